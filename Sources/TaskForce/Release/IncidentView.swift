/// An incident together with what the clock has made of it.
///
/// It is made once for a look and never changes; a class, since ten thousand of them are sorted,
/// filtered and counted, and a copy would touch every text of the incident.
package final class IncidentView: Sendable, Equatable {
  /// As the events left it.
  package let incident: Incident
  /// As the clock has it.
  package let standing: Standing
  /// What the desk that looks at it was asked to acknowledge and has not.
  package let owedHere: Escalation?
  /// Whether it is this desk's: opened by it or told by it; everything is for those without one.
  package let isOwn: Bool

  init(_ incident: Incident, at now: Instant, for audience: Audience) {
    self.incident = incident
    standing = incident.standing(at: now)
    if case .officer(let desk) = audience {
      isOwn = incident.reference.desk == desk || incident.marking.body == desk
    } else {
      isOwn = true
    }
    if case .officer(let desk) = audience, standing.state.isOpen {
      owedHere = incident.owed(by: desk)
    } else {
      owedHere = nil
    }
  }

  package static func == (left: IncidentView, right: IncidentView) -> Bool {
    left === right
      || left.incident == right.incident && left.standing == right.standing
        && left.owedHere == right.owedHere && left.isOwn == right.isOwn
  }

  /// Since when it waits for an act at this desk: nobody has acknowledged it, its grade was raised
  /// after it had been taken, or another desk asks this one to acknowledge it.
  ///
  /// What is another desk's waits there first: an emergency alerts at all desks, an alarm that
  /// nobody acknowledged in its time too, a warning and a caution at their own desk only.
  package var alertingSince: Instant? {
    guard isOwn || standing.hasSpread else { return owedHere?.askedAt }
    return standing.notAcknowledgedSince ?? standing.raisedSince ?? owedHere?.askedAt
  }

  /// Whether it alerts here only because nobody acknowledged it at its own desk.
  package var alertsFromElsewhere: Bool { !isOwn && standing.hasSpread && isNotAcknowledged }

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
