import Testing

@testable import TaskForce

@Suite("Has a rate moved?")
struct RateChartTests {
  private static let key = PassageKey(PlaceID("kapitan-andreevo"), .heroinNorthWest)
  /// A Monday.
  private static let monday = FlowFixture.start.date.daysSinceEpoch

  /// Two finds a week in 1,000 checks: k 2.9, h 7.5 (domain.md).
  private static func chart(_ charted: [CheckedWeek]) -> RateChart? {
    let baseline = Array(repeating: CheckedWeek(finds: 2, checks: 1000), count: charted.count)
    return RateChart(key, baseline + charted, endingBefore: monday) { side, finds, weeks in
      ControlChart.designed(side, baseline: Double(finds) / Double(weeks))
        .map(DesignedChart.init)
    }
  }

  private static func weeks(_ last: [CheckedWeek]) -> [CheckedWeek] {
    Array(repeating: CheckedWeek(finds: 2, checks: 1000), count: 20 - last.count) + last
  }

  private func up(_ chart: RateChart?) -> RateSide? {
    chart?.sides.first { $0.design.chart.side == .up }
  }

  @Test("the baseline is finds per 1,000 checks, the limit that of the same design as for counts")
  func design() throws {
    let chart = try #require(Self.chart(Self.weeks([])))
    #expect([chart.baseline, chart.ordinary, chart.mean] == [2, 1000, 2])
    #expect(up(chart)?.design.chart.reference == 29)
    #expect(up(chart)?.design.chart.limit == 75)
    #expect(chart.moved == nil)
  }

  @Test("twice the finds in twice the checks is no move, in as many checks it is")
  func exposure() {
    let doubled = Array(repeating: CheckedWeek(finds: 6, checks: 2000), count: 4)
    // k is 5.8 in such a week: 0.2 a week.
    #expect(up(Self.chart(Self.weeks(doubled)))?.sums.suffix(4) == [2, 4, 6, 8])
    let risen = Array(repeating: CheckedWeek(finds: 6, checks: 1000), count: 4)
    // 3.1 a week: 9.3 is above 7.5 in the third.
    let chart = Self.chart(Self.weeks(risen))
    #expect(up(chart)?.sums.suffix(4) == [31, 62, 93, 124])
    #expect(chart?.moved?.movedSince == Self.monday - 14)
  }

  @Test("a sum that is the limit is no move")
  func strict() {
    // 3.1 + 3.1 + 1.3 where k is 1.7 (600 checks of 1,000): 7.5.
    let weeks = [
      CheckedWeek(finds: 6, checks: 1000), CheckedWeek(finds: 6, checks: 1000),
      CheckedWeek(finds: 3, checks: 586),
    ]
    let chart = Self.chart(Self.weeks(weeks))
    #expect(up(chart)?.sum == 75)
    #expect(chart?.moved == nil)
  }

  @Test("a week without checks is left out with its finds")
  func uncounted() {
    let weeks = [CheckedWeek(finds: 6, checks: 1000), CheckedWeek(finds: 9, checks: 0)]
    let chart = Self.chart(Self.weeks(weeks))
    #expect(up(chart)?.sums.suffix(2) == [31, 31])
    #expect(chart?.leftOut == 1)
  }

  @Test("without twenty weeks with checks or five finds there is no chart")
  func noBaseline() {
    let none: (ControlChart.Side, Int, Int) -> DesignedChart? = { _, _, _ in nil }
    let few = Array(repeating: CheckedWeek(finds: 1, checks: 1000), count: 38)
    #expect(RateChart(Self.key, few, endingBefore: Self.monday, design: none) == nil)
    let rare =
      Array(repeating: CheckedWeek(finds: 0, checks: 1000), count: 36)
      + Array(repeating: CheckedWeek(finds: 1, checks: 1000), count: 4)
    #expect(RateChart(Self.key, rare, endingBefore: Self.monday, design: none) == nil)
    let gaps = Array(repeating: CheckedWeek(finds: 1, checks: 0), count: 40)
    #expect(RateChart(Self.key, gaps, endingBefore: Self.monday, design: none) == nil)
  }

  @Test("the charts are drawn up from counts and finds, half of the weeks as the baseline")
  func drawnUp() throws {
    var log = Fixture()
    for week in 0..<44 {
      let end = FlowFixture.start.advanced(days: 7 * week + 5)
      var counted = CrossingCounted()
      counted.place = Self.key.place
      counted.from = Country("TR")
      counted.to = Country("BG")
      counted.checks = 1000
      log.record(counted, on: StreamName(kind: "crossing", "x"), at: end)
      for _ in 0..<(week < 40 ? 2 : 7) {
        var seizure = SeizureRecorded()
        seizure.circumstances.place = Self.key.place
        seizure.circumstances.substance = "heroin"
        log.record(seizure, on: StreamName("seizure/\(log.events.count)"), at: end)
      }
    }
    let now = FlowFixture.start.advanced(days: 7 * 44 + 2)
    let situation = log.situation
    let charts = FlowCharts(situation.routes, transit: situation.transit, at: now)
    let chart = try #require(charts.rates.byPassage[Self.key])
    #expect([chart.weeks, chart.charted, chart.leftOut] == [21, 21, 0])
    // The week of the first count is not whole. 4.1 a week: 8.2 in the second of the last four.
    #expect(up(chart)?.sums.suffix(4) == [41, 82, 123, 164])
    #expect(chart.moved?.movedSince == FlowFixture.start.date.daysSinceEpoch + 7 * 41)
    #expect(charts.isGood(for: situation.routes, transit: situation.transit, at: now))
    #expect(!charts.isGood(for: situation.routes, transit: Transit(), at: now))
  }
}
