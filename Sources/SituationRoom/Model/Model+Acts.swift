import TaskForce

extension Model {
  /// The officer of this desk; undo reaches back to the beginning of the shift.
  func actor(at now: Instant) -> Actor {
    let duty = situation.shifts[setup.desk.body]
    let shift = duty.flatMap { $0.officer == setup.desk.officer ? $0.since : nil }
    return Actor(officer: setup.desk.officer, desk: setup.desk.body, shiftStart: shift)
  }

  /// The derived alert that the thing under the cursor is, or that is about it; nil if nothing of
  /// it waits for an acknowledgement.
  func alert(about subject: Subject?, at now: Instant) -> DerivedAlert? {
    let id: AlertID
    switch subject {
    case .alert(let alert): id = alert
    case .source(let source): id = AlertID(.sourceSilent(source))
    case .request(let request): id = AlertID(.requestOverdue(request))
    case .place(let place):
      guard let signal = context(at: now).openSignal(at: place) else { return nil }
      id = AlertID(.signal(signal.id))
    case .incident, .route, .event, .quarantined, .partner, .action, .report, nil: return nil
    }
    return context(at: now).situation.alerts.map(\.value)
      .first { $0.id == id && $0.isNotAcknowledged }
  }

  mutating func acknowledge(_ alert: DerivedAlert, at now: Instant) -> [Effect] {
    var payload = AlertAcknowledged()
    payload.alert = alert.id
    payload.since = alert.since
    payload.count = alert.count
    let stream = StreamTarget.named(StreamName(kind: "alert", alert.id.code))
    return write(
      .acknowledgeAlert(alert.id),
      [ProposedAct.Part(stream: stream, payloads: [payload], revision: nil)], at: now)
  }

  /// What stands below the only thing an act is about, where the cursor goes once it is written.
  func follower(of act: Act, at now: Instant) -> QueueItem? {
    guard let box = room.screens[room.current] else { return nil }
    let context = context(at: now)
    let items = box.screen.listedItems(context)
    guard act.references.count <= 1, let here = box.screen.subject(context).flatMap(QueueItem.init),
      let index = items.firstIndex(of: here), index + 1 < items.count
    else { return nil }
    return items[index + 1]
  }

  /// The act that was being written is written, or failed with `problem`.
  ///
  /// - Parameters:
  ///   - problem: why it was not written; nil if it was.
  ///   - streams: where it was written.
  ///   - now: when.
  mutating func conclude(
    with problem: Notice?, in streams: [StreamName] = [], at now: Instant
  ) {
    let act = room.writing
    let next = room.following
    room.writing = nil
    room.following = nil
    if let notice = problem ?? act?.notice(streams) { room.notices.tell(notice, at: now) }
    guard problem == nil, let act else { return }
    room.isLastPassedOver = act.isPassedOverByUndo
    if !act.isReversal { room.passedOver = [] }
    if case .report = act { return concludeReport(at: now) }
    if let draft = room.writingDraft { room.drafts[draft] = nil }
    room.writingDraft = nil
    room.marks.remove(act.references)
    if case .handOver(let officer) = act { takeSeat(officer) }
    if case .create(let kind) = act { finishForm(kind, in: streams, at: now) }
    if case .undo = act { return }
    if let next, room.overlays.isEmpty {
      move(.place(next.subject), context(at: now))
    }
  }

  mutating func object(_ objection: Objection, at now: Instant) {
    room.notices.tell(.objection(objection), at: now)
  }

  /// The piece of work that acts act on; at a gateway, its signal. On an alert in the queue the
  /// marked incidents go first, as on any other row.
  func workItem(at now: Instant) -> WorkItem? {
    let context = context(at: now)
    return workItem(of: subject(in: context), in: context)
  }

  /// The same, of what is known to be under the cursor.
  func workItem(of subject: Subject?, in context: RoomContext) -> WorkItem? {
    guard let subject else { return nil }
    if case .alert = subject, !room.marks.isEmpty { return nil }
    if case .place(let place) = subject, let signal = context.openSignal(at: place) {
      return .signal(signal.id)
    }
    return subject.workItem
  }

  /// What acts act on.
  package func subject(at now: Instant) -> Subject? {
    subject(in: context(at: now))
  }

  /// The same, with the context at hand.
  func subject(in context: RoomContext) -> Subject? {
    room.screens[room.current]?.screen.subject(context)
  }
}
