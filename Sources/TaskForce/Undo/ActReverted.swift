/// An act on a piece of work or an alert was undone; or, if it names a reversion, done again.
///
/// It stands in the stream of the thing. Incidents have their own, ``IncidentReverted``.
package struct ActReverted: EventPayload {
  package static let type = EventType("act.reverted")
  /// The event that is undone.
  package var event = EventID(high: 0, low: 0)
  /// The type of that event, for readers of the log.
  package var of = ""
  /// Where that event stands in the log, for readers of the log.
  package var position = 0
  /// Why.
  package var reason: String?

  package init() {}
  package init(event: EventID, of type: EventType, position: Int64) {
    self.event = event
    of = type.name
    self.position = Int(position)
  }

  package mutating func visitFields(_ visitor: inout some FieldVisitor) throws(FieldError) {
    try visitor.field("event", &event)
    try visitor.field("of", &of, .text(60))
    try visitor.field("position", &position, .range(0...1e15))
    try visitor.field("reason", &reason, .text(400))
  }

  package func apply(to situation: inout Situation, as event: RecordedEvent) {
    guard let target = ActTarget(event.stream) else { return }
    situation.revert(self, of: target, event)
  }

  /// What a chronicle keeps of it: the type of what was undone, and where that stands.
  var brief: String { "\(of) \(position)" }
}

extension Situation {
  /// Changes a piece of work or acknowledges an alert, and keeps what it was, for undo.
  mutating func changeWork(
    _ target: ActTarget, _ event: RecordedEvent, _ body: (inout Situation) -> Void
  ) {
    // What feeds tell is kept only where it stands in the way of something.
    guard event.envelope.actor != nil || workHistories[target] != nil,
      let before = memento(of: target)
    else { return body(&self) }
    body(&self)
    var history = workHistories[target] ?? WorkHistory()
    history.add(ActChange(event, before: before))
    keep(history, of: target)
    forget(acts.add(event, on: target))
  }

  /// Undoes what `payload` names if it is the last change, or does again what that undid if nothing
  /// has happened since; else the event is in the log and changes nothing.
  mutating func revert(_ payload: ActReverted, of target: ActTarget, _ event: RecordedEvent) {
    note(payload, about: target, event)
    guard var history = workHistories[target] else { return }
    if let last = history.changes.last, last.event == payload.event, !last.type.leavesDesk {
      history.undo(event, after: exchange(last.before, of: target, event))
      keep(history, of: target)
      forget(acts.undo(last, event, on: target))
    } else if let last = history.undone.last, last.reversion == payload.event {
      history.redo(before: exchange(last.after, of: target, event))
      keep(history, of: target)
      forget(acts.redo(last, event, on: target))
    }
  }

  private mutating func keep(_ history: WorkHistory, of target: ActTarget) {
    workHistories[target] = history.isEmpty ? nil : history
  }

  /// Lets go of changes that their officers cannot undo any more.
  mutating func forget(_ entries: [OfficerActs.Entry]) {
    for entry in entries {
      switch entry.target {
      case .incident(let reference): incidents.forget(entry.event, on: reference)
      case .work, .alert:
        guard var history = workHistories[entry.target] else { continue }
        history.forget(entry.event)
        keep(history, of: entry.target)
      }
    }
  }

  /// Does something to the incident of `event`, and keeps in order of doing what its officer did.
  mutating func tellActs(of event: RecordedEvent, _ outcome: IncidentOutcome?) {
    guard let outcome, let reference = event.stream.incident else { return }
    switch outcome {
    case .changed: forget(acts.add(event, on: .incident(reference)))
    case .undone(let change): forget(acts.undo(change, event, on: .incident(reference)))
    case .redone(let undone): forget(acts.redo(undone, event, on: .incident(reference)))
    }
  }
}

/// What an event did to an incident, as undo counts it.
enum IncidentOutcome {
  case changed
  case undone(IncidentChange)
  case redone(UndoneChange<IncidentMemento>)
}
