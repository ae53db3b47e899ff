import Foundation
import Testing

@testable import TaskForce

/// Undo and redo of what officers did to incidents.
@Suite struct UndoTests {
  private let start = Fixture.start
  private let colleague = Actor(officer: Officer("BE-1"), desk: Body("BE"))

  private func references(_ count: Int) -> [IncidentReference] {
    (1...count).map { IncidentReference(desk: Body("NL"), year: 2026, counter: $0) }
  }

  private func types(_ fixture: Fixture, last count: Int) -> [String] {
    fixture.events.suffix(count).map(\.envelope.type.name)
  }

  @Test("taking a new incident is undone as one: both events are named, the last one first")
  func undoOfTake() throws {
    var fixture = Fixture()
    fixture.open()
    _ = fixture.act(.take)
    let taken = fixture.events.suffix(2).map(\.envelope.id)
    #expect(fixture.undo() == [])
    let reverted = fixture.events.suffix(2).compactMap { $0.envelope.payload as? IncidentReverted }
    #expect(reverted.map(\.event) == taken.reversed())
    #expect(reverted.map(\.of) == ["incident.assigned", "incident.acknowledged"])
    #expect(reverted.map(\.position) == [3, 2])
    #expect(Set(fixture.events.suffix(2).compactMap(\.envelope.correlation)).count == 1)
    #expect(fixture.incident?.state == .new)
    #expect(fixture.incident?.owner == nil)
  }

  @Test("an act on many is one undo and one redo")
  func bulk() {
    var fixture = Fixture()
    let all = references(5)
    for reference in all { fixture.open(.caution, reference: reference) }
    let before = fixture.essence
    let decisions = all.map {
      ActDecision(
        target: .incident($0),
        decision: fixture.situation.decide(
          .acknowledge, on: $0, by: Fixture.actor, at: start))
    }
    #expect(fixture.record(decisions) == [])
    let after = fixture.essence
    #expect(fixture.situation.lastUndoable(by: Fixture.actor)?.changes.count == 5)
    #expect(fixture.undo() == [])
    #expect(fixture.essence == before)
    #expect(fixture.situation.lastUndoable(by: Fixture.actor) == nil)
    #expect(fixture.redo() == [])
    #expect(fixture.essence == after)
    #expect(fixture.undo() == [])
    #expect(fixture.essence == before)
  }

  @Test("undo goes back act by act and redo forth again, until something new is done")
  func backAndForth() {
    var fixture = Fixture()
    fixture.open()
    var stages = [fixture.essence]
    let acts: [Command] = [
      .take, .tag(add: ["rip-off"], remove: []), .regrade(to: .emergency, reason: "box is open"),
      .note("telephoned", basis: .fact), .close(.confirmed, text: "412 kg"),
    ]
    for act in acts {
      #expect(fixture.act(act) == nil)
      stages.append(fixture.essence)
    }
    for stage in stages.dropLast().reversed() {
      #expect(fixture.undo() == [])
      #expect(fixture.essence == stage)
    }
    for stage in stages.dropFirst().prefix(3) {
      #expect(fixture.redo() == [])
      #expect(fixture.essence == stage)
    }
    #expect(fixture.act(.giveBack) == nil)
    #expect(fixture.redo() == [.nothingToRedo])
    #expect(fixture.undo() == [])
    #expect(fixture.essence == stages[3])
  }

