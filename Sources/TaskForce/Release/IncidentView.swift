/// An incident together with what the clock has made of it.
package struct IncidentView: Sendable, Equatable {
  /// As the events left it.
  package let incident: Incident
  /// As the clock has it.
  package let standing: Standing

  init(_ incident: Incident, at now: Instant) {
    self.incident = incident
    standing = incident.standing(at: now)
  }

  /// Whether somebody must acknowledge it.
  package var isNotAcknowledged: Bool { standing.notAcknowledgedSince != nil }

  /// By ``rank``, then by reference.
  static func inOrder(_ left: IncidentView, _ right: IncidentView) -> Bool {
    let (first, second) = (left.rank, right.rank)
    if first != second { return first.lexicographicallyPrecedes(second) }
    return left.incident.reference < right.incident.reference
  }

  /// The place in the queue, least first: not acknowledged first, then graver, then what goes cold
  /// first, then older; shelved and ended ones last.
  package var rank: [Int64] {
    let group: Int64
    switch standing.state {
    case .new: group = 0
    case .acknowledged, .assigned: group = 1
    case .shelved: group = 2
    case .resolved: group = 3
    case .closed, .merged: group = 4
    }
    let ended: Int64 = group < 3 ? 0 : -incident.changedAt.milliseconds
    return [
      group, ended, Int64(standing.severity.rank), incident.matter.coldAt?.milliseconds ?? .max,
      incident.openedAt.milliseconds,
    ]
  }
}
