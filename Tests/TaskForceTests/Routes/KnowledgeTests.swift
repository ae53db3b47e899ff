import Testing

@testable import TaskForce

/// What was known then against what is known now, months, and the way out.
@Suite struct KnowledgeTests {
  private let havre = PlaceID("FRLEH")
  private let amsterdam = PlaceID("NLAMS")

  private func figures(_ flow: FlowFixture, after week: Int, _ known: Knowledge) -> GatewayFigures?
  {
    flow.routes.gateways(
      at: FlowFixture.start.advanced(days: 7 * week + 6), weeks: 4, known: known
    ).first { $0.place == havre }
  }

  @Test("a week known then lacks what became known after its end; the running week lacks nothing")
  func weeks() throws {
    var flow = FlowFixture()
    flow.find("FRLEH", week: 10, 3)
    flow.find("FRLEH", week: 10, 2, daysLate: 12)
    flow.find("FRLEH", week: 12, 1)
    #expect(figures(flow, after: 12, .now)?.weeks == [0, 5, 0, 1])
    #expect(figures(flow, after: 12, .then)?.weeks == [0, 3, 0, 1])
  }

  @Test("a chart by what was known then has the same limits and lower sums; alarms rest on now")
  func charts() throws {
    var flow = FlowFixture()
    for week in 0..<60 {
      flow.find("FRLEH", week: week, 2)
      if week >= 50 { flow.find("FRLEH", week: week, 3, daysLate: 10) }
    }
    let chart = try #require(flow.charts(after: 60).byPlace[havre])
    let now = try #require(chart.sides(known: .now).first)
    let then = try #require(chart.sides(known: .then).first)
    #expect(now.design == then.design)
    #expect(now.sum > then.sum)
    #expect(then.signals.isEmpty)
    #expect(chart.signals.count == 1)
    #expect(chart.leading()?.sum == now.sum)
  }

  @Test("a signal that was judged is told as the last one judged")
  func judged() throws {
    var flow = FlowFixture.risen
    let open = try #require(flow.charts(after: 59).byPlace[havre])
    #expect(open.judgedSignal == nil)
    let signal = try #require(open.openSignal)
    for week in 60..<62 { flow.find("FRLEH", week: week, 2) }
    flow.review(signal.id, .explained, week: 60)
    let judged = try #require(flow.charts(after: 55).byPlace[havre])
    #expect(judged.judgedSignal?.finding == .explained)
  }

  @Test("a find known to its month only counts in the month and in no week")
  func months() throws {
    var flow = FlowFixture()
    flow.find("FRLEH", week: 5)
    var seizure = SeizureRecorded()
    seizure.circumstances.place = havre
    flow.log.record(
      seizure, on: StreamName("seizure/month"), at: FlowFixture.start.advanced(days: 50)
    ) {
      $0.occurredAt = Fixture.instant("2024-02-01T00:00:00Z")
      $0.precision = .month
    }
    let figures = try #require(self.figures(flow, after: 8, .now))
    #expect(figures.months.suffix(2) == [2, 0])
    #expect(figures.weeks == [1, 0, 0, 0])
    #expect(figures.total == 1)
    #expect(figures.undated == 1)
  }

  @Test("what goes out is counted apart and is no route in")
  func outward() throws {
    var flow = FlowFixture()
    flow.find("NLAMS", week: 3, 2, origin: "ECGYE", direction: .outward)
    flow.find("NLAMS", week: 3, 1, origin: "ECGYE")
    let now = FlowFixture.start.advanced(days: 30)
    let line = try #require(flow.routes.outward(at: now).first)
    #expect(line.place == amsterdam)
    #expect((line.lastQuarter, line.quarterBefore, line.total) == (2, 0, 2))
    #expect(flow.routes.routes(at: now).map(\.lastQuarter) == [1])
  }

  @Test("a period counts whole weeks and months, what was known at its end, and what has no day")
  func period() throws {
    var flow = FlowFixture()
    flow.find("FRLEH", week: 0, 2, kilograms: 10)
    flow.find("FRLEH", week: 1, 1, kilograms: 80)
    flow.find("FRLEH", week: 4, 1, kilograms: 30, daysLate: 40)
    flow.find("FRLEH", week: 9, 7)
    let first = FlowFixture.start.date.daysSinceEpoch
    // 1 January to 4 February 2024: five weeks, and a month with a day of the next.
    let figures = try #require(
      flow.routes.period(
        first..<first + 35, at: FlowFixture.start.advanced(days: 100), late: nil
      ).first)
    #expect(figures.finds == 4)
    #expect(figures.knownThen == 3)
    #expect(figures.weeks == [2, 1, 0, 0, 1])
    #expect(figures.months == [4, 0])
    #expect(figures.medianKilograms == 20)
    #expect(figures.largestShare == 80.0 / 130.0)
    #expect(figures.late == nil)
  }
}
