// What each command does to a signal, or why not.

extension Situation {
  func payload(
    for command: WorkCommand, on signal: SignalID, _ actor: Actor, _ now: Instant
  ) throws(Refusal) -> any EventPayload {
    let work = routes.signalWork[signal] ?? SignalWork()
    switch command {
    case .review(let finding, let reason): return try reviewing(signal, finding, reason)
    case .take: return try taking(signal, work, actor.officer)
    case .note(let text, _):
      var payload = SignalNoted()
      payload.signal = SignalName(signal)
      payload.text = try TextLimit.note.check(text)
      return payload
    case .wait(let end, let reason):
      guard end > now else { throw .shelfInThePast(end) }
      return try shelving(signal, until: end, reason)
    case .wake:
      guard work.isShelved(at: now) else { throw .notShelved }
      return try shelving(signal, until: nil, "")
    case .link(let other): return try linking(signal, work, other, isLess: false)
    case .unlink(let other): return try linking(signal, work, other, isLess: true)
    case .share(let partner, let text):
      var payload = SignalShared()
      payload.signal = SignalName(signal)
      payload.partner = partner
      // A signal rests on counts, which bear the marking of events without codes.
      payload.about = try sharing(text, of: Marking(), with: partner, at: now)
      return payload
    case .lead, .answer, .refuse, .withdraw, .remind, .reschedule, .progress, .block, .unblock,
      .complete, .drop, .reopen, .planOutage, .setState, .tag:
      throw .notForThis(.signal(signal))
    }
  }

  private func reviewing(_ signal: SignalID, _ finding: SignalFinding, _ reason: String)
    throws(Refusal) -> SignalReviewed
  {
    guard routes.reviews[signal]?.finding != finding else { throw .sameFinding(finding) }
    var payload = SignalReviewed()
    payload.place = signal.place
    payload.side = signal.side
    payload.week = Instant(CivilDate(daysSinceEpoch: signal.week))
    payload.finding = finding
    payload.reason = reason.isEmpty ? nil : reason
    return payload
  }

  private func taking(_ signal: SignalID, _ work: SignalWork, _ officer: Officer)
    throws(Refusal) -> SignalAssigned
  {
    guard work.officer != officer else { throw .alreadyYours }
    var payload = SignalAssigned()
    payload.signal = SignalName(signal)
    payload.before = work.officer
    payload.officer = officer
    return payload
  }

  private func shelving(_ signal: SignalID, until end: Instant?, _ reason: String)
    throws(Refusal) -> SignalShelved
  {
    var payload = SignalShelved()
    payload.signal = SignalName(signal)
    payload.until = end
    payload.reason = try TextLimit.reason.check(reason)
    return payload
  }

  private func linking(
    _ signal: SignalID, _ work: SignalWork, _ other: IncidentReference, isLess: Bool
  ) throws(Refusal) -> SignalLinked {
    try Links.check(work.links, other, isLess: isLess)
    var payload = SignalLinked()
    payload.signal = SignalName(signal)
    payload.to = other
    payload.removed = isLess
    return payload
  }
}
