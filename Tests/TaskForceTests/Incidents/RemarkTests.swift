import Testing

@testable import TaskForce

/// Tags, links and escalations, which leave the state alone.
@Suite struct RemarkTests {
  private let start = Fixture.start
  private let other = IncidentReference(desk: Body("NL"), year: 2026, counter: 2)

  private func pair() -> Fixture {
    var fixture = Fixture()
    fixture.open()
    fixture.open(reference: other)
    return fixture
  }

  @Test("tags are written small, once, in order, and taken off again")
  func tags() {
    var fixture = pair()
    #expect(fixture.act(.tag(add: [" Rip-Off", "pin-code", "rip-off"], remove: [])) == nil)
    #expect(fixture.incident?.tags == ["pin-code", "rip-off"])
    #expect(fixture.act(.tag(add: ["tide"], remove: ["PIN-code"])) == nil)
    #expect(fixture.incident?.tags == ["rip-off", "tide"])
    #expect(fixture.act(.tag(add: ["tide"], remove: ["pin-code"])) == .noTagChanges)
  }

  @Test(
    "what is no tag is refused by name",
    arguments: ["", "two words", "ä", "semi;colon", String(repeating: "a", count: 25)])
  func malformedTags(word: String) {
    var fixture = pair()
    #expect(fixture.act(.tag(add: ["fine", word], remove: [])) == .malformedTag(word))
    #expect(fixture.incident?.tags == [])
  }

