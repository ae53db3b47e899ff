// What each command does to a request, or why not.

extension PartnerRequest {
  func payload(for command: WorkCommand, _ actor: Actor) throws(Refusal) -> any EventPayload {
    if case .note(let text, _) = command {
      var payload = RequestNoted()
      payload.identity = id
      payload.text = try TextLimit.note.check(text)
      return payload
    }
    switch command {
    case .tag(let added, let removed):
      var payload = RequestTagged()
      payload.identity = id
      (payload.added, payload.removed) = try Tags.changes(tags, adding: added, removing: removed)
      return payload
    case .link(let other): return try linking(other, isLess: false)
    case .unlink(let other): return try linking(other, isLess: true)
    default: break
    }
    guard state == .open else { throw .requestEnded(state) }
    switch command {
    case .take: return try taking(actor.officer)
    case .answer(let text): return try answering(text)
    case .refuse(let reason): return try refusing(reason)
    case .withdraw(let reason): return try withdrawing(reason)
    case .remind(let text): return try reminding(text)
    case .reschedule(let due, let reason): return try rescheduling(due, reason)
    case .note, .lead, .progress, .block, .unblock, .complete, .drop, .reopen, .planOutage,
      .setState, .review, .wait, .wake, .tag, .link, .unlink, .share:
      throw .notForThis(.request(id))
    }
  }

  private func linking(_ other: IncidentReference, isLess: Bool) throws(Refusal) -> RequestLinked {
    guard isLess || other != incident else { throw .alreadyLinked(other) }
    try Links.check(links, other, isLess: isLess)
    var payload = RequestLinked()
    payload.identity = id
    payload.to = other
    payload.removed = isLess
    return payload
  }

  private func taking(_ officer: Officer) throws(Refusal) -> RequestAssigned {
    guard self.officer != officer else { throw .alreadyYours }
    var payload = RequestAssigned()
    payload.identity = id
    payload.before = self.officer
    payload.officer = officer
    return payload
  }

  private func answering(_ text: String) throws(Refusal) -> RequestAnswered {
    var payload = RequestAnswered()
    payload.identity = id
    payload.text = try TextLimit.answer.check(text)
    return payload
  }

  private func refusing(_ reason: String) throws(Refusal) -> RequestRefused {
    var payload = RequestRefused()
    payload.identity = id
    payload.reason = try TextLimit.neededReason.check(reason)
    return payload
  }

  private func withdrawing(_ reason: String) throws(Refusal) -> RequestWithdrawn {
    var payload = RequestWithdrawn()
    payload.identity = id
    payload.reason = try TextLimit.reason.check(reason)
    return payload
  }

  private func reminding(_ text: String) throws(Refusal) -> RequestReminded {
    var payload = RequestReminded()
    payload.identity = id
    payload.text = try TextLimit.reason.check(text)
    return payload
  }

  private func rescheduling(_ date: DueDate, _ reason: String)
    throws(Refusal) -> RequestRescheduled
  {
    guard date != due else { throw .sameDue(date) }
    var payload = RequestRescheduled()
    payload.identity = id
    payload.before = due
    payload.due = date
    payload.reason = try TextLimit.reason.check(reason)
    return payload
  }
}
