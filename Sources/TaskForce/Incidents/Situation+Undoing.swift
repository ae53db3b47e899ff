/// The changes of one act, to be undone or done again together.
package struct UndoGroup: Sendable, Equatable {
  /// The act.
  package let correlation: EventID
  /// Its changes in the order in which they are to be reverted.
  package let changes: [UndoableChange]

  /// The incidents it touches, in order of first mention.
  package var references: [IncidentReference] {
    changes.reduce(into: []) { if !$0.contains($1.reference) { $0.append($1.reference) } }
  }
}

/// One change of an ``UndoGroup``.
package struct UndoableChange: Sendable, Hashable {
  /// The incident it changed.
  package let reference: IncidentReference
  /// The event to be named by ``Command/revert(_:)``: the change, or the reversion to be taken
  /// back.
  package let event: EventID
  /// What was done: the type of the change, also where its reversion is taken back.
  package let type: EventType
}

/// What becomes of one incident when an ``UndoGroup`` is carried out.
package struct IncidentDecision: Sendable {
  /// The incident.
  package let reference: IncidentReference
  /// What is written to its stream, or why it stays as it is.
  package let decision: Decision
}

extension Situation {
  /// What the officer would undo now: the newest act that has not been undone.
  ///
  /// It may be refused by ``decide(_:by:)``, with the reason; `passingOver` names acts that were
  /// refused and are to be left as they are.
  /// - Returns: nil if there is none.
  package func lastUndoable(by actor: Actor, passingOver: Set<EventID> = []) -> UndoGroup? {
    group(incidents.acts.done(by: actor.officer), passingOver) { entry, _ in entry.type }
  }

  /// What the officer would do again now: the act that was undone last, if nothing was done since,
  /// on the incidents that nobody has changed since.
  package func lastRedoable(by actor: Actor, passingOver: Set<EventID> = []) -> UndoGroup? {
    group(incidents.acts.undone(by: actor.officer), passingOver) { entry, incident in
      incident.history.undone.first { $0.reversion == entry.event }?.change.type
    }
  }

  /// The changes of the last act of which there are any; `type` says what they did, or nil for
  /// those that are out of reach.
  private func group(
    _ entries: [OfficerActs.Entry], _ passedOver: Set<EventID>,
    type: (OfficerActs.Entry, Incident) -> EventType?
  ) -> UndoGroup? {
    var correlation: EventID?
    var changes: [UndoableChange] = []
    for entry in entries.reversed() where !passedOver.contains(entry.correlation) {
      guard let incident = incidents[entry.reference], let type = type(entry, incident) else {
        continue
      }
      guard entry.correlation == correlation ?? entry.correlation else { continue }
      correlation = entry.correlation
      changes.append(
        UndoableChange(reference: entry.reference, event: entry.event, type: type))
    }
    return correlation.map { UndoGroup(correlation: $0, changes: changes) }
  }

  /// Decides for each incident of `group` what undoing it writes, or doing it again.
  ///
  /// What others have changed since stays as it is, and says why; the rest can be written.
  package func decide(_ group: UndoGroup, by actor: Actor) -> [IncidentDecision] {
    group.references.map { reference in
      // The last one named reaches back over the others.
      let event = group.changes.last { $0.reference == reference }?.event
      guard let event, let incident = incidents[reference] else {
        return IncidentDecision(reference: reference, decision: .refused(.unknown(reference)))
      }
      do throws(Refusal) {
        let payloads = try reverting(event, on: incident, by: actor)
        return IncidentDecision(
          reference: reference, decision: .payloads(payloads, revision: incident.revision))
      } catch {
        return IncidentDecision(reference: reference, decision: .refused(error))
      }
    }
  }

  /// Undoes the change that `event` made with those of the same act behind it; or, if `event` is
  /// a reversion, does again what it undid.
  func reverting(_ event: EventID, on incident: Incident, by actor: Actor)
    throws(Refusal) -> [IncidentReverted]
  {
    let history = incident.history
    if let index = history.changes.firstIndex(where: { $0.event == event }) {
      return try undoing(Array(history.changes[index...]), on: incident, by: actor)
    }
    if let index = history.undone.firstIndex(where: { $0.reversion == event }) {
      return try redoing(Array(history.undone[index...]), on: incident, by: actor)
    }
    if let undone = history.undone.first(where: { $0.change.event == event }) {
      throw .alreadyUndone(by: undone.actor, at: undone.recordedAt)
    }
    if event == incident.opening { throw .openingStays(incident.reference) }
    throw .noLongerKept(event)
  }

  /// Undoes `changes`, oldest first, of which the first one is meant.
  private func undoing(_ changes: [IncidentChange], on incident: Incident, by actor: Actor)
    throws(Refusal) -> [IncidentReverted]
  {
    for change in changes.prefix(1) {
      guard change.actor == actor.officer else { throw .notYours(change.actor) }
      try actor.checkShift(change.recordedAt)
    }
    if let since = changes.first(where: { $0.correlation != changes.first?.correlation }) {
      throw .changedSince(since.event, since.type, by: since.actor, at: since.recordedAt)
    }
    for change in changes { try checkMerge(change.before, of: incident) }
    return changes.reversed().map {
      IncidentReverted(event: $0.event, of: $0.type, position: $0.position)
    }
  }

  /// Does `undone` again, of which the first one is meant and the last one comes first.
  private func redoing(_ undone: [UndoneChange], on incident: Incident, by actor: Actor)
    throws(Refusal) -> [IncidentReverted]
  {
    for change in undone.prefix(1) {
      guard change.actor == actor.officer else { throw .notYours(change.actor) }
      try actor.checkShift(change.recordedAt)
    }
    if let since = undone.first(where: { $0.correlation != undone.first?.correlation }) {
      throw .changedSince(
        since.reversion, IncidentReverted.type, by: since.actor, at: since.recordedAt)
    }
    for change in undone { try checkMerge(change.after, of: incident) }
    return undone.reversed().map {
      IncidentReverted(event: $0.reversion, of: IncidentReverted.type, position: $0.position)
    }
  }

  /// The incident into which something would be merged again must be here and not go on in it.
  private func checkMerge(_ memento: IncidentMemento, of incident: Incident) throws(Refusal) {
    guard let target = memento.merge else { return }
    guard incidents[target] != nil, incidents.carrier(of: target) != incident.reference else {
      throw .mergeTarget(target)
    }
  }
}

extension Actor {
  fileprivate func checkShift(_ moment: Instant) throws(Refusal) {
    guard let shiftStart, moment < shiftStart else { return }
    throw .beforeShift(moment, shift: shiftStart)
  }
}
