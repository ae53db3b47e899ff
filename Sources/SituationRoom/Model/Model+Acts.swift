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
