import TaskForce

/// Loads that were found before they left, at ports of source and transit.
struct SourceFinds {
  private static let ports = ["ECGYE", "COCTG", "BRSSZ", "DOCAU"]
  /// Days before the shift of the last finds, port by port, so that some windows of arrival are
  /// open in the shift and some are past.
  private static let lately: [(port: String, daysAgo: Int)] = [
    ("ECGYE", 10), ("COCTG", 5), ("BRSSZ", 17), ("DOCAU", 3), ("ECGYE", 24),
  ]

  func tell(_ teller: inout Teller, _ random: SplitMix64) {
    for port in Self.ports {
      var own = random.part(port)
      for month in 2..<12 {
        let day = -30 * month - own.number(in: 0...20)
        tell(port, daysAgo: -day, &teller, &own)
      }
    }
    var own = random.part("lately")
    for find in Self.lately { tell(find.port, daysAgo: find.daysAgo, &teller, &own) }
  }

  private func tell(
    _ port: String, daysAgo: Int, _ teller: inout Teller, _ random: inout SplitMix64
  ) {
    let day = NightShift.start.date.advanced(days: -daysAgo)
    let known = Instant(day.advanced(days: 1), hour: 15, minute: random.number(in: 0...59))
    guard known > NightShift.historyStart else { return }
    var seizure = SeizureRecorded()
    seizure.direction = .outward
    seizure.stage = .source
    seizure.circumstances.place = PlaceID(port)
    seizure.circumstances.country = Country(String(port.prefix(2)))
    seizure.circumstances.originPlace = PlaceID(port)
    seizure.circumstances.origin = seizure.circumstances.country
    seizure.circumstances.substance = "cocaine"
    seizure.circumstances.mode = .container
    seizure.circumstances.kilograms = random.kilograms(by: .container)
    seizure.circumstances.summary = "load found before it was shipped to Europe"
    teller.tell(seizure, at: known, by: .feed(.partners)) {
      $0.occurredAt = Instant(day)
      $0.precision = .day
      $0.tlp = .green
      $0.evaluation = Evaluation(.B, .two)
    }
  }
}
