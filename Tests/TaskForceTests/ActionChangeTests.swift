import Testing

@testable import TaskForce

@Suite("What changed between two meetings")
struct ActionChangeTests {
  private static func at(_ day: String) -> Instant { Fixture.instant(day + "T00:00:00Z") }
  private var log = Fixture()

  private mutating func tell(_ payload: any EventPayload, _ day: String) {
    guard case .named(let stream) = payload.stream(for: EventID(high: 1, low: 1)) else { return }
    log.record(payload, on: stream, at: Self.at(day))
  }

  private mutating func agree(_ id: String, _ day: String, due: String?) {
    var agreed = ActionAgreed()
    agreed.identity = ActionID(id)
    agreed.title = id
    agreed.due = due.flatMap { DueDate($0) }
    tell(agreed, day)
  }

  private mutating func progress(_ id: String, _ day: String, _ percent: Int) {
    var progressed = ActionProgressed()
    progressed.identity = ActionID(id)
    progressed.percent = percent
    tell(progressed, day)
  }

  private mutating func putOff(_ id: String, _ day: String, to due: String) {
    var moved = ActionRescheduled()
    moved.identity = ActionID(id)
    moved.due = DueDate(due)
    tell(moved, day)
  }

  private mutating func hold(_ id: String, _ city: String?, _ day: String) {
    if let city {
      var scheduled = MeetingScheduled()
      scheduled.identity = MeetingID(id)
      scheduled.city = city
      tell(scheduled, "2022-01-01")
    }
    var held = MeetingHeld()
    held.meeting = MeetingID(id)
    log.record(held, on: StreamName(kind: "meeting", id), at: Self.at(day))
  }

  private func kinds(_ from: String, _ to: String) -> [String] {
    log.situation.actions.changes(after: Self.at(from), until: Self.at(to)).map { change in
      change.action.id.code + " " + change.kinds.map(\.rawValue).joined(separator: " ")
    }
  }

  /// Meetings on 1 January, 1 June and 1 December 2025.
  private static func plan() -> ActionChangeTests {
    var plan = ActionChangeTests()
    plan.agree("A-01", "2024-05-01", due: "2025-04-01")
    plan.agree("A-02", "2024-05-01", due: "2025-21")
    plan.agree("A-03", "2024-05-01", due: "2025-12-31")
    plan.agree("A-04", "2024-05-01", due: nil)
    plan.progress("A-01", "2025-02-01", 40)
    plan.putOff("A-01", "2025-03-01", to: "2025-05-01")
    plan.putOff("A-02", "2025-03-01", to: "2025-22")
    plan.agree("A-05", "2025-03-02", due: "2026")
    var blocked = ActionBlocked()
    blocked.identity = ActionID("A-03")
    plan.tell(blocked, "2025-04-01")
    plan.putOff("A-01", "2025-07-01", to: "2025-09-01")
    var unblocked = ActionUnblocked()
    unblocked.identity = ActionID("A-03")
    plan.tell(unblocked, "2025-08-01")
    var done = ActionCompleted()
    done.identity = ActionID("A-01")
    plan.tell(done, "2025-09-01")
    var dropped = ActionDropped()
    dropped.identity = ActionID("A-04")
    plan.tell(dropped, "2025-09-02")
    return plan
  }

  @Test("each change is told for the two meetings between which it fell")
  func changes() {
    let plan = Self.plan()
    #expect(
      plan.kinds("2025-01-01", "2025-06-01") == [
        "A-03 blocked", "A-01 putOff movedOn", "A-02 putOff", "A-05 new",
      ])
    #expect(
      plan.kinds("2025-06-01", "2025-12-01") == [
        "A-01 done putOff", "A-04 dropped", "A-03 unblocked",
      ])
    #expect(plan.kinds("2025-10-01", "2025-12-01").isEmpty)
  }

  @Test("over both spans what was blocked and freed again did not change")
  func over() {
    #expect(
      Self.plan().kinds("2025-01-01", "2025-12-01") == [
        "A-01 done putOff", "A-04 dropped", "A-02 putOff", "A-05 new",
      ])
  }

  @Test("days put off are those from the first due date to the last, and known for days only")
  func putOffs() {
    let actions = Self.plan().log.situation.actions
    func days(_ id: String, _ from: String, _ to: String) -> Int? {
      actions.changes(after: Self.at(from), until: Self.at(to))
        .first { $0.action.id.code == id }?.putOffDays
    }
    #expect(days("A-01", "2025-01-01", "2025-06-01") == 30)
    #expect(days("A-01", "2025-06-01", "2025-12-01") == 123)
    #expect(days("A-01", "2025-01-01", "2025-12-01") == 153)
    #expect(days("A-02", "2025-01-01", "2025-06-01") == nil)
  }

  @Test(
    "a due date can be set, moved on or back, or taken away",
    arguments: [
      (nil, "2025-05-01", "dated"), ("2025-05-01", "2025-06-01", "putOff"),
      ("2025-05-01", "2025-04-01", "broughtForward"), ("2025-05-01", "", "putOff"),
      ("2025-21", "2025", "putOff"),
    ] as [(String?, String, String)])
  func redated(before: String?, after: String, kind: String) {
    var plan = ActionChangeTests()
    plan.agree("A-01", "2024-05-01", due: before)
    plan.putOff("A-01", "2025-02-01", to: after)
    #expect(plan.kinds("2025-01-01", "2025-03-01") == ["A-01 " + kind])
  }

  @Test("what is told later of an earlier day does not change the order of standings")
  func late() {
    var plan = Self.plan()
    let standings = plan.log.situation.actions[ActionID("A-02")]?.standings.count
    plan.progress("A-02", "2025-12-24", 10)
    plan.progress("A-02", "2025-12-25", 10)
    let now = plan.log.situation.actions[ActionID("A-02")]?.standings
    #expect(now?.count == standings.map { $0 + 1 })
    #expect(now?.last?.percent == 10)
  }

  @Test("meetings are listed by when they were held, not before")
  func meetings() {
    var plan = Self.plan()
    plan.hold("b-2025", "Valencia", "2025-06-01")
    plan.hold("a-2025", nil, "2025-01-01")
    let held = plan.log.situation.actions.heldMeetings(at: Self.at("2025-12-01"))
    #expect(held.map(\.id.code) == ["a-2025", "b-2025"])
    #expect(held.map(\.city) == ["", "Valencia"])
    #expect(plan.log.situation.actions.heldMeetings(at: Self.at("2025-05-31")).count == 1)
  }
}
