import TaskForce

/// What stands in the queue and wants attention: an incident, or an alert that the room derives.
package enum QueueItem: Hashable, Sendable {
  case incident(IncidentReference)
  case alert(AlertID)

  /// As the thing under the cursor.
  package var subject: Subject {
    switch self {
    case .incident(let reference): .incident(reference)
    case .alert(let alert): .alert(alert)
    }
  }

  /// The item that `subject` is; nil if it does not stand in the queue.
  package init?(_ subject: Subject) {
    switch subject {
    case .incident(let reference): self = .incident(reference)
    case .alert(let alert): self = .alert(alert)
    case .place, .route, .event, .source, .quarantined, .partner, .request, .action, .report:
      return nil
    }
  }
}
