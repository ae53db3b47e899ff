import TaskForce

/// Tells what became of one request.
struct RequestTelling {
  let draft: RequestDraft
  let identity: RequestID

  func tell(_ teller: inout Teller, _ random: inout SplitMix64) {
    let handling: Handling =
      draft.kind == .legalAssistance && random.chance(0.3) ? [.h0, .h1] : .h0
    let mark: (inout EventEnvelope) -> Void = {
      $0.body = Body(draft.desk)
      $0.handling = handling
    }
    var opened = RequestOpened()
    opened.identity = identity
    opened.partner = draft.partner
    opened.direction = draft.direction
    opened.kind = draft.kind
    opened.about = draft.about
    opened.due = DueDate(draft.putOff?.before ?? draft.due)
    opened.incident = draft.incident
    let asks = voice(ofWhoeverAsks: true, at: draft.openedAt)
    teller.tell(opened, at: draft.openedAt, by: asks, shape: mark)
    tellReminders(&teller, mark)
    tellPutOff(&teller, mark)
    tellEnd(&teller, &random, mark)
    tellAcknowledged(&teller)
  }

  private func tellReminders(_ teller: inout Teller, _ mark: (inout EventEnvelope) -> Void) {
    for (index, moment) in draft.reminders.enumerated() {
      var reminded = RequestReminded()
      reminded.identity = identity
      reminded.text = index == 0 ? "asked when an answer can be had" : "reminded again"
      let voice = voice(ofWhoeverAsks: true, at: moment)
      teller.tell(reminded, at: moment, by: voice, shape: mark)
    }
  }

  private func tellPutOff(_ teller: inout Teller, _ mark: (inout EventEnvelope) -> Void) {
    guard let putOff = draft.putOff else { return }
    var rescheduled = RequestRescheduled()
    rescheduled.identity = identity
    rescheduled.before = DueDate(putOff.before)
    rescheduled.due = DueDate(draft.due)
    rescheduled.reason = "court needs more time"
    let voice = voice(ofWhoeverAsks: true, at: putOff.at)
    teller.tell(rescheduled, at: putOff.at, by: voice, shape: mark)
  }

  private func tellEnd(
    _ teller: inout Teller, _ random: inout SplitMix64, _ mark: (inout EventEnvelope) -> Void
  ) {
    guard let end = draft.end else { return }
    switch end.how {
    case .answered:
      var answered = RequestAnswered()
      answered.identity = identity
      answered.text = random.pick(RequestTexts.answers)
      let voice = voice(ofWhoeverAsks: false, at: end.at)
      teller.tell(answered, at: end.at, by: voice, shape: mark)
    case .refused:
      var refused = RequestRefused()
      refused.identity = identity
      refused.reason = random.pick(RequestTexts.refusals)
      let voice = voice(ofWhoeverAsks: false, at: end.at)
      teller.tell(refused, at: end.at, by: voice, shape: mark)
    case .withdrawn:
      var withdrawn = RequestWithdrawn()
      withdrawn.identity = identity
      withdrawn.reason = random.pick(RequestTexts.withdrawals)
      let voice = voice(ofWhoeverAsks: true, at: end.at)
      teller.tell(withdrawn, at: end.at, by: voice, shape: mark)
    }
  }

  private func tellAcknowledged(_ teller: inout Teller) {
    guard let moment = draft.acknowledgedAt else { return }
    var acknowledged = AlertAcknowledged()
    acknowledged.alert = AlertID(.requestOverdue(identity))
    acknowledged.since = draft.overdueAt
    teller.tell(
      acknowledged, at: moment, by: .officer(Duty.officer(of: draft.desk, at: moment)))
  }

  /// The desk, or the partner through its feed.
  private func voice(ofWhoeverAsks asks: Bool, at moment: Instant) -> Voice {
    let isDesk = (draft.direction == .toPartner) == asks
    return isDesk ? .officer(Duty.officer(of: draft.desk, at: moment)) : .feed(.partners)
  }
}