  @Test("what another officer changed since is not undone, and it says who did what when")
  func changedSince() throws {
    var fixture = Fixture()
    fixture.open()
    _ = fixture.act(.acknowledge)
    let later = start.advanced(seconds: 90)
    _ = fixture.act(.take, by: colleague, at: later)
    let taken = try #require(fixture.events.last)
    #expect(
      fixture.undo() == [
        .changedSince(
          taken.envelope.id, EventType("incident.assigned"), by: colleague.officer, at: later)
      ])
    #expect(fixture.incident?.owner == colleague.officer)
    #expect(fixture.undo(by: colleague) == [])
    #expect(fixture.undo() == [], "the colleague has undone it, so it is the last change again")
    #expect(fixture.incident?.state == .new)
  }

  @Test("of an act on many, what the world has moved on from stays and the rest is undone")
  func partly() {
    var fixture = Fixture()
    let all = references(3)
    for reference in all { fixture.open(.caution, reference: reference) }
    let decisions = all.map {
      ActDecision(
        target: .incident($0),
        decision: fixture.situation.decide(.acknowledge, on: $0, by: Fixture.actor, at: start))
    }
    _ = fixture.record(decisions)
    _ = fixture.act(.take, on: all[1], by: colleague)
    #expect(fixture.undo().count == 1)
    let states = all.map { fixture.situation.incidents[$0]?.state }
    #expect(states == [.new, .assigned, .new])
    let rest = fixture.situation.lastUndoable(by: Fixture.actor)
    #expect(rest?.references == [all[1]])
    let passedOver = Set([rest?.correlation].compactMap { $0 })
    #expect(fixture.situation.lastUndoable(by: Fixture.actor, passingOver: passedOver) == nil)
  }

  @Test("nobody undoes what another officer or a feed did")
  func notYours() throws {
    var fixture = Fixture()
    fixture.open()
    _ = fixture.act(.acknowledge, by: colleague)
    let theirs = try #require(fixture.events.last?.envelope.id)
    #expect(fixture.act(.revert(theirs)) == .notYours(colleague.officer))
    #expect(fixture.undo() == [.nothingToUndo])
    fixture.record(IncidentClosed(disposition: .refuted, from: .acknowledged, text: ""))
    let fed = try #require(fixture.events.last?.envelope.id)
    #expect(fixture.act(.revert(fed)) == .notYours(nil))
  }

  @Test("what was done before the shift stays")
  func beforeShift() throws {
    var fixture = Fixture()
    fixture.open()
    _ = fixture.act(.take)
    let shift = start.advanced(seconds: 3600)
    let actor = Actor(officer: Fixture.actor.officer, desk: Body("NL"), shiftStart: shift)
    #expect(fixture.undo(by: actor, at: shift) == [.beforeShift(start, shift: shift)])
    _ = fixture.act(.giveBack, by: actor, at: shift)
    #expect(fixture.undo(by: actor, at: shift) == [])
    #expect(fixture.undo(by: actor, at: shift) == [.beforeShift(start, shift: shift)])
  }

  @Test("undone twice, never done, too far back: each is told apart")
  func notThere() throws {
    var fixture = Fixture()
    fixture.open()
    let opening = try #require(fixture.events.first?.envelope.id)
    _ = fixture.act(.acknowledge)
    let change = try #require(fixture.events.last?.envelope.id)
    #expect(fixture.act(.revert(change)) == nil)
    #expect(
      fixture.act(.revert(change)) == .alreadyUndone(by: Fixture.actor.officer, at: start))
    #expect(fixture.act(.revert(opening)) == .openingStays(Fixture.reference))
    let unknown = EventID(high: 9, low: 9)
    #expect(fixture.act(.revert(unknown)) == .noLongerKept(unknown))
  }

  @Test("an incident that an officer opened by hand is not undone but closed")
  func openingStays() {
    var fixture = Fixture()
    fixture.open { $0.actor = Fixture.actor.officer }
    #expect(fixture.undo() == [.openingStays(Fixture.reference)])
    #expect(fixture.act(.close(.duplicate, text: "")) == nil)
    #expect(fixture.undo() == [])
    #expect(fixture.incident?.state == .new)
  }

  @Test("a note that is undone counts as withdrawn, and stands again when it is done again")
  func notes() {
    var fixture = Fixture()
    fixture.open()
    _ = fixture.act(.note("wrong box", basis: .fact))
    _ = fixture.undo()
    #expect(fixture.incident?.notes == 0)
    #expect(fixture.incident?.history.withdrawnNotes == 1)
    _ = fixture.redo()
    #expect(fixture.incident?.notes == 1)
    #expect(fixture.incident?.history.withdrawnNotes == 0)
  }

  @Test("undoing gives back the moments by which the clock raises alerts")
  func clock() throws {
    var fixture = Fixture()
    fixture.open(.warning)
    let grown = start.advanced(seconds: Policy().warningToAlarm)
    _ = fixture.act(.acknowledge, at: start.advanced(seconds: 60))
    _ = fixture.undo(at: start.advanced(seconds: 120))
    let standing = try #require(fixture.incident?.standing(at: grown))
    #expect(standing.severity == .alarm)
    #expect(standing.notAcknowledgedSince == start)
  }

  @Test("undoing a tag on a resolved incident does not keep it from closing in time")
  func resolvedClosesInTime() throws {
    var fixture = Fixture()
    fixture.reach(.resolved)
    let end = start.advanced(days: Policy().resolvedCloses)
    _ = fixture.act(.tag(add: ["late"], remove: []), at: end.advanced(seconds: -60))
    _ = fixture.undo(at: end.advanced(seconds: -30))
    #expect(fixture.incident?.standing(at: end).state == .closed)
  }

  @Test("a reversion of something that is not the last change is in the log and changes nothing")
  func strayReversion() throws {
    var fixture = Fixture()
    fixture.open()
    _ = fixture.act(.acknowledge)
    let first = try #require(fixture.events.last)
    _ = fixture.act(.take)
    let before = try #require(fixture.incident)
    fixture.record(
      IncidentReverted(
        event: first.envelope.id, of: first.envelope.type, position: first.position))
    #expect(fixture.incident?.essence == before.essence)
    #expect(fixture.incident?.revision == before.revision + 1)
  }

  @Test("only the last changes are kept, of an incident and of an officer, at both alike")
  func bounds() {
    var fixture = Fixture()
    let all = references(50)
    for reference in all { fixture.open(reference: reference) }
    for number in 0..<700 {
      let grade: Severity = number / 50 % 2 == 0 ? .warning : .alarm
      _ = fixture.act(.regrade(to: grade, reason: ""), on: all[number % 50])
    }
    let kept = fixture.situation.acts.done(by: Fixture.actor.officer)
    #expect((OfficerActs.kept...OfficerActs.kept + 64).contains(kept.count))
    let changes = fixture.situation.incidents.all.map(\.changes.count)
    #expect(changes.max() ?? 0 <= IncidentHistory.kept)
    #expect(changes.reduce(0, +) <= kept.count)
  }

  @Test("what an officer did more than a day ago is let go when the next thing is done")
  func age() {
    var fixture = Fixture()
    let all = references(2)
    for reference in all { fixture.open(reference: reference) }
    _ = fixture.act(.take, on: all[0])
    _ = fixture.act(.take, on: all[1], at: start.advanced(seconds: 26 * 3600))
    #expect(fixture.situation.incidents[all[0]]?.changes == [])
    #expect(fixture.situation.lastUndoable(by: Fixture.actor)?.references == [all[1]])
  }

  @Test("of many officers, those who did nothing for the longest time are let go")
  func officers() {
    var fixture = Fixture()
    fixture.open()
    _ = fixture.act(.acknowledge)
    for number in 0..<OfficerActs.officers {
      let actor = Actor(officer: Officer("X-\(number)"), desk: Body("NL"))
      _ = fixture.act(
        .regrade(to: number % 2 == 0 ? .warning : .alarm, reason: ""), by: actor,
        at: start.advanced(seconds: number + 1))
    }
    #expect(fixture.situation.lastUndoable(by: Fixture.actor) == nil)
  }

  @Test("what a feed changes stands in the way, and is not kept for itself")
  func feeds() {
    var fixture = Fixture()
    fixture.open()
    fixture.record(IncidentTagged(added: ["fed"], removed: []))
    #expect(fixture.incident?.changes == [])
    _ = fixture.act(.acknowledge)
    fixture.record(IncidentTagged(added: ["fed-again"], removed: []), at: start)
    #expect(fixture.undo().count == 1)
    #expect(fixture.incident?.state == .acknowledged)
  }

  @Test("a situation with undone changes is stored and read the same")
  func codable() throws {
    var fixture = Fixture()
    fixture.reach(.merged)
    _ = fixture.undo()
    _ = fixture.act(.escalate(to: [Body("FR")], by: start.advanced(days: 1), reason: ""))
    _ = fixture.act(.link(to: references(2)[1]))
    _ = fixture.act(.take)
    _ = fixture.undo()
    let stored = try JSONEncoder().encode(fixture.situation)
    #expect(try JSONDecoder().decode(Situation.self, from: stored) == fixture.situation)
    #expect(fixture.redo() == [])
  }
}
