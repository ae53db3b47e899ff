import Testing

@testable import TaskForce

@Suite("Open actions")
struct ActionTests {
  private let id = ActionID("A-08")
  private let now = Fixture.instant("2026-03-14T02:32:07Z")

  private func agreed(
    _ id: String = "A-08", due: String? = "2026-02-20", lead: String? = "BE",
    waitsFor: [String] = []
  ) -> ActionAgreed {
    var agreed = ActionAgreed()
    agreed.identity = ActionID(id)
    agreed.title = id
    agreed.lead = lead.map(Body.init)
    agreed.due = due.flatMap(DueDate.init)
    agreed.waitsFor = waitsFor.map(ActionID.init)
    return agreed
  }

  private func progressed(_ percent: Int) -> ActionProgressed {
    var progressed = ActionProgressed()
    progressed.identity = id
    progressed.percent = percent
    return progressed
  }

  private func stream(_ id: String = "A-08") -> StreamName { StreamName(kind: "action", id) }

  private func figures(_ fixture: Fixture, _ id: String = "A-08") -> ActionFigures? {
    fixture.situation.actions.figures(at: now).first { $0.action.id.code == id }
  }

  @Test(
    "an action is late when its day, or the whole period, has passed",
    arguments: [
      ("2026-03-13", true, -1), ("2026-03-14", false, 0), ("2026-03-15", false, 1),
      ("2026-03", false, nil), ("2026-02", true, nil), ("2026-21", false, nil), ("2025", true, nil),
      (nil, false, nil),
    ] as [(String?, Bool, Int?)])
  func lateness(due: String?, isLate: Bool, days: Int?) {
    var fixture = Fixture()
    fixture.record(agreed(due: due), on: stream(), at: now.advanced(days: -100))
    #expect(figures(fixture)?.isLate == isLate)
    #expect(figures(fixture)?.daysToDue == days)
  }

  @Test("days without progress count from the last step, before any from the agreement")
  func quiet() {
    var fixture = Fixture()
    fixture.record(agreed(), on: stream(), at: now.advanced(days: -97))
    #expect(figures(fixture)?.quietDays == 97)
    #expect(figures(fixture)?.isQuiet == true)
    fixture.record(progressed(10), on: stream(), at: now.advanced(days: -59))
    #expect(figures(fixture)?.quietDays == 59)
    #expect(figures(fixture)?.isQuiet == false)
    #expect(figures(fixture)?.action.state == .inProgress)
  }

  @Test("a blocked action says why and since when, and goes on when it is not blocked any more")
  func blocked() {
    var fixture = Fixture()
    fixture.record(agreed(waitsFor: ["A-10"]), on: stream(), at: now.advanced(days: -97))
    var blocked = ActionBlocked()
    blocked.identity = id
    blocked.reason = "law"
    blocked.waitsFor = [ActionID("A-10"), ActionID("A-11")]
    fixture.record(blocked, on: stream(), at: now.advanced(days: -9))
    #expect(figures(fixture)?.isBlocked == true)
    #expect(figures(fixture)?.action.blockedAt == now.advanced(days: -9))
    #expect(figures(fixture)?.action.waitsFor.map(\.code) == ["A-10", "A-11"])
    #expect(fixture.situation.actions.waiting(for: ActionID("A-11")) == [id])
    var unblocked = ActionUnblocked()
    unblocked.identity = id
    fixture.record(unblocked, on: stream(), at: now.advanced(days: -1))
    #expect(figures(fixture)?.action.state == .open)
    #expect(figures(fixture)?.action.blockedAt == nil)
  }

  @Test(
    "the forecast goes on at the pace of the last year",
    arguments: [
      ([(-400, 20), (-100, 50)], "2026-09-13"), ([(-100, 50)], "2027-03-14"), ([], nil),
      ([(-400, 50)], nil),
    ] as [([(Int, Int)], String?)])
  func forecast(steps: [(Int, Int)], day: String?) {
    var fixture = Fixture()
    fixture.record(agreed(), on: stream(), at: now.advanced(days: -1000))
    for (days, percent) in steps {
      fixture.record(progressed(percent), on: stream(), at: now.advanced(days: days))
    }
    // 30 % in 365 days leave 50 % for 608.3…, 50 % in 365 days for 365 days.
    let expected = steps.count == 2 ? now.date.advanced(days: 609).iso8601 : day
    #expect(figures(fixture)?.forecast?.iso8601 == expected)
  }

