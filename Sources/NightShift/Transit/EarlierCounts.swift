import TaskForce

/// Weekly counts of the year before those of ``Counts``, against which a rate is held.
struct EarlierCounts {
  /// Days before the shift with which the daily counts of crossings begin.
  static let crossingDays = 66
  /// Days before the shift with which the weekly counts of sea gates begin.
  static let gateDays = 66 + 7 * 18

  func tell(_ teller: inout Teller, _ random: SplitMix64) {
    for (index, passage) in (Passage.northWest + Passage.southEast).enumerated() {
      var own = random.part("earlier \(index) \(passage.place)")
      for end in Self.weekEnds(before: Self.crossingDays) {
        var counted = CrossingCounted()
        counted.place = passage.place
        counted.from = passage.from
        counted.to = passage.to
        counted.since = end.advanced(days: -7)
        counted.checks = own.count(mean: passage.daily * 7)
        tell(counted, end: end, &teller, &own)
      }
    }
    for gate in SeaGate.all {
      var own = random.part("earlier " + gate.place.code)
      for end in Self.weekEnds(before: Self.gateDays) {
        var counted = InspectionCounted()
        counted.place = gate.place
        counted.since = end.advanced(days: -7)
        counted.inspections = own.count(mean: gate.daily * 7)
        tell(counted, end: end, &teller, &own)
      }
    }
  }

  /// The ends of the weeks that lie within a year before the shift, oldest first.
  private static func weekEnds(before days: Int) -> [Instant] {
    let last = Instant(NightShift.start.date.advanced(days: -days), hour: 6)
    return (0..<(358 - days) / 7).reversed().map { last.advanced(days: -7 * $0) }
  }

  private func tell(
    _ payload: any EventPayload, end: Instant, _ teller: inout Teller,
    _ random: inout SplitMix64
  ) {
    let known = end.advanced(seconds: random.number(in: 1_800...5_400))
    teller.tell(payload, at: known, by: .feed(.crossings)) {
      $0.occurredAt = end
      $0.tlp = .green
    }
  }
}
