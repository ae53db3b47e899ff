import Testing

@testable import TaskForce

/// The tables and vectors of the design, number by number.
@Suite struct ControlChartTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let mean: Double
    let side: ControlChart.Side
    let k: Int
    let h: Int
    let weeks: Double
    let delay: Double
    var testDescription: String { "\(mean) \(side)" }
  }

  static let table = [
    Row(mean: 0.3, side: .up, k: 4, h: 72, weeks: 1390, delay: 34.9),
    Row(mean: 0.5, side: .up, k: 7, h: 71, weeks: 1330, delay: 23.1),
    Row(mean: 1.0, side: .up, k: 14, h: 78, weeks: 1417, delay: 13.6),
    Row(mean: 2.0, side: .up, k: 29, h: 75, weeks: 1301, delay: 7.7),
    Row(mean: 3.15, side: .up, k: 45, h: 80, weeks: 1492, delay: 5.4),
    Row(mean: 5.0, side: .up, k: 72, h: 78, weeks: 1342, delay: 3.7),
    Row(mean: 2.0, side: .down, k: 14, h: 70, weeks: 1339, delay: 16.9),
    Row(mean: 3.15, side: .down, k: 23, h: 82, weeks: 1347, delay: 11.6),
  ]

  @Test("the limit, the weeks to a false alarm and the delay of each baseline", arguments: table)
  func design(_ row: Row) throws {
    let chart = try #require(ControlChart.designed(row.side, baseline: row.mean))
    #expect(chart.reference == row.k)
    #expect(chart.limit == row.h)
    #expect(abs(chart.weeksToFalseAlarm / row.weeks - 1) < 0.005)
    #expect(abs(chart.weeksToNotice - row.delay) <= 0.1)
  }

  @Test(
    "published run lengths",
    arguments: [(0.5, 7, 58, 560.16), (3.15, 45, 65, 532.93)])
  func published(_ mean: Double, _ k: Int, _ h: Int, _ weeks: Double) {
    let chart = ControlChart(baseline: mean, moved: 2 * mean, reference: k, limit: h)
    #expect(abs(chart.weeksToFalseAlarm - weeks) < 0.005)
  }

  @Test("an alarm is a sum above the limit, never at it")
  func strict() {
    let chart = ControlChart(baseline: 3.15, moved: 6.3, limit: 75)
    #expect(chart.firstAlarm(in: [75]) == nil)
    #expect(chart.firstAlarm(in: [75, 76]) == 1)
  }

  @Test("the sums of twelve weeks, and the alarm in the eleventh")
  func sums() {
    let chart = ControlChart(baseline: 3.15, moved: 6.3, limit: 65)
    #expect(chart.reference == 45)
    let sums = chart.sums([3, 4, 2, 5, 3, 2, 4, 3, 7, 8, 6, 9])
    #expect(sums == [0, 0, 0, 5, 0, 0, 0, 0, 25, 60, 75, 120])
    #expect(chart.firstAlarm(in: sums) == 10)
  }

  @Test("fewer finds raise the sum downwards")
  func downwards() {
    let chart = ControlChart(baseline: 2, moved: 1, limit: 70)
    #expect(chart.side == .down)
    #expect(chart.sums([0, 1, 3, 0]) == [14, 18, 2, 16])
  }

  @Test("half the inspections let half the finds be expected")
  func exposure() {
    let chart = ControlChart(baseline: 2, moved: 4, limit: 75)
    #expect(chart.sums([2, 2], exposure: [1, 0.5]) == [0, 5])
  }

  @Test("no baseline, no chart", arguments: [0, -1, .nan, .infinity, 1e9])
  func without(_ mean: Double) {
    #expect(ControlChart.designed(.up, baseline: mean) == nil)
  }

  @Test(
    "ten thousand quiet years alarm as often as promised",
    arguments: [(ControlChart.Side.up, 1.0, UInt64(7)), (.down, 2.0, 8)])
  func simulated(_ side: ControlChart.Side, _ mean: Double, _ seed: UInt64) throws {
    let chart = try #require(ControlChart.designed(side, baseline: mean))
    let weeks = 10_000 * 52
    var random = SeededNumbers(seed)
    var (sum, alarms) = (0, 0)
    for _ in 0..<weeks {
      sum = chart.next(sum, random.poisson(mean: mean))
      if sum > chart.limit { (sum, alarms) = (0, alarms + 1) }
    }
    let expected = Double(weeks) / chart.weeksToFalseAlarm
    #expect(abs(Double(alarms) - expected) < 3 * expected.squareRoot())
  }

  @Test("counts that swing make a chart doubtful, and few weeks say nothing")
  func dispersion() throws {
    let calm = try #require(Dispersion([2, 1, 3, 2, 2, 1, 3, 2]))
    #expect(!calm.isDoubtful)
    let wild = try #require(Dispersion([0, 9, 0, 0, 8, 0, 0, 9]))
    #expect(wild.isDoubtful)
    #expect(Dispersion([1, 2, 3]) == nil)
    #expect(Dispersion([0, 0, 0, 0, 0, 0, 0, 0]) == nil)
  }
}

/// Counts that are the same in every run.
private struct SeededNumbers {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed }

  private mutating func unit() -> Double {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Double(state >> 11) * 0x1p-53
  }

  mutating func poisson(mean: Double) -> Int {
    let floor = Elementary.exponential(-mean)
    var (count, product) = (0, unit())
    while product > floor { (count, product) = (count + 1, product * unit()) }
    return count
  }
}
