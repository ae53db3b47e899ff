// Commands that leave the state alone.

extension Incident {
  func noting(_ text: String, _ standing: Standing) throws(Refusal) -> IncidentNoted {
    try allow(.note, from: standing.state)
    return IncidentNoted(text: try TextLimit.note.check(text))
  }

  func tagging(_ added: [String], _ removed: [String], _ standing: Standing)
    throws(Refusal) -> IncidentTagged
  {
    try allow(.tag, from: standing.state)
    let changes = try Tags.changes(tags, adding: added, removing: removed)
    return IncidentTagged(added: changes.added, removed: changes.removed)
  }

  func unlinking(from other: IncidentReference, _ standing: Standing)
    throws(Refusal) -> IncidentLinked
  {
    try allow(.link, from: standing.state)
    guard links.contains(other) else { throw .notLinked(other, present: links) }
    return IncidentLinked(to: other, removed: true)
  }

  func escalating(
    to bodies: [Body], by deadline: Instant, reason: String, _ standing: Standing, at now: Instant
  ) throws(Refusal) -> IncidentEscalated {
    try allow(.escalate, from: standing.state)
    guard !bodies.isEmpty else { throw .noBody }
    guard deadline > now else { throw .deadlineInThePast(deadline) }
    let asked = bodies.filter { body in
      !escalations.contains { $0.body == body && $0.by == deadline && $0.givenAt == nil }
    }
    guard !asked.isEmpty else { throw .alreadyAsked(bodies, by: deadline) }
    guard Set(asked).union(escalations.map(\.body)).count <= Escalation.most else {
      throw .tooManyBodies(limit: Escalation.most)
    }
    return IncidentEscalated(
      to: Set(asked).sorted(), by: deadline, reason: try TextLimit.reason.check(reason))
  }

  func acknowledging(for desk: Body, text: String, _ standing: Standing)
    throws(Refusal) -> IncidentAcknowledgementGiven
  {
    try allow(.giveAcknowledgement, from: standing.state)
    guard let asked = escalations.first(where: { $0.body == desk }) else {
      throw .notAsked(desk, owed: owed.map(\.body))
    }
    if let moment = asked.givenAt { throw .alreadyGiven(desk, by: asked.givenBy, at: moment) }
    return IncidentAcknowledgementGiven(body: desk, text: try TextLimit.reason.check(text))
  }
}
