import TaskForce
import Testing

@testable import NightShift

@Suite struct NightShiftTests {
  @Test("the same seed gives the same events, identities included", arguments: Folded.seeds)
  func sameSeed(seed: UInt64) {
    let (one, two) = (NightShift(seed: seed), NightShift(seed: seed))
    #expect(one.events.map(Self.line) == two.events.map(Self.line))
  }

  @Test("another seed gives another night")
  func otherSeeds() {
    let lines = Folded.seeds.map { Set(NightShift(seed: $0).events.map(Self.line)) }
    for (index, one) in lines.enumerated() {
      for two in lines[(index + 1)...] { #expect(one.isDisjoint(with: two)) }
    }
  }

  @Test(
    "a year of history is at most 6,000 events, and moments never decrease", arguments: Folded.seeds
  )
  func order(seed: UInt64) throws {
    let events = NightShift(seed: seed).events
    let history = events.filter { $0.recordedAt < NightShift.start }
    #expect((4_000...6_000).contains(history.count), "\(history.count) of \(events.count)")
    #expect(zip(events, events.dropFirst()).allSatisfy { $0.recordedAt <= $1.recordedAt })
    let span = NightShift.historyStart...NightShift.end
    #expect(events.allSatisfy { span.contains($0.recordedAt) })
    #expect(events.allSatisfy { $0.envelope.occurredAt <= $0.recordedAt })
    #expect(Set(events.map(\.envelope.id)).count == events.count)
  }

  @Test("every event reads back what it writes", arguments: Folded.seeds)
  func roundTrip(seed: UInt64) throws {
    for event in Folded.night(seed).events.map(\.envelope) {
      let json = event.payload.json()
      let (read, unrecognised) = try EventCatalogue.standard.decode(
        type: event.type.name, version: event.version, json: JSONValue(parsing: json.bytes))
      #expect(read.json().string == json.string)
      #expect(unrecognised.isEmpty)
    }
  }

  @Test("every container passes its check, and no text names a person", arguments: Folded.seeds)
  func identifiers(seed: UInt64) {
    let night = Folded.night(seed)
    let named =
      night.all(IncidentOpened.self).flatMap(\.payload.matter.identifiers)
      + night.all(ReportReceived.self).flatMap(\.payload.identifiers)
    let boxes = named.filter { $0.kind == "container" }
    #expect(boxes.count > 20)
    #expect(boxes.allSatisfy { $0.verdict == .passes })
    #expect(named.allSatisfy { Identifier.isWellFormed($0.code) })
    #expect(night.all(ReportReceived.self).allSatisfy { $0.payload.person == nil })
  }

  @Test("every place, country, body and code is one", arguments: Folded.seeds)
  func codes(seed: UInt64) {
    let night = Folded.night(seed)
    for (seizure, _) in night.all(SeizureRecorded.self) {
      let facts = seizure.circumstances
      for place in [facts.place, facts.originPlace].compactMap({ $0 }) {
        #expect(Gazetteer.standard.place(place) != nil, "\(place)")
      }
    }
    for place in night.all(IncidentOpened.self).compactMap(\.payload.matter.place)
      + night.all(CrossingCounted.self).map(\.payload.place)
      + night.all(InspectionCounted.self).map(\.payload.place)
    {
      #expect(Gazetteer.standard.place(place) != nil, "\(place)")
    }
    for event in night.events.map(\.envelope) {
      #expect(SourceID.isWellFormed(event.source.code))
      #expect(event.body.map { Body.isWellFormed($0.code) } ?? true)
      #expect(event.actor.map { Officer.isWellFormed($0.code) } ?? true)
      #expect(event.actor == nil || event.source.code == event.actor?.code)
    }
  }

  private static func line(_ timed: NightShift.Timed) -> String {
    let event = timed.envelope
    return "\(timed.recordedAt) \(event.id) \(event.stream) \(event.type) \(event.occurredAt) "
      + "\(event.source) \(event.tlp) \(event.handling.codes) \(event.payload.json().string)"
  }
}