  @Test("the thirteenth tag is refused, unless another one goes")
  func tooManyTags() {
    var fixture = pair()
    let all = (10..<22).map { "t\($0)" }
    #expect(fixture.act(.tag(add: all, remove: [])) == nil)
    #expect(
      fixture.act(.tag(add: ["one-more"], remove: [])) == .tooManyTags(limit: 12, present: all))
    #expect(fixture.act(.tag(add: ["one-more"], remove: ["t10"])) == nil)
    #expect(fixture.incident?.tags.count == 12)
  }

  @Test("tags from outside that are none are passed over, and never more than twelve stay")
  func foreignTags() {
    var fixture = pair()
    fixture.record(IncidentTagged(added: ["Größe", "ok"], removed: ["nothing"]))
    #expect(fixture.incident?.tags == ["ok"])
    for round in 0..<3 {
      fixture.record(IncidentTagged(added: (0..<12).map { "r\(round)-\($0)" }, removed: []))
    }
    #expect(fixture.incident?.tags.count == Tags.most)
  }

  @Test("a link shows at both ends, is undone at both, and can be taken away from either")
  func links() {
    var fixture = pair()
    #expect(fixture.act(.link(to: other)) == nil)
    #expect(fixture.incident?.links == [other])
    #expect(fixture.situation.incidents[other]?.links == [Fixture.reference])
    #expect(fixture.act(.link(to: other)) == .alreadyLinked(other))
    #expect(
      fixture.act(.link(to: Fixture.reference), on: other) == .alreadyLinked(Fixture.reference))
    #expect(fixture.act(.unlink(from: Fixture.reference), on: other) == nil)
    #expect(fixture.incident?.links == [])
    #expect(
      fixture.act(.unlink(from: other)) == .notLinked(other, present: []))
    #expect(fixture.undo() == [])
    #expect(fixture.incident?.links == [other])
    #expect(fixture.undo() == [])
    #expect(fixture.situation.incidents[other]?.links == [])
  }

  @Test("undoing one's own link leaves alone what was linked from the other end since")
  func linksOfOthers() throws {
    var fixture = pair()
    let third = IncidentReference(desk: Body("NL"), year: 2026, counter: 3)
    fixture.open(reference: third)
    _ = fixture.act(.link(to: other))
    let made = try #require(fixture.events.last?.envelope.id)
    _ = fixture.act(.link(to: Fixture.reference), on: third)
    #expect(fixture.incident?.links == [other, third])
    #expect(fixture.act(.revert(made)) == nil)
    #expect(fixture.incident?.links == [third])
  }

  @Test("an incident is not linked with itself or with nothing")
  func linkTargets() {
    var fixture = pair()
    let nowhere = IncidentReference(desk: Body("NL"), year: 2026, counter: 99)
    #expect(fixture.act(.link(to: nowhere)) == .linkTarget(nowhere))
    #expect(fixture.act(.link(to: Fixture.reference)) == .linkTarget(Fixture.reference))
  }

  @Test("each body owes its own acknowledgement, and one does not silence the others")
  func escalation() throws {
    var fixture = pair()
    let deadline = start.advanced(seconds: 7200)
    let (france, belgium) = (Body("FR"), Body("BE"))
    #expect(fixture.act(.escalate(to: [france, belgium], by: deadline, reason: "box")) == nil)
    #expect(fixture.incident?.owed.map(\.body) == [belgium, france])
    let answering = Actor(officer: Officer("BE-1"), desk: belgium)
    let moment = start.advanced(seconds: 60)
    #expect(fixture.act(.giveAcknowledgement(text: "seen"), by: answering, at: moment) == nil)
    #expect(fixture.incident?.owed.map(\.body) == [france])
    #expect(fixture.incident?.owed(by: belgium) == nil)
    #expect(fixture.incident?.state == .new)
    #expect(
      fixture.act(.giveAcknowledgement(text: ""), by: answering)
        == .alreadyGiven(belgium, by: answering.officer, at: moment))
    #expect(
      fixture.act(.giveAcknowledgement(text: "")) == .notAsked(Body("NL"), owed: [france]))
    let incident = try #require(fixture.incident)
    #expect(incident.standing(at: moment).nextOwedAt == deadline)
    #expect(incident.standing(at: deadline).lateBodies == [france])
    #expect(incident.standing(at: deadline).nextOwedAt == nil)
    #expect(fixture.situation.nextChange(after: deadline.advanced(seconds: -1)) == deadline)
  }

  @Test("a deadline can be moved, and asking again for the same is refused")
  func escalatingAgain() {
    var fixture = pair()
    let (first, second) = (start.advanced(seconds: 600), start.advanced(seconds: 1200))
    let france = Body("FR")
    #expect(fixture.act(.escalate(to: [], by: first, reason: "")) == .noBody)
    #expect(
      fixture.act(.escalate(to: [france], by: start, reason: "")) == .deadlineInThePast(start))
    #expect(fixture.act(.escalate(to: [france], by: first, reason: "")) == nil)
    #expect(
      fixture.act(.escalate(to: [france], by: first, reason: ""))
        == .alreadyAsked([france], by: first))
    #expect(fixture.act(.escalate(to: [france], by: second, reason: "")) == nil)
    #expect(fixture.incident?.owed.map(\.by) == [second])
    #expect(fixture.undo() == [])
    #expect(fixture.incident?.owed.map(\.by) == [first])
  }

  @Test("a grade that the owner raises is no news to the owner")
  func raisedByOwner() {
    var fixture = pair()
    _ = fixture.act(.take)
    let moment = start.advanced(seconds: 30)
    _ = fixture.act(.regrade(to: .emergency, reason: ""), by: Fixture.actor, at: moment)
    #expect(fixture.incident?.standing(at: moment).severity == .emergency)
    #expect(fixture.incident?.standing(at: moment).raisedSince == nil)
  }

  @Test("a grade raised in an officer's hands alerts again until the officer does something")
  func raised() {
    var fixture = pair()
    _ = fixture.act(.take)
    let moment = start.advanced(seconds: 30)
    let colleague = Actor(officer: Officer("BE-1"), desk: Body("BE"))
    _ = fixture.act(.regrade(to: .emergency, reason: ""), by: colleague, at: moment)
    #expect(fixture.incident?.standing(at: moment).raisedSince == moment)
    _ = fixture.act(.note("seen", basis: .fact), at: moment)
    #expect(fixture.incident?.standing(at: moment).raisedSince == nil)
  }

  @Test("a grade raised on the shelf is counted")
  func raisedOnShelf() {
    var fixture = pair()
    _ = fixture.act(.shelve(until: start.advanced(days: 1), reason: ""))
    _ = fixture.act(.regrade(to: .emergency, reason: ""))
    #expect(fixture.incident?.raisesOnShelf == 1)
    #expect(fixture.undo() == [])
    #expect(fixture.incident?.raisesOnShelf == 0)
  }

  @Test("a text that could not be read again is refused, with how long it may be")
  func texts() {
    var fixture = pair()
    #expect(fixture.act(.note(" \n ", basis: .fact)) == .textMissing(.note))
    let long = String(repeating: "ä", count: 2001)
    #expect(
      fixture.act(.note(long, basis: .fact)) == .textTooLong(.note, bytes: 4002, limit: 4000))
    #expect(
      fixture.act(.regrade(to: .caution, reason: String(repeating: "x", count: 401)))
        == .textTooLong(.reason, bytes: 401, limit: 400))
    #expect(fixture.act(.note(String(repeating: "ä", count: 2000) + "\n", basis: .fact)) == nil)
  }
}
