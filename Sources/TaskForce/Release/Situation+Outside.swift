extension Situation {
  /// What of single things an audience outside the desks may see: the action plan, and incidents
  /// that are public record. It is made of what may go out and not of what must not, so that an
  /// area that nobody thought of is empty. Figures come from ``Brief``.
  func released(outside audience: Audience) -> Situation {
    var result = Situation()
    result.keepPlace(of: self)
    result.actions = actions.released(to: audience)
    result.incidents = incidents.keeping { incident in
      incident.marking.isPublicRecord ? incident.withoutWork : nil
    }
    result.policies = policies
    return result
  }
}

extension Incident {
  /// As it was told, with its state: without those who work on it and what they wrote.
  fileprivate var withoutWork: Incident {
    var result = self
    result.owner = nil
    result.tags = []
    result.links = []
    result.absorbed = []
    result.mergedInto = nil
    result.escalations = []
    result.reports = []
    result.notes = 0
    result.history = IncidentHistory()
    result.evaluation = nil
    return result
  }
}
