/// A body that was asked to acknowledge an incident by a deadline.
package struct Escalation: Sendable, Hashable, Codable {
  /// Bodies that can be asked about one incident.
  package static let most = 40

  /// Who was asked.
  package let body: Body
  /// By when.
  package let by: Instant
  /// When it was asked.
  package let askedAt: Instant
  /// When the body acknowledged; nil while it owes that.
  package internal(set) var givenAt: Instant?
  /// The officer who acknowledged for the body.
  package internal(set) var givenBy: Officer?

  /// Whether the body has not acknowledged although the deadline has passed.
  package func isLate(at now: Instant) -> Bool { givenAt == nil && now >= by }
}

extension Incident {
  /// The bodies that still owe an acknowledgement, the next deadline first.
  ///
  /// One body's acknowledgement does not silence the others (domain.md, life of an incident).
  package var owed: [Escalation] {
    escalations.filter { $0.givenAt == nil }.sorted { ($0.by, $0.body) < ($1.by, $1.body) }
  }

  /// What `body` owes; nil if it was not asked or has acknowledged.
  package func owed(by body: Body) -> Escalation? {
    escalations.first { $0.body == body && $0.givenAt == nil }
  }

  /// Asks `bodies`; one that was asked before has the new deadline.
  mutating func escalate(to bodies: [Body], by deadline: Instant, at now: Instant) {
    for body in bodies {
      let escalation = Escalation(body: body, by: deadline, askedAt: now)
      if let index = escalations.firstIndex(where: { $0.body == body }) {
        escalations[index] = escalation
      } else if escalations.count < Escalation.most {
        escalations.append(escalation)
      }
    }
  }

  mutating func receiveAcknowledgement(of body: Body, by officer: Officer?, at now: Instant) {
    guard let index = escalations.firstIndex(where: { $0.body == body && $0.givenAt == nil })
    else { return }
    escalations[index].givenAt = now
    escalations[index].givenBy = officer
  }
}
