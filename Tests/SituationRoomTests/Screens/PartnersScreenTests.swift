import Canvas
import TaskForce
import Testing

@testable import SituationRoom

@Suite("The screen about partners")
struct PartnersScreenTests {
  private let fixture = ScreenFixture()
  private static let size = Size(width: 120, height: 34)

  private func moved(_ screen: inout PartnersScreen, _ movements: Movement...) {
    for movement in movements {
      screen.move(movement, fixture.context(for: screen), in: Self.size)
    }
  }

  private func subject(_ screen: PartnersScreen) -> Subject? {
    screen.subject(fixture.context(for: screen))
  }

  private func opened(_ screen: PartnersScreen) -> Destination? {
    screen.opened(fixture.context(for: screen))
  }

  @Test("Enter on a partner lists its requests alone, and Tab back lists all again")
  func partnerToRequests() throws {
    var screen = PartnersScreen()
    moved(&screen, .select(.partner(Country("EC"))))
    #expect(subject(screen) == .partner(Country("EC")))
    #expect(opened(screen) == Destination(.partners, .partner(Country("EC"))))
    moved(&screen, .select(.partner(Country("EC"))))
    #expect(screen.focus == .requests)
    #expect(screen.requestLines(fixture.context(for: screen)).count == 13)
    #expect(subject(screen) == .request(RequestID("R-2026-0090")))
    #expect(fixture.rows(screen, 120, 36).joined().contains("only EC"))
    moved(&screen, .previousPanel)
    #expect(subject(screen) == .partner(Country("EC")))
    #expect(screen.requestLines(fixture.context(for: screen)).count == 95)
  }

  @Test("Enter on a request leads to its incident, or else to its last event")
  func requestDown() {
    var screen = PartnersScreen()
    moved(&screen, .select(.request(RequestID("R-2026-0110"))))
    #expect(subject(screen) == .request(RequestID("R-2026-0110")))
    #expect(opened(screen) == Destination(.incidents, .incident(FictionalNight.reference(398))))
    moved(&screen, .select(.request(RequestID("R-2026-0084"))))
    let last = fixture.night.log.last { $0.stream.description == "request/R-2026-0084" }
    #expect(opened(screen) == last.map { Destination(.log, .event($0.position)) })
  }

  @Test("the right side follows the request under the cursor")
  func detailFollows() {
    var screen = PartnersScreen()
    moved(&screen, .nextPanel)
    #expect(fixture.rows(screen, 120, 36).first?.contains("BR Brazil") == true)
    moved(&screen, .down)
    #expect(fixture.rows(screen, 120, 36).first?.contains("BO Bolivia") == true)
    moved(&screen, .nextPanel)
    #expect(screen.focus == .timeline)
    #expect(fixture.rows(screen, 120, 36).first?.contains("BO Bolivia") == true)
  }

