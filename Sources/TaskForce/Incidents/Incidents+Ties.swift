// Incidents that hang together: merged into one another, or linked. What one event says of one of
// them is kept at both, so that both can tell.

extension Incidents {
  /// The incident in which `reference` goes on: itself, or the one that it was merged into.
  package func carrier(of reference: IncidentReference) -> IncidentReference {
    var carrier = reference
    for _ in 0..<Self.longestChain {
      guard let next = self[carrier]?.mergedInto else { return carrier }
      carrier = next
    }
    return carrier
  }

  /// Mergers one after the other that are followed.
  private static let longestChain = 50

  /// Whether `reference` can go on in `target`: another one that is here and not merged itself.
  package func canMerge(_ reference: IncidentReference, into target: IncidentReference) -> Bool {
    guard reference != target, let other = self[target] else { return false }
    return other.state != .merged
  }

  /// Adds a report to an incident, whose own stream it leaves alone.
  mutating func join(_ report: JoinedReport, to reference: IncidentReference) {
    amend(reference) { $0.reports.append(report) }
    recount(from: reference)
  }

  /// Has an incident know of a report as it is now, whether or not it knew of it before.
  mutating func rejoin(_ report: JoinedReport, to reference: IncidentReference) {
    amend(reference) { incident in
      if let index = incident.reports.firstIndex(where: { $0.position == report.position }) {
        incident.reports[index] = report
      } else {
        incident.reports.append(report)
        incident.reports.sort { $0.position < $1.position }
      }
    }
    recount(from: reference)
  }

  /// Takes the report at `position` of the log out of an incident.
  mutating func separate(_ position: Int64, from reference: IncidentReference) {
    amend(reference) { $0.reports.removeAll { $0.position == position } }
    recount(from: reference)
  }

  /// Tells the counterparts of an incident what has changed between it and them.
  mutating func tie(_ incident: Incident, from before: Incident) {
    let reference = incident.reference
    if incident.mergedInto != before.mergedInto {
      if let former = before.mergedInto {
        amend(former) { $0.absorbed.removeAll { $0.reference == reference } }
        recount(from: former)
      }
      recount(from: reference)
    }
    guard incident.links != before.links else { return }
    for other in Set(incident.links).symmetricDifference(before.links) {
      amend(other) { $0.setLink(to: reference, incident.links.contains(other)) }
    }
  }

  /// Tells the incidents that carry `reference` on how many reports it brings along.
  private mutating func recount(from reference: IncidentReference) {
    var reference = reference
    for _ in 0..<Self.longestChain {
      guard let incident = self[reference], let carrier = incident.mergedInto else { return }
      let part = AbsorbedIncident(reference: reference, reports: incident.reportCount)
      amend(carrier) { $0.absorb(part) }
      reference = carrier
    }
  }
}

extension Incident {
  fileprivate mutating func absorb(_ part: AbsorbedIncident) {
    if let index = absorbed.firstIndex(where: { $0.reference == part.reference }) {
      absorbed[index] = part
    } else {
      absorbed.append(part)
      absorbed.sort { $0.reference < $1.reference }
    }
  }
}

extension Incident {
  /// Without the names of other incidents that `audience` may not see, and without what changes
  /// told that it may not see.
  func released(to audience: Audience, among incidents: Incidents) -> Incident {
    let hidden = incidents.hidden(of: reference, from: audience)
    guard hidden.isEmpty else {
      var result = self
      for aspect in hidden {
        switch aspect {
        case .owner: result.owner = nil
        case .tags: result.tags = []
        case .escalations: result.escalations = []
        }
      }
      return result.withoutTies(for: audience, among: incidents)
    }
    return withoutTies(for: audience, among: incidents)
  }

  private func withoutTies(for audience: Audience, among incidents: Incidents) -> Incident {
    guard mergedInto != nil || !links.isEmpty || !absorbed.isEmpty else { return self }
    func isSeen(_ reference: IncidentReference) -> Bool {
      incidents[reference].map { audience.maySee($0.marking) } ?? false
    }
    var result = self
    result.links.removeAll { !isSeen($0) }
    result.absorbed.removeAll { !isSeen($0.reference) }
    if let into = mergedInto, !isSeen(into) { result.mergedInto = nil }
    return result
  }
}
