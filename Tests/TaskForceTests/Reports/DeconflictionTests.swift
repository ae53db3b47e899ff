import Testing

@testable import TaskForce

/// Two desks on the same thing are an alert.
@Suite struct DeconflictionTests {
  private static let belgian = IncidentReference(desk: Body("BE"), year: 2026, counter: 7)
  private static let later = Fixture.start.advanced(seconds: 60)

  private func fixture(
    _ first: [String] = ["container:CSQU3054383"], _ second: [String] = ["container:CSQU3054383"],
    desk reference: IncidentReference = belgian
  ) -> Fixture {
    var fixture = Fixture()
    fixture.open(identifiers: first)
    fixture.open(identifiers: second, reference: reference, at: Self.later)
    return fixture
  }

  private func alerts(_ fixture: Fixture, after seconds: Int = 120) -> [DerivedAlert] {
    fixture.situation.alerts(at: Fixture.start.advanced(seconds: seconds), quarantine: nil)
  }

  @Test(
    "open incidents of two desks that name one thing raise a warning",
    arguments: ["container:CSQU3054383", "vessel:9074729", "seal:A/B^1", "vehicle:1-ABC-234"])
  func raised(thing: String) throws {
    let alert = try #require(alerts(fixture([thing], [thing])).first)
    #expect(alert.cause == .deconfliction(Identifier(thing)))
    #expect(alert.severity == .warning)
    #expect(alert.since == Self.later)
    #expect(alert.incidents == [Self.belgian, Fixture.reference])
    #expect(alert.id.cause == alert.cause)
    #expect(AlertID.isWellFormed(alert.id.code))
    #expect(StreamName.isWellFormed("alert/" + alert.id.code))
  }

  @Test("one desk with two incidents raises none, nor does a reference that two desks gave")
  func none() {
    let own = IncidentReference(desk: Body("NL"), year: 2026, counter: 2)
    #expect(alerts(fixture(desk: own)).isEmpty)
    #expect(alerts(fixture(["reference:A1"], ["reference:A1"])).isEmpty)
    #expect(alerts(fixture(["seal:A1"], ["seal:A2"])).isEmpty)
  }

  @Test("MSC.302(87) 5.2: incidents that share several things raise one alert")
  func oneSituation() {
    let things = ["container:CSQU3054383", "seal:A1", "vessel:9074729"]
    #expect(alerts(fixture(things, things)).count == 1)
  }

  @Test(
    "it ends when one is closed, merged or linked, and comes back when that is undone",
    arguments: [
      Command.close(.duplicate, text: ""), .merge(into: belgian), .link(to: belgian),
    ])
  func ends(command: Command) throws {
    var fixture = fixture()
    #expect(fixture.act(command) == nil)
    #expect(alerts(fixture).isEmpty)
    let group = try #require(fixture.situation.lastUndoable(by: Fixture.actor))
    let decisions = fixture.situation.decide(group, by: Fixture.actor)
    #expect(fixture.record(decisions).isEmpty)
    #expect(alerts(fixture).count == 1)
  }

  @Test("an acknowledgement holds until a third desk comes to it")
  func acknowledged() throws {
    var fixture = fixture()
    var payload = AlertAcknowledged()
    let alert = try #require(alerts(fixture).first)
    payload.alert = alert.id
    payload.since = alert.since
    fixture.record(payload, on: StreamName("alert/" + alert.id.code))
    #expect(alerts(fixture).first?.isNotAcknowledged == false)
    fixture.open(
      identifiers: ["container:CSQU3054383"],
      reference: IncidentReference(desk: Body("DE"), year: 2026, counter: 1),
      at: Fixture.start.advanced(seconds: 90))
    let grown = try #require(alerts(fixture).first)
    #expect(grown.isNotAcknowledged)
    #expect(grown.incidents.count == 3)
  }

  @Test("whoever may not see one of the incidents does not learn of it by the alert")
  func withheld() {
    var fixture = Fixture()
    fixture.open(identifiers: ["seal:A1"])
    fixture.open(identifiers: ["seal:A1"], reference: Self.belgian) { $0.handling = .h2 }
    let seen = VisibleSituation(
      fixture.situation, for: .officer(desk: Body("NL")), at: Fixture.start)
    #expect(alerts(fixture).count == 1)
    #expect(seen.alerts.isEmpty)
  }
}
