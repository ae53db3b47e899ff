/// A change that can still be undone; `Memento` is what of a thing it touched, as it was before.
package struct ActChange<Memento: Sendable & Equatable & Codable>: Sendable, Equatable, Codable {
  /// The event that made it.
  package let event: EventID
  /// The name of the event's type, such as `incident.closed`.
  package let typeName: String
  /// Who made it; nil for a feed.
  package let actor: Officer?
  /// When it became known.
  package let recordedAt: Instant
  /// Where the event stands in the log.
  package let position: Int64
  /// The act that it belongs to; several changes may share one.
  package let correlation: EventID
  /// What it changed, as it was before.
  package let before: Memento

  /// The type of the event.
  package var type: EventType { EventType(typeName) }

  init(_ event: RecordedEvent, before: Memento) {
    self.event = event.envelope.id
    typeName = event.envelope.type.name
    actor = event.envelope.actor
    recordedAt = event.recordedAt
    position = event.position
    correlation = event.envelope.correlation ?? event.envelope.id
    self.before = before
  }

  /// The same change once more, after it was undone.
  init(_ change: ActChange, before: Memento) {
    event = change.event
    typeName = change.typeName
    actor = change.actor
    recordedAt = change.recordedAt
    position = change.position
    correlation = change.correlation
    self.before = before
  }
}

/// A change that was undone and can still be done again.
package struct UndoneChange<Memento: Sendable & Equatable & Codable>: Sendable, Equatable, Codable {
  /// What was undone; its memento is of no use any more.
  package let change: ActChange<Memento>
  /// The event that undid it.
  package let reversion: EventID
  /// The act that the undoing belongs to.
  package let correlation: EventID
  /// Who undid it.
  package let actor: Officer?
  /// When that became known.
  package let recordedAt: Instant
  /// Where that event stands in the log.
  package let position: Int64
  /// What the change had made of the thing.
  let after: Memento
}

/// The last changes to one thing, as undo needs them; the log has them all.
package struct ActHistory<Memento: Sendable & Equatable & Codable>: Sendable, Equatable, Codable {
  /// Changes that are kept.
  package static var kept: Int { 12 }
  /// What stands, oldest first.
  package private(set) var changes: [ActChange<Memento>] = []
  /// What was undone since the last change, the first to be done again last.
  package private(set) var undone: [UndoneChange<Memento>] = []
  /// Notes that were written and then undone; the log shows them as withdrawn.
  package internal(set) var withdrawnNotes = 0

  package init() {}

  /// Whether nothing can be undone or done again.
  var isEmpty: Bool { changes.isEmpty && undone.isEmpty }

  /// Adds a change; one of a feed only stands in the way of undoing what lies before it.
  mutating func add(_ change: ActChange<Memento>) {
    undone = []
    if change.actor == nil && changes.isEmpty { return }
    if changes.count == Self.kept { changes.removeFirst() }
    changes.append(change)
  }

  /// Lets go of the change that `event` made or undid, and of all that can only be undone or done
  /// again after it.
  mutating func forget(_ event: EventID) {
    if let index = changes.firstIndex(where: { $0.event == event }) {
      changes.removeSubrange(...index)
    }
    if let index = undone.firstIndex(where: { $0.reversion == event }) {
      undone.removeSubrange(...index)
    }
  }

  /// Takes back the last change.
  mutating func undo(_ event: RecordedEvent, after: Memento) {
    guard let change = changes.popLast() else { return }
    undone.append(
      UndoneChange(
        change: change, reversion: event.envelope.id,
        correlation: event.envelope.correlation ?? event.envelope.id,
        actor: event.envelope.actor, recordedAt: event.recordedAt, position: event.position,
        after: after))
    if change.typeName == IncidentNoted.type.name { withdrawnNotes += 1 }
  }

  /// Makes the change again that was undone last.
  mutating func redo(before: Memento) {
    guard let last = undone.popLast() else { return }
    changes.append(ActChange(last.change, before: before))
    if last.change.typeName == IncidentNoted.type.name { withdrawnNotes -= 1 }
  }
}

/// A change to an incident.
package typealias IncidentChange = ActChange<IncidentMemento>
/// The last changes to an incident.
package typealias IncidentHistory = ActHistory<IncidentMemento>
/// The last changes to a piece of work or an alert.
package typealias WorkHistory = ActHistory<WorkMemento>
