/// What an officer wants to do with an incident.
package enum Command: Hashable, Sendable {
  case acknowledge
  /// Take it oneself or give it to a colleague.
  case assign(to: Officer)
  /// Acknowledge and assign in one.
  case take
  case giveBack
  case regrade(to: Severity, reason: String)
  case note(String)
  case shelve(until: Instant, reason: String)
  case wake
  case resolve(String)
  case close(Disposition, text: String)
  case reopen(reason: String)
  case merge(into: IncidentReference)
  case unmerge
}

/// Who acts, and where.
package struct Actor: Hashable, Sendable {
  /// The officer.
  package let officer: Officer
  /// The body of the desk.
  package let desk: Body

  /// `officer` at `desk`.
  package init(officer: Officer, desk: Body) {
    self.officer = officer
    self.desk = desk
  }
}

/// Why a command is refused.
package enum Refusal: Error, Hashable, Sendable {
  /// No such incident is in the situation.
  case unknown(IncidentReference)
  /// The incident's state has a `–` for this step; the steps that would work.
  case state(IncidentState, IncidentStep, possible: [IncidentStep])
  /// It has that grade already.
  case sameGrade(Severity)
  /// A shelf must end in the future.
  case shelfInThePast(Instant)
  /// It cannot be merged with itself, nor into one that is merged.
  case mergeTarget(IncidentReference)
}

/// The answer to a command: one append for one stream, or why not.
package enum Decision: Sendable {
  /// Payloads for the stream of the incident, which must still be at `revision`.
  case payloads([any EventPayload], revision: Int)
  case refused(Refusal)
}

extension Situation {
  /// Decides what `command` does to the incident `reference` at `now`.
  package func decide(
    _ command: Command, on reference: IncidentReference, by actor: Actor, at now: Instant
  ) -> Decision {
    guard let incident = incidents[reference] else { return .refused(.unknown(reference)) }
    do throws(Refusal) {
      let payloads = try payloads(for: command, on: incident, by: actor, at: now)
      return .payloads(payloads, revision: incident.revision)
    } catch {
      return .refused(error)
    }
  }

  private func payloads(
    for command: Command, on incident: Incident, by actor: Actor, at now: Instant
  ) throws(Refusal) -> [any EventPayload] {
    let standing = incident.standing(at: now)
    func allow(_ step: IncidentStep) throws(Refusal) {
      try incident.allow(step, from: standing.state)
    }
    switch command {
    case .acknowledge:
      try allow(.acknowledge)
      return [IncidentAcknowledged(from: standing.state)]
    case .take:
      guard standing.state == .new else { return [try incident.assigning(actor.officer, standing)] }
      return [
        IncidentAcknowledged(from: .new),
        IncidentAssigned(officer: actor.officer, before: incident.owner, from: .acknowledged),
      ]
    case .assign(let officer): return [try incident.assigning(officer, standing)]
    case .giveBack:
      try allow(.giveBack)
      return [IncidentAssigned(officer: nil, before: incident.owner, from: standing.state)]
    case .regrade(let grade, let reason):
      return [try incident.regrading(to: grade, reason: reason, standing)]
    case .note(let text):
      try allow(.note)
      return [IncidentNoted(text: text)]
    case .shelve(let until, let reason):
      try allow(.shelve)
      guard until > now else { throw .shelfInThePast(until) }
      return [IncidentShelved(until: until, from: standing.state, reason: reason)]
    case .wake:
      try allow(.wake)
      return [IncidentUnshelved(until: incident.shelvedUntil)]
    case .resolve(let text):
      try allow(.resolve)
      return [IncidentResolved(text: text)]
    case .close(let disposition, let text):
      try allow(.close)
      return [IncidentClosed(disposition: disposition, from: standing.state, text: text)]
    case .reopen(let reason):
      try allow(.reopen)
      return [
        IncidentReopened(
          from: standing.state, disposition: incident.disposition, reason: reason)
      ]
    case .merge(let target):
      try allow(.merge)
      guard target != incident.reference, let other = incidents[target], other.state != .merged
      else { throw .mergeTarget(target) }
      return [IncidentMerged(into: target, from: standing.state)]
    case .unmerge:
      try allow(.unmerge)
      return [IncidentUnmerged(from: incident.mergedInto)]
    }
  }
}

extension Incident {
  fileprivate func allow(_ step: IncidentStep, from state: IncidentState) throws(Refusal) {
    guard state.after(step, before: stateBefore) == nil else { return }
    throw .state(
      state, step,
      possible: IncidentStep.allCases.filter { state.after($0, before: stateBefore) != nil })
  }

  fileprivate func assigning(_ officer: Officer, _ standing: Standing) throws(Refusal)
    -> IncidentAssigned
  {
    try allow(.assign, from: standing.state)
    return IncidentAssigned(officer: officer, before: owner, from: standing.state)
  }

  fileprivate func regrading(to grade: Severity, reason: String, _ standing: Standing)
    throws(Refusal) -> IncidentRegraded
  {
    guard grade != standing.severity else { throw .sameGrade(grade) }
    try allow(grade > standing.severity ? .gradeUp : .gradeDown, from: standing.state)
    return IncidentRegraded(
      from: standing.severity, to: grade, fromState: standing.state, reason: reason)
  }
}
