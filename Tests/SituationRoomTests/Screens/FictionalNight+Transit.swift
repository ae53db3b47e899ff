import TaskForce

extension FictionalNight {
  /// One way through a crossing, or a sea gate: checks and finds as the sketch has them.
  private struct Gate {
    let place: String
    /// Empty for a sea gate.
    let way: String
    let checks: Int
    let before: Int
    /// Finds by week, the running one last.
    let weeks: [Int]
    let queue: Int
    /// Seconds since the last count.
    let age: Int
  }

  private static let gates: [Gate] = [
    .init(
      place: "kapitan-andreevo", way: "TR>BG", checks: 4_810, before: 4_700,
      weeks: [1, 1, 2, 1, 2, 3, 3, 4], queue: 186, age: 2_400),
    .init(
      place: "batrovci-bajakovo", way: "RS>HR", checks: 6_120, before: 6_876,
      weeks: [2, 2, 1, 2, 3, 2, 2, 2], queue: 276, age: 1_500),
    .init(
      place: "horgos-roszke", way: "RS>HU", checks: 3_470, before: 3_500,
      weeks: [1, 1, 2, 1, 1, 2, 1, 2], queue: 132, age: 3_900),
    .init(
      place: "kalotina-gradina", way: "BG>RS", checks: 2_950, before: 2_700,
      weeks: [1, 0, 1, 1, 1, 0, 1, 2], queue: 72, age: 3_000),
    .init(
      place: "evzoni-bogorodica", way: "GR>MK", checks: 2_240, before: 2_300,
      weeks: [1, 0, 1, 0, 1, 1, 0, 1], queue: 36, age: 7_800),
    .init(
      place: "tabanovce-presevo", way: "MK>RS", checks: 1_980, before: 1_900,
      weeks: [0, 1, 0, 0, 1, 0, 0, 1], queue: 54, age: 9_000),
    .init(
      place: "ruse-giurgiu", way: "BG>RO", checks: 1_410, before: 1_400,
      weeks: [0, 0, 1, 0, 0, 0, 1, 0], queue: 48, age: 6_900),
    .init(
      place: "ipsala-kipoi", way: "TR>GR", checks: 860, before: 900,
      weeks: [0, 0, 0, 1, 0, 0, 0, 0], queue: 60, age: 68_520),
    .init(
      place: "ALDRZ", way: "", checks: 310, before: 300, weeks: [0, 1, 0, 1, 1, 1, 1, 2],
      queue: 0, age: 22_800),
    .init(
      place: "HRPLE", way: "", checks: 420, before: 410, weeks: [1, 0, 1, 1, 1, 1, 1, 1],
      queue: 0, age: 11_100),
    .init(
      place: "SIKOP", way: "", checks: 515, before: 520, weeks: [0, 1, 0, 1, 0, 1, 1, 1],
      queue: 0, age: 13_200),
    .init(
      place: "MEBAR", way: "", checks: 190, before: 200, weeks: [0, 0, 1, 0, 0, 1, 0, 1],
      queue: 0, age: 29_700),
    .init(
      place: "kapitan-andreevo", way: "BG>TR", checks: 2_640, before: 2_600,
      weeks: [0, 1, 0, 1, 0, 1, 1, 1], queue: 84, age: 2_400),
    .init(
      place: "batrovci-bajakovo", way: "HR>RS", checks: 1_720, before: 1_800,
      weeks: [0, 0, 1, 0, 0, 0, 1, 1], queue: 42, age: 1_500),
  ]

