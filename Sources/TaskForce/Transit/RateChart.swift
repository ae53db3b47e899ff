/// One side of the chart of a rate.
package struct RateSide: Hashable, Sendable {
  /// The chart, for the ordinary number of checks a week.
  package let design: DesignedChart
  /// The sum after each charted week, in tenths, oldest first.
  package let sums: [Int]
  /// The Monday, in days since 1970, of the week with which the sum went above the limit and has
  /// not come back; nil while it is not above.
  package let movedSince: Int?

  /// The sum after the last week.
  package var sum: Int { sums.last ?? 0 }
}

/// Has the number of finds per check moved at one way through a crossing, or at one sea gate?
///
/// The chart of counts of ``ControlChart`` with exposure: in a week with so many checks μ₀ is the
/// rate of the baseline times those checks, and so k is k of an ordinary week times their share of
/// the ordinary. A week without checks says nothing of a rate: it is left out, and its finds too.
package struct RateChart: Hashable, Sendable {
  /// The way, or the gate.
  package let key: PassageKey
  /// Finds in the weeks of the baseline that had checks.
  package let finds: Int
  /// Checks in those weeks.
  package let checks: Int
  /// How many weeks those are.
  package let weeks: Int
  /// Charted weeks, those that are left out counted too.
  package let charted: Int
  /// Charted weeks without checks.
  package let leftOut: Int
  /// Up and down.
  package let sides: [RateSide]

  /// Finds per 1,000 checks in the baseline.
  package var baseline: Double { Double(finds) / Double(checks) * 1000 }
  /// Checks of an ordinary week.
  package var ordinary: Double { Double(checks) / Double(weeks) }
  /// Expected finds of an ordinary week (μ₀).
  package var mean: Double { Double(finds) / Double(weeks) }
  /// The side that is above its limit; by more, if both are.
  package var moved: RateSide? {
    sides.filter { $0.movedSince != nil }.max { $0.sum < $1.sum }
  }
}

/// One week at a crossing.
struct CheckedWeek: Hashable, Sendable {
  var finds = 0
  var checks = 0
}

/// The charts of all rates at one moment.
package struct RateCharts: Sendable, Equatable {
  /// The chart of each passage that has a baseline.
  package private(set) var byPassage: [PassageKey: RateChart] = [:]

  /// No charts.
  package init() {}

  /// The charts of `transit` at `now`: the weeks since the first count are halved, the older half
  /// is the baseline.
  ///
  /// - Parameters:
  ///   - transit: checks and finds.
  ///   - now: the moment; the running week is not charted.
  ///   - design: the chart of a side for a baseline of so many finds in so many weeks.
  init(
    _ transit: Transit, at now: Instant,
    design: (ControlChart.Side, _ finds: Int, _ weeks: Int) -> DesignedChart?
  ) {
    let monday = now.date.startOfWeek.daysSinceEpoch
    for (key, record) in transit.passages {
      guard let first = record.days.filter({ $0.value.checks > 0 }).keys.min() else { continue }
      let half = min(FlowCharts.mostWeeks, (monday - first).flooredDivision(by: 7) / 2)
      guard half >= FlowCharts.fewestWeeks else { continue }
      let weeks = record.weeks(2 * half, before: monday)
      byPassage[key] = RateChart(key, weeks, endingBefore: monday, design: design)
    }
  }

  /// Only those that `country` is concerned by.
  func concerning(_ country: Country, _ gazetteer: Gazetteer) -> RateCharts {
    var result = self
    result.byPassage = byPassage.filter { gazetteer.touches(country, at: $0.key.place) }
    return result
  }
}

extension RateChart {
  /// The chart of `weeks`, of which the older half is the baseline; nil if that has too few finds.
  init?(
    _ key: PassageKey, _ weeks: [CheckedWeek], endingBefore monday: Int,
    design: (ControlChart.Side, _ finds: Int, _ weeks: Int) -> DesignedChart?
  ) {
    let half = weeks.count / 2
    let counted = weeks.prefix(half).filter { $0.checks > 0 }
    let charted = weeks.suffix(half)
    let finds = counted.reduce(0) { $0 + $1.finds }
    let checks = counted.reduce(0) { $0 + $1.checks }
    guard finds >= FlowCharts.fewestFinds, counted.count >= FlowCharts.fewestWeeks else {
      return nil
    }
    self.key = key
    self.finds = finds
    self.checks = checks
    self.weeks = counted.count
    self.charted = charted.count
    leftOut = charted.count { $0.checks == 0 }
    let ordinary = Double(checks) / Double(counted.count)
    let from = monday - 7 * charted.count
    sides = ControlChart.Side.allCases.compactMap { side in
      design(side, finds, counted.count).map {
        RateSide($0, Array(charted), ordinary: ordinary, from: from)
      }
    }
  }
}

extension RateSide {
  fileprivate init(
    _ design: DesignedChart, _ weeks: [CheckedWeek], ordinary: Double, from monday: Int
  ) {
    var sums: [Int] = []
    var movedSince: Int?
    for (index, week) in weeks.enumerated() {
      let before = sums.last ?? 0
      let sum =
        week.checks == 0
        ? before : design.chart.next(before, week.finds, share: Double(week.checks) / ordinary)
      sums.append(sum)
      if sum <= design.chart.limit {
        movedSince = nil
      } else if movedSince == nil {
        movedSince = monday + 7 * index
      }
    }
    self.design = design
    self.sums = sums
    self.movedSince = movedSince
  }
}

extension PassageRecord {
  /// The last `count` whole weeks before `monday`, oldest first.
  func weeks(_ count: Int, before monday: Int) -> [CheckedWeek] {
    var weeks = Array(repeating: CheckedWeek(), count: count)
    func index(_ day: Int) -> Int { count + (day - monday).flooredDivision(by: 7) }
    for (day, counted) in days where weeks.indices.contains(index(day)) {
      weeks[index(day)].checks += counted.checks
    }
    for (day, list) in finds where weeks.indices.contains(index(day)) {
      weeks[index(day)].finds += list.count
    }
    return weeks
  }
}
