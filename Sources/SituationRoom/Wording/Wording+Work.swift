import TaskForce

extension Wording {
  /// A text about pieces of work with its blanks filled.
  func callAsFunction(_ phrase: WorkPhrase, _ values: KeyValuePairs<String, String>) -> String {
    fill(self[phrase], values)
  }

  /// What is being done to a piece of work, before its name.
  func name(_ draft: Draft) -> String {
    if draft.verb == .grade, draft.choice == nil, !draft.object.isSource { return self[.nameState] }
    if draft.verb == .rate, draft.object.isSignal { return self[.nameJudge] }
    if draft.verb == .reopen { return name(draft.verb) }
    if draft.verb == .escalate, draft.entry == .share { return self[.nameShare] }
    return switch draft.entry {
    case .answer: self[.nameAnswer]
    case .reminder: self[.nameRemind]
    case .lead: self[.nameLead]
    case .outage: self[.nameOutage]
    case .queue: self[.nameState]
    case .due: self[.nameDue]
    case .block, .neededReason, .reason: self[.nameState]
    default: draft.verb == .grade ? self[.nameState] : name(draft.verb)
    }
  }

  /// What becomes of a request or an action.
  func name(_ outcome: WorkOutcome) -> String {
    switch outcome {
    case .answered: self[.outcomeAnswered]
    case .refused: self[.outcomeRefused]
    case .withdrawn: self[.outcomeWithdrawn]
    case .blocked: self[.outcomeBlocked]
    case .unblocked: self[.outcomeUnblocked]
    case .done: self[.outcomeDone]
    case .dropped: self[.outcomeDropped]
    }
  }

  /// How traffic goes.
  func name(_ state: CrossingState) -> String {
    switch state {
    case .open: self[.crossingOpen]
    case .slow: self[.crossingSlow]
    case .closed: self[.crossingClosed]
    }
  }

  /// What is told once a verb is done to a piece of work.
  func told(_ verb: Verb, _ item: WorkItem) -> String {
    switch (verb, item) {
    case (.take, .action), (.assign, _): self[.toldWorkLead]
    case (.take, _): self[.toldWorkTaken]
    case (.grade, .source): self[.toldWorkOutage]
    case (.grade, _), (.end, _): self[.toldWorkState]
    case (.rate, .signal): self[.toldReviewed]
    case (.rate, _): self[.toldWorkAnswered]
    case (.progress, _): self[.toldDoneProgress]
    case (.shelve, .signal): self[.toldDoneShelve]
    case (.shelve, _): self[.toldWorkDue]
    case (.escalate, .request): self[.toldWorkReminded]
    case (.escalate, _): self[.toldShared]
    case (.tag, _): self[.toldDoneTag]
    case (.link, _): self[.toldDoneLink]
    case (.reopen, _): self[.toldWorkReopened]
    default: self[.toldDoneNote]
    }
  }

  /// What a line about a piece of work may hold.
  func workHint(_ kind: EntryKind) -> String {
    switch kind {
    case .answer: self[.hintAnswer]
    case .neededReason: self[.hintNeededReason]
    case .reminder: self[.hintReminder]
    case .due: self[.hintDue]
    case .lead: self[.hintLead]
    case .progress: self[.hintProgress]
    case .block: self[.hintBlock]
    case .outage: self[.hintOutage]
    case .queue: self[.hintQueue]
    case .share: self[.hintShare]
    case .officer, .until, .bodies, .bodiesUntil, .reason, .note, .report, .tags, .reference: ""
    }
  }

  /// What a command sends out, and what of it stays here.
  func effect(of command: WorkCommand, on item: WorkItem, in situation: Situation) -> [String] {
    guard case .remind(let text) = command, case .request(let id) = item,
      let request = situation.partners.request(id)
    else { return deskEffect(of: command) }
    let values =
      [
        "partner": request.partner.code, "n": whole(request.reminders + 1),
        "text": text.isEmpty ? "-" : text,
      ] as KeyValuePairs
    guard request.direction == .toPartner else { return [self(.effectRemindUs, values)] }
    return [self(.effectRemind, values), self[.effectWithheld]]
  }

  /// Why the domain refuses an act on a piece of work, and what would work.
  func workSentence(_ refusal: Refusal) -> String {
    switch refusal {
    case .unknownWork(let item): self(.refusedUnknownWork, ["what": name(item)])
    case .notForIncidents: self[.refusedNotForIncidents]
    case .notForThis(let item): self(.refusedNotForThis, ["what": name(item)])
    case .noGateway(let place): self(.refusedNoGateway, ["place": place.code])
    case .placeOnTwoSides(let place): self(.refusedTwoSides, ["place": place.code])
    case .comparisonWeeks(let weeks): self(.refusedWeeks, ["n": whole(weeks)])
    case .sameFinding(let finding): self(.refusedSameFinding, ["finding": name(finding)])
    case .alreadyYours: self[.refusedAlreadyYours]
    case .requestEnded(let state): self(.refusedRequestEnded, ["state": name(state)])
    case .actionEnded(let state): self(.refusedActionEnded, ["state": name(state)])
    case .actionOpen: self[.refusedActionOpen]
    case .sameDue(let date): self(.refusedSameDue, ["date": date.text])
    case .sameLead(let body): self(.refusedSameLead, ["body": body.code])
    case .percent(let percent): self(.refusedPercent, ["n": whole(percent)])
    case .alreadyBlocked(let reason): self(.refusedAlreadyBlocked, ["reason": reason])
    case .notBlocked: self[.refusedNotBlocked]
    case .waitsForUnknown(let action): self(.refusedWaitsFor, ["action": action.code])
    case .outageInThePast(let end): self(.refusedOutagePast, ["time": end.iso8601])
    case .outageBackwards(let start, _): self(.refusedOutageBackwards, ["from": start.iso8601])
    case .outageTooLong(let days): self(.refusedOutageLong, ["days": whole(days)])
    case .sameCrossingState(let state): self(.refusedSameCrossing, ["state": name(state)])
    case .queue(let minutes): self(.refusedQueue, ["n": whole(minutes)])
    case .checks(let checks): self(.refusedChecks, ["n": whole(checks)])
    case .period: self[.refusedPeriod]
    case .noSuchWay(let place, let countries):
      self(
        .refusedNoWay,
        ["place": place.code, "countries": countries.map(\.code).joined(separator: ", ")])
    case .notShelved: self[.refusedNotShelved]
    case .leftDesk(let type): self(.refusedLeftDesk, ["deed": deed(type)])
    case .workLinkTarget(let other):
      self(.refusedWorkLinkTarget, ["reference": other.description])
    case .tooManyWorkLinks(let limit): self(.refusedTooManyWorkLinks, ["limit": whole(limit)])
    case .noPartner(let country, let known):
      self(
        .refusedNoPartner,
        ["code": country.code, "known": known.map(\.code).joined(separator: ", ")])
    case .withheld(let partner, let reason, let marking, let limit):
      sentence(withheldFrom: partner, reason, marking: marking, limit: limit)
    default: ""
    }
  }

  private func name(_ state: RequestState) -> String {
    switch state {
    case .open: self[.requestOpen]
    case .answered: self[.outcomeAnswered]
    case .refused: self[.outcomeRefused]
    case .withdrawn: self[.outcomeWithdrawn]
    }
  }

  private func name(_ state: ActionState) -> String {
    switch state {
    case .blocked: self[.outcomeBlocked]
    case .dropped: self[.outcomeDropped]
    case .open, .inProgress, .done: self[.outcomeDone]
    }
  }
}
