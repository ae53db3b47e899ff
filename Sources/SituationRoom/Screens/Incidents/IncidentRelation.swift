import TaskForce

/// Another incident that speaks of the same thing.
struct IncidentRelation: Sendable {
  let reference: IncidentReference
  let short: String
  let severity: Severity
  let placeCode: String
  let reason: String
}

extension IncidentsScreen {
  /// The incidents that were merged or linked with this one, or name the same ship, box or seal.
  func relations(_ view: IncidentView, _ context: RoomContext) -> [IncidentRelation] {
    let own = view.incident
    let things = Set(own.matter.identifiers)
    let incidents = context.situation.incidents
    let candidates = context.relationIndex.candidates(for: own)
    return candidates.compactMap { index -> IncidentRelation? in
      let other = incidents[index]
      let incident = other.value.incident
      guard incident.reference != own.reference else { return nil }
      let shared = incident.matter.identifiers.first { things.contains($0) }
      let reason: String
      if incident.mergedInto == own.reference || own.mergedInto == incident.reference {
        reason = context.wording[.linkMerged]
      } else if own.links.contains(incident.reference) {
        reason = context.wording[.linkByHand]
      } else if let shared {
        reason = context.wording(
          .linkSame, ["thing": context.wording[shared.phrase] + " " + shared.value])
      } else {
        return nil
      }
      let line = QueueLine(other.value, context)
      return IncidentRelation(
        reference: incident.reference, short: line.short, severity: line.severity,
        placeCode: line.placeCode, reason: reason)
    }
  }
}
