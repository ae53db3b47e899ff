// What each command does to a source, or why not.

extension SourceRegister.Feed {
  /// The longest silence that can be announced, in days.
  package static let longestOutage = 92

  func payload(for command: WorkCommand, _ actor: Actor, _ now: Instant)
    throws(Refusal) -> any EventPayload
  {
    switch command {
    case .note(let text, _):
      var payload = SourceNoted()
      payload.source = id
      payload.text = try TextLimit.note.check(text)
      return payload
    case .take:
      guard caller != actor.officer else { throw .alreadyYours }
      var payload = SourceAssigned()
      payload.source = id
      payload.before = caller
      payload.officer = actor.officer
      return payload
    case .planOutage(let from, let until, let reason):
      return try planning(from: from, until: until, reason, now)
    case .lead, .answer, .refuse, .withdraw, .remind, .reschedule, .progress, .block, .unblock,
      .complete, .drop, .reopen, .setState, .review, .wait, .wake, .tag, .link, .unlink, .share:
      throw .notForThis(.source(id))
    }
  }

  private func planning(from: Instant, until: Instant, _ reason: String, _ now: Instant)
    throws(Refusal) -> SourceOutagePlanned
  {
    guard until > now else { throw .outageInThePast(until) }
    guard from < until else { throw .outageBackwards(from: from, until: until) }
    guard until <= from.advanced(days: Self.longestOutage) else {
      throw .outageTooLong(days: Self.longestOutage)
    }
    var payload = SourceOutagePlanned()
    payload.source = id
    payload.from = from
    payload.until = until
    payload.reason = try TextLimit.outage.check(reason)
    return payload
  }
}
