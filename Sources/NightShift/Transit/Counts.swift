import TaskForce

/// Checks at the crossings, inspections at ports and airports, and how traffic goes.
struct Counts {
  /// Days of daily counts before the shift.
  private static let days = 66
  /// Weeks of weekly counts before those.
  private static let weeks = 18

  func tell(_ teller: inout Teller, _ random: SplitMix64) {
    for (index, passage) in (Passage.northWest + Passage.southEast).enumerated() {
      var own = random.part("\(index) \(passage.place)")
      tellDays(passage, &teller, &own)
      tellShift(passage, offset: index * 10, &teller, &own)
    }
    for (index, gate) in SeaGate.all.enumerated() {
      var own = random.part(gate.place.code)
      tellGate(gate, index, &teller, &own)
    }
    var own = random.part("gateways")
    for (place, weekly) in Self.inspected {
      for week in 0..<26 {
        let end = NightShift.start.advanced(days: -7 * (25 - week) - 4)
        count(place, from: end.advanced(days: -7), to: end, weekly, &teller, &own)
      }
    }
  }

  /// Gateways that say how many they inspect, a week.
  private static let inspected: [(PlaceID, Double)] = [
    ("FRLEH", 210), ("NLRTM", 390), ("BEANR", 340), ("ESALG", 180), ("ESVLC", 190),
    ("NLVLI", 60), ("DEHAM", 140), ("ITGIT", 95), ("FRDKK", 40), ("DEBRV", 85), ("ESBCN", 120),
    ("ITGOA", 70), ("ITLIV", 45), ("BEZEE", 55), ("PTSIE", 65),
  ].map { (PlaceID($0), $1) }

  /// One count a day, from six to six, known within the next two hours.
  private func tellDays(
    _ passage: Passage, _ teller: inout Teller, _ random: inout SplitMix64
  ) {
    let last = Instant(NightShift.start.date, hour: 6)
    for day in (0..<Self.days).reversed() {
      let end = last.advanced(days: -day)
      let isWeekend = end.date.weekday == 7 || end.date.weekday == 1
      let mean = passage.daily * (isWeekend ? 0.8 : 1.08)
      let known = end.advanced(seconds: random.number(in: 1_800...5_400))
      tell(
        passage, from: end.advanced(days: -1), to: end, mean,
        queue: passage.queue * (0.8 + 0.4 * random.unit()), at: known, &teller, &random)
    }
  }

  /// The Friday, and then every two hours; one crossing is not heard any more.
  private func tellShift(
    _ passage: Passage, offset: Int, _ teller: inout Teller, _ random: inout SplitMix64
  ) {
    guard passage.place != Passage.unheard else { return }
    var since = Instant(NightShift.start.date, hour: 6)
    for slot in -1..<6 {
      let end = Instant.shift(2 * slot + 1, 5).advanced(seconds: offset * 60)
      let hours = Double(end.seconds(since: since)) / 3_600
      let known = end.advanced(seconds: random.number(in: 60...400))
      guard known <= NightShift.end else { return }
      tell(
        passage, from: since, to: end, passage.daily * hours / 24,
        queue: queue(of: passage, at: end) * (0.9 + 0.2 * random.unit()), at: known, &teller,
        &random)
      since = end
    }
  }

  /// Friday night is slow; at one crossing very slow.
  private func queue(of passage: Passage, at moment: Instant) -> Double {
    let hours = Double(moment.seconds(since: NightShift.start)) / 3_600
    guard passage.place == Passage.slowed, passage.to == Country("HR") else {
      return passage.queue * (hours < 6 ? 1.15 : 0.9)
    }
    switch hours {
    case ..<1: return 130
    case ..<3: return 225
    case ..<8: return 270
    case ..<10: return 190
    default: return 115
    }
  }

  private func tell(
    _ passage: Passage, from start: Instant, to end: Instant, _ mean: Double, queue: Double,
    at known: Instant, _ teller: inout Teller, _ random: inout SplitMix64
  ) {
    var counted = CrossingCounted()
    counted.place = passage.place
    counted.from = passage.from
    counted.to = passage.to
    counted.since = start
    counted.checks = random.count(mean: mean)
    counted.queueMinutes = Int(queue.rounded())
    teller.tell(counted, at: known, by: .feed(.crossings)) {
      $0.occurredAt = end
      $0.tlp = .green
    }
  }

  /// Sea gates count by the week, and by the day of late.
  private func tellGate(
    _ gate: SeaGate, _ index: Int, _ teller: inout Teller, _ random: inout SplitMix64
  ) {
    let last = NightShift.start.advanced(seconds: -3_600 * (1 + index))
    let daily = last.advanced(days: -Self.days)
    for week in 0..<Self.weeks {
      let end = daily.advanced(days: -7 * (Self.weeks - 1 - week))
      count(gate.place, from: end.advanced(days: -7), to: end, gate.daily * 7, &teller, &random)
    }
    for day in 0..<Self.days {
      let start = daily.advanced(days: day)
      count(gate.place, from: start, to: start.advanced(days: 1), gate.daily, &teller, &random)
    }
    let end = Instant.shift(2 + index, 20)
    let hours = Double(end.seconds(since: last)) / 24 / 3_600
    count(gate.place, from: last, to: end, gate.daily * hours, &teller, &random)
  }

  private func count(
    _ place: PlaceID, from start: Instant, to end: Instant, _ mean: Double,
    _ teller: inout Teller, _ random: inout SplitMix64
  ) {
    var counted = InspectionCounted()
    counted.place = place
    counted.since = start
    counted.inspections = random.count(mean: mean)
    let isGate = SeaGate.all.contains { $0.place == place }
    let feed = isGate ? Feed.crossings : Feed.of(String(place.code.prefix(2)))
    let known = end.advanced(seconds: random.number(in: 240...1_500))
    teller.tell(counted, at: known, by: .feed(feed)) {
      $0.occurredAt = end
      $0.tlp = .green
    }
  }
}

extension SplitMix64 {
  /// A count with this mean: Poisson, by its normal approximation for large ones.
  mutating func count(mean: Double) -> Int {
    guard mean > 40 else { return poisson(mean: max(0, mean)) }
    return max(0, Int((mean + mean.squareRoot() * normal()).rounded()))
  }
}
