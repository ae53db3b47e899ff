/// The control charts of all gateways at one moment: which counts have moved away from their
/// baseline, and how many false alarms so many charts are expected to raise.
///
/// The known weeks are halved: the older half is the baseline, the younger one is charted, so that
/// no week is judged by itself.
package struct FlowCharts: Sendable, Equatable {
  /// The chart of each gateway that has a baseline.
  package private(set) var byPlace: [PlaceID: GatewayChart] = [:]
  /// The days of the baseline, since 1970; nil where too few weeks are known.
  package let baseline: Range<Int>?
  /// The days that are charted: whole weeks, up to the last Sunday.
  package let charted: Range<Int>?
  /// How late finds become known, over all gateways; nil where too few are known.
  package let late: ExpectedLate?
  /// The charts of finds per check at crossings and sea gates.
  package private(set) var rates = RateCharts()
  /// The day for which everything is computed, since 1970.
  private let today: Int
  /// How often the finds had changed by then.
  private let changes: Int
  /// How often checks and finds at crossings had changed.
  private let transitChanges: Int
  private var designs: [Design: DesignedChart] = [:]

  /// Weeks that a baseline has at least.
  package static let fewestWeeks = 20
  /// Finds that a baseline has at least: with fewer, a doubling is noticed after years.
  package static let fewestFinds = 5
  /// Weeks that baseline and chart have at most.
  package static let mostWeeks = 52

  private struct Design: Hashable {
    let side: ControlChart.Side
    let finds: Int
    let weeks: Int
  }

  /// The charts for `routes` at `now`.
  ///
  /// - Parameters:
  ///   - routes: all finds.
  ///   - transit: checks and finds at crossings.
  ///   - now: the moment.
  ///   - gazetteer: which places are gateways.
  ///   - earlier: charts of another moment, whose limits are taken over where nothing changed.
  package init(
    _ routes: Routes, transit: Transit = Transit(), at now: Instant,
    gazetteer: Gazetteer = .standard, reusing earlier: FlowCharts? = nil
  ) {
    today = now.date.daysSinceEpoch
    changes = routes.changes
    transitChanges = transit.changes
    designs = earlier?.designs ?? [:]
    late = routes.expectedLate(today: today)
    let monday = now.date.startOfWeek.daysSinceEpoch
    let known = routes.firstDay.map { (monday - $0).flooredDivision(by: 7) } ?? 0
    let weeks = min(Self.mostWeeks, known / 2)
    guard weeks >= Self.fewestWeeks else {
      (baseline, charted) = (nil, nil)
      chartRates(transit, at: now)
      return
    }
    charted = monday - 7 * weeks..<monday
    baseline = monday - 14 * weeks..<monday - 7 * weeks
    chartRates(transit, at: now)
    for (place, finds) in routes.byPlace where gazetteer.place(place)?.role == .gateway {
      byPlace[place] = chart(
        of: place, finds, weeks: weeks, from: monday - 14 * weeks, routes.reviews)
    }
  }

  /// Whether they still hold for `routes` at `now`.
  package func isGood(for routes: Routes, transit: Transit = Transit(), at now: Instant) -> Bool {
    today == now.date.daysSinceEpoch && changes == routes.changes
      && transitChanges == transit.changes
  }

  private mutating func chartRates(_ transit: Transit, at now: Instant) {
    var known = designs
    rates = RateCharts(transit, at: now) { side, finds, weeks in
      let design = Design(side: side, finds: finds, weeks: weeks)
      if known[design] == nil { known[design] = Self.designed(design) }
      return known[design]
    }
    designs = known
  }

  private static func designed(_ design: Design) -> DesignedChart? {
    ControlChart.designed(design.side, baseline: Double(design.finds) / Double(design.weeks))
      .map(DesignedChart.init)
  }

  private mutating func chart(
    of place: PlaceID, _ finds: PlaceFinds, weeks: Int, from monday: Int,
    _ reviews: [SignalID: SignalReview]
  ) -> GatewayChart? {
    let counts = finds.inwardWeeks(from: monday, count: 2 * weeks)
    let baseline = Array(counts.prefix(weeks))
    let total = baseline.reduce(0, +)
    guard total >= Self.fewestFinds else { return nil }
    let looked = finds.inspectionWeeks(from: monday, count: 2 * weeks)
    let ordinary = Self.mean(looked.prefix(weeks).compactMap(\.self))
    let first = monday + 7 * weeks
    let countsThen = finds.inwardWeeks(from: first, count: weeks, known: .then)
    let charted = (0..<weeks).map { week in
      ChartedWeek(
        count: counts[weeks + week], countThen: countsThen[week],
        inspections: looked[weeks + week], ordinary: ordinary)
    }
    let designs = ControlChart.Side.allCases.compactMap {
      design($0, finds: total, weeks: weeks)
    }
    func sides(_ known: Knowledge) -> [ChartedSide] {
      designs.map { ChartedSide($0, charted, place: place, from: first, reviews, known: known) }
    }
    return GatewayChart(
      place: place, mean: Double(total) / Double(weeks), dispersion: Dispersion(baseline),
      inspections: Self.mean(looked.suffix(4).compactMap(\.self)), ordinary: ordinary,
      sides: sides(.now), sidesThen: sides(.then))
  }

  private mutating func design(
    _ side: ControlChart.Side, finds: Int, weeks: Int
  ) -> DesignedChart? {
    let design = Design(side: side, finds: finds, weeks: weeks)
    if let known = designs[design] { return known }
    designs[design] = Self.designed(design)
    return designs[design]
  }

  private static func mean(_ counts: [Int]) -> Double? {
    counts.isEmpty ? nil : Double(counts.reduce(0, +)) / Double(counts.count)
  }
}

extension FlowCharts {
  /// The signals in the charted weeks, oldest first.
  package var signals: [GatewaySignal] {
    byPlace.values.flatMap(\.signals).sorted {
      ($0.id.week, $0.id.place, $0.id.side.rawValue) < (
        $1.id.week, $1.id.place, $1.id.side.rawValue
      )
    }
  }

  /// False alarms a year that the charts raise together where nothing moves: 52 / ARL₀ for each.
  package var falseAlarmsPerYear: Double {
    byPlace.values.flatMap(\.sides).reduce(0) { $0 + 52 / $1.design.weeksToFalseAlarm }
  }

  /// The shortest and the longest time in weeks until one of the charts notices a doubling or a
  /// halving, on average; nil without charts.
  package var weeksToNotice: ClosedRange<Double>? {
    let weeks = byPlace.values.flatMap(\.sides).map(\.design.weeksToNotice)
    guard let first = weeks.min(), let last = weeks.max() else { return nil }
    return first...last
  }

  /// Only the charts of places that `country` is concerned by.
  func concerning(_ country: Country, _ gazetteer: Gazetteer) -> FlowCharts {
    var result = self
    result.byPlace = byPlace.filter { gazetteer.touches(country, at: $0.key) }
    result.rates = rates.concerning(country, gazetteer)
    return result
  }
}

extension Routes {
  /// How late finds at all places become known, in weeks that end today.
  fileprivate func expectedLate(today: Int) -> ExpectedLate? {
    func week(_ day: Int) -> Int { (day - today + 6).flooredDivision(by: 7) }
    let oldest = today - 7 * ExpectedLate.memory
    let finds = byPlace.values.flatMap { place in
      place.byDay.filter { $0.key > oldest && $0.key <= today }.flatMap { day, finds in
        finds.map { (occurred: week(day), recorded: week(max(day, min($0.knownOn, today)))) }
      }
    }
    return ExpectedLate(finds, at: 0)
  }
}
