import Testing

@testable import TaskForce

@Suite("Answers and exchanges over time")
struct AnswerTimesTests {
  @Test(
    "quartiles lie between neighbours",
    arguments: [
      ([4], 4, 4, 4), ([2, 4], 2.5, 3, 3.5), ([1, 2, 3, 4, 5], 2, 3, 4),
      ([1, 2, 3, 4], 1.75, 2.5, 3.25),
    ] as [([Double], Double, Double, Double)])
  func quartiles(days: [Double], low: Double, median: Double, high: Double) {
    let spread = AnswerSpread(days)
    #expect([spread?.low, spread?.median, spread?.high] == [low, median, high])
    #expect(spread?.count == days.count)
    #expect(AnswerSpread([]) == nil)
  }

  @Test("each month has the days of the answers that came in it")
  func months() {
    var fixture = PartnerFixture()
    fixture.exchange("R-1", days: 9, daysAgo: 1)
    fixture.exchange("R-2", days: 3, daysAgo: 2)
    fixture.exchange("R-3", days: 30, daysAgo: 15)
    let months = fixture.figures().answerDaysByMonth
    #expect(months.suffix(3) == [[], [30], [3, 9]])
    #expect(fixture.figures().spreadByMonth.last??.median == 6)
    #expect(fixture.figures().spreadByMonth[9] == nil)
  }

  @Test("late are those whose due day passed without an answer, in two periods of 180 days")
  func late() {
    var fixture = PartnerFixture()
    // The day of the fixture is 2026-03-14; 180 days back is 2025-09-15.
    fixture.ask("R-1", daysAgo: 30, due: "2026-03-01")
    fixture.answer("R-1", daysAgo: 13)  // 2026-03-01: in time
    fixture.ask("R-2", daysAgo: 30, due: "2026-03-01")
    fixture.answer("R-2", daysAgo: 12)  // a day late
    fixture.ask("R-3", daysAgo: 30, due: "2026-03-13")  // open, late since today
    fixture.ask("R-4", daysAgo: 30, due: "2026-03-14")  // not due yet
    fixture.ask("R-5", daysAgo: 30, due: "2026-03")  // its month is not over
    fixture.ask("R-6", daysAgo: 200, due: "2025-09-15")
    fixture.answer("R-6", daysAgo: 190)
    fixture.ask("R-7", daysAgo: 200, due: "2025-09-14")
    fixture.answer("R-7", daysAgo: 100)
    fixture.ask("R-8", "CO", .fromPartner, daysAgo: 30, due: "2026-03-01")
    let figures = fixture.figures()
    #expect([figures.lateNow.late, figures.lateNow.due] == [2, 4])
    #expect(figures.lateNow.share == 0.5)
    #expect([figures.lateBefore.late, figures.lateBefore.due] == [1, 1])
    #expect(PartnerFigures().lateNow.share == nil)
  }

  @Test("what was withdrawn was no promise, what was refused in time was kept")
  func ended() {
    var fixture = PartnerFixture()
    fixture.ask("R-1", daysAgo: 30, due: "2026-03-01")
    var withdrawn = RequestWithdrawn()
    withdrawn.identity = RequestID("R-1")
    fixture.tell(withdrawn, daysAgo: 2)
    fixture.ask("R-2", daysAgo: 30, due: "2026-03-01")
    var refused = RequestRefused()
    refused.identity = RequestID("R-2")
    fixture.tell(refused, daysAgo: 20)
    #expect([fixture.figures().lateNow.late, fixture.figures().lateNow.due] == [0, 1])
  }

  private static func fixture() -> PartnerFixture {
    var fixture = PartnerFixture()
    for daysAgo in [1.0, 364, 366] {
      var shared = ExchangeShared()
      shared.partner = Country("CO")
      fixture.tell(shared, daysAgo: daysAgo)
    }
    for reason in [WithholdingReason.handling, .handling, .person] {
      var withheld = ExchangeWithheld()
      withheld.partner = Country("CO")
      withheld.reason = reason
      fixture.tell(withheld, daysAgo: 5)
    }
    for code in ["B2", "B3", "X4", ""] {
      var received = ExchangeReceived()
      received.partner = Country("CO")
      fixture.tell(received, daysAgo: 9) { $0.evaluation = Evaluation(code) }
    }
    return fixture
  }

  @Test("exchanges of a year are counted by reason and rating")
  func exchanges() {
    let partners = Self.fixture().partners
    let figures = partners.exchange(with: Country("CO"), at: PartnerFixture.now)
    #expect(figures.shared == 2)
    #expect(figures.withheld == [.handling: 2, .person: 1])
    #expect(figures.withheldCount == 3)
    #expect(figures.received(from: .B) == 2)
    #expect([figures.received, figures.unrated] == [4, 1])
    #expect(partners.exchange(with: Country("PE"), at: PartnerFixture.now).isEmpty)
  }

  @Test("the country lens keeps what its own body exchanged")
  func lens() {
    let partners = Self.fixture().partners
    func count(_ code: String) -> Int {
      partners.concerning(Country(code), .standard)
        .exchange(with: Country("CO"), at: PartnerFixture.now).shared
    }
    #expect([count("NL"), count("CO"), count("BE")] == [2, 2, 0])
  }
}
