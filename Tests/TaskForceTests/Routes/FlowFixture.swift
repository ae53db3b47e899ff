@testable import TaskForce

/// Finds at gateways, week by week.
struct FlowFixture {
  var log = Fixture()
  /// A Monday.
  static let start = Fixture.instant("2024-01-01T00:00:00Z")

  /// `count` finds on the Wednesday of a week, known two days later.
  mutating func find(
    _ place: String, week: Int, _ count: Int = 1, kilograms: Double? = nil, origin: String? = nil,
    daysLate: Int = 2, direction: Direction = .inward, mode: TransportMode? = nil,
    hidden: String? = nil
  ) {
    let day = Self.start.advanced(days: 7 * week + 2)
    for _ in 0..<count {
      var seizure = SeizureRecorded()
      seizure.direction = direction
      seizure.circumstances.place = PlaceID(place)
      seizure.circumstances.kilograms = kilograms
      seizure.circumstances.mode = mode
      seizure.circumstances.concealment = hidden
      seizure.circumstances.originPlace = origin.map { PlaceID($0) }
      log.record(
        seizure, on: StreamName("seizure/\(log.events.count)"), at: day.advanced(days: daysLate)
      ) {
        $0.occurredAt = day
        $0.precision = .day
      }
    }
  }

  mutating func inspect(_ place: String, week: Int, _ count: Int) {
    var counted = InspectionCounted()
    counted.place = PlaceID(place)
    counted.inspections = count
    let day = Self.start.advanced(days: 7 * week + 6)
    log.record(counted, on: StreamName("inspection/\(place)"), at: day) { $0.occurredAt = day }
  }

  mutating func review(_ signal: SignalID, _ finding: SignalFinding, week: Int) {
    var reviewed = SignalReviewed()
    reviewed.place = signal.place
    reviewed.side = signal.side
    reviewed.week = Instant(CivilDate(daysSinceEpoch: signal.week))
    reviewed.finding = finding
    log.record(
      reviewed, on: WorkItem.signal(signal).stream, at: Self.start.advanced(days: 7 * week))
  }

  /// Places of the two sides and equal periods of `weeks`, the second from `week` on.
  mutating func fix(week: Int, weeks: Int, fixedInWeek: Int) {
    var fixed = ComparisonFixed()
    fixed.squeezed = [PlaceID("BEANR")]
    fixed.squeezedComparison = [PlaceID("DEHAM"), PlaceID("ESVLC")]
    fixed.receiver = [PlaceID("NLVLI")]
    fixed.receiverComparison = [PlaceID("FRDKK"), PlaceID("BEZEE")]
    fixed.beforeFrom = Self.start.advanced(days: 7 * (week - weeks))
    fixed.beforeUntil = Self.start.advanced(days: 7 * week)
    fixed.afterFrom = fixed.beforeUntil
    fixed.afterUntil = Self.start.advanced(days: 7 * (week + weeks))
    log.record(
      fixed, on: StreamName("comparison/BEANR-NLVLI"),
      at: Self.start.advanced(days: 7 * fixedInWeek))
  }

  var routes: Routes { log.situation.routes }

  /// The charts at the end of a week: the running week is the one after it.
  func charts(after week: Int, reusing earlier: FlowCharts? = nil) -> FlowCharts {
    FlowCharts(routes, at: Self.start.advanced(days: 7 * week + 7), reusing: earlier)
  }

  /// Two finds a week in 60 weeks, and five a week in the last ten of them.
  static var risen: FlowFixture {
    var flow = FlowFixture()
    for week in 0..<60 { flow.find("FRLEH", week: week, week < 50 ? 2 : 5) }
    return flow
  }
}
