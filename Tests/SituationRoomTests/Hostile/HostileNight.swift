import TaskForce
import TestEvents

@testable import SituationRoom

/// The fictional night with hostile text wherever a source, a partner or an officer may write any,
/// and after it one event of every type of the catalogue.
struct HostileNight {
  private(set) var situation = Situation()
  private(set) var log: [RecordedEvent] = []
  /// The fields of each type in which a hostile text was taken.
  private(set) var filled: [String: Set<String>] = [:]
  private let texts: [String]
  private var shift: Int

  init(_ texts: [String], shift: Int) {
    self.texts = texts
    self.shift = shift
    for event in FictionalNight.whole().log { add(event.envelope, event.stream) }
    for round in 0..<2 {
      for type in EventCatalogue.standard.all { add(type, round) }
    }
  }

  private mutating func add(_ type: any EventPayload.Type, _ round: Int) {
    var fields = RandomFields(seed: UInt64(log.count), text: "text")
    guard let payload = fields.any(type) else { return }
    let id = EventID(high: 0x0190_0000_0000_7000, low: 0x8000_0001_0000_0000 + UInt64(log.count))
    let stream: StreamName
    if type.type.area == "incident" {
      let isNew = type.type.name == "incident.opened"
      stream = FictionalNight.stream(isNew ? 900 + round : 1 + log.count % 9)
    } else if case .named(let name) = payload.stream(for: id) {
      stream = name
    } else {
      stream = FictionalNight.stream(950)
    }
    var envelope = EventEnvelope(
      id: id, stream: .named(stream), occurredAt: FictionalNight.now.advanced(seconds: -30),
      source: SourceID("S2"), payload: payload)
    envelope.actor = Officer("NL-2")
    envelope.body = Body("NL")
    add(envelope, stream)
  }

  private mutating func add(_ envelope: EventEnvelope, _ stream: StreamName) {
    shift += 1
    var envelope = envelope
    var fields = HostileFields(texts, shift: shift)
    envelope.payload = fields.fill(envelope.payload)
    if envelope.handling.contains(.h3) || shift % 5 == 0 {
      envelope.handlingText = HostileText.cut(texts[shift % texts.count], toBytes: 200)
    }
    filled[envelope.type.name, default: []].formUnion(fields.filled)
    let revision = log.count { $0.stream == stream } + 1
    let event = RecordedEvent(
      envelope, position: Int64(log.count + 1), stream: stream, revision: revision,
      recordedAt: FictionalNight.now.advanced(seconds: -30))
    situation.apply(event)
    log.append(event)
  }

  /// What the store would answer.
  func answer(_ query: StoreQuery, quarantine: [QuarantinedLine]) -> StoreAnswer {
    switch query {
    case .timeline(let stream, let limit):
      .events(Array(log.reversed().filter { $0.stream == stream }.prefix(limit)))
    case .events(let before, _, let limit):
      .events(Array(log.reversed().filter { $0.position < before ?? .max }.prefix(limit)))
    case .event(let position): .events(log.filter { $0.position == position })
    case .quarantine: .quarantine(quarantine)
    case .health: .health(StoreHealth(events: Int64(log.count)))
    }
  }
}
