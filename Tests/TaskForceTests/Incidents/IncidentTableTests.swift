import Testing

@testable import TaskForce

/// The table of domain.md, "Life of an incident", cell by cell.
@Suite struct IncidentTableTests {
  static let start = Fixture.start

  static let others = (2...3).map { IncidentReference(desk: Body("NL"), year: 2026, counter: $0) }

  static let commands: [(String, Command)] = [
    ("acknowledge", .acknowledge), ("assign", .assign(to: Officer("NL-3"))),
    ("grade up", .regrade(to: .emergency, reason: "r")),
    ("grade down", .regrade(to: .caution, reason: "r")),
    ("shelve", .shelve(until: start.advanced(days: 1), reason: "r")),
    ("resolve", .resolve("r")), ("close", .close(.confirmed, text: "")),
    ("wake", .wake), ("give back", .giveBack), ("reopen", .reopen(reason: "r")),
    ("merge", .merge(into: others[1])), ("unmerge", .unmerge),
    ("note", .note("seen", basis: .assessment)), ("tag", .tag(add: ["pin-code"], remove: [])),
    ("link", .link(to: others[0])),
    ("escalate", .escalate(to: [Body("FR")], by: start.advanced(days: 1), reason: "r")),
    ("give acknowledgement", .giveAcknowledgement(text: "r")),
  ]

  /// The columns in the order of ``commands``; the first seven are those of domain.md, the others
  /// its lines below the table. Before its shelf or merge, an incident was new.
  static let table: [(IncidentState, [IncidentState?])] = [
    row(.new, [.acknowledged, nil, .new, .new, .shelved, nil, .closed], [nil, nil, nil]),
    row(
      .acknowledged, [nil, .assigned, .new, .acknowledged, .shelved, nil, .closed], [nil, nil, nil]),
    row(
      .assigned, [nil, .assigned, .assigned, .assigned, .shelved, .resolved, .closed],
      [nil, .acknowledged, nil]),
    row(.shelved, [nil, nil, .shelved, .shelved, nil, nil, .closed], [.new, nil, nil]),
    row(
      .resolved, [nil, .assigned, .assigned, .resolved, nil, nil, .closed], [nil, nil, .new]),
    row(.closed, [nil, nil, .new, nil, nil, nil, nil], [nil, nil, .new]),
    (.merged, Array(repeating: nil, count: 11) + [.new] + Array(repeating: nil, count: 5)),
  ]

  /// A state that is not merged, in which merging and what leaves the state alone is possible.
  private static func row(
    _ state: IncidentState, _ columns: [IncidentState?], _ beside: [IncidentState?]
  ) -> (IncidentState, [IncidentState?]) {
    (state, columns + beside + [.merged, nil] + Array(repeating: state, count: 5))
  }

  /// An incident in `state`, of which the desk of the officer was asked an acknowledgement.
  private static func fixture(_ state: IncidentState) -> Fixture {
    var fixture = Fixture()
    fixture.open(.alarm, reference: others[1])
    fixture.reach(state) {
      _ = $0.act(.escalate(to: [Body("NL")], by: start.advanced(days: 2), reason: ""))
    }
    return fixture
  }

  @Test("every cell of the table, and undoing it", arguments: table, commands.indices)
  func cell(row: (IncidentState, [IncidentState?]), column: Int) throws {
    var fixture = Self.fixture(row.0)
    let before = try #require(fixture.incident)
    #expect(before.state == row.0)
    let (name, command) = Self.commands[column]
    let refusal = fixture.act(command)
    guard let expected = row.1[column] else {
      guard case .state(let state, _, let possible) = refusal else {
        Issue.record(
          "\(row.0) \(name) was not refused by its state: \(String(describing: refusal))")
        return
      }
      #expect(state == row.0)
      #expect(possible.isEmpty == false, "a refusal says what would work")
      #expect(fixture.incident == before)
      return
    }
    #expect(refusal == nil, "\(row.0) \(name)")
    let after = try #require(fixture.incident)
    #expect(after.state == expected, "\(row.0) \(name)")
    #expect(after.essence != before.essence, "\(row.0) \(name)")
    #expect(fixture.undo() == [], "\(row.0) \(name)")
    #expect(fixture.incident?.essence == before.essence, "\(row.0) \(name), undone")
    #expect(fixture.redo() == [], "\(row.0) \(name)")
    #expect(fixture.incident?.essence == after.essence, "\(row.0) \(name), done again")
  }

  @Test("take on a new incident is acknowledge and assign in one")
  func take() {
    var fixture = Fixture()
    fixture.open()
    let before = fixture.events.count
    #expect(fixture.act(.take) == nil)
    let types = fixture.events[before...].map(\.envelope.type.name)
    #expect(types == ["incident.acknowledged", "incident.assigned"])
    #expect(fixture.incident?.owner == Fixture.actor.officer)
  }

  @Test("give back leaves it acknowledged and without an owner")
  func giveBack() {
    var fixture = Fixture()
    fixture.reach(.assigned)
    #expect(fixture.act(.giveBack) == nil)
    #expect(fixture.incident?.state == .acknowledged)
    #expect(fixture.incident?.owner == nil)
  }

  @Test(
    "wake leads back to the state before the shelf",
    arguments: [IncidentState.new, .acknowledged, .assigned])
  func wake(before: IncidentState) {
    var fixture = Fixture()
    fixture.reach(before)
    _ = fixture.act(.shelve(until: Self.start.advanced(days: 1), reason: ""))
    #expect(fixture.act(.wake) == nil)
    #expect(fixture.incident?.state == before)
  }

  @Test("reopen leads to new", arguments: [IncidentState.resolved, .closed])
  func reopen(from: IncidentState) {
    var fixture = Fixture()
    fixture.reach(from)
    #expect(fixture.act(.reopen(reason: "again")) == nil)
    #expect(fixture.incident?.state == .new)
  }

  @Test("unmerge leads back to the state before")
  func unmerge() {
    var fixture = Fixture()
    fixture.reach(.merged)
    #expect(fixture.act(.unmerge) == nil)
    #expect(fixture.incident?.state == .new)
    #expect(fixture.incident?.mergedInto == nil)
  }

  @Test("an incident is not merged with itself, with nothing, or into a merged one")
  func mergeTargets() {
    var fixture = Fixture()
    fixture.reach(.merged)
    let other = IncidentReference(desk: Body("NL"), year: 2026, counter: 2)
    let nowhere = IncidentReference(desk: Body("NL"), year: 2026, counter: 99)
    #expect(fixture.act(.merge(into: other), on: other) == .mergeTarget(other))
    #expect(fixture.act(.merge(into: nowhere), on: other) == .mergeTarget(nowhere))
    #expect(
      fixture.act(.merge(into: Fixture.reference), on: other) == .mergeTarget(Fixture.reference))
  }

  @Test("a note leaves every state but merged alone", arguments: IncidentState.allCases)
  func note(state: IncidentState) {
    var fixture = Fixture()
    fixture.reach(state)
    let refusal = fixture.act(.note("seen", basis: .fact))
    #expect((refusal == nil) == (state != .merged))
    #expect(fixture.incident?.state == state)
  }

  @Test("the same grade again is refused")
  func sameGrade() {
    var fixture = Fixture()
    fixture.open(.alarm)
    #expect(fixture.act(.regrade(to: .alarm, reason: "")) == .sameGrade(.alarm))
  }

  @Test("a shelf in the past is refused")
  func shelfInThePast() {
    var fixture = Fixture()
    fixture.open()
    #expect(
      fixture.act(.shelve(until: Self.start, reason: "")) == .shelfInThePast(Self.start))
  }
}
