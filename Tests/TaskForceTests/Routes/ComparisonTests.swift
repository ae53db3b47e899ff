import Testing

@testable import TaskForce

/// Comparisons that were fixed, published pairs, and the five explanations.
@Suite struct ComparisonTests {
  /// The example of the routes screen: 39 → 27 and 5 → 10 beside 33 → 31 and 7 → 8.
  private var example: FlowFixture {
    var flow = FlowFixture()
    for (place, before, after) in [
      ("BEANR", 39, 27), ("DEHAM", 20, 19), ("ESVLC", 13, 12), ("NLVLI", 5, 10), ("FRDKK", 4, 5),
      ("BEZEE", 3, 3),
    ] {
      flow.find(place, week: 3, before, kilograms: 44, origin: "ECGYE")
      flow.find(place, week: 15, after, kilograms: 38, origin: "ECGYE")
    }
    return flow
  }

  @Test("the counts of both periods, and their verdict")
  func counts() throws {
    var flow = example
    flow.fix(week: 12, weeks: 12, fixedInWeek: 11)
    let comparison = try #require(flow.routes.comparisons.first)
    let effects = flow.routes.displacement(of: comparison)
    #expect(effects.local.value == -10)
    #expect(effects.displaced.value == 4)
    #expect(effects.verdict == .suggestive)
  }

  @Test("a set that was fixed once its second period had begun says so", arguments: [11, 12, 13])
  func afterwards(week: Int) throws {
    var flow = example
    flow.fix(week: 12, weeks: 12, fixedInWeek: week)
    let comparison = try #require(flow.routes.comparisons.first)
    #expect(comparison.isChosenAfterwards == (week >= 12))
    #expect(comparison.officer == nil)
  }

  @Test("a newer set for the same pair takes the place of the older")
  func replaced() {
    var flow = example
    flow.fix(week: 12, weeks: 12, fixedInWeek: 11)
    flow.fix(week: 12, weeks: 8, fixedInWeek: 12)
    #expect(flow.routes.comparisons.map(\.before.count) == [56])
  }

  @Test("a set with an empty side, a place twice or periods that overlap compares nothing")
  func unusable() {
    func fixed(_ change: (inout ComparisonFixed) -> Void) -> Int {
      var flow = FlowFixture()
      var payload = ComparisonFixed()
      payload.squeezed = [PlaceID("BEANR")]
      payload.squeezedComparison = [PlaceID("DEHAM")]
      payload.receiver = [PlaceID("NLVLI")]
      payload.receiverComparison = [PlaceID("FRDKK")]
      payload.beforeFrom = FlowFixture.start
      payload.beforeUntil = FlowFixture.start.advanced(days: 70)
      payload.afterFrom = payload.beforeUntil
      payload.afterUntil = FlowFixture.start.advanced(days: 140)
      change(&payload)
      flow.log.record(payload, on: StreamName("comparison/x"))
      return flow.routes.comparisons.count
    }
    #expect(fixed { _ in } == 1)
    #expect(fixed { $0.receiverComparison = [] } == 0)
    #expect(fixed { $0.receiver = [PlaceID("BEANR")] } == 0)
    #expect(fixed { $0.afterFrom = FlowFixture.start.advanced(days: 69) } == 0)
    #expect(fixed { $0.afterUntil = $0.afterFrom } == 0)
  }

