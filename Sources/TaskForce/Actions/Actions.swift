/// What is known of the action plan.
package struct Actions: Sendable, Equatable, Codable, Area {
  /// Actions that are kept; of the ended ones the oldest go first.
  package static let kept = 400

  /// Meetings of ministers and authorities that were held.
  package internal(set) var meetings = 0
  /// Measures that came into force.
  package internal(set) var measures = 0
  /// Actions that the audience may not see.
  package private(set) var withheld = 0
  private(set) var known: [ActionID: PlannedAction] = [:]
  private(set) var scheduled: [MeetingID: ScheduledMeeting] = [:]
  private(set) var held: [MeetingID: Instant] = [:]
  /// Who may see which meeting was held.
  private var heldMarkings: [MeetingID: Marking] = [:]

  /// The action called `id`, or nil.
  package subscript(id: ActionID) -> PlannedAction? { known[id] }

  /// Every action, by what it is called.
  package var all: [PlannedAction] { known.values.sorted { $0.id < $1.id } }

  /// What was set for the meeting called `id`, or nil.
  package func meeting(_ id: MeetingID) -> ScheduledMeeting? { scheduled[id] }

  mutating func record(_ agreed: ActionAgreed, _ event: RecordedEvent) {
    var action = PlannedAction(
      id: agreed.identity, title: agreed.title, text: agreed.text, pillar: agreed.pillar,
      lead: agreed.lead, partners: agreed.partners, meeting: agreed.meeting,
      agreedAt: event.envelope.occurredAt, due: agreed.due, waitsFor: agreed.waitsFor,
      evidenceNeeded: agreed.evidenceNeeded, marking: Marking(event.envelope))
    action.history = known[agreed.identity]?.history ?? Chronicle()
    action.standings = known[agreed.identity]?.standings ?? []
    action.stand(after: event)
    action.history.add(event, text: agreed.title)
    action.revision = event.revision(of: .action(action.id)) ?? 0
    known[agreed.identity] = action
    makeRoom()
  }

  private mutating func makeRoom() {
    guard known.count > Self.kept else { return }
    let ended = known.values.compactMap { action in action.endedAt.map { ($0, action.id) } }
    if let oldest = ended.min(by: { $0.0 < $1.0 }) { known[oldest.1] = nil }
  }

  mutating func record(_ progressed: ActionProgressed, _ event: RecordedEvent) {
    change(progressed.identity, event, "\(progressed.percent) %", progressed.text) { action in
      action.percent = progressed.percent
      action.steps.append(
        PlannedAction.Step(at: event.envelope.occurredAt, percent: progressed.percent))
      if action.steps.count > 60 { action.steps.removeFirst() }
      action.progressedAt = event.envelope.occurredAt
      if action.state == .open { action.state = .inProgress }
      if let piece = progressed.evidence, action.evidence.count < 100 {
        action.evidence.append(piece)
        action.evidenceMarkings.append(Marking(event.envelope))
      }
    }
  }

  mutating func record(_ blocked: ActionBlocked, _ event: RecordedEvent) {
    change(blocked.identity, event, "", blocked.reason) { action in
      action.state = .blocked
      action.blockedAt = event.envelope.occurredAt
      action.blockedReason = blocked.reason
      action.blockedMarking = Marking(event.envelope)
      for id in blocked.waitsFor where !action.waitsFor.contains(id) { action.waitsFor.append(id) }
    }
  }

  mutating func record(_ unblocked: ActionUnblocked, _ event: RecordedEvent) {
    change(unblocked.identity, event, "", unblocked.reason) { action in
      action.state = action.percent > 0 ? .inProgress : .open
      action.blockedAt = nil
      action.blockedReason = ""
    }
  }

  mutating func record(_ moved: ActionRescheduled, _ event: RecordedEvent) {
    change(moved.identity, event, moved.due?.text ?? "-", moved.reason) { action in
      action.putOffs.append(
        PlannedAction.PutOff(
          before: moved.before ?? action.due, due: moved.due, at: event.envelope.occurredAt))
      if action.putOffs.count > 50 { action.putOffs.removeFirst() }
      action.due = moved.due
    }
  }

  mutating func record(_ completed: ActionCompleted, _ event: RecordedEvent) {
    change(completed.identity, event, "", completed.text) { action in
      action.state = .done
      action.percent = 100
      action.endedAt = event.envelope.occurredAt
    }
  }

  mutating func record(_ dropped: ActionDropped, _ event: RecordedEvent) {
    change(dropped.identity, event, "", dropped.reason) { action in
      action.state = .dropped
      action.endedAt = event.envelope.occurredAt
    }
  }

  mutating func record(_ noted: ActionNoted, _ event: RecordedEvent) {
    change(noted.identity, event, "", noted.text) { _ in }
  }

  mutating func record(_ assigned: ActionAssigned, _ event: RecordedEvent) {
    change(assigned.identity, event, assigned.lead?.code ?? "-", "") { action in
      action.lead = assigned.lead
      action.leadMarking = Marking(event.envelope)
    }
  }

  mutating func record(_ tagged: ActionTagged, _ event: RecordedEvent) {
    change(tagged.identity, event, Tags.brief(tagged.added, tagged.removed), "") {
      $0.tags = Tags.changed($0.tags, adding: tagged.added, removing: tagged.removed)
      $0.tieMarkings.insert(Marking(event.envelope))
    }
  }

  mutating func record(_ linked: ActionLinked, _ event: RecordedEvent) {
    change(linked.identity, event, Links.brief(linked.to, linked.removed), "") {
      $0.links = Links.changed($0.links, linked.to, linked.removed)
      $0.tieMarkings.insert(Marking(event.envelope))
    }
  }

  /// Tells the history of an action that something happened to it.
  mutating func note(_ id: ActionID, _ event: RecordedEvent, _ reference: String) {
    change(id, event, reference, "") { _ in }
  }

  /// Changes an action, and nothing else.
  mutating func change(_ id: ActionID, _ body: (inout PlannedAction) -> Void) {
    guard let index = known.index(forKey: id) else { return }
    body(&known.values[index])
  }

  mutating func record(_ reopened: ActionReopened, _ event: RecordedEvent) {
    change(reopened.identity, event, "", reopened.reason) { action in
      action.percent = reopened.percent
      action.state = reopened.percent > 0 ? .inProgress : .open
      action.endedAt = nil
    }
  }

  mutating func record(_ meeting: MeetingScheduled, _ event: RecordedEvent) {
    scheduled[meeting.identity] = ScheduledMeeting(
      id: meeting.identity, city: meeting.city, date: meeting.date,
      marking: Marking(event.envelope))
  }

  mutating func record(_ meeting: MeetingHeld, _ event: RecordedEvent) {
    guard let id = meeting.meeting else { return }
    held[id] = event.envelope.occurredAt
    heldMarkings[id] = Marking(event.envelope)
  }

  private mutating func change(
    _ id: ActionID, _ event: RecordedEvent, _ reference: String, _ text: String,
    _ body: (inout PlannedAction) -> Void
  ) {
    guard let index = known.index(forKey: id) else { return }
    body(&known.values[index])
    known.values[index].stand(after: event)
    if let revision = event.revision(of: .action(id)) { known.values[index].revision = revision }
    known.values[index].history.add(event, reference: reference, text: text)
  }

  func released(to audience: Audience) -> Actions {
    var result = self
    for action in known.values {
      guard audience.maySee(action.marking) else {
        result.known[action.id] = nil
        result.withheld += 1
        continue
      }
      let history = action.history.released(to: audience)
      if history != action.history { result.known[action.id]?.history = history }
      if let marking = action.leadMarking, !audience.maySee(marking) {
        result.known[action.id]?.lead = nil
      }
      if action.tieMarkings.contains(where: { !audience.maySee($0) }) {
        result.known[action.id]?.tags = []
        result.known[action.id]?.links = []
      }
      if let marking = action.blockedMarking, !audience.maySee(marking) {
        result.known[action.id]?.blockedReason = ""
      }
      let markings = action.evidenceMarkings
      if markings.contains(where: { !audience.maySee($0) }) {
        result.known[action.id]?.evidence = zip(action.evidence, markings)
          .compactMap { audience.maySee($1) ? $0 : nil }
      }
      // Who waits for something that nobody here knows is not told for what.
      if action.waitsFor.contains(where: { !isSeen($0, by: audience) }) {
        result.known[action.id]?.waitsFor.removeAll { !isSeen($0, by: audience) }
      }
    }
    for (id, marking) in heldMarkings where !audience.maySee(marking) { result.held[id] = nil }
    result.scheduled = scheduled.filter { audience.maySee($0.value.marking) }
    return audience.isOutside ? result.withoutWork(for: audience) : result
  }

  private func isSeen(_ id: ActionID, by audience: Audience) -> Bool {
    known[id].map { audience.maySee($0.marking) } ?? false
  }

  /// Titles, leads, dates and how much is done: what the ministers agreed. What officers wrote on
  /// the way there stays with them, and how many actions are withheld is told to nobody.
  private func withoutWork(for audience: Audience) -> Actions {
    var result = self
    result.withheld = 0
    (result.meetings, result.measures) = (0, 0)
    result.held = [:]
    for (id, action) in known {
      var action = action
      if !action.marking.isPublicRecord { action.text = "" }
      action.blockedReason = ""
      action.evidence = []
      action.history = Chronicle()
      result.known[id] = action
    }
    return result
  }

  /// Actions that the body of `country` leads or takes part in.
  func concerning(_ country: Country, _ gazetteer: Gazetteer) -> Actions {
    var result = self
    result.known = known.filter { _, action in
      action.lead?.code == country.code || action.partners.contains { $0.code == country.code }
    }
    return result
  }
}