  @Test("late ones come first, those without a date last")
  func order() {
    var fixture = Fixture()
    for (id, due) in [
      ("A-1", nil), ("A-2", "2026-05-01"), ("A-3", "2026-01-01"), ("A-4", "2026-05"),
    ]
      as [(String, String?)]
    {
      fixture.record(agreed(id, due: due), on: stream(id), at: now.advanced(days: -9))
    }
    #expect(
      fixture.situation.actions.figures(at: now).map(\.action.id.code)
        == ["A-3", "A-2", "A-4", "A-1"])
  }

  @Test("done and dropped ones leave the list, and every put-off is kept with its days")
  func ends() {
    var fixture = Fixture()
    fixture.record(agreed(), on: stream(), at: now.advanced(days: -300))
    var moved = ActionRescheduled()
    moved.identity = id
    moved.due = DueDate("2026-03-06")
    fixture.record(moved, on: stream(), at: now.advanced(days: -30))
    #expect(figures(fixture)?.action.putOffs.first?.days == 14)
    #expect(figures(fixture)?.action.due?.text == "2026-03-06")
    var completed = ActionCompleted()
    completed.identity = id
    fixture.record(completed, on: stream(), at: now.advanced(days: -2))
    #expect(figures(fixture) == nil)
    #expect(fixture.situation.actions[id]?.percent == 100)
  }

  @Test("the next meeting is the earliest that is not over, and knows what would miss it")
  func meeting() {
    var fixture = Fixture()
    func schedule(_ id: String, _ date: String) {
      var meeting = MeetingScheduled()
      meeting.identity = MeetingID(id)
      meeting.city = id
      meeting.date = DueDate(date)
      fixture.record(meeting, on: StreamName(kind: "meeting", id), at: now.advanced(days: -200))
    }
    schedule("rome", "2026-10")
    schedule("antwerp", "2026-04-23")
    schedule("valencia", "2025-10-16")
    var held = MeetingHeld()
    held.meeting = MeetingID("valencia")
    fixture.record(
      held, on: StreamName(kind: "meeting", "valencia"), at: now.advanced(days: -149))
    fixture.record(agreed("A-1", due: "2026-04-23"), on: stream("A-1"), at: now.advanced(days: -9))
    fixture.record(agreed("A-2", due: "2026-04-24"), on: stream("A-2"), at: now.advanced(days: -9))
    fixture.record(agreed("A-08", due: "2026-01-24"), on: stream(), at: now.advanced(days: -300))
    fixture.record(progressed(30), on: stream(), at: now.advanced(days: -70))
    let figures = fixture.situation.actions.meetingFigures(at: now)
    #expect(figures.next?.city == "antwerp")
    #expect(figures.daysToNext == 40)
    #expect(figures.dueBefore.map(\.action.id.code) == ["A-08", "A-1"])
    #expect(figures.wouldMiss.map(\.code) == ["A-08"])
    #expect(figures.lastHeld == now.advanced(days: -149))
    #expect(figures.movedOn == 1)
    let later = fixture.situation.actions.meetingFigures(at: now.advanced(days: 60))
    #expect(later.next?.city == "rome")
    #expect(later.daysToNext == nil)
  }

  @Test("who leads most late actions stands first, those nobody leads together")
  func leads() {
    var fixture = Fixture()
    for (id, lead, due) in [
      ("A-1", "NL", "2026-05-01"), ("A-2", "NL", "2026-06-01"), ("A-3", "ES", "2026-01-01"),
      ("A-4", nil, "2026-06-01"),
    ] as [(String, String?, String)] {
      fixture.record(agreed(id, due: due, lead: lead), on: stream(id), at: now.advanced(days: -9))
    }
    let leads = fixture.situation.actions.leads(at: now)
    #expect(leads.map { $0.lead?.code } == ["ES", "NL", nil])
    #expect(leads[1].totals.open == 2)
    #expect(leads[0].late.map(\.code) == ["A-3"])
  }

  @Test("an action that may not be seen is withheld and counted, its figures are gone")
  func release() {
    var fixture = Fixture()
    fixture.record(agreed(), on: stream(), at: now.advanced(days: -9)) { $0.tlp = .red }
    func seen(_ desk: String) -> Actions {
      VisibleSituation(fixture.situation, for: .officer(desk: Body(desk)), at: now).actions.value
    }
    #expect(seen("NL").all.isEmpty)
    #expect(seen("NL").withheld == 1)
  }
}
