/// A chart whose limit was computed for the budget of false alarms, with what it promises.
package struct DesignedChart: Hashable, Sendable {
  /// The chart.
  package let chart: ControlChart
  /// Weeks between two false alarms, on average (ARL₀).
  package let weeksToFalseAlarm: Double
  /// Weeks until a doubling, or a halving, is noticed, on average.
  package let weeksToNotice: Double

  init(_ chart: ControlChart) {
    self.chart = chart
    weeksToFalseAlarm = chart.weeksToFalseAlarm
    weeksToNotice = chart.weeksToNotice
  }
}

/// A sum that went above its limit.
package struct GatewaySignal: Hashable, Sendable {
  /// Where, which way, and in which week.
  package let id: SignalID
  /// The sum after that week, in tenths.
  package let sum: Int
  /// The limit, in tenths.
  package let limit: Int
  /// What a person found it to be; nil until then.
  package let finding: SignalFinding?

  /// When the week had ended: the moment from which it is an alert.
  package var since: Instant { Instant(CivilDate(daysSinceEpoch: id.week + 7)) }
  /// Whether nobody has judged it yet.
  package var isOpen: Bool { finding == nil }
}

/// One week of a chart.
struct ChartedWeek {
  let count: Int
  /// What of it was known when the week had ended.
  let countThen: Int
  let inspections: Int?
  let ordinary: Double?

  /// How much was looked against an ordinary week; 1 where one of them is not known.
  var share: Double {
    guard let inspections, let ordinary, ordinary > 0 else { return 1 }
    return Double(inspections) / ordinary
  }
}

/// The sums of one side of a gateway's chart.
package struct ChartedSide: Hashable, Sendable {
  /// The chart.
  package let design: DesignedChart
  /// The sum after each charted week, in tenths, oldest first.
  package private(set) var sums: [Int] = []
  /// The weeks that went above the limit.
  package private(set) var signals: [GatewaySignal] = []

  /// The sums of `weeks`, of which the first begins on `monday`.
  ///
  /// After a signal the sum stays what it is until a person has judged it, and begins at 0 in the
  /// week after the one that was judged.
  init(
    _ design: DesignedChart, _ weeks: [ChartedWeek], place: PlaceID, from monday: Int,
    _ reviews: [SignalID: SignalReview], known: Knowledge = .now
  ) {
    self.design = design
    var sum = 0
    var isAbove = false
    for (index, week) in weeks.enumerated() {
      let count = known == .now ? week.count : week.countThen
      sum = design.chart.next(sum, count, share: week.share)
      sums.append(sum)
      guard sum > design.chart.limit else {
        isAbove = false
        continue
      }
      guard !isAbove else { continue }
      isAbove = true
      let id = SignalID(place, design.chart.side, week: monday + 7 * index)
      let finding = reviews[id]?.finding
      signals.append(GatewaySignal(id: id, sum: sum, limit: design.chart.limit, finding: finding))
      if finding != nil { (sum, isAbove) = (0, false) }
    }
  }

  /// The sum after the last week.
  package var sum: Int { sums.last ?? 0 }
}

/// The charts of one gateway: has the number of finds there moved?
package struct GatewayChart: Hashable, Sendable {
  /// The gateway.
  package let place: PlaceID
  /// Finds a week in the baseline (μ₀).
  package let mean: Double
  /// How the weeks of the baseline scatter; nil if they are too few.
  package let dispersion: Dispersion?
  /// Inspections a week of the last four charted weeks; nil if none were told.
  package let inspections: Double?
  /// Inspections a week in the baseline; nil if none were told.
  package let ordinary: Double?
  /// Up and down.
  package let sides: [ChartedSide]
  /// The same by what was known when each charted week had ended, as the chart looked then. Alarms
  /// never rest on them. The baseline is the same, since it was known nearly as a whole by then:
  /// young weeks are not, so that the side of fewer stands higher.
  package let sidesThen: [ChartedSide]

  /// The signals of both sides.
  package var signals: [GatewaySignal] { sides.flatMap(\.signals) }

  /// The signal that nobody has judged, the newest first.
  package var openSignal: GatewaySignal? {
    signals.filter(\.isOpen).max { $0.id.week < $1.id.week }
  }

  /// The signal that was judged last, if none waits for it.
  package var judgedSignal: GatewaySignal? {
    openSignal == nil ? signals.max { $0.id.week < $1.id.week } : nil
  }

  /// Up and down, by what is known now, or was when each week had ended.
  package func sides(known: Knowledge) -> [ChartedSide] { known == .now ? sides : sidesThen }

  /// The side that is nearer to its limit, or above it by more.
  package func leading(known: Knowledge = .now) -> ChartedSide? {
    sides(known: known).max { $0.nearness < $1.nearness }
  }
}

extension ChartedSide {
  fileprivate var nearness: Double {
    Double(sum) / Double(max(1, design.chart.limit))
  }
}
