import TestEvents
import Testing

@testable import TaskForce

/// The column "clock" of the table, and what follows from it.
@Suite struct StandingTests {
  private let start = Fixture.start

  @Test("a warning nobody acknowledges grows to an alarm, at the second")
  func warningGrows() throws {
    var fixture = Fixture()
    fixture.open(.warning)
    let incident = try #require(fixture.incident)
    let limit = Policy().warningToAlarm
    #expect(incident.standing(at: start.advanced(seconds: limit - 1)).severity == .warning)
    let grown = incident.standing(at: start.advanced(seconds: limit))
    #expect(grown.severity == .alarm)
    #expect(grown.hasGrown)
  }

  @Test("a warning that the clock raised is regraded from alarm")
  func regradeNamesTheGradeItLeaves() throws {
    var fixture = Fixture()
    fixture.open(.warning)
    let later = start.advanced(seconds: Policy().warningToAlarm)
    #expect(fixture.act(.regrade(to: .alarm, reason: ""), at: later) == .sameGrade(.alarm))
    #expect(fixture.act(.regrade(to: .caution, reason: ""), at: later) == nil)
    let event = try #require(fixture.events.last?.envelope.payload as? IncidentRegraded)
    #expect(event.from == .alarm)
  }

  @Test("an acknowledgement that led to nothing ends, and the incident is new again")
  func acknowledgementEnds() throws {
    var fixture = Fixture()
    fixture.reach(.acknowledged)
    let incident = try #require(fixture.incident)
    let end = start.advanced(seconds: Policy().acknowledgementLasts)
    #expect(incident.standing(at: end.advanced(seconds: -1)).state == .acknowledged)
    #expect(incident.standing(at: end).state == .new)
    #expect(incident.standing(at: end).notAcknowledgedSince == end)
  }

  @Test("a shelf ends by itself", arguments: [IncidentState.new, .acknowledged, .assigned])
  func shelfEnds(before: IncidentState) throws {
    var fixture = Fixture()
    fixture.reach(before)
    let end = start.advanced(seconds: 3600)
    _ = fixture.act(.shelve(until: end, reason: ""))
    let incident = try #require(fixture.incident)
    #expect(incident.standing(at: end.advanced(seconds: -1)).state == .shelved)
    #expect(incident.standing(at: end).state == before)
  }

  @Test("a resolved incident counts as closed after some days")
  func resolvedCloses() throws {
    var fixture = Fixture()
    fixture.reach(.resolved)
    let incident = try #require(fixture.incident)
    let end = start.advanced(days: Policy().resolvedCloses)
    #expect(incident.standing(at: end.advanced(seconds: -1)).state == .resolved)
    #expect(incident.standing(at: end).state == .closed)
  }

  @Test("limits are those that were in force when the state began")
  func policyInForce() throws {
    var fixture = Fixture()
    var adopted = PolicyAdopted()
    adopted.policy.warningToAlarm = 60
    fixture.record(adopted, on: StreamName("policy/limits"))
    fixture.open(.warning, at: start.advanced(seconds: 10))
    adopted.policy.warningToAlarm = 7200
    fixture.record(adopted, on: StreamName("policy/limits"), at: start.advanced(seconds: 20))
    let incident = try #require(fixture.incident)
    #expect(incident.standing(at: start.advanced(seconds: 70)).severity == .alarm)
  }

  @Test("between now and the next change nothing changes", arguments: 1...20)
  func nextChange(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var fixture = Fixture()
    for counter in 1...6 {
      let reference = IncidentReference(desk: Body("NL"), year: 2026, counter: counter)
      let grade = Severity.allCases[Int(random.next() % 4)]
      fixture.open(grade, reference: reference, at: start)
      let choices: [Command?] = [
        nil, .acknowledge, .take, .shelve(until: start.advanced(seconds: 5000), reason: ""),
      ]
      if let command = choices[Int(random.next() % 4)] {
        _ = fixture.act(command, on: reference, at: start)
      }
    }
    var now = start
    for _ in 0..<12 {
      guard let next = fixture.situation.nextChange(after: now) else { return }
      #expect(next > now)
      let before = fixture.standings(at: now)
      #expect(fixture.standings(at: Instant(milliseconds: next.milliseconds - 1)) == before)
      #expect(fixture.standings(at: next) != before)
      now = next
    }
  }
}

extension Fixture {
  fileprivate func standings(at now: Instant) -> [String] {
    let incidents = situation.incidents.all.sorted { $0.reference < $1.reference }
      .map { incident -> String in
        let standing = incident.standing(at: now)
        return "\(incident.reference) \(standing.state) \(standing.severity) \(standing.hasSpread)"
      }
    let sources = situation.sources.all.map { "\($0.id) \($0.isSilent(at: now))" }
    return incidents + sources
  }
}
