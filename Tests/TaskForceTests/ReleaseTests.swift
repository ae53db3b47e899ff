import Testing

@testable import TaskForce

@Suite struct ReleaseTests {
  private static func marking(
    _ tlp: TLP, _ handling: Handling = [], _ release: ReleaseList = .everybody, body: String? = nil
  ) -> Marking {
    var marking = Marking()
    marking.tlp = tlp
    marking.handling = handling
    marking.release = release
    marking.body = body.map { Body($0) }
    return marking
  }

  static let rows: [(Marking, officer: Bool, ministerial: Bool, everybody: Bool)] = [
    (marking(.clear), true, true, true),
    (marking(.clear, .h0), true, true, false),
    (marking(.green), true, true, false),
    (marking(.amber), true, false, false),
    (marking(.amberStrict), true, false, false),
    (marking(.red), false, false, false),
    (marking(.red, body: "NL"), true, false, false),
    (marking(.amber, .h1), true, false, false),
    (marking(.amber, .h2), false, false, false),
    (marking(.amber, .h2, .bodies([Body("NL")])), true, false, false),
    (marking(.clear, [], .bodies([Body("BE")])), false, false, false),
    (marking(.clear, [], .bodies([Body("BE")]), body: "NL"), true, false, false),
  ]

  @Test("who may see what", arguments: rows)
  func audience(row: (Marking, officer: Bool, ministerial: Bool, everybody: Bool)) {
    #expect(Audience.officer(desk: Body("NL")).maySee(row.0) == row.officer)
    #expect(Audience.ministerial.maySee(row.0) == row.ministerial)
    #expect(Audience.public.maySee(row.0) == row.everybody)
  }

  @Test("a withheld incident is counted and not shown")
  func withheld() {
    var fixture = Fixture()
    fixture.open { $0.tlp = .red }
    let view = VisibleSituation(
      fixture.situation, for: .officer(desk: Body("NL")), at: Fixture.start)
    #expect(view.incidents.isEmpty)
    #expect(view.withheldIncidents == 1)
    #expect(view.incident(Fixture.reference) == nil)
    #expect(view.banner == nil)
  }

  @Test("the name of a person does not leave the domain library")
  func persons() throws {
    var fixture = Fixture()
    var report = ReportReceived()
    report.person = .clear("J. Jansen")
    report.subject = SubjectToken("@S-0012")
    let event = fixture.record(report, on: StreamName("report/1"))
    let view = VisibleSituation(
      fixture.situation, for: .officer(desk: Body("NL")), at: Fixture.start)
    let shown = try #require(view.show(event)?.value.envelope.payload as? ReportReceived)
    #expect(shown.person == nil)
    #expect(shown.subject == SubjectToken("@S-0012"))
  }

  @Test("not acknowledged comes first, then grade, then what goes cold first")
  func order() {
    var fixture = Fixture()
    func reference(_ counter: Int) -> IncidentReference {
      IncidentReference(desk: Body("NL"), year: 2026, counter: counter)
    }
    fixture.open(.caution, reference: reference(1))
    fixture.open(.alarm, reference: reference(2))
    fixture.open(.emergency, reference: reference(3))
    _ = fixture.act(.acknowledge, on: reference(3))
    var cold = IncidentOpened()
    cold.severity = .alarm
    cold.matter.coldAt = Fixture.start.advanced(seconds: 60)
    fixture.record(cold, on: StreamName(reference(4)))
    let view = VisibleSituation(
      fixture.situation, for: .officer(desk: Body("NL")), at: Fixture.start)
    #expect(view.incidents.map { $0.value.incident.reference.counter } == [4, 2, 1, 3])
  }
}
