import TaskForce

/// Something done in the officer's name.
package enum Act: Hashable, Sendable {
  case deed(Verb, [IncidentReference])
  /// The same key took back what it does: woken, given back, no longer linked, taken apart.
  case reversed(Verb, [IncidentReference])
  case work(Verb, WorkItem)
  /// The same key took back what it does: woken, no longer linked.
  case workReversed(Verb, WorkItem)
  case acknowledgeAlert(AlertID)
  /// This officer's shift begins.
  case openShift(Officer)
  /// The duty at this desk goes to the next officer.
  case handOver(Officer)
  /// Something new was added by hand.
  case create(FormKind)
  case report(ReportCommand, EventID)
  /// What was done to these is undone, or done again.
  case undo([ActTarget], EventType)
  case redo([ActTarget], EventType)

  /// What is told once it is written to `streams`.
  func notice(_ streams: [StreamName]) -> Notice {
    switch self {
    case .deed(let verb, let references): .done(verb, references)
    case .reversed(let verb, let references): .reversed(verb, references)
    case .work(let verb, let item): .workDone(verb, item)
    case .workReversed(let verb, let item): .workReversed(verb, item)
    case .acknowledgeAlert(let alert): .alertAcknowledged(alert)
    case .create(let kind): .created(kind, streams.first?.identity ?? "")
    case .openShift(let officer): .shiftOpened(officer)
    case .handOver(let officer): .handedOver(officer)
    case .report(let command, _): .reportDone(command)
    case .undo(let targets, let type): .undone(targets, type)
    case .redo(let targets, let type): .doneAgain(targets, type)
    }
  }

  /// Whether `u` knows nothing of it, so that it would undo an older act.
  var isPassedOverByUndo: Bool {
    switch self {
    case .create(let kind): kind != .incident
    case .openShift, .handOver: true
    case .deed, .reversed, .work, .workReversed, .acknowledgeAlert, .report, .undo, .redo: false
    }
  }

  /// Whether it undoes something or does it again.
  var isReversal: Bool {
    switch self {
    case .undo, .redo: true
    default: false
    }
  }

  /// The incidents it changes.
  var references: [IncidentReference] {
    switch self {
    case .deed(_, let references), .reversed(_, let references): references
    case .undo(let targets, _), .redo(let targets, _): targets.compactMap(\.incident)
    case .work, .workReversed, .acknowledgeAlert, .create, .report, .openShift, .handOver: []
    }
  }
}

/// An act that the domain allows, ready to be written; whoever writes it gives identities.
package struct ProposedAct: Sendable, Equatable {
  /// What it writes to one stream.
  package struct Part: Sendable, Equatable {
    /// Where to; nil for a stream of its own that bears the event's identity.
    package var stream: StreamTarget?
    /// What is to be appended, in order.
    package var payloads: [any EventPayload]
    /// The revision that the stream must still have; nil where it does not matter who was first.
    package var revision: Int?
    /// The marking of what it is about, whose codes the events bear; nil where there is none.
    package var like: Marking?

    package static func == (left: Part, right: Part) -> Bool {
      left.stream == right.stream && left.revision == right.revision && left.like == right.like

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
    return parts.compactMap { part in
      let events = part.payloads.map { payload in
        let id = makeID()
        var event = EventEnvelope(
          id: id, stream: part.stream, occurredAt: at, source: source, payload: payload)
        event.actor = actor.officer
        event.body = actor.desk
        event.basis = basis
        if let marking = part.like { event.mark(like: marking) }
        event.correlation = correlation ?? id
        correlation = event.correlation
        return event
      }
      guard let target = part.stream ?? events.first?.stream else { return nil }
      return StreamAppend(
        target, expected: part.revision.map(ExpectedRevision.exactly) ?? .any, events: events)
    }
  }
}
