import TaskForce
import Testing

@testable import NightShift

@Suite struct FindStoryTests {
  @Test("finds come at the weekly rates of their gateways", arguments: Folded.seeds)
  func rates(seed: UInt64) {
    let places = Folded.night(seed).all(SeizureRecorded.self)
      .filter { $0.event.recordedAt < NightShift.start }
      .compactMap(\.payload.circumstances.place?.code)
    for (place, weekly) in [
      ("BEANR", 3.2), ("NLRTM", 3.25), ("FRLEH", 2.0), ("ESALG", 1.7), ("NLSPL", 2.4),
      ("kapitan-andreevo", 3.5),
    ] {
      let found = Double(places.count { $0 == place })
      let expected = weekly * 365 / 7
      // Four deviations of a Poisson count, and a few of the incidents'.
      #expect(abs(found - expected) < 4 * expected.squareRoot() + 6, "\(place): \(found)")
    }
  }

  @Test("weights by sea are log-normal over the nights of all seeds")
  func weights() {
    let weights = Folded.seeds.flatMap { seed in
      Folded.night(seed).all(SeizureRecorded.self).filter {
        $0.payload.circumstances.mode?.way == .sea && $0.payload.circumstances.reference == nil
      }.compactMap(\.payload.circumstances.kilograms)
    }
    let logarithms = weights.map(Elementary.logarithm)
    let mean = logarithms.reduce(0, +) / Double(weights.count)
    let variance =
      logarithms.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(weights.count)
    #expect(weights.count > 2_500)
    #expect(abs(mean - 4.17) < 0.1)
    #expect(abs(variance.squareRoot() - 1.59) < 0.08)
  }

  @Test(
    "finds come by every way and in every direction, some late, some known to the month",
    arguments: Folded.seeds)
  func kinds(seed: UInt64) {
    let finds = Folded.night(seed).all(SeizureRecorded.self)
    let ways = Set(finds.compactMap(\.payload.circumstances.mode?.way))
    #expect(ways.isSuperset(of: [.sea, .air, .road, .rail, .post]))
    #expect(Set(finds.compactMap(\.payload.direction)).count == 3)
    #expect(finds.contains { $0.event.envelope.precision == .month })
    let late = finds.count {
      $0.event.recordedAt >= $0.event.envelope.occurredAt.advanced(days: 7)
    }
    #expect((150...500).contains(late))
    #expect(finds.count { $0.event.recordedAt >= NightShift.start } >= 16)
    let substances = Set(finds.compactMap(\.payload.circumstances.substance))
    #expect(substances.isSuperset(of: ["cocaine", "heroin", "cannabis", "cash", "precursors"]))
  }

  @Test(
    "crossings are counted for two months without a gap, one of them not since the morning",
    arguments: Folded.seeds)
  func counts(seed: UInt64) {
    let counts = Folded.night(seed).all(CrossingCounted.self)
    var ends: [String: Instant] = [:]
    for (count, event) in counts {
      let way = "\(count.place) \(count.from)>\(count.to)"
      if let end = ends[way] { #expect(count.since == end, "\(way) at \(event.recordedAt)") }
      #expect(count.since < event.envelope.occurredAt)
      ends[way] = event.envelope.occurredAt
    }
    #expect(ends.count == 11)
    #expect(counts.count { $0.payload.place.code == "ruse-giurgiu" } > 60)
    for (way, end) in ends {
      let isOld = end < NightShift.start
      #expect(isOld == way.hasPrefix(Passage.unheard.code), "\(way)")
    }
  }

  @Test("a crossing goes slow in the shift and open again", arguments: Folded.seeds)
  func states(seed: UInt64) {
    let night = Folded.night(seed)
    var states: [PlaceID: CrossingState] = [:]
    for (change, _) in night.all(CrossingStatusChanged.self) {
      #expect(states[change.place] == change.before)
      #expect(change.before != change.state)
      states[change.place] = change.state
    }
    let inShift = night.all(CrossingStatusChanged.self)
      .filter { $0.event.recordedAt >= NightShift.start }
    #expect(inShift.map(\.payload.state) == [.slow, .open])
    #expect(inShift.first.map { $0.event.recordedAt < .shift(5) } == true)
    #expect(states.values.allSatisfy { $0 == .open })
  }

  @Test("inspections are counted for gateways and sea gates", arguments: Folded.seeds)
  func inspections(seed: UInt64) {
    let counts = Folded.night(seed).all(InspectionCounted.self)
    let places = Dictionary(grouping: counts.map(\.payload.place), by: { $0 })
    #expect(places.count == 22)
    #expect(places.values.allSatisfy { $0.count >= 26 })
  }
}
