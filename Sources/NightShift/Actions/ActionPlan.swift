import TaskForce

/// The action plan of the exercise: what was agreed, what became of it, and what happens to it in
/// the shift.
enum ActionPlan {
  static func tell(_ teller: inout Teller, _ random: SplitMix64) {
    tellMeetings(&teller)
    for item in items { tell(item, &teller) }
    var own = random.part("shift")
    tellShift(&teller, &own)
  }

  private static func tellMeetings(_ teller: inout Teller) {
    for meeting in meetings {
      var scheduled = MeetingScheduled()
      scheduled.identity = MeetingID(meeting.id)
      scheduled.city = meeting.city
      scheduled.date = DueDate(meeting.date)
      tell(scheduled, on: meeting.setOn, by: "NL", &teller)
      guard meeting.isHeld else { continue }
      var held = MeetingHeld()
      held.meeting = scheduled.identity
      held.circumstances.placeName = meeting.city
      held.circumstances.summary = "ministers met in \(meeting.city)"
      tell(held, on: meeting.date, by: "NL", &teller)
    }
  }

  private static func tell(_ item: Item, _ teller: inout Teller) {
    var agreed = ActionAgreed()
    agreed.identity = ActionID(item.id)
    agreed.title = item.title
    agreed.text = item.text
    agreed.pillar = item.pillar
    agreed.lead = Body(item.lead)
    agreed.partners = item.partners.map { Body($0) }
    agreed.meeting = MeetingID(item.meeting)
    agreed.due = DueDate(item.due)
    agreed.waitsFor = item.waitsFor.map { ActionID($0) }
    agreed.evidenceNeeded = item.evidenceNeeded
    tell(agreed, on: item.agreedOn, by: item.lead, &teller)
    var percent = 0
    var due = item.due
    for step in item.history {
      tell(step.what, of: agreed.identity, on: step.day, by: item.lead, &percent, &due, &teller)
    }
  }

  private static func tell(
    _ step: Step, of action: ActionID, on day: String, by lead: String, _ percent: inout Int,
    _ due: inout String, _ teller: inout Teller
  ) {
    tell(step.payload(of: action, &percent, &due), on: day, by: lead, &teller)
  }

  /// Tells what happened on a day, in the afternoon, or when the history begins if it is older.
  private static func tell(
    _ payload: any EventPayload, on day: String, by lead: String, _ teller: inout Teller
  ) {
    guard let date = CivilDate(iso8601: day) else { return }
    let moment = max(Instant(date, hour: 14), NightShift.historyStart.advanced(seconds: 120))
    teller.tell(payload, at: moment, by: .officer(lead + "-3")) {
      $0.occurredAt = Instant(date)
      $0.precision = .day
      $0.tlp = .green
    }
  }

  /// At least one thing in every hour of the first five.
  private static func tellShift(_ teller: inout Teller, _ random: inout SplitMix64) {
    var states = Dictionary(uniqueKeysWithValues: items.map { ($0.id, $0.last) })
    for step in shift {
      let minute = random.number(in: step.minutes)
      let moment = NightShift.start.advanced(seconds: 60 * minute + random.number(in: 0...59))
      guard let item = items.first(where: { $0.id == step.action }) else { continue }
      var (percent, due) = states[item.id] ?? (0, item.due)
      let payload = step.what.payload(of: ActionID(item.id), &percent, &due)
      states[item.id] = (percent, due)
      let officer =
        Duty.desks.contains(item.lead)
        ? Duty.officer(of: item.lead, at: moment) : item.lead + "-1"
      teller.tell(payload, at: moment, by: .officer(officer)) { $0.tlp = .green }
    }
    var next = MeetingScheduled()
    next.identity = MeetingID("rome-2026")
    next.city = "Rome"
    next.date = DueDate("2026-10")
    let moment = Instant.shift(2, random.number(in: 38...56))
    teller.tell(next, at: moment, by: .officer(Duty.officer(of: "IT", at: moment))) {
      $0.tlp = .green
    }
  }
}

extension ActionPlan {
  /// Something that happens to an action.
  enum Step {
    case progress(Int, String, evidence: String? = nil)
    case blocked(String, waitsFor: [String] = [])
    case unblocked(String)
    case putOff(to: String, String)
    case done(String)

    /// The event that tells it, after which the action stands at `percent` and is due on `due`.
    func payload(of action: ActionID, _ percent: inout Int, _ due: inout String)
      -> any EventPayload
    {
      switch self {
      case .progress(let now, let text, let evidence):
        var progressed = ActionProgressed()
        progressed.identity = action
        progressed.before = percent
        progressed.percent = now
        progressed.text = text
        progressed.evidence = evidence
        percent = now
        return progressed
      case .blocked(let reason, let waitsFor):
        var blocked = ActionBlocked()
        blocked.identity = action
        blocked.reason = reason
        blocked.waitsFor = waitsFor.map { ActionID($0) }
        return blocked
      case .unblocked(let reason):
        var unblocked = ActionUnblocked()
        unblocked.identity = action
        unblocked.reason = reason
        return unblocked
      case .putOff(let date, let reason):
        var rescheduled = ActionRescheduled()
        rescheduled.identity = action
        rescheduled.before = DueDate(due)
        rescheduled.due = DueDate(date)
        rescheduled.reason = reason
        due = date
        return rescheduled
      case .done(let text):
        var completed = ActionCompleted()
        completed.identity = action
        completed.text = text
        return completed
      }
    }
  }

  /// An item of the plan and its history.
  struct Item {
    let id: String
    let pillar: Pillar
    let title: String
    var text = ""
    let lead: String
    var partners: [String] = []
    var meeting = "amsterdam-2022"
    var agreedOn = "2022-10-07"
    let due: String
    var waitsFor: [String] = []
    var evidenceNeeded: Int?
    let history: [(day: String, what: Step)]

    /// Where it stands when the shift begins: how much is done, and the due date.
    var last: (percent: Int, due: String) {
      history.reduce((0, due)) { state, step in
        switch step.what {
        case .progress(let percent, _, _): (percent, state.1)
        case .putOff(let date, _): (state.0, date)
        case .blocked, .unblocked, .done: state
        }
      }
    }
  }
}
