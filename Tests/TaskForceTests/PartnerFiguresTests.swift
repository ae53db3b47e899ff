import Testing

@testable import TaskForce

@Suite("Figures of the work with partners")
struct PartnerFiguresTests {
  @Test(
    "the median is the middle answer, or the mean of the two middle ones",
    arguments: [
      ([], nil), ([6], 6), ([2, 9], 5.5), ([9, 1, 4], 4), ([30, 1, 4, 2], 3), ([5, 5, 5, 5], 5),
      ([0.5, 20.5], 10.5),
    ] as [([Double], Double?)])
  func median(days: [Double], median: Double?) {
    var fixture = PartnerFixture()
    for (index, days) in days.enumerated() {
      fixture.exchange("R-\(index)", days: days, daysAgo: Double(index + 1))
    }
    #expect(fixture.figures().medianDays == median)
    #expect(fixture.figures().answered == days.count)
  }

  @Test(
    "answers of the last 365 days count",
    arguments: [(0.0, 1), (364.9, 1), (365.0, 0), (366.0, 0)])
  func year(daysAgo: Double, count: Int) {
    var fixture = PartnerFixture()
    fixture.exchange("R-1", days: 2, daysAgo: daysAgo)
    #expect(fixture.figures().answered == count)
  }

  @Test("an answer within 21 days, to the second, is prompt")
  func prompt() {
    var fixture = PartnerFixture()
    fixture.exchange("R-1", days: 21, daysAgo: 1)
    fixture.exchange("R-2", days: 21.0001, daysAgo: 1)
    fixture.exchange("R-3", days: 1, daysAgo: 1)
    fixture.exchange("R-4", days: 40, daysAgo: 1)
    #expect(fixture.figures().prompt == 2)
    #expect(fixture.figures().promptShare == 0.5)
    #expect(PartnerFigures().promptShare == nil)
  }

  @Test("answers are counted by calendar month, that of the moment last")
  func months() {
    var fixture = PartnerFixture()
    fixture.exchange("R-1", days: 1, daysAgo: 1)
    fixture.exchange("R-2", days: 1, daysAgo: 14)
    fixture.exchange("R-3", days: 1, daysAgo: 15)
    fixture.exchange("R-4", days: 1, daysAgo: 340)
    #expect(fixture.figures().answersByMonth == [1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 1])
  }

  @Test("the oldest open request counts in whole days")
  func oldest() {
    var fixture = PartnerFixture()
    fixture.ask("R-1", daysAgo: 41.9)
    fixture.ask("R-2", daysAgo: 2)
    #expect(fixture.figures().oldestDays == 41)
  }

  @Test("posts, projects and operations count while they last, an operation at each partner")
  func standing() {
    var fixture = PartnerFixture()
    var post = LiaisonPosted()
    post.identity = EngagementID("LO-1")
    post.partner = Country("CO")
    fixture.tell(post, daysAgo: 300)
    var project = CapacityStarted()
    project.identity = EngagementID("CAP-1")
    project.partner = Country("CO")
    project.due = DueDate("2026-01")
    fixture.tell(project, daysAgo: 200)
    var operation = OperationStarted()
    operation.identity = EngagementID("JO-1")
    operation.partners = [Country("CO"), Country("US")]
    fixture.tell(operation, daysAgo: 100)
    let figures = fixture.figures()
    #expect([figures.liaison, figures.capacity, figures.operations] == [1, 1, 1])
    #expect(fixture.figures("US").operations == 1)
    #expect(fixture.partners.totals(at: PartnerFixture.now).operations == 1)

    var recalled = LiaisonRecalled()
    recalled.identity = EngagementID("LO-1")
    fixture.tell(recalled, daysAgo: 3)
    var delivered = CapacityDelivered()
    delivered.identity = EngagementID("CAP-1")
    fixture.tell(delivered, daysAgo: 2)
    var concluded = OperationConcluded()
    concluded.operation = EngagementID("JO-1")
    fixture.tell(concluded, daysAgo: 1)
    let later = fixture.figures()
    #expect([later.liaison, later.capacity, later.operations] == [0, 0, 0])
    #expect(fixture.partners.operations == 1)
    #expect(fixture.partners.timeline(of: Country("US")).count == 2)
  }

  @Test("the totals are over all partners, with the median of all answers")
  func totals() {
    var fixture = PartnerFixture()
    fixture.exchange("R-1", "CO", days: 2, daysAgo: 5)
    fixture.exchange("R-2", "PE", days: 4, daysAgo: 5)
    fixture.exchange("R-3", "MX", days: 9, daysAgo: 5)
    fixture.ask("R-4", "US", daysAgo: 7, due: "2026-03-10")
    fixture.ask("R-5", "US", .fromPartner, daysAgo: 9)
    let totals = fixture.partners.totals(at: PartnerFixture.now)
    #expect(totals.medianDays == 4)
    #expect(
      [totals.answered, totals.askedOpen, totals.askedLate, totals.owedOpen] == [3, 1, 1, 1])
    #expect(totals.oldestDays == 7)
    #expect(fixture.partners.others == [Country("MX")])
  }

  @Test(
    "what may go to a partner follows the agreements in force",
    arguments: [
      ("2027-12-31", nil, TLP.amber), ("2026-03-14", nil, .amber), ("2026-03-13", nil, nil),
      ("2026", nil, .amber), (nil, nil, .amber), ("2027-12-31", 3.0, nil),
    ] as [(String?, Double?, TLP?)])
  func release(until: String?, endedDaysAgo: Double?, limit: TLP?) {
    var fixture = PartnerFixture()
    var signed = AgreementSigned()
    signed.identity = EngagementID("AG-CO")
    signed.partner = Country("CO")
    signed.tlp = .amber
    signed.until = until.flatMap { DueDate($0) }
    fixture.tell(signed, daysAgo: 100)
    if let endedDaysAgo {
      var ended = AgreementEnded()
      ended.identity = EngagementID("AG-CO")
      fixture.tell(ended, daysAgo: endedDaysAgo)
    }
    #expect(
      fixture.partners.releaseLimit(for: Country("CO"), at: PartnerFixture.now) == limit)
    #expect(fixture.partners.releaseLimit(for: Country("PE"), at: PartnerFixture.now) == nil)
  }
}
