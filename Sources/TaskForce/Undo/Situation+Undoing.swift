/// The changes of one act, to be undone or done again together.
package struct UndoGroup: Sendable, Equatable {
  /// The act.
  package let correlation: EventID
  /// Its changes in the order in which they are to be reverted.
  package let changes: [UndoableChange]

  /// What it touches, in order of first mention.
  package var targets: [ActTarget] {
    changes.reduce(into: []) { if !$0.contains($1.target) { $0.append($1.target) } }
  }

  /// The incidents it touches, in order of first mention.
  package var references: [IncidentReference] { targets.compactMap(\.incident) }
}

/// One change of an ``UndoGroup``.
package struct UndoableChange: Sendable, Hashable {
  /// What it changed.
  package let target: ActTarget
  /// The event to be reverted: the change, or the reversion to be taken back.
  package let event: EventID
  /// What was done: the type of the change, also where its reversion is taken back.
  package let type: EventType
}

/// What becomes of one thing when an act is carried out on several.
package struct ActDecision: Sendable {
  /// The thing.
  package let target: ActTarget
  /// What is written to its stream, or why it stays as it is.
  package let decision: Decision

  /// What was decided about `target`.
  package init(target: ActTarget, decision: Decision) {
    self.target = target
    self.decision = decision
  }
}

extension Situation {
  /// What the officer would undo now: the newest act that has not been undone.
  ///
  /// It may be refused by ``decide(_:by:)``, with the reason; `passingOver` names acts that were
  /// refused and are to be left as they are.
  /// - Returns: nil if there is none.
  package func lastUndoable(by actor: Actor, passingOver: Set<EventID> = []) -> UndoGroup? {
    group(acts.done(by: actor.officer), passingOver) { entry in
      isKnown(entry.target) ? entry.type : nil
    }
  }

  /// What the officer would do again now: the act that was undone last, if nothing was done since,
  /// on things that nobody has changed since.
  package func lastRedoable(by actor: Actor, passingOver: Set<EventID> = []) -> UndoGroup? {
    group(acts.undone(by: actor.officer), passingOver) { entry in
      switch entry.target {
      case .incident(let reference):
        incidents[reference]?.history.undone.first { $0.reversion == entry.event }?.change.type
      case .work, .alert:
        workHistories[entry.target]?.undone.first { $0.reversion == entry.event }?.change.type
      }
    }
  }

  /// The changes of the last act of which there are any; `type` says what they did, or nil for
  /// those that are out of reach.
  private func group(
    _ entries: [OfficerActs.Entry], _ passedOver: Set<EventID>,
    type: (OfficerActs.Entry) -> EventType?
  ) -> UndoGroup? {
    var correlation: EventID?
    var changes: [UndoableChange] = []
    for entry in entries.reversed() where !passedOver.contains(entry.correlation) {
      guard let type = type(entry) else { continue }
      guard entry.correlation == correlation ?? entry.correlation else { continue }
      correlation = entry.correlation
      changes.append(UndoableChange(target: entry.target, event: entry.event, type: type))
    }
    return correlation.map { UndoGroup(correlation: $0, changes: changes) }
  }

  /// Whether `target` is still here, so that something about it can be undone.
  private func isKnown(_ target: ActTarget) -> Bool {
    switch target {
    case .incident(let reference): incidents[reference] != nil
    case .work, .alert: memento(of: target) != nil
    }
  }

  /// Decides for each thing of `group` what undoing it writes, or doing it again.
  ///
  /// What others have changed since stays as it is, and says why; the rest can be written.
  package func decide(_ group: UndoGroup, by actor: Actor) -> [ActDecision] {
    group.targets.map { target in
      // The last one named reaches back over the others.
      let change = group.changes.last { $0.target == target }
      do throws(Refusal) {
        guard let change else { throw .nothingToUndo }
        return ActDecision(target: target, decision: try decide(change, by: actor))
      } catch {
        return ActDecision(target: target, decision: .refused(error))
      }
    }
  }

  private func decide(_ change: UndoableChange, by actor: Actor) throws(Refusal) -> Decision {
    switch change.target {
    case .incident(let reference):
      guard let incident = incidents[reference] else { throw .unknown(reference) }
      let payloads = try reverting(change.event, on: incident, by: actor)
      return .payloads(payloads, revision: incident.revision)
    case .work(let item):
      guard let revision = revision(of: item) else { throw .unknownWork(item) }
      return .payloads(try reverting(change, by: actor), revision: revision)
    case .alert:
      return .payloads(try reverting(change, by: actor), revision: nil)
    }
  }

  /// Undoes the change that `event` made with those of the same act behind it; or, if `event` is
  /// a reversion, does again what it undid.
  func reverting(_ event: EventID, on incident: Incident, by actor: Actor)
    throws(Refusal) -> [IncidentReverted]
  {
    guard
      let reversals = try incident.history.reversals(
        of: event, by: actor, as: IncidentReverted.type)
    else {
      if event == incident.opening { throw .openingStays(incident.reference) }
      throw .noLongerKept(event)
    }
    for reversal in reversals { try checkMerge(reversal.memento, of: incident) }
    return reversals.map {
      IncidentReverted(event: $0.event, of: $0.type, position: $0.position)
    }
  }

  /// The incident into which something would be merged again must be here and not go on in it.
  private func checkMerge(_ memento: IncidentMemento, of incident: Incident) throws(Refusal) {
    guard let target = memento.merge else { return }
    guard incidents[target] != nil, incidents.carrier(of: target) != incident.reference else {
      throw .mergeTarget(target)
    }
  }

  /// The same for a piece of work or an alert: what left the desk cannot be called back.
  private func reverting(_ change: UndoableChange, by actor: Actor)
    throws(Refusal) -> [ActReverted]
  {
    guard !change.type.leavesDesk else { throw .leftDesk(change.type) }
    guard
      let reversals = try workHistories[change.target]?.reversals(
        of: change.event, by: actor, as: ActReverted.type)
    else { throw .noLongerKept(change.event) }
    return reversals.map { ActReverted(event: $0.event, of: $0.type, position: $0.position) }
  }
}

extension EventType {
  /// Whether others than this desk learnt of it.
  package var leavesDesk: Bool { Self.leavingDesk.contains(self) }

  private static let leavingDesk: Set<EventType> = [
    RequestReminded.type, ReportShared.type, SignalShared.type,
  ]
}
