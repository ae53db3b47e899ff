import Testing

@testable import TaskForce

/// The charts of gateways: baseline, signals, their review, exposure and what is left out.
@Suite struct FlowChartTests {
  private let havre = PlaceID("FRLEH")

  @Test("the older half of the known weeks is the baseline, the younger one is charted")
  func halves() throws {
    let charts = FlowFixture.risen.charts(after: 59)
    let first = FlowFixture.start.date.daysSinceEpoch
    // The first week is not whole: its first find was on a Wednesday.
    #expect(charts.baseline == first + 14..<first + 7 * 31)
    #expect(charts.charted == first + 7 * 31..<first + 7 * 60)
    #expect(charts.byPlace[havre]?.mean == 2)
  }

  @Test("a rise is a signal of the week that took the sum above the limit")
  func signal() throws {
    let charts = FlowFixture.risen.charts(after: 59)
    let signal = try #require(charts.signals.first)
    #expect(charts.signals.count == 1)
    // k is 2.9 and h 7.5 (the table of the design): 2.1 a week are above 7.5 in the fourth.
    let monday = FlowFixture.start.date.daysSinceEpoch + 7 * 53
    #expect(signal.id == SignalID(havre, .up, week: monday))
    #expect(signal.sum == 84)
    #expect(signal.limit == 75)
    #expect(signal.isOpen)
  }

  @Test("it is a caution from the end of its week on, until somebody has judged it")
  func alert() throws {
    var flow = FlowFixture.risen
    let charts = flow.charts(after: 59)
    let now = FlowFixture.start.advanced(days: 7 * 59)
    let alert = try #require(flow.log.situation.alerts(of: charts, at: now).first)
    #expect(alert.severity == .caution)
    #expect(alert.since == FlowFixture.start.advanced(days: 7 * 54))
    let signal = try #require(charts.signals.first)
    flow.review(signal.id, .explained, week: 60)
    let judged = flow.charts(after: 59, reusing: charts)
    let left = flow.log.situation.alerts(of: judged, at: now)
    #expect(left.allSatisfy { $0.cause != .signal(signal.id) })
    #expect(judged.signals.first?.finding == .explained)
  }

  @Test("after a review the sum begins anew, so that what goes on is another signal")
  func restart() throws {
    var flow = FlowFixture.risen
    let first = try #require(flow.charts(after: 59).signals.first)
    flow.review(first.id, .false, week: 60)
    let signals = flow.charts(after: 59).signals
    #expect(signals.map(\.id.week) == [first.id.week, first.id.week + 28])
    #expect(signals.map(\.isOpen) == [false, true])
  }

  @Test("half the inspections let half the finds be expected")
  func exposure() throws {
    var flow = FlowFixture()
    for week in 0..<60 {
      flow.find("FRLEH", week: week, week < 40 ? 4 : 2)
      flow.inspect("FRLEH", week: week, week < 40 ? 200 : 100)
    }
    #expect(flow.charts(after: 59).signals.isEmpty)
    var blind = FlowFixture()
    for week in 0..<60 { blind.find("FRLEH", week: week, week < 40 ? 4 : 2) }
    #expect(blind.charts(after: 59).signals.map(\.id.side) == [.down])
  }

  @Test("what goes out is in no chart, and a few weeks or finds make none")
  func leftOut() {
    var flow = FlowFixture()
    for week in 0..<60 { flow.find("FRLEH", week: week, 3, direction: .outward) }
    #expect(flow.charts(after: 59).byPlace.isEmpty)
    var few = FlowFixture()
    for week in 0..<60 where week % 15 == 0 { few.find("FRLEH", week: week) }
    #expect(few.charts(after: 59).byPlace.isEmpty)
    var young = FlowFixture()
    for week in 0..<39 { young.find("FRLEH", week: week, 3) }
    #expect(young.charts(after: 38).baseline == nil)
  }

  @Test("a find known only to its month is in no week")
  func undated() {
    var flow = FlowFixture.risen
    let before = flow.charts(after: 59)
    var seizure = SeizureRecorded()
    seizure.circumstances.place = havre
    flow.log.record(seizure, on: StreamName("seizure/m"), at: FlowFixture.start) {
      $0.precision = .month
    }
    #expect(flow.charts(after: 59).byPlace == before.byPlace)
  }

  @Test("the false alarms of all charts together, and limits taken over are the same")
  func budget() throws {
    let flow = FlowFixture.risen
    let charts = flow.charts(after: 59)
    let sides = try #require(charts.byPlace[havre]).sides
    let sum = sides.reduce(0) { $0 + 52 / $1.design.weeksToFalseAlarm }
    #expect(abs(charts.falseAlarmsPerYear - sum) < 1e-12)
    #expect(charts.falseAlarmsPerYear < 2 * 52 / ControlChart.falseAlarmBudget)
    #expect(flow.charts(after: 59, reusing: flow.charts(after: 55)).byPlace == charts.byPlace)
  }

  @Test("the name of a signal reads back", arguments: ControlChart.Side.allCases)
  func code(side: ControlChart.Side) throws {
    let monday = try #require(CivilDate(iso8601: "2026-03-02")).daysSinceEpoch
    let signal = SignalID(havre, side, week: monday)
    #expect(SignalID(signal.code) == signal)
    #expect(AlertID(.signal(signal)).cause == .signal(signal))
    #expect(AlertID.isWellFormed(AlertID(.signal(signal)).code))
  }

  @Test("what is no signal is none", arguments: ["", "FRLEH", "FRLEH-up", "FRLEH-left-2026-03-02"])
  func noCode(text: String) { #expect(SignalID(text) == nil) }
}
