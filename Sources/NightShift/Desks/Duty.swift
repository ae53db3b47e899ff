import TaskForce

/// Who is on duty at which desk.
enum Duty {
  /// The desks of the six.
  static let desks = ["BE", "DE", "ES", "FR", "IT", "NL"]

  /// Hours after the start of the shift at which a desk changes its officer in the night.
  private static let changes = ["FR": 6, "NL": 4, "ES": 7]

  /// The officer of `desk` at `moment`: two of the night, three of the day.
  static func officer(of desk: String, at moment: Instant) -> String {
    let hours = moment.seconds(since: NightShift.start).flooredDivision(by: 3600)
    let ofShift = hours - hours.flooredDivision(by: 12) * 12
    let isNight = hours.flooredDivision(by: 12) % 2 == 0
    guard isNight else { return desk + "-3" }
    return desk + (ofShift >= changes[desk] ?? 12 ? "-2" : "-1")
  }

  /// When the duty changes at `desk` within `span`, in order.
  static func changes(of desk: String, within span: ClosedRange<Instant>) -> [Instant] {
    let first = NightShift.start.advanced(days: -4)
    return (0..<5).flatMap { day in
      [0, changes[desk] ?? 0, 12].map { first.advanced(seconds: day * 86_400 + $0 * 3_600) }
    }.filter { span.contains($0) }.reduce(into: []) { moments, moment in
      if moments.last != moment { moments.append(moment) }
    }
  }
}
