import TestEvents
import Testing

@testable import TaskForce

/// Any acts, then undoing all of them, is as if nothing had been done.
@Suite struct UndoPropertyTests {
  private static let start = Fixture.start
  private static let all = (1...5).map {
    IncidentReference(desk: Body("NL"), year: 2026, counter: $0)
  }

  private static func opened() -> Fixture {
    var fixture = Fixture()
    for (index, reference) in all.enumerated() {
      fixture.open(
        Severity.allCases[index % 4], identifiers: ["container:CSQU305438\(index)"],
        reference: reference)
    }
    return fixture
  }

  private static func command(at now: Instant, _ random: inout SeededGenerator) -> Command {
    let bodies = [Body("BE"), Body("NL"), Body("FR")].shuffled(using: &random)
    let other = all.randomElement(using: &random) ?? Fixture.reference
    let grade = Severity.allCases.randomElement(using: &random) ?? .alarm
    let ending = Disposition.allCases.randomElement(using: &random) ?? .refuted
    let soon = now.advanced(seconds: Int.random(in: 60...90_000, using: &random))
    let tags = ["pin-code", "rip-off", "tide", "w-\(random.next() % 20)"].shuffled(using: &random)
    let choices: [Command] = [
      .acknowledge, .take, .assign(to: Officer("NL-3")), .giveBack,
      .regrade(to: grade, reason: "r"), .note("n", basis: .assessment),
      .tag(add: [tags[0]], remove: [tags[1]]), .link(to: other), .unlink(from: other),
      .escalate(to: Array(bodies.prefix(2)), by: soon, reason: ""), .giveAcknowledgement(text: ""),
      .shelve(until: soon, reason: ""), .wake, .resolve("done"), .close(ending, text: ""),
      .reopen(reason: ""), .merge(into: other), .unmerge,
    ]
    return choices.randomElement(using: &random) ?? .take
  }

  @Test("any acts on several incidents, all undone, leave what was", arguments: 1...150)
  func undoAll(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var fixture = Self.opened()
    let actor = Actor(officer: Officer("NL-2"), desk: Body("NL"))
    var now = Self.start
    var stages = [fixture.essence]
    for _ in 0..<60 where stages.count <= IncidentHistory.kept {
      now = now.advanced(seconds: Int.random(in: 1...1400, using: &random))
      let target = Self.all.randomElement(using: &random) ?? Fixture.reference
      if fixture.act(Self.command(at: now, &random), on: target, by: actor, at: now) == nil {
        stages.append(fixture.essence)
      }
    }
    #expect(stages.count > 3)
    for stage in stages.dropLast().reversed() {
      now = now.advanced(seconds: 5)
      #expect(fixture.undo(by: actor, at: now) == [])
      #expect(fixture.essence == stage)
    }
    #expect(fixture.undo(by: actor, at: now) == [.nothingToUndo])
    for stage in stages.dropFirst() {
      now = now.advanced(seconds: 5)
      #expect(fixture.redo(by: actor, at: now) == [])
      #expect(fixture.essence == stage)
    }
  }

  @Test(
    "several officers act, undo and do again as they like, and it always holds together",
    arguments: 1...150)
  func several(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var fixture = Self.opened()
    let actors = ["NL-2", "NL-3", "BE-1"].map {
      Actor(officer: Officer($0), desk: Body(String($0.prefix(2))))
    }
    var now = Self.start
    for _ in 0..<120 {
      now = now.advanced(seconds: Int.random(in: 1...4000, using: &random))
      let actor = actors.randomElement(using: &random) ?? Fixture.actor
      switch random.next() % 5 {
      case 0: _ = fixture.undo(by: actor, at: now)
      case 1: _ = fixture.redo(by: actor, at: now)
      default:
        let target = Self.all.randomElement(using: &random) ?? Fixture.reference
        _ = fixture.act(Self.command(at: now, &random), on: target, by: actor, at: now)
      }
      check(fixture.situation.incidents)
    }
  }

  /// Both ends of every tie agree, and nothing goes on in itself.
  private func check(_ incidents: Incidents) {
    for incident in incidents.all {
      let reference = incident.reference
      for other in incident.links {
        #expect(incidents[other]?.links.contains(reference) == true)
      }
      #expect((incident.state == .merged) == (incident.mergedInto != nil))
      for part in incident.absorbed {
        let other = incidents[part.reference]
        #expect(other?.mergedInto == reference)
        #expect(other?.reportCount == part.reports)
      }
      if let into = incident.mergedInto {
        #expect(incidents[into]?.merged.contains(reference) == true)
      }
      #expect(incidents[incidents.carrier(of: reference)]?.state != .merged)
      #expect(incident.tags.count <= Tags.most)
      #expect((incident.owner != nil) || incident.state != .assigned)
    }
  }
}
