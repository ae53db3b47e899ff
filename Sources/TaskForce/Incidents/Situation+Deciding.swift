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
    switch command {
    case .acknowledge: return [try incident.acknowledging(standing)]
    case .take where standing.state == .new:
      return [
        try incident.acknowledging(standing),
        IncidentAssigned(officer: actor.officer, before: incident.owner, from: .acknowledged),
      ]
    case .take: return [try incident.assigning(actor.officer, standing)]
    case .assign(let officer): return [try incident.assigning(officer, standing)]
    case .giveBack: return [try incident.givingBack(standing)]
    case .regrade(let grade, let reason):
      return [try incident.regrading(to: grade, reason: reason, standing)]
    case .note(let text, _): return [try incident.noting(text, standing)]
    case .tag(let added, let removed): return [try incident.tagging(added, removed, standing)]
    case .link(let other): return [try linking(incident, to: other, standing)]
    case .unlink(let other): return [try incident.unlinking(from: other, standing)]
    case .escalate(let bodies, let deadline, let reason):
      return [try incident.escalating(to: bodies, by: deadline, reason: reason, standing, at: now)]
    case .giveAcknowledgement(let text):
      return [try incident.acknowledging(for: actor.desk, text: text, standing)]
    case .shelve(let until, let reason):
      return [try incident.shelving(until: until, reason: reason, standing, at: now)]
    case .wake: return [try incident.waking(standing)]
    case .resolve(let text): return [try incident.resolving(text, standing)]
    case .close(let disposition, let text):
      return [try incident.closing(disposition, text, standing)]
    case .reopen(let reason): return [try incident.reopening(reason, standing)]
    case .merge(let target): return [try merging(incident, into: target, standing)]
    case .unmerge:
      try incident.allow(.unmerge, from: standing.state)
      return [IncidentUnmerged(from: incident.mergedInto)]
    case .revert(let event): return try reverting(event, on: incident, by: actor)
    }
  }

  private func merging(
    _ incident: Incident, into target: IncidentReference, _ standing: Standing
  ) throws(Refusal) -> IncidentMerged {
    try incident.allow(.merge, from: standing.state)
    guard incidents.canMerge(incident.reference, into: target) else { throw .mergeTarget(target) }
    return IncidentMerged(into: target, from: standing.state)
  }

  private func linking(
    _ incident: Incident, to other: IncidentReference, _ standing: Standing
  ) throws(Refusal) -> IncidentLinked {
    try incident.allow(.link, from: standing.state)
    guard other != incident.reference, let counterpart = incidents[other] else {
      throw .linkTarget(other)
    }
    guard !incident.links.contains(other) else { throw .alreadyLinked(other) }
    for end in [incident, counterpart] where end.links.count >= Incident.mostLinks {
      throw .tooManyLinks(end.reference, limit: Incident.mostLinks)
    }
    return IncidentLinked(to: other, removed: false)
  }
}
