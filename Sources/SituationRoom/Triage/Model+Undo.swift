import TaskForce

extension Model {
  /// Undoes what this officer did last; what could not be undone is passed over by the next `u`.
  mutating func undo(at now: Instant) -> [Effect] {
    let group = situation.lastUndoable(by: actor(at: now), passingOver: room.passedOver)
    guard let group else {
      let isPassing = room.isLastPassedOver || !room.passedOver.isEmpty
      object(isPassing ? .cannotUndoAny : .refused(.nothingToUndo), at: now)
      return []
    }
    // An officer who means the act just done must not lose an older one.
    let isWritten = situation.decide(group, by: actor(at: now)).contains {
      $0.decision.refusal == nil
    }
    if room.isLastPassedOver, isWritten {
      room.isLastPassedOver = false
      object(.cannotUndoLast(group.targets, group.lastType), at: now)
      return []
    }
    let effects = revert(group, .undo(group.targets, group.lastType), at: now)
    if effects.isEmpty { room.passedOver.insert(group.correlation) }
    return effects
  }

  /// Does again what this officer undid last.
  mutating func redo(at now: Instant) -> [Effect] {
    guard let group = situation.lastRedoable(by: actor(at: now)) else {
      object(.refused(.nothingToRedo), at: now)
      return []
    }
    return revert(group, .redo(group.targets, group.lastType), at: now)
  }

  private mutating func revert(_ group: UndoGroup, _ act: Act, at now: Instant) -> [Effect] {
    var parts: [ProposedAct.Part] = []
    var refusals: [Refusal] = []
    for item in situation.decide(group, by: actor(at: now)) {
      switch item.decision {
      case .payloads(let payloads, let revision):
        parts.append(
          ProposedAct.Part(
            stream: .named(item.target.stream), payloads: payloads, revision: revision,
            like: marking(of: item.target)))
      case .refused(let refusal): refusals.append(refusal)
      }
    }
    if let first = refusals.first { object(.refused(first), at: now) }
    return parts.isEmpty ? [] : write(act, parts, at: now)
  }

  private func marking(of target: ActTarget) -> Marking? {
    switch target {
    case .incident(let reference): situation.incidents[reference]?.marking
    case .work(let item): situation.marking(of: item)
    case .alert: nil
    }
  }
}

extension UndoGroup {
  /// What was done, in one word.
  fileprivate var lastType: EventType { changes.last?.type ?? ActReverted.type }
}
