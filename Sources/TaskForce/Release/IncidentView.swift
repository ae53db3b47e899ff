/// An incident together with what the clock has made of it.
package struct IncidentView: Sendable, Equatable {
  /// As the events left it.
  package let incident: Incident
  /// As the clock has it.
  package let standing: Standing
  /// What the desk that looks at it was asked to acknowledge and has not.
  package let owedHere: Escalation?

  init(_ incident: Incident, at now: Instant, for audience: Audience) {
    self.incident = incident
    standing = incident.standing(at: now)
    if case .officer(let desk) = audience, standing.state.isOpen {
      owedHere = incident.owed(by: desk)
    } else {
      owedHere = nil
    }
  }

  /// Since when it waits for an act at this desk: nobody has acknowledged it, its grade was raised
  /// after it had been taken, or another desk asks this one to acknowledge it.
  package var alertingSince: Instant? {
    standing.notAcknowledgedSince ?? standing.raisedSince ?? owedHere?.askedAt
  }

  /// Whether it flashes and sounds at this desk.
  package var isNotAcknowledged: Bool { alertingSince != nil }

  /// The place in the queue.
  package var rank: AttentionRank {
    let group: Int64
    switch standing.state {
    case .new: group = 0
    case .acknowledged, .assigned: group = isNotAcknowledged ? 0 : 1
    case .shelved: group = 2
    case .resolved: group = 3
    case .closed, .merged: group = 4
    }
    return AttentionRank(
      group: group, ended: group < 3 ? 0 : -incident.changedAt.milliseconds,
      severity: standing.severity, cold: incident.matter.coldAt, since: incident.openedAt)
  }
}
