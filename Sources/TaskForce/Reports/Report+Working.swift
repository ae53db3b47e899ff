// What a command that all work knows does to a report, or why not.

extension ReceivedReport {
  func payload(for command: WorkCommand, _ actor: Actor) throws(Refusal) -> any EventPayload {
    switch command {
    case .take:
      guard taker != actor.officer else { throw .alreadyYours }
      var payload = ReportAssigned()
      payload.report = id
      payload.before = taker
      payload.officer = actor.officer
      return payload
    case .tag(let added, let removed):
      var payload = ReportTagged()
      payload.report = id
      (payload.added, payload.removed) = try Tags.changes(tags, adding: added, removing: removed)
      return payload
    case .link(let other): return try linking(other, isLess: false)
    case .unlink(let other): return try linking(other, isLess: true)
    case .note, .lead, .answer, .refuse, .withdraw, .remind, .reschedule, .progress, .block,
      .unblock, .complete, .drop, .reopen, .planOutage, .setState, .review, .wait, .wake, .share:
      throw .notForThis(.report(id))
    }
  }

  private func linking(_ other: IncidentReference, isLess: Bool) throws(Refusal) -> ReportLinked {
    try Links.check(links, other, isLess: isLess)
    var payload = ReportLinked()
    payload.report = id
    payload.to = other
    payload.removed = isLess
    return payload
  }
}

extension Situation {
  func payload(
    for command: WorkCommand, on report: ReceivedReport, _ actor: Actor, _ now: Instant
  ) throws(Refusal) -> any EventPayload {
    guard case .share(let partner, let text) = command else {
      return try report.payload(for: command, actor)
    }
    var payload = ReportShared()
    payload.report = report.id
    payload.partner = partner
    payload.about = try sharing(text, of: report.marking, with: partner, at: now)
    return payload
  }
}
