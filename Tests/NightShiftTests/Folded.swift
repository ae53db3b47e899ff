import TaskForce

@testable import NightShift

/// A night as the store would record it: positions, revisions, and incidents numbered in the order
/// of opening by desk and year.
struct Folded: Sendable {
  /// Seeds of which the tests look at the night.
  static let seeds: [UInt64] = [1, 7, 42, .max]
  private static let nights = Dictionary(
    uniqueKeysWithValues: seeds.map { ($0, Folded(NightShift(seed: $0))) })

  /// The night of one of ``seeds``.
  static func night(_ seed: UInt64) -> Folded { nights[seed] ?? Folded(NightShift(seed: seed)) }

  let events: [RecordedEvent]
  /// Who was opened under which number, in order.
  let opened: [IncidentReference]

  init(_ night: NightShift) {
    var events: [RecordedEvent] = []
    var opened: [IncidentReference] = []
    var counters: [String: Int] = [:]
    var revisions: [StreamName: Int] = [:]
    for timed in night.events {
      let stream: StreamName
      switch timed.envelope.stream {
      case .named(let name): stream = name
      case .newIncident(let desk):
        let year = timed.recordedAt.date.year
        counters["\(desk) \(year)", default: 0] += 1
        let reference = IncidentReference(
          desk: desk, year: year, counter: counters["\(desk) \(year)"] ?? 0)
        opened.append(reference)
        stream = StreamName(reference)
      }
      revisions[stream, default: 0] += 1
      events.append(
        RecordedEvent(
          timed.envelope, position: Int64(events.count + 1), stream: stream,
          revision: revisions[stream] ?? 0, recordedAt: timed.recordedAt))
    }
    self.events = events
    self.opened = opened
  }

  /// The events that become known in the shift.
  var shift: [RecordedEvent] { events.filter { $0.recordedAt >= NightShift.start } }

  /// The situation as known at `moment`.
  func situation(at moment: Instant) -> Situation { situations(at: [moment])[0] }

  /// The situations as known at `moments`, which are in order.
  func situations(at moments: [Instant]) -> [Situation] {
    var situation = Situation()
    var rest = events[...]
    return moments.map { moment in
      while let event = rest.first, event.recordedAt <= moment {
        situation.apply(event)
        rest.removeFirst()
      }
      return situation
    }
  }

  /// The payloads of one type, with their events.
  func all<Payload: EventPayload>(_ type: Payload.Type) -> [(
    payload: Payload, event: RecordedEvent
  )] {
    events.compactMap { event in
      (event.envelope.payload as? Payload).map { ($0, event) }
    }
  }
}
