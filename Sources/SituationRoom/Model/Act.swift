import TaskForce

/// Something done in the officer's name.
package enum Act: Hashable, Sendable {
  case deed(Verb, [IncidentReference])
  case acknowledgeAlert(AlertID)
  case report(ReportCommand, EventID)
  /// What was done to these incidents is undone, or done again.
  case undo([IncidentReference], EventType)
  case redo([IncidentReference], EventType)

  /// What is told once it is written.
  var notice: Notice {
    switch self {
    case .deed(let verb, let references): .done(verb, references)
    case .acknowledgeAlert(let alert): .alertAcknowledged(alert)
    case .report(let command, _): .reportDone(command)
    case .undo(let references, let type): .undone(references, type)
    case .redo(let references, let type): .doneAgain(references, type)
    }
  }

  /// The incidents it changes.
  var references: [IncidentReference] {
    switch self {
    case .deed(_, let references), .undo(let references, _), .redo(let references, _): references
    case .acknowledgeAlert, .report: []
    }
  }
}

/// An act that the domain allows, ready to be written; whoever writes it gives identities.
package struct ProposedAct: Sendable, Equatable {
  /// What it writes to one stream.
  package struct Part: Sendable, Equatable {
    /// Where to.
    package var stream: StreamTarget
    /// What is to be appended, in order.
    package var payloads: [any EventPayload]
    /// The revision that the stream must still have; nil where it does not matter who was first.
    package var revision: Int?
    /// The incident it is about, whose codes the events bear; nil where there is none.
    package var like: Incident?
    /// The codes of what it is about, where that is no incident.
    package var marking: Marking?

    package static func == (left: Part, right: Part) -> Bool {
      left.stream == right.stream && left.revision == right.revision && left.like == right.like
        && left.marking == right.marking
        && left.payloads.count == right.payloads.count
        && zip(left.payloads, right.payloads).allSatisfy { areEqual($0, $1) }
    }

    private static func areEqual(_ left: any EventPayload, _ right: any EventPayload) -> Bool {
      func equals<Payload: EventPayload>(_ payload: Payload) -> Bool {
        (right as? Payload) == payload
      }
      return equals(left)
    }
  }

  /// What is done.
  package var act: Act
  /// All of it, or nothing.
  package var parts: [Part]
  /// Whether it tells what was observed or what was concluded.
  package var basis = Basis.fact
  /// Who acts.
  package var actor: Actor
  /// When it was done.
  package var at: Instant

  /// The appends that write it.
  ///
  /// - Parameters:
  ///   - source: the desk as a source of events.
  ///   - makeID: gives a new identity for each event.
  /// - Returns: one append for each stream; several events share the first one's id as correlation.
  package func appends(source: SourceID, makeID: () -> EventID) -> [StreamAppend] {
    var correlation: EventID?
    return parts.map { part in
      let events = part.payloads.map { payload in
        let id = makeID()
        var event = EventEnvelope(
          id: id, stream: part.stream, occurredAt: at, source: source, payload: payload)
        event.actor = actor.officer
        event.body = actor.desk
        event.basis = basis
        if let incident = part.like { event.mark(like: incident) }
        if let marking = part.marking { event.mark(as: marking) }
        event.correlation = correlation ?? id
        correlation = event.correlation
        return event
      }
      return StreamAppend(
        part.stream, expected: part.revision.map(ExpectedRevision.exactly) ?? .any, events: events)
    }
  }
}
