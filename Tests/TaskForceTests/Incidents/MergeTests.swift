import Testing

@testable import TaskForce

/// Merging keeps everything of both and can be undone.
@Suite struct MergeTests {
  private let start = Fixture.start
  private let second = IncidentReference(desk: Body("NL"), year: 2026, counter: 2)
  private let third = IncidentReference(desk: Body("NL"), year: 2026, counter: 3)

  private func report(_ identifier: String) -> ReportReceived {
    var report = ReportReceived()
    report.identifiers = [Identifier(identifier)]
    return report
  }

  private func three() -> Fixture {
    var fixture = Fixture()
    fixture.open(identifiers: ["container:CSQU3054383"])
    fixture.open(identifiers: ["vessel:9074729"], reference: second)
    fixture.open(identifiers: ["seal:X1"], reference: third)
    return fixture
  }

  @Test("the reports of what was merged count at the incident it goes on in")
  func reports() {
    var fixture = three()
    fixture.record(report("container:CSQU3054383"), on: StreamName("report/1"))
    #expect(fixture.act(.merge(into: second)) == nil)
    let target = fixture.situation.incidents[second]
    #expect(target?.merged == [Fixture.reference])
    #expect(target?.reportCount == 3)
    #expect(fixture.undo() == [])
    #expect(fixture.situation.incidents[second]?.merged == [])
    #expect(fixture.situation.incidents[second]?.reportCount == 1)
    #expect(fixture.incident?.reportCount == 2)
  }

  @Test("a report about what was merged joins the incident it goes on in, over two merges")
  func joinsCarrier() {
    var fixture = three()
    #expect(fixture.act(.merge(into: second)) == nil)
    #expect(fixture.act(.merge(into: third), on: second) == nil)
    #expect(fixture.situation.incidents.carrier(of: Fixture.reference) == third)
    fixture.record(report("container:CSQU3054383"), on: StreamName("report/1"))
    let target = fixture.situation.incidents[third]
    #expect(target?.reports.map(\.reason) == [.identifier(Identifier("container:CSQU3054383"))])
    #expect(target?.reportCount == 4)
    #expect(fixture.act(.unmerge, on: second) == nil)
    #expect(fixture.situation.incidents[third]?.reportCount == 2)
    #expect(fixture.situation.incidents[second]?.reportCount == 2)
  }

  @Test("two desks that merge two incidents into each other at once do not lose both")
  func circle() {
    var fixture = three()
    fixture.record(IncidentMerged(into: second, from: .new))
    fixture.record(IncidentMerged(into: Fixture.reference, from: .new), on: StreamName(second))
    #expect(fixture.incident?.state == .merged)
    #expect(fixture.situation.incidents[second]?.state == .new)
    #expect(fixture.situation.incidents[second]?.revision == 2)
    fixture.record(IncidentMerged(into: third, from: .new), on: StreamName(third))
    #expect(fixture.situation.incidents[third]?.state == .new)
  }

  @Test("a merge is not done again into an incident that is merged itself by now")
  func redoneCircle() {
    var fixture = three()
    _ = fixture.act(.merge(into: second))
    _ = fixture.undo()
    let colleague = Actor(officer: Officer("BE-1"), desk: Body("BE"))
    #expect(fixture.act(.merge(into: Fixture.reference), on: second, by: colleague) == nil)
    #expect(fixture.redo() == [.mergeTarget(second)])
  }

  @Test("taking apart is undone only into an incident that still takes it")
  func undoneUnmerge() {
    var fixture = three()
    _ = fixture.act(.merge(into: second))
    _ = fixture.act(.unmerge)
    #expect(fixture.undo() == [])
    #expect(fixture.incident?.mergedInto == second)
    _ = fixture.redo()
    _ = fixture.act(.merge(into: third), on: second)
    let colleague = Actor(officer: Officer("BE-1"), desk: Body("BE"))
    _ = fixture.act(.note("n", basis: .fact), on: second, by: colleague)
    #expect(fixture.undo() == [])
    #expect(fixture.undo() == [])
    #expect(fixture.situation.incidents[second]?.merged == [Fixture.reference])
  }

  @Test("what was merged into an open incident stays as long as that one is open")
  func staysWithCarrier() {
    var fixture = three()
    _ = fixture.act(.merge(into: second))
    _ = fixture.act(.close(.refuted, text: ""), on: third)
    fixture.record(
      SourceReported(), on: StreamName("source/S1"), at: start.advanced(days: 31))
    #expect(fixture.incident != nil)
    #expect(fixture.situation.incidents[third] == nil)
    let later = start.advanced(days: 32)
    _ = fixture.act(.close(.confirmed, text: ""), on: second, at: later)
    fixture.record(SourceReported(), on: StreamName("source/S1"), at: later)
    #expect(fixture.incident == nil)
    #expect(fixture.situation.incidents[second]?.reportCount == 2)
  }

  @Test("a resolved incident leaves 30 days after it closed by itself")
  func resolvedLeaves() {
    var fixture = Fixture()
    fixture.reach(.resolved)
    let closed = start.advanced(days: Policy().resolvedCloses)
    for (days, isThere) in [(30, true), (31, false)] {
      fixture.record(
        SourceReported(), on: StreamName("source/S1"), at: closed.advanced(days: days))
      #expect((fixture.incident != nil) == isThere, "\(days)")
    }
  }
}
