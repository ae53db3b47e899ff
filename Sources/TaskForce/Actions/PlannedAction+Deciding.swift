// What each command does to an action, or why not.

extension PlannedAction {
  func payload(for command: WorkCommand) throws(Refusal) -> any EventPayload {
    switch command {
    case .note(let text, _):
      var payload = ActionNoted()
      payload.identity = id
      payload.text = try TextLimit.note.check(text)
      return payload
    case .reopen(let reason): return try reopening(reason)
    case .tag(let added, let removed):
      var payload = ActionTagged()
      payload.identity = id
      (payload.added, payload.removed) = try Tags.changes(tags, adding: added, removing: removed)
      return payload
    case .link(let other): return try linking(other, isLess: false)
    case .unlink(let other): return try linking(other, isLess: true)
    case .take, .answer, .refuse, .withdraw, .remind, .planOutage, .setState, .review, .wait,
      .wake, .share:
      throw .notForThis(.action(id))
    case .lead, .progress, .block, .unblock, .complete, .drop, .reschedule:
      guard state.isOpen else { throw .actionEnded(state) }
      return try openPayload(for: command)
    }
  }

  private func openPayload(for command: WorkCommand) throws(Refusal) -> any EventPayload {
    switch command {
    case .lead(let body): return try leading(body)
    case .progress(let percent, let text, let evidence):
      return try progressing(percent, text, evidence)
    case .block(let reason, let others): return try blocking(reason, others)
    case .unblock(let reason): return try unblocking(reason)
    case .complete(let text): return try completing(text)
    case .drop(let reason): return try dropping(reason)
    case .reschedule(let date, let reason): return try rescheduling(date, reason)
    default: throw .notForThis(.action(id))
    }
  }

  private func linking(_ other: IncidentReference, isLess: Bool) throws(Refusal) -> ActionLinked {
    try Links.check(links, other, isLess: isLess)
    var payload = ActionLinked()
    payload.identity = id
    payload.to = other
    payload.removed = isLess
    return payload
  }

  private func leading(_ body: Body) throws(Refusal) -> ActionAssigned {
    guard lead != body else { throw .sameLead(body) }
    var payload = ActionAssigned()
    payload.identity = id
    payload.before = lead
    payload.lead = body
    return payload
  }

  private func progressing(_ percent: Int, _ text: String, _ piece: String?)
    throws(Refusal) -> ActionProgressed
  {
    guard (0...100).contains(percent) else { throw .percent(percent) }
    var payload = ActionProgressed()
    payload.identity = id
    payload.percent = percent
    payload.before = self.percent
    payload.text = try TextLimit.reason.check(text)
    payload.evidence = try piece.map { text throws(Refusal) in try TextLimit.evidence.check(text) }
    return payload
  }

  private func blocking(_ reason: String, _ others: [ActionID]) throws(Refusal) -> ActionBlocked {
    guard state != .blocked else { throw .alreadyBlocked(blockedReason) }
    var payload = ActionBlocked()
    payload.identity = id
    payload.reason = try TextLimit.neededReason.check(reason)
    payload.waitsFor = others
    return payload
  }

  private func unblocking(_ reason: String) throws(Refusal) -> ActionUnblocked {
    guard state == .blocked else { throw .notBlocked }
    var payload = ActionUnblocked()
    payload.identity = id
    payload.reason = try TextLimit.reason.check(reason)
    return payload
  }

  private func completing(_ text: String) throws(Refusal) -> ActionCompleted {
    var payload = ActionCompleted()
    payload.identity = id
    payload.text = try TextLimit.reason.check(text)
    return payload
  }

  private func dropping(_ reason: String) throws(Refusal) -> ActionDropped {
    var payload = ActionDropped()
    payload.identity = id
    payload.reason = try TextLimit.neededReason.check(reason)
    return payload
  }

  private func rescheduling(_ date: DueDate, _ reason: String) throws(Refusal) -> ActionRescheduled
  {
    guard date != due else { throw .sameDue(date) }
    var payload = ActionRescheduled()
    payload.identity = id
    payload.before = due
    payload.due = date
    payload.reason = try TextLimit.reason.check(reason)
    return payload
  }

  private func reopening(_ reason: String) throws(Refusal) -> ActionReopened {
    guard !state.isOpen else { throw .actionOpen(state) }
    var payload = ActionReopened()
    payload.identity = id
    payload.percent = steps.last?.percent ?? 0
    payload.reason = try TextLimit.reason.check(reason)
    return payload
  }
}
