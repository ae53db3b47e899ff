@testable import TaskForce

/// A small log that tests write into and fold.
struct Fixture {
  var situation = Situation()
  private(set) var events: [RecordedEvent] = []
  private var revisions: [StreamName: Int] = [:]

  static let start = instant("2026-03-14T00:00:00Z")
  static let reference = IncidentReference(desk: Body("NL"), year: 2026, counter: 1)
  static let actor = Actor(officer: Officer("NL-2"), desk: Body("NL"))

  static func instant(_ text: String) -> Instant {
    Instant(iso8601: text) ?? Instant(milliseconds: 0)
  }

  /// Appends and folds one event.
  @discardableResult
  mutating func record(
    _ payload: any EventPayload, on stream: StreamName = StreamName(Self.reference),
    at recordedAt: Instant = Self.start, source: String = "S1",
    _ change: (inout EventEnvelope) -> Void = { _ in }
  ) -> RecordedEvent {
    let position = Int64(events.count + 1)
    var envelope = EventEnvelope(
      id: EventID(high: 1, low: UInt64(position)), stream: .named(stream),
      occurredAt: recordedAt, source: SourceID(source), payload: payload)
    change(&envelope)
    revisions[stream, default: 0] += 1
    let event = RecordedEvent(
      envelope, position: position, stream: stream, revision: revisions[stream] ?? 1,
      recordedAt: recordedAt)
    events.append(event)
    situation.apply(event)
    return event
  }

  mutating func open(
    _ severity: Severity = .alarm, identifiers: [String] = [],
    reference: IncidentReference = Self.reference, at instant: Instant = Self.start,
    _ change: (inout EventEnvelope) -> Void = { _ in }
  ) {
    var opened = IncidentOpened()
    opened.title = "seal differs"
    opened.severity = severity
    opened.matter.identifiers = identifiers.map { Identifier($0) }
    record(opened, on: StreamName(reference), at: instant, change)
  }

  /// Decides a command and records what it decides; nil if it was refused.
  mutating func act(
    _ command: Command, on reference: IncidentReference = Self.reference,
    by actor: Actor = Self.actor, at instant: Instant = Self.start
  ) -> Refusal? {
    let decision = situation.decide(command, on: reference, by: actor, at: instant)
    return record(
      [ActDecision(target: .incident(reference), decision: decision)], by: actor, at: instant
    ).first
  }

  /// Records what was decided as one act; why some of it was refused.
  mutating func record(
    _ decisions: [ActDecision], by actor: Actor = Self.actor, at instant: Instant = Self.start
  ) -> [Refusal] {
    let correlation = EventID(high: 1, low: UInt64(events.count + 1))
    for decision in decisions {
      guard case .payloads(let payloads, _) = decision.decision else { continue }
      for payload in payloads {
        record(payload, on: decision.target.stream, at: instant) {
          $0.actor = actor.officer
          $0.body = actor.desk
          $0.correlation = correlation
        }
      }
    }
    return decisions.compactMap(\.decision.refusal)
  }

  /// Brings the incident into `state` by acts.
  mutating func reach(_ state: IncidentState, after body: (inout Fixture) -> Void = { _ in }) {
    let other = IncidentReference(desk: Body("NL"), year: 2026, counter: 2)
    open(.alarm)
    open(.alarm, reference: other)
    body(&self)
    let way: [Command]
    switch state {
    case .new: way = []
    case .acknowledged: way = [.acknowledge]
    case .assigned: way = [.take]
    case .shelved: way = [.shelve(until: Self.start.advanced(days: 2), reason: "tide")]
    case .resolved: way = [.take, .resolve("done")]
    case .closed: way = [.close(.confirmed, text: "")]
    case .merged: way = [.merge(into: other)]
    }
    for command in way { _ = act(command) }
  }

  var incident: Incident? { situation.incidents[Self.reference] }
}
