import TaskForce

extension Wording {
  /// Why the domain refuses a command, and what would work.
  package func sentence(_ refusal: Refusal) -> String {
    switch refusal {
    case .unknown(let reference): self(.refusedUnknown, ["reference": reference.description])
    case .state(let state, let step, let possible):
      self(
        .refusedState,
        ["step": name(step), "state": name(state), "possible": list(possible.map { name($0) })])
    case .sameGrade(let severity): self(.refusedSameGrade, ["grade": name(severity)])
    case .shelfInThePast(let instant): self(.refusedShelf, ["time": instant.iso8601])
    case .mergeTarget(let reference):
      self(.refusedMergeTarget, ["reference": reference.description])
    case .textMissing(let text): self(.refusedTextMissing, ["text": name(text)])
    case .textTooLong(let text, let bytes, let limit):
      self(
        .refusedTextTooLong,
        ["text": name(text), "bytes": whole(bytes), "limit": whole(limit)])
    case .malformedTag(let tag): self(.refusedMalformedTag, ["tag": tag])
    case .tooManyTags(let limit, let present):
      self(.refusedTooManyTags, ["limit": whole(limit), "tags": list(present)])
    case .noTagChanges: self[.refusedNoTagChanges]
    case .linkTarget(let other): self(.refusedLinkTarget, ["reference": other.description])
    case .alreadyLinked(let other): self(.refusedAlreadyLinked, ["reference": other.description])
    case .notLinked(let other, let present):
      self(
        .refusedNotLinked,
        ["reference": other.description, "links": list(present.map(\.description))])
    case .tooManyLinks(let end, let limit):
      self(.refusedTooManyLinks, ["reference": end.description, "limit": whole(limit)])
    case .noBody: self[.refusedNoBody]
    case .tooManyBodies(let limit): self(.refusedTooManyBodies, ["limit": whole(limit)])
    case .deadlineInThePast(let instant): self(.refusedDeadline, ["time": instant.iso8601])
    case .alreadyAsked(let bodies, let deadline):
      self(
        .refusedAlreadyAsked, ["bodies": list(bodies.map(\.code)), "time": deadline.iso8601])
    case .notAsked(let body, let owed):
      self(.refusedNotAsked, ["body": body.code, "owed": list(owed.map(\.code))])
    case .alreadyGiven(let body, let officer, let instant):
      self(
        .refusedAlreadyGiven,
        ["who": who(officer), "body": body.code, "time": instant.clockTime + "Z"])
    case .nothingToUndo: self[.refusedNothingToUndo]
    case .nothingToRedo: self[.refusedNothingToRedo]
    case .noLongerKept: self[.refusedNoLongerKept]
    case .changedSince(_, let type, let officer, let instant):
      self(
        .refusedChangedSince,
        ["who": who(officer), "deed": deed(type), "time": instant.clockTime + "Z"])
    case .notYours(let officer?): self(.refusedNotYours, ["who": officer.code])
    case .notYours(nil): self[.refusedNotYoursFeed]
    case .beforeShift(let instant, let shift):
      self(.refusedBeforeShift, ["time": instant.iso8601, "shift": shift.iso8601])
    case .alreadyUndone(let officer, let instant):
      self(.refusedAlreadyUndone, ["who": who(officer), "time": instant.clockTime + "Z"])
    case .openingStays(let reference):
      self(.refusedOpeningStays, ["reference": reference.description])
    case .malformedIdentifier(let text):
      self(.refusedMalformedIdentifier, ["text": text, "kinds": list(Identifier.kinds)])
    case .tooManyIdentifiers(let limit):
      self(.refusedTooManyIdentifiers, ["limit": whole(limit)])
    case .unknownPlace(let place): self(.refusedUnknownPlace, ["place": place.code])
    case .weight(let weight, let limit):
      self(.refusedWeight, ["weight": number(weight, decimals: 0), "limit": whole(Int(limit))])
    case .coldInThePast(let instant): self(.refusedCold, ["time": instant.iso8601])
    case .onDuty(let officer): self(.refusedOnDuty, ["officer": officer.code])
    case .unknownWork, .notForIncidents, .notForThis, .notShelved, .leftDesk, .workLinkTarget,
      .tooManyWorkLinks, .noPartner, .withheld, .sameFinding, .noGateway, .placeOnTwoSides,
      .comparisonWeeks, .alreadyYours, .requestEnded, .actionEnded,
      .actionOpen, .sameDue, .sameLead, .percent, .alreadyBlocked, .notBlocked, .waitsForUnknown,
      .outageInThePast, .outageBackwards, .outageTooLong, .sameCrossingState, .queue, .checks,
      .period, .noSuchWay:
      workSentence(refusal)
    }
  }

  private func who(_ officer: Officer?) -> String { officer?.code ?? self[.triageFeed] }

  private func list(_ items: [String]) -> String {
    items.isEmpty ? self[.triageNone] : items.joined(separator: ", ")
  }
}
