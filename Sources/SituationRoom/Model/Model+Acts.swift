import TaskForce

extension Model {
  var actor: Actor { Actor(officer: setup.desk.officer, desk: setup.desk.body) }

  /// Proposes `act` to the store, or says why not.
  mutating func propose(_ act: Act, _ command: TaskForce.Command, at now: Instant) -> [Effect] {
    guard let reference = act.stream.incident else { return [] }
    switch situation.decide(command, on: reference, by: actor, at: now) {
    case .refused(let refusal):
      object(.refused(refusal), at: now)
      return []
    case .payloads(let payloads, let revision):
      room.writing = act
      return [
        .append(
          ProposedAct(act: act, payloads: payloads, revision: revision, actor: actor, at: now))
      ]
    }
  }

  /// The derived alert that the thing under the cursor is, or that is about it; nil if nothing of
  /// it waits for an acknowledgement.
  func alertUnderCursor(at now: Instant) -> DerivedAlert? {
    let id: AlertID
    switch subject(at: now) {
    case .alert(let alert): id = alert
    case .source(let source): id = AlertID(.sourceSilent(source))
    case .request(let request): id = AlertID(.requestOverdue(request))
    case .incident, .place, .route, .event, .quarantined, .partner, .action, nil: return nil
    }
    return context(at: now).situation.alerts.map(\.value)
      .first { $0.id == id && $0.isNotAcknowledged }
  }

  mutating func acknowledge(_ alert: DerivedAlert, at now: Instant) -> [Effect] {
    let act = Act.acknowledgeAlert(alert.id)
    var payload = AlertAcknowledged()
    payload.alert = alert.id
    payload.since = alert.since
    payload.count = alert.count
    room.writing = act
    return [
      .append(ProposedAct(act: act, payloads: [payload], revision: nil, actor: actor, at: now))
    ]
  }

  /// The act that was being written is written, or failed with `problem`.
  mutating func conclude(with problem: Notice?, at now: Instant) {
    let act = room.writing
    room.writing = nil
    if let notice = problem ?? act?.notice { room.notices.tell(notice, at: now) }
  }

  mutating func object(_ objection: Objection, at now: Instant) {
    room.notices.tell(.objection(objection), at: now)
  }

  /// What acts act on.
  func subject(at now: Instant) -> Subject? {
    guard let box = room.screens[room.current] else { return nil }
    return box.screen.subject(context(at: now))
  }
}