  @Test("the five explanations, each with its evidence")
  func evidence() throws {
    var flow = example
    for week in 0..<24 { flow.inspect("BEANR", week: week, week < 12 ? 410 : 305) }
    flow.find("ECGYE", week: 15, 3)
    flow.fix(week: 12, weeks: 12, fixedInWeek: 11)
    let question = FlowQuestion(try #require(flow.routes.comparisons.first))
    let today = FlowFixture.start.advanced(days: 7 * 24).date.daysSinceEpoch
    let late = flow.charts(after: 23).late
    let evidence = flow.routes.evidence(on: question, late: late, today: today)
    #expect(evidence.sameOrigin == .init(value: Country("EC"), count: 10, all: 10))
    #expect(evidence.stoppedUpstream == BeforeAfter(0, 3))
    #expect(evidence.inspections == .init(before: 410, after: 305))
    #expect(evidence.median == .init(before: 44, after: 38))
    #expect(evidence.counts == BeforeAfter(39, 27))
    #expect(evidence.knownThen == BeforeAfter(39, 27))
    #expect(evidence.weights == [.supports, .supports, .careful, .against, .against])
  }

  @Test(
    "loads hidden or carried otherwise speak against displacement",
    arguments: [
      ("Rip-off", TransportMode.container, EvidenceWeight.supports),
      ("engine room", .container, .against), ("rip-off", .airCargo, .against),
    ])
  func likeness(_ hidden: String, _ mode: TransportMode, _ weight: EvidenceWeight) throws {
    var flow = FlowFixture()
    flow.find("BEANR", week: 3, 20, origin: "ECGYE", mode: .container, hidden: "rip-off")
    flow.find("NLVLI", week: 15, 5, origin: "ECGYE", mode: mode, hidden: hidden)
    flow.fix(week: 12, weeks: 12, fixedInWeek: 11)
    let question = FlowQuestion(try #require(flow.routes.comparisons.first))
    let evidence = flow.routes.evidence(on: question, late: nil, today: 30_000)
    #expect(evidence.sameOrigin == .init(value: Country("EC"), count: 5, all: 5))
    #expect(evidence.sameConcealment?.count == (hidden == "engine room" ? 0 : 5))
    #expect(evidence.sameWay?.count == (mode == .airCargo ? 0 : 5))
    #expect((evidence.lead != nil) == (mode == .container))
    #expect(evidence.weights.first == weight)
  }

  @Test("finds that became known after their period are told apart, and so is the verdict")
  func knownThen() throws {
    var flow = example
    flow.find("BEANR", week: 23, 9, daysLate: 20)
    flow.fix(week: 12, weeks: 12, fixedInWeek: 11)
    let comparison = try #require(flow.routes.comparisons.first)
    let today = FlowFixture.start.advanced(days: 7 * 30).date.daysSinceEpoch
    let evidence = flow.routes.evidence(on: FlowQuestion(comparison), late: nil, today: today)
    #expect(evidence.counts == BeforeAfter(39, 36))
    #expect(evidence.knownThen == BeforeAfter(39, 27))
    #expect(evidence.weights.last == .careful)
    #expect(flow.routes.displacement(of: comparison).squeezed.after == 36)
    #expect(flow.routes.displacement(of: comparison, known: .then).squeezed.after == 27)
  }

  @Test("of what nobody has told, the store says that it knows nothing")
  func noData() throws {
    var flow = FlowFixture()
    flow.find("BEANR", week: 40)
    flow.fix(week: 12, weeks: 12, fixedInWeek: 11)
    let question = FlowQuestion(try #require(flow.routes.comparisons.first))
    let evidence = flow.routes.evidence(on: question, late: nil, today: 0)
    #expect(evidence.weights.allSatisfy { $0 == .noData })
  }

  @Test("the public pair: Rotterdam 174 to 148, Vlissingen 15 to 24, suggestive and not shown")
  func published() throws {
    var log = Fixture()
    for (place, year, count) in [
      ("NLRTM", 2024, 174), ("NLRTM", 2025, 148), ("NLVLI", 2024, 15), ("NLVLI", 2025, 24),
      ("NLVLI", 2023, 90),
    ] {
      var statistic = StatisticPublished()
      statistic.circumstances.place = PlaceID(place)
      statistic.unit = "lots"
      statistic.count = count
      log.record(statistic, on: StreamName("statistic/\(place)\(year)")) {
        $0.occurredAt = Fixture.instant("\(year)-01-01T00:00:00Z")
        $0.precision = .year
      }
    }
    let pair = try #require(log.situation.routes.publishedPairs.first)
    #expect(log.situation.routes.publishedPairs.count == 1)
    #expect((pair.fell, pair.rose) == (PlaceID("NLRTM"), PlaceID("NLVLI")))
    #expect(abs((pair.fisher.oddsRatio ?? 0) - 1.88) < 0.005)
    #expect(abs(pair.fisher.probability - 0.089) < 0.0005)
    #expect(pair.verdict == .suggestive)
  }
}
