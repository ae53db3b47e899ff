// What each command does to an incident that stands as the clock has it, or why not.

extension Incident {
  /// Refuses a step for which the table of states has a `–`.
  func allow(_ step: IncidentStep, from state: IncidentState) throws(Refusal) {
    guard state.after(step, before: stateBefore) == nil else { return }
    throw .state(
      state, step,
      possible: IncidentStep.allCases.filter {
        $0.isOffered && state.after($0, before: stateBefore) != nil
      })
  }

  func acknowledging(_ standing: Standing) throws(Refusal) -> IncidentAcknowledged {
    try allow(.acknowledge, from: standing.state)
    return IncidentAcknowledged(from: standing.state)
  }

  func assigning(_ officer: Officer, _ standing: Standing) throws(Refusal) -> IncidentAssigned {
    try allow(.assign, from: standing.state)
    return IncidentAssigned(officer: officer, before: owner, from: standing.state)
  }

  func givingBack(_ standing: Standing) throws(Refusal) -> IncidentAssigned {
    try allow(.giveBack, from: standing.state)
    return IncidentAssigned(officer: nil, before: owner, from: standing.state)
  }

  func regrading(to grade: Severity, reason: String, _ standing: Standing)
    throws(Refusal) -> IncidentRegraded
  {
    guard grade != standing.severity else { throw .sameGrade(grade) }
    try allow(grade > standing.severity ? .gradeUp : .gradeDown, from: standing.state)
    return IncidentRegraded(
      from: standing.severity, to: grade, fromState: standing.state,
      reason: try TextLimit.reason.check(reason))
  }

  func shelving(until: Instant, reason: String, _ standing: Standing, at now: Instant)
    throws(Refusal) -> IncidentShelved
  {
    try allow(.shelve, from: standing.state)
    guard until > now else { throw .shelfInThePast(until) }
    return IncidentShelved(
      until: until, from: standing.state, reason: try TextLimit.reason.check(reason))
  }

  func waking(_ standing: Standing) throws(Refusal) -> IncidentUnshelved {
    try allow(.wake, from: standing.state)
    return IncidentUnshelved(until: shelvedUntil)
  }

  func resolving(_ text: String, _ standing: Standing) throws(Refusal) -> IncidentResolved {
    try allow(.resolve, from: standing.state)
    return IncidentResolved(text: try TextLimit.report.check(text))
  }

  func closing(_ disposition: Disposition, _ text: String, _ standing: Standing)
    throws(Refusal) -> IncidentClosed
  {
    try allow(.close, from: standing.state)
    return IncidentClosed(
      disposition: disposition, from: standing.state, text: try TextLimit.report.check(text))
  }

  func reopening(_ reason: String, _ standing: Standing) throws(Refusal) -> IncidentReopened {
    try allow(.reopen, from: standing.state)
    return IncidentReopened(
      from: standing.state, disposition: disposition, reason: try TextLimit.reason.check(reason))
  }
}
