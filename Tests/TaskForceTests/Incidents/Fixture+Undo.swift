@testable import TaskForce

extension Fixture {
  /// Undoes the officer's last act; why some of it was refused, or that there was none.
  mutating func undo(by actor: Actor = Self.actor, at instant: Instant = Self.start) -> [Refusal] {
    guard let group = situation.lastUndoable(by: actor) else { return [.nothingToUndo] }
    return record(situation.decide(group, by: actor), by: actor, at: instant)
  }

  /// Does again what the officer undid last.
  mutating func redo(by actor: Actor = Self.actor, at instant: Instant = Self.start) -> [Refusal] {
    guard let group = situation.lastRedoable(by: actor) else { return [.nothingToRedo] }
    return record(situation.decide(group, by: actor), by: actor, at: instant)
  }

  /// All incidents without what undoing leaves behind, in order.
  var essence: [Incident] {
    situation.incidents.all.map(\.essence).sorted { $0.reference < $1.reference }
  }
}

extension Incident {
  /// Without what undoing leaves behind: the revision, the moment and the changes themselves.
  var essence: Incident {
    var copy = self
    copy.revision = 0
    copy.changedAt = openedAt
    copy.history = IncidentHistory()
    return copy
  }
}