  mutating func crossTheBalkans(short: Bool) {
    var source = SourceRegistered()
    source.identity = SourceID("S6")
    source.title = short ? "feed" : "crossings"
    source.silentAfter = 7_200
    tell(source, in: StreamName(kind: "source", "S6"), ago: 40_000_000, source: "S6")
    for gate in Self.gates {
      countChecks(gate)
      for (week, finds) in gate.weeks.enumerated() {
        for number in 0..<finds { find(number, week: week, at: gate, short: short) }
      }
    }
    for place in Set(Self.gates.map(\.place)).sorted() {
      changeState(of: place, to: .open, from: nil, ago: 5_000_000, "")
    }
    let reasons = short ? ["", ""] : ["checks cut, strike HR", "joint control ended"]
    let slow = "batrovci-bajakovo"
    changeState(of: slow, to: .slow, from: .open, ago: 180_000, reasons[0], way: ("RS", "HR"))
    changeState(of: slow, to: .open, from: .slow, ago: 90_000, reasons[1], way: ("RS", "HR"))
    changeState(of: slow, to: .slow, from: .open, ago: 19_327, "", way: ("RS", "HR"))
  }

  /// Four counts in the last 30 days and four in the 30 days before, a week each.
  private mutating func countChecks(_ gate: Gate) {
    for (total, first) in [(gate.before, 31), (gate.checks, 0)] {
      for week in 0..<4 {
        let ago = gate.age + (first + 7 * week) * 86_400
        let checks = total / 4 + (week < total % 4 ? 1 : 0)
        let since = Self.now.advanced(seconds: -ago - 7 * 86_400)
        guard !gate.way.isEmpty else {
          var counted = InspectionCounted()
          counted.place = PlaceID(gate.place)
          counted.since = since
          counted.inspections = checks
          tell(counted, in: StreamName(kind: "inspection", gate.place), ago: ago, source: "S6")
          continue
        }
        var counted = CrossingCounted()
        counted.place = PlaceID(gate.place)
        counted.from = Country(String(gate.way.prefix(2)))
        counted.to = Country(String(gate.way.suffix(2)))
        counted.since = since
        counted.checks = checks
        counted.queueMinutes =
          gate.queue > 200 && (week > 0 || first > 0) ? 108 : gate.queue
        tell(counted, in: StreamName(kind: "crossing", gate.place), ago: ago, source: "S6")
      }
    }
  }

  private mutating func find(_ number: Int, week: Int, at gate: Gate, short: Bool) {
    var seizure = SeizureRecorded()
    seizure.direction = .transit
    let serial = week * 3 + number
    var facts = Circumstances()
    facts.place = PlaceID(gate.place)
    switch gate.way {
    case "":
      facts.substance = "cocaine"
      facts.origin = Country("EC")
      facts.kilograms = 40 + Double(serial)
      facts.concealment = short ? "rip" : "rip-on/rip-off"
    case "BG>TR", "HR>RS":
      facts.substance = serial % 2 == 0 ? "cash" : "acetic anhydride"
      facts.origin = Country("NL")
      facts.concealment = "load"
    default:
      facts.substance = ["heroin", "cannabis", "heroin", "cocaine"][serial % 4]
      facts.origin = Country(["TR", "BG", "TR", "RS"][serial % 4])
      facts.kilograms = 14 + Double(serial % 5) * 4
      facts.concealment = ["tyres", "load", "roof"][serial % 3]
    }
    facts.summary = short ? "find" : ""
    seizure.circumstances = facts
    // Each find is made on a Monday, so that the first four weeks lie before the 30 days.
    let days = (7 - week) * 7 + 5
    let day = Instant(Self.now.date.advanced(days: -days))
    tell(
      seizure, in: StreamName(kind: "seizure", "b-\(gate.place)-\(gate.way.prefix(2))-\(serial)"),
      ago: days * 86_400 - 30_000, occurred: day, precision: .day, source: "S6")
  }

  private mutating func changeState(
    of place: String, to state: CrossingState, from before: CrossingState?, ago: Int,
    _ reason: String, way: (String, String)? = nil
  ) {
    var changed = CrossingStatusChanged()
    changed.place = PlaceID(place)
    changed.before = before
    changed.state = state
    changed.reason = reason
    changed.from = way.map { Country($0.0) }
    changed.to = way.map { Country($0.1) }
    tell(changed, in: StreamName(kind: "crossing", place), ago: ago, source: "S6")
  }
}
