import Testing

@testable import TaskForce

@Suite("Requests to and from partners")
struct PartnerRequestTests {
  @Test(
    "a request is late once the whole period by which it was due has passed",
    arguments: [
      ("2026-03-13", true), ("2026-03-14", false), ("2026-03-15", false), ("2026-02", true),
      ("2026-03", false), ("2025", true), ("2025-24", true), ("2026-21", false), (nil, false),
    ] as [(String?, Bool)])
  func late(due: String?, isLate: Bool) {
    var fixture = PartnerFixture()
    fixture.ask("R-1", daysAgo: 60, due: due)
    #expect(fixture.figures().askedOpen == 1)
    #expect(fixture.figures().askedLate == (isLate ? 1 : 0))
    #expect(fixture.partners.overdue(at: PartnerFixture.now).count == (isLate ? 1 : 0))
  }

  @Test("a request becomes late with the midnight, UTC, after its day")
  func midnight() {
    var fixture = PartnerFixture()
    fixture.ask("R-1", daysAgo: 10, due: "2026-03-14")
    let midnight = Fixture.instant("2026-03-15T00:00:00Z")
    #expect(fixture.figures(at: midnight.advanced(seconds: -1)).askedLate == 0)
    #expect(fixture.figures(at: midnight).askedLate == 1)
    #expect(fixture.log.situation.nextChange(after: PartnerFixture.now) == midnight)
  }

  @Test("what was answered, refused or withdrawn is neither open nor late")
  func ended() {
    var fixture = PartnerFixture()
    for id in ["R-1", "R-2", "R-3"] { fixture.ask(id, daysAgo: 40, due: "2026-02-20") }
    #expect(fixture.figures().askedLate == 3)
    fixture.answer("R-1", daysAgo: 3)
    var refused = RequestRefused()
    refused.identity = RequestID("R-2")
    fixture.tell(refused, daysAgo: 2)
    var withdrawn = RequestWithdrawn()
    withdrawn.identity = RequestID("R-3")
    fixture.tell(withdrawn, daysAgo: 1)
    let figures = fixture.figures()
    #expect([figures.askedOpen, figures.askedLate, figures.answered] == [0, 0, 1])
    #expect(figures.oldestDays == nil)
    #expect(fixture.partners.openRequests.isEmpty)
    #expect(fixture.partners.request(RequestID("R-2"))?.state == .refused)
  }

  @Test("a second answer, and one to a request nobody knows, change nothing but the timeline")
  func twice() {
    var fixture = PartnerFixture()
    fixture.exchange("R-1", days: 4, daysAgo: 10)
    fixture.answer("R-1", daysAgo: 1)
    fixture.answer("R-9", daysAgo: 1)
    #expect(fixture.figures().answerDays == [4])
    #expect(fixture.partners.request(RequestID("R-1"))?.lastPosition == 3)
    #expect(fixture.partners.timeline(of: Country("CO")).map(\.position) == [3, 2, 1])
  }

  @Test("another due day counts from then on, and reminders are counted")
  func putOff() {
    var fixture = PartnerFixture()
    fixture.ask("R-1", daysAgo: 30, due: "2026-03-01")
    var reminded = RequestReminded()
    reminded.identity = RequestID("R-1")
    fixture.tell(reminded, daysAgo: 8)
    fixture.tell(reminded, daysAgo: 4)
    var rescheduled = RequestRescheduled()
    rescheduled.identity = RequestID("R-1")
    rescheduled.before = DueDate("2026-03-01")
    rescheduled.due = DueDate("2026-03-20")
    fixture.tell(rescheduled, daysAgo: 2)
    let request = fixture.partners.request(RequestID("R-1"))
    #expect(request?.reminders == 2)
    #expect(request?.putOffs == 1)
    #expect(fixture.figures().askedLate == 0)
    #expect(
      fixture.partners.timeline(of: Country("CO")).first?.text == "2026-03-01 > 2026-03-20")
  }

  @Test("what they asked us is owed and does not count as asked")
  func owed() {
    var fixture = PartnerFixture()
    fixture.ask("R-1", "CO", .fromPartner, daysAgo: 30, due: "2026-03-01")
    fixture.ask("R-2", "CO", .fromPartner, daysAgo: 3, due: "2026-04-01")
    let figures = fixture.figures()
    #expect([figures.owedOpen, figures.owedLate, figures.askedOpen] == [2, 1, 0])
    fixture.answer("R-1", daysAgo: 0)
    #expect(fixture.figures().owedOpen == 1)
    #expect(fixture.figures().answered == 0)
  }

  @Test("open requests are in the order of their due days, those without one last")
  func order() {
    var fixture = PartnerFixture()
    fixture.ask("R-1", daysAgo: 5)
    fixture.ask("R-2", daysAgo: 5, due: "2026-04-01")
    fixture.ask("R-3", daysAgo: 5, due: "2026-02-01")
    fixture.ask("R-4", daysAgo: 5, due: "2026-02")
    #expect(fixture.partners.openRequests.map(\.id.code) == ["R-3", "R-4", "R-2", "R-1"])
  }

  @Test("what ended more than 400 days ago is let go, what is open stays")
  func bounded() {
    var fixture = PartnerFixture()
    fixture.ask("R-1", daysAgo: 900)
    fixture.exchange("R-2", days: 3, daysAgo: 500)
    fixture.exchange("R-3", days: 3, daysAgo: 390)
    #expect(fixture.partners.request(RequestID("R-2")) != nil)
    fixture.ask("R-4", daysAgo: 0)
    #expect(fixture.partners.request(RequestID("R-2")) == nil)
    #expect(fixture.partners.request(RequestID("R-3")) != nil)
    #expect(fixture.partners.openRequests.map(\.id.code) == ["R-1", "R-4"])
  }
}
