/// What officers act on and whose last changes can be undone.
package enum ActTarget: Hashable, Sendable, Codable {
  case incident(IncidentReference)
  case work(WorkItem)
  /// An alert that follows from the clock, which is acknowledged.
  case alert(AlertID)

  /// What the stream `name` tells of; nil for one that tells of nothing that is undone.
  package init?(_ name: StreamName) {
    if let reference = name.incident {
      self = .incident(reference)
    } else if let item = WorkItem(name) {
      self = .work(item)
    } else if name.kind == "alert" {
      self = .alert(AlertID(name.identity))
    } else {
      return nil
    }
  }

  /// The stream of what officers do with it.
  package var stream: StreamName {
    switch self {
    case .incident(let reference): StreamName(reference)
    case .work(let item): item.stream
    case .alert(let alert): StreamName(kind: "alert", alert.code)
    }
  }

  /// The incident that it is.
  package var incident: IncidentReference? {
    if case .incident(let reference) = self { reference } else { nil }
  }
}
