import Testing

@testable import TaskForce

/// Reports in the inbox, and what officers may do with them.
@Suite struct ReportTests {
  private static let box = "container:CSQU3054383"

  private func fixture(_ identifiers: [String] = [box], opened: Bool = false) -> Fixture {
    var fixture = Fixture()
    if opened { fixture.open(identifiers: [Self.box]) }
    receive(identifiers, into: &fixture)
    return fixture
  }

  @discardableResult
  private func receive(
    _ identifiers: [String], into fixture: inout Fixture, at instant: Instant = Fixture.start,
    _ change: (inout EventEnvelope) -> Void = { _ in }
  ) -> EventID {
    var report = ReportReceived()
    report.circumstances.summary = "weight differs"
    report.identifiers = identifiers.map { Identifier($0) }
    let id = EventID(high: 1, low: UInt64(fixture.events.count + 1))
    fixture.record(
      report, on: StreamName("report/" + id.description), at: instant, source: "S7", change)
    return id
  }

  private func act(
    _ command: ReportCommand, on id: EventID, _ fixture: inout Fixture,
    by actor: Actor = Fixture.actor
  ) -> ReportRefusal? {
    switch fixture.situation.decide(command, on: id, by: actor, at: Fixture.start) {
    case .refused(let refusal): return refusal
    case .payloads(let payloads, let stream, let revision):
      let known = fixture.events.filter { $0.stream == stream }.count
      #expect(revision == known)
      for payload in payloads {
        fixture.record(payload, on: stream) {
          $0.actor = actor.officer
          $0.body = actor.desk
        }
      }
      return nil
    }
  }

  private func only(_ fixture: Fixture) throws -> ReceivedReport {
    try #require(fixture.situation.reports.all.first)
  }

  @Test("a report that names what an open incident names joins it and says why")
  func joins() throws {
    let fixture = fixture(opened: true)
    let report = try only(fixture)
    #expect(report.state == .attached)
    #expect(report.outcome == .joined(Fixture.reference, Identifier(Self.box)))
    #expect(fixture.incident?.reports.map(\.reason) == [.identifier(Identifier(Self.box))])
  }

  @Test("each act brings a report into its state and writes one event of the map")
  func states() throws {
    var fixture = fixture(["seal:X1"])
    fixture.open()
    let id = try only(fixture).id
    #expect(try only(fixture).state == .inbox)
    #expect(act(.evaluate(Evaluation(.B, .two)), on: id, &fixture) == nil)
    #expect(try only(fixture).state == .rated)
    #expect(act(.correct("weight differs by 1.2 t"), on: id, &fixture) == nil)
    #expect(try only(fixture).text == "weight differs by 1.2 t")
    #expect(act(.attach(to: Fixture.reference, reason: "same shipper"), on: id, &fixture) == nil)
    #expect(try only(fixture).state == .attached)
    #expect(fixture.incident?.reports.first?.reason == .officer(Officer("NL-2"), "same shipper"))
    #expect(fixture.incident?.reports.first?.evaluation == Evaluation(.B, .two))
    #expect(act(.file(reason: "not the same firm"), on: id, &fixture) == nil)
    #expect(try only(fixture).state == .filed)
    #expect(fixture.incident?.reports.isEmpty == true)
    #expect(
      fixture.events.suffix(4).map(\.envelope.type.name) == [
        "report.evaluated", "report.corrected", "report.attached", "report.attached",
      ])
  }

  @Test("an evaluation reaches the incident that the report belongs to")
  func evaluationOfJoined() throws {
    var fixture = fixture(opened: true)
    #expect(act(.evaluate(Evaluation(.A, .one)), on: try only(fixture).id, &fixture) == nil)
    #expect(fixture.incident?.reports.first?.evaluation == Evaluation(.A, .one))
    #expect(fixture.incident?.reportCount == 2)
  }

  @Test(
    "what cannot be done is refused with the reason",
    arguments: [
      (.evaluate(Evaluation(.B, .two)), .sameEvaluation(Evaluation(.B, .two))),
      (.correct("weight differs"), .sameText), (.correct("  "), .textMissing),
      (.file(reason: " "), .reasonMissing),
      (.correct(String(repeating: "x", count: 401)), .textTooLong(bytes: 401, limit: 400)),
      (.attach(to: Fixture.reference, reason: ""), .alreadyAttached(Fixture.reference)),
      (.attach(to: ReportTests.missing, reason: ""), .noIncident(ReportTests.missing)),
    ] as [(ReportCommand, ReportRefusal)])
  func refusals(command: ReportCommand, refusal: ReportRefusal) throws {
    var fixture = Fixture()
    fixture.open(identifiers: [Self.box])
    let id = receive([Self.box], into: &fixture) { $0.evaluation = Evaluation(.B, .two) }
    #expect(act(command, on: id, &fixture) == refusal)
  }

  private static let missing = IncidentReference(desk: Body("BE"), year: 2026, counter: 9)

  @Test("a report goes neither to an incident that ended nor to one that goes on elsewhere")
  func ended() throws {
    var closed = fixture([])
    closed.reach(.closed)
    let id = try only(closed).id
    #expect(
      act(.attach(to: Fixture.reference, reason: ""), on: id, &closed)
        == .incidentEnded(Fixture.reference, .closed))
    var merged = fixture([])
    merged.reach(.merged)
    let other = IncidentReference(desk: Body("NL"), year: 2026, counter: 2)
    #expect(
      act(.attach(to: Fixture.reference, reason: ""), on: try only(merged).id, &merged)
        == .incidentMerged(Fixture.reference, into: other))
  }

  @Test("a report that the desk may not see is unknown to it")
  func withheld() throws {
    var fixture = Fixture()
    let id = receive([], into: &fixture) { $0.handling = .h2 }
    #expect(act(.file(reason: "x"), on: id, &fixture) == .unknown)
    let seen = VisibleSituation(
      fixture.situation, for: .officer(desk: Body("NL")), at: Fixture.start)
    #expect(seen.reports.value.waiting == 0)
  }

  @Test("reports of more than 30 days ago, and those beyond 2000, are let go of, oldest first")
  func bounded() {
    var fixture = fixture([])
    for _ in 0..<Reports.most { receive([], into: &fixture) }
    #expect(fixture.situation.reports.all.count == Reports.most)
    #expect(fixture.situation.reports[EventID(high: 1, low: 1)] == nil)
    let late = receive([], into: &fixture, at: Fixture.start.advanced(days: 31))
    #expect(fixture.situation.reports.all.map(\.id) == [late])
  }
}
