import TaskForce

extension Model {
  /// Undoes what this officer did last.
  mutating func undo(at now: Instant) -> [Effect] {
    guard let group = situation.lastUndoable(by: actor(at: now)) else {
      object(.refused(.nothingToUndo), at: now)
      return []
    }
    return revert(group, .undo(group.references, group.lastType), at: now)
  }

  /// Does again what this officer undid last.
  mutating func redo(at now: Instant) -> [Effect] {
    guard let group = situation.lastRedoable(by: actor(at: now)) else {
      object(.refused(.nothingToRedo), at: now)
      return []
    }
    return revert(group, .redo(group.references, group.lastType), at: now)
  }

  private mutating func revert(_ group: UndoGroup, _ act: Act, at now: Instant) -> [Effect] {
    var parts: [ProposedAct.Part] = []
    var refusals: [Refusal] = []
    for item in situation.decide(group, by: actor(at: now)) {
      switch item.decision {
      case .payloads(let payloads, let revision):
        parts.append(
          ProposedAct.Part(
            stream: .named(StreamName(item.reference)), payloads: payloads, revision: revision,
            like: situation.incidents[item.reference]?.marking))
      case .refused(let refusal): refusals.append(refusal)
      }
    }
    // An officer who means the act just done must not lose an older one.
    if case .undo = act, room.isLastPassedOver, !parts.isEmpty {
      room.isLastPassedOver = false
      object(.cannotUndoLast(group.references, group.lastType), at: now)
      return []
    }
    if let first = refusals.first { object(.refused(first), at: now) }
    return parts.isEmpty ? [] : write(act, parts, at: now)
  }
}

extension UndoGroup {
  /// What was done, in one word.
  fileprivate var lastType: EventType { changes.last?.type ?? IncidentReverted.type }
}
