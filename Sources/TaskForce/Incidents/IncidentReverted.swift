/// A change was undone; or, if it names a reversion, done again.
package struct IncidentReverted: EventPayload {
  package static let type = EventType("incident.reverted")
  /// The event that is undone.
  package var event = EventID(high: 0, low: 0)
  /// The type of that event, for readers of the log.
  package var of = ""
  /// Where that event stands in the log, for readers of the log.
  package var position = 0
  /// Why.
  package var reason: String?

  package init() {}
  package init(event: EventID, of type: EventType, position: Int64, reason: String? = nil) {
    self.event = event
    of = type.name
    self.position = Int(position)
    self.reason = reason
  }

  package mutating func visitFields(_ visitor: inout some FieldVisitor) throws(FieldError) {
    try visitor.field("event", &event)
    try visitor.field("of", &of, .text(60))
    try visitor.field("position", &position, .range(0...1e15))
    try visitor.field("reason", &reason, .text(400))
  }

  package func apply(to situation: inout Situation, as event: RecordedEvent) {
    situation.tellActs(of: event, situation.incidents.revert(self.event, event))
  }
}

extension Incidents {
  /// Undoes `target` if it is the last change, or does again what it undid if nothing has
  /// happened since; else the event is in the log and changes nothing.
  mutating func revert(_ target: EventID, _ event: RecordedEvent) -> IncidentOutcome? {
    guard let reference = event.stream.incident, let before = self[reference] else { return nil }
    var outcome: IncidentOutcome?
    amend(reference) {
      $0.revision = event.revision
      $0.changedAt = event.recordedAt
    }
    if let last = before.changes.last, last.event == target {
      guard !makesCircle(reference, last.before) else { return nil }
      amend(reference) {
        let after = $0.restore(last.before)
        $0.history.undo(event, after: after)
      }
      outcome = .undone(last)
    } else if let last = before.history.undone.last, last.reversion == target {
      guard !makesCircle(reference, last.after) else { return nil }
      amend(reference) {
        let before = $0.restore(last.after)
        $0.history.redo(before: before)
      }
      outcome = .redone(last)
    }
    settle(reference, from: before, event)
    return outcome
  }

  private func makesCircle(_ reference: IncidentReference, _ memento: IncidentMemento) -> Bool {
    memento.merge.map { carrier(of: $0) == reference } ?? false
  }
}