  @Test("a request that has ended is shown by its last event in the timeline")
  func endedRequest() throws {
    var screen = PartnersScreen()
    let request = try #require(
      fixture.night.log.last { $0.envelope.payload is RequestAnswered }?.envelope.payload
        as? RequestAnswered)
    moved(&screen, .select(.request(request.identity)))
    #expect(screen.focus == .timeline)
    let event = fixture.night.log.last { $0.stream.description.hasSuffix(request.identity.code) }
    #expect(subject(screen) == event.map { Subject.event($0.position) })
    #expect(opened(screen)?.screen == .log)
  }

  @Test("find goes to the next request that holds the text")
  func find() {
    var screen = PartnersScreen()
    moved(&screen, .nextPanel, .find("convoy"))
    #expect(subject(screen) == .request(RequestID("R-2026-0105")))
    moved(&screen, .nextPanel, .nextPanel, .find("surin"))
    #expect(subject(screen) == .partner(Country("SR")))
  }

  @Test("the cursor stays on its request when one that is later comes in above")
  func hold() {
    var fixture = fixture
    var screen = PartnersScreen()
    moved(&screen, .select(.request(RequestID("R-2026-0102"))))
    screen.hold(fixture.context(for: screen))
    var opened = RequestOpened()
    opened.identity = RequestID("R-2026-0999")
    opened.partner = Country("BO")
    opened.due = DueDate("2026-01-02")
    fixture.night.tell(opened, in: StreamName(kind: "request", "R-2026-0999"), ago: 1)
    fixture.night.record()
    #expect(
      screen.subject(fixture.context(for: screen)) == .request(RequestID("R-2026-0102")))
  }

  @Test("at 80 columns the third panel shows what is known of the partner")
  func narrow() {
    var screen = PartnersScreen()
    let small = Size(width: 80, height: 22)
    for movement in [Movement.select(.partner(Country("PE"))), .previousPanel] {
      screen.move(movement, fixture.context(for: screen), in: small)
    }
    let rows = fixture.rows(screen, 80, 24)
    #expect(rows.first?.contains("PE Peru") == true)
    #expect(rows.joined().contains("TLP to GREEN"))
    #expect(rows.contains { $0.contains("Timeline") })
  }

  @Test(
    "the hour at which an office opens has its day if that is more than a day away",
    arguments: [
      ("2026-03-14T02:32:07Z", "CO", "Mon 13Z"), ("2026-03-16T12:59:00Z", "CO", "13Z"),
      ("2026-03-16T13:00:00Z", "CO", "now"), ("2026-03-16T22:00:00Z", "CO", "13Z"),
      ("2026-03-14T02:32:07Z", "US", "now"), ("2026-03-15T10:00:00Z", "BR", "Mon 12Z"),
      ("2026-03-15T12:00:00Z", "BR", "12Z"), ("2026-03-14T02:32:07Z", "MX", "-"),
    ])
  func opens(now: String, country: String, text: String) throws {
    var fixture = fixture
    fixture.now = try #require(Instant(iso8601: now))
    let context = fixture.context(for: PartnersScreen())
    #expect(context.opens(context.office(of: Country(country))) == text)
  }

  @Test("without a clock the hour is not known, which is not shut")
  func noClock() {
    let context = fixture.context(for: PartnersScreen(), partnerClocks: [:])
    #expect(context.opens(context.office(of: Country("US"))) == "-")
    let fact = PartnersScreen().facts(context).first {
      $0.path == ["partners", "US", "office", "isOpen"]
    }
    #expect(fact?.value == FactValue.none)
  }

  @Test("the clock moves forward before the office opens")
  func changedOffset() throws {
    var clocks = FictionalNight.partnerClocks
    let change = try #require(Instant(iso8601: "2026-03-15T06:00:00Z"))
    clocks[Country("CO")] = DeskClock(
      label: "",
      periods: [
        .init(start: Instant(milliseconds: 0), seconds: -5 * 3600),
        .init(start: change, seconds: -4 * 3600),
      ])
    let context = fixture.context(for: PartnersScreen(), partnerClocks: clocks)
    #expect(
      context.office(of: Country("CO")).opensAt == Instant(iso8601: "2026-03-16T12:00:00Z"))
  }

  @Test("the figures are those of the sketch")
  func figures() {
    func value(_ path: String...) -> FactValue? {
      let screen = PartnersScreen()
      return screen.facts(fixture.context(for: screen)).first { $0.path == path }?.value
    }
    #expect(value("partners", "CO", "asked", "open") == .whole(12))
    #expect(value("partners", "CO", "asked", "late") == .whole(2))
    #expect(value("partners", "CO", "asked", "oldestDays") == .whole(41))
    #expect(value("partners", "CO", "asked", "medianDays") == .number(6))
    #expect(value("partners", "CO", "asked", "answered") == .whole(31))
    #expect(value("partners", "CO", "owed", "open") == .whole(5))
    #expect(value("partners", "CO", "owed", "late") == .whole(1))
    #expect(value("partners", "CO", "releaseLimit") == .text("AMBER"))
    #expect(value("partners", "EC", "releaseLimit") == FactValue.none)
    #expect(value("partnersTotal", "asked", "open") == .whole(62))
    #expect(value("partnersTotal", "asked", "late") == .whole(9))
    #expect(value("partnersTotal", "owed", "open") == .whole(33))
    #expect(value("partnersTotal", "owed", "late") == .whole(5))
    #expect(value("requests", "R-2026-0071", "dueDays") == .whole(-27))
    #expect(value("requests", "R-2026-0071", "late") == .truth(true))
  }

  @Test("no two figures have one name", arguments: Language.allCases)
  func distinct(language: Language) {
    var fixture = fixture
    fixture.language = language
    let screen = PartnersScreen()
    let paths = screen.facts(fixture.context(for: screen)).map(\.path)
    #expect(Set(paths).count == paths.count)
  }

  @Test("the lens leaves the rows of its partner, and the requests of a body of ours")
  func lens() {
    func context(_ code: String) -> RoomContext {
      fixture.context(for: PartnersScreen(), through: Country(code))
    }
    #expect(context("PE").partnerLines.map(\.country.code) == ["PE"])
    #expect(context("PE").partnerTotals.askedOpen == 4)
    #expect(context("NL").partnerLines.count == 12)
    #expect(context("NL").partnerTotals.askedOpen == 62)
    #expect(context("IT").partnerTotals.askedOpen == 0)
  }

  @Test("an empty room says in words that nothing is known", arguments: Language.allCases)
  func empty(language: Language) {
    var fixture = fixture
    fixture.language = language
    fixture.night = FictionalNight()
    let rows = fixture.rows(PartnersScreen(), 200, 60).joined()
    let wording = Wording(language)
    #expect(rows.contains(wording[.requestsNone]))
    #expect(rows.contains(wording[.partnerNoEvents]))
    #expect(rows.contains(wording[.partnerNoAgreement]))
  }

  @Test("the log says of each kind of event what it is about")
  func sentences() {
    let context = fixture.context(for: PartnersScreen())
    let kinds = Set(
      fixture.night.log.filter { context.partnerText($0.envelope.payload) != nil }
        .map(\.envelope.type.name))
    #expect(kinds.isSuperset(of: ["request.opened", "request.answered", "request.reminded"]))
    var opened = RequestOpened()
    opened.identity = RequestID("R-1")
    opened.partner = Country("CO")
    opened.direction = .fromPartner
    opened.about = "cameras"
    #expect(context.partnerText(opened)?.about == "R-1")
    #expect(context.partnerText(opened)?.text == "CO asks us, info: cameras")
  }
}
