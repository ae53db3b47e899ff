/// One event that is to be reverted, with what that would give back.
struct Reversal<Memento> {
  let event: EventID
  let type: EventType
  let position: Int64
  let memento: Memento
}

extension ActHistory {
  /// What reverts the change that `event` made, with those of the same act behind it; or, if
  /// `event` is a reversion, what does again what it undid.
  ///
  /// - Parameters:
  ///   - event: the change or the reversion.
  ///   - actor: who wants it.
  ///   - reversion: the type of event that reverts a thing of this kind.
  /// - Returns: what is to be reverted, in this order; nil if `event` is not kept.
  /// - Throws: why not.
  func reversals(of event: EventID, by actor: Actor, as reversion: EventType)
    throws(Refusal) -> [Reversal<Memento>]?
  {
    if let index = changes.firstIndex(where: { $0.event == event }) {
      return try undoing(Array(changes[index...]), by: actor)
    }
    if let index = undone.firstIndex(where: { $0.reversion == event }) {
      return try redoing(Array(undone[index...]), by: actor, as: reversion)
    }
    if let undone = undone.first(where: { $0.change.event == event }) {
      throw .alreadyUndone(by: undone.actor, at: undone.recordedAt)
    }
    return nil
  }

  /// Undoes `changes`, oldest first, of which the first one is meant.
  private func undoing(_ changes: [ActChange<Memento>], by actor: Actor)
    throws(Refusal) -> [Reversal<Memento>]
  {
    for change in changes.prefix(1) {
      guard change.actor == actor.officer else { throw .notYours(change.actor) }
      try actor.checkShift(change.recordedAt)
    }
    if let since = changes.first(where: { $0.correlation != changes.first?.correlation }) {
      throw .changedSince(since.event, since.type, by: since.actor, at: since.recordedAt)
    }
    return changes.reversed().map {
      Reversal(event: $0.event, type: $0.type, position: $0.position, memento: $0.before)
    }
  }

  /// Does `undone` again, of which the first one is meant and the last one comes first.
  private func redoing(
    _ undone: [UndoneChange<Memento>], by actor: Actor, as reversion: EventType
  ) throws(Refusal) -> [Reversal<Memento>] {
    for change in undone.prefix(1) {
      guard change.actor == actor.officer else { throw .notYours(change.actor) }
      try actor.checkShift(change.recordedAt)
    }
    if let since = undone.first(where: { $0.correlation != undone.first?.correlation }) {
      throw .changedSince(since.reversion, reversion, by: since.actor, at: since.recordedAt)
    }
    return undone.reversed().map {
      Reversal(event: $0.reversion, type: reversion, position: $0.position, memento: $0.after)
    }
  }
}

extension Actor {
  fileprivate func checkShift(_ moment: Instant) throws(Refusal) {
    guard let shiftStart, moment < shiftStart else { return }
    throw .beforeShift(moment, shift: shiftStart)
  }
}
