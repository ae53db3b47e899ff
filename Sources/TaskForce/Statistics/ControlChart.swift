/// A one-sided cumulative sum of weekly counts: has the mean moved away from its baseline?
///
/// Page 1954, for Poisson counts Lucas 1985. Everything is counted in tenths, so that two
/// programs that add the same weeks agree to the last digit.
package struct ControlChart: Hashable, Sendable {
  /// Which move is looked for.
  package enum Side: String, Sendable, CaseIterable, FieldCode {
    /// More than before.
    case up
    /// Fewer than before.
    case down
  }

  /// Which move is looked for.
  package let side: Side
  /// Expected finds a week while nothing has moved (μ₀).
  package let baseline: Double
  /// Expected finds a week after the move that shall be noticed (μ₁).
  package let moved: Double
  /// The reference value k in tenths: what a week may hold without moving the sum.
  package let reference: Int
  /// The decision limit h in tenths: a sum *above* it is an alarm.
  package let limit: Int

  /// A chart with a stated limit.
  ///
  /// - Parameters:
  ///   - baseline: expected finds a week, above 0.
  ///   - moved: expected finds a week after the move, above 0 and not the baseline.
  ///   - reference: k in tenths; nil for the value that `baseline` and `moved` give.
  ///   - limit: h in tenths.
  package init(baseline: Double, moved: Double, reference: Int? = nil, limit: Int) {
    side = moved < baseline ? .down : .up
    self.baseline = baseline
    self.moved = moved
    self.reference = reference ?? Self.reference(from: baseline, to: moved)
    self.limit = limit
  }

  /// k = (μ₁ − μ₀) / (ln μ₁ − ln μ₀) in tenths, at least one of them.
  package static func reference(from baseline: Double, to moved: Double) -> Int {
    let k = (moved - baseline) / Elementary.logarithm(moved / baseline)
    return max(1, Int((10 * k).rounded()))
  }

  /// The sum after each week.
  ///
  /// - Parameters:
  ///   - counts: finds of each week, the oldest first.
  ///   - exposure: how much was looked in each week against an ordinary one, 1 for as much; nil
  ///     where it is not known. What may be expected grows with it.
  /// - Returns: the sums in tenths, as many as there are counts.
  package func sums(_ counts: [Int], exposure: [Double]? = nil) -> [Int] {
    var sum = 0
    return counts.enumerated().map { week, count in
      let share = exposure.flatMap { $0.indices.contains(week) ? $0[week] : nil } ?? 1
      sum = next(sum, count, share: share)
      return sum
    }
  }

  /// The sum after a week with `count` finds, in which `share` of the ordinary was looked at.
  func next(_ sum: Int, _ count: Int, share: Double = 1) -> Int {
    let allowed = Int((Double(reference) * share).rounded())
    return max(0, sum + (side == .up ? 10 * count - allowed : allowed - 10 * count))
  }

  /// The first week, from 0, whose sum is above the limit; nil if none is.
  package func firstAlarm(in sums: [Int]) -> Int? { sums.firstIndex { $0 > limit } }
}

extension ControlChart {
  /// A chart that notices a doubling or a halving, with the smallest limit that keeps within a
  /// budget of false alarms.
  ///
  /// - Parameters:
  ///   - side: doubling for up, halving for down.
  ///   - baseline: expected finds a week, above 0.
  /// - Returns: nil if the baseline is not above 0, or is beyond what a chart of counts is for.
  package static func designed(_ side: Side, baseline: Double) -> ControlChart? {
    designed(baseline: baseline, moved: side == .up ? 2 * baseline : baseline / 2)
  }

  /// A chart for a move of any size.
  ///
  /// - Parameters:
  ///   - baseline: expected finds a week, above 0.
  ///   - moved: expected finds a week after the move that shall be noticed.
  ///   - reference: k in tenths; nil for the value that the two give.
  ///   - budget: weeks that shall pass on average between two false alarms.
  /// - Returns: nil if the means are not above 0, or are beyond what a chart of counts is for.
  package static func designed(
    baseline: Double, moved: Double, reference: Int? = nil,
    budget: Double = ControlChart.falseAlarmBudget
  ) -> ControlChart? {
    guard (0.01...200).contains(baseline), (0.005...400).contains(moved), moved != baseline else {
      return nil
    }
    func chart(_ limit: Int) -> ControlChart {
      ControlChart(baseline: baseline, moved: moved, reference: reference, limit: limit)
    }
    // ln ARL grows nearly straight with the limit: the next try lies on the line through two.
    let target = Elementary.logarithm(budget)
    func height(_ limit: Int) -> Double {
      Elementary.logarithm(chart(limit).weeksToFalseAlarm) - target
    }
    var low = (limit: 0, height: height(0))
    guard low.height < 0 else { return chart(0) }
    var high = (limit: 48, height: height(48))
    while high.height < 0 {
      guard high.limit < 1024 else { return nil }
      let next = high.limit + max(8, (high.limit - low.limit) / 2)
      (low, high) = (high, (next, height(next)))
    }
    while high.limit - low.limit > 1 {
      let share = -low.height / (high.height - low.height)
      let guess = low.limit + Int((share * Double(high.limit - low.limit)).rounded(.up))
      let middle = min(high.limit - 1, max(low.limit + 1, guess))
      let found = (limit: middle, height: height(middle))
      if found.height < 0 { low = found } else { high = found }
    }
    return chart(high.limit)
  }

  /// 1,300 weeks: one false alarm in 25 years of one chart.
  package static let falseAlarmBudget = 1300.0

  /// Weeks until an alarm, on average, while the mean stays at the baseline (ARL₀).
  package var weeksToFalseAlarm: Double { RunLength.weeks(of: self, mean: baseline) }

  /// Weeks until an alarm, on average, once the mean has moved.
  package var weeksToNotice: Double { RunLength.weeks(of: self, mean: moved) }
}
