import TaskForce

/// Something done in the officer's name.
package enum Act: Hashable, Sendable {
  case acknowledge(IncidentReference)
  case acknowledgeAlert(AlertID)

  /// The stream it is written to.
  package var stream: StreamName {
    switch self {
    case .acknowledge(let reference): StreamName(reference)
    case .acknowledgeAlert(let alert): StreamName(kind: "alert", alert.code)
    }
  }

  /// What is told once it is written.
  var notice: Notice {
    switch self {
    case .acknowledge(let reference): .acknowledged(reference)
    case .acknowledgeAlert(let alert): .alertAcknowledged(alert)
    }
  }
}

/// An act that the domain allows, ready to be written; whoever writes it gives identities.
package struct ProposedAct: Sendable, Equatable {
  /// What is done.
  package var act: Act
  /// What is to be appended to the act's stream, in order.
  package var payloads: [any EventPayload]
  /// The revision that the stream must still have; nil where it does not matter who was first.
  package var revision: Int?
  /// Who acts.
  package var actor: Actor
  /// When it was done.
  package var at: Instant

  /// The append that writes it.
  ///
  /// - Parameters:
  ///   - source: the desk as a source of events.
  ///   - makeID: gives a new identity for each event.
  /// - Returns: one append for one stream; several events share the first one's id as correlation.
  package func append(source: SourceID, makeID: () -> EventID) -> StreamAppend {
    var correlation: EventID?
    let events = payloads.map { payload in
      let id = makeID()
      var event = EventEnvelope(
        id: id, stream: .named(act.stream), occurredAt: at, source: source, payload: payload)
      event.actor = actor.officer
      event.body = actor.desk
      event.correlation = correlation ?? id
      correlation = event.correlation
      return event
    }
    return StreamAppend(
      .named(act.stream), expected: revision.map(ExpectedRevision.exactly) ?? .any, events: events)
  }

  package static func == (left: ProposedAct, right: ProposedAct) -> Bool {
    left.act == right.act && left.revision == right.revision && left.actor == right.actor
      && left.at == right.at && left.payloads.count == right.payloads.count
      && zip(left.payloads, right.payloads).allSatisfy { areEqual($0, $1) }
  }

  private static func areEqual(_ left: any EventPayload, _ right: any EventPayload) -> Bool {
    func equals<Payload: EventPayload>(_ payload: Payload) -> Bool {
      (right as? Payload) == payload
    }
    return equals(left)
  }
}
