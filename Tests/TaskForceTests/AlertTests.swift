import Testing

@testable import TaskForce

@Suite("Alerts that the room derives")
struct AlertTests {
  private let source = SourceID("S5")

  private func fixture(silentAfter: Int = 600) -> Fixture {
    var fixture = Fixture()
    var registered = SourceRegistered()
    registered.identity = source
    registered.title = "port calls"
    registered.silentAfter = silentAfter
    fixture.record(registered, on: StreamName("source/S5"), source: "S5")
    return fixture
  }

  private func alert(_ fixture: Fixture, after seconds: Int) -> DerivedAlert? {
    fixture.situation.alerts(at: Fixture.start.advanced(seconds: seconds), quarantine: nil).first
  }

  private func acknowledge(_ fixture: inout Fixture, _ alert: DerivedAlert, after seconds: Int) {
    var payload = AlertAcknowledged()
    payload.alert = alert.id
    payload.since = alert.since
    payload.count = alert.count
    fixture.record(
      payload, on: StreamName(kind: "alert", alert.id.code),
      at: Fixture.start.advanced(seconds: seconds)
    ) { $0.actor = Officer("NL-2") }
  }

  @Test(
    "a source is silent from the second after its limit",
    arguments: [(600, false), (601, true), (900, true)])
  func silence(seconds: Int, isRaised: Bool) {
    #expect((alert(fixture(), after: seconds) != nil) == isRaised)
  }

  @Test("a warning that nobody acknowledges is an alarm after half an hour")
  func growth() throws {
    let fixture = fixture()
    let warning = try #require(alert(fixture, after: 601))
    #expect(warning.severity == .warning)
    #expect(warning.growsAt == Fixture.start.advanced(seconds: 601 + 1800))
    let alarm = try #require(alert(fixture, after: 601 + 1800))
    #expect(alarm.severity == .alarm)
    #expect(alarm.hasGrown)
    #expect(
      fixture.situation.nextChange(after: Fixture.start.advanced(seconds: 601))
        == warning.growsAt)
  }

  @Test("an acknowledgement holds for this silence and not for the next one")
  func acknowledged() throws {
    var fixture = fixture()
    acknowledge(&fixture, try #require(alert(fixture, after: 700)), after: 700)
    let known = try #require(alert(fixture, after: 5_000))
    #expect(known.acknowledged?.officer == Officer("NL-2"))
    #expect(known.severity == .warning)
    var pulse = SourceReported()
    pulse.identity = source
    fixture.record(
      pulse, on: StreamName("source/S5"), at: Fixture.start.advanced(seconds: 6_000),
      source: "S5")
    #expect(alert(fixture, after: 6_500) == nil)
    #expect(try #require(alert(fixture, after: 6_601)).isNotAcknowledged)
  }

  @Test(
    "a silence that was announced is none until it should have ended",
    arguments: [(650, false), (1_799, false), (2_400, false), (2_401, true)])
  func outage(seconds: Int, isRaised: Bool) {
    var fixture = fixture()
    var outage = SourceOutagePlanned()
    outage.source = source
    outage.from = Fixture.start.advanced(seconds: 60)
    outage.until = Fixture.start.advanced(seconds: 1_800)
    fixture.record(outage, on: StreamName("source/S5"), source: "NL-2")
    #expect((alert(fixture, after: seconds) != nil) == isRaised)
  }

  @Test("a request is overdue from the midnight after its day, UTC")
  func overdue() throws {
    var fixture = Fixture()
    var opened = RequestOpened()
    opened.identity = RequestID("R-1")
    opened.partner = Country("CO")
    opened.due = DueDate("2026-03-14")
    fixture.record(opened, on: StreamName("request/R-1"))
    #expect(alert(fixture, after: 86_399) == nil)
    let late = try #require(alert(fixture, after: 86_400))
    #expect(late.cause == .requestOverdue(RequestID("R-1")))
    #expect(late.severity == .caution)
    #expect(
      fixture.situation.nextChange(after: Fixture.start) == Fixture.start.advanced(days: 1))
    fixture.record(
      {
        var answered = RequestAnswered(); answered.identity = RequestID("R-1"); return answered
      }(),
      on: StreamName("request/R-1"), at: Fixture.start.advanced(days: 2))
    #expect(alert(fixture, after: 3 * 86_400) == nil)
  }

  @Test("lines that could not be read are one alert, raised anew by more lines")
  func quarantine() throws {
    var fixture = Fixture()
    func raised(_ count: Int) -> DerivedAlert? {
      fixture.situation.alerts(
        at: Fixture.start, quarantine: QuarantineLevel(count: count, newest: Fixture.start)
      ).first
    }
    #expect(raised(0) == nil)
    let two = try #require(raised(2))
    #expect(two.severity == .caution)
    acknowledge(&fixture, two, after: 1)
    #expect(try #require(raised(2)).isNotAcknowledged == false)
    var more = QuarantineLevel(count: 3, newest: Fixture.start)
    more.newest = Fixture.start.advanced(seconds: 9)
    let again = fixture.situation.alerts(at: Fixture.start, quarantine: more).first
    #expect(again?.isNotAcknowledged == true)
  }

  @Test(
    "an alert is named by its cause and read back",
    arguments: [
      AlertCause.sourceSilent(SourceID("S5")), .requestOverdue(RequestID("R-2026-0071")),
      .quarantine,
    ])
  func names(cause: AlertCause) {
    #expect(AlertID(cause).cause == cause)
    #expect(AlertID.isWellFormed(AlertID(cause).code))
  }
}
