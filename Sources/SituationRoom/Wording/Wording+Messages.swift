import TaskForce

extension Wording {
  /// What the room tells, as a sentence.
  package func sentence(_ notice: Notice, desk: DeskIdentity, now: Instant) -> String {
    switch notice {
    case .done(let verb, let references):
      self(told(verb), ["what": name(references, desk, now)])
    case .reversed(let verb, let references):
      self(toldReversed(verb), ["what": name(references, desk, now)])
    case .workDone(let verb, let item): fill(told(verb, item), ["what": name(item)])
    case .workReversed(let verb, let item):
      fill(self[toldReversed(verb)], ["what": name(item)])
    case .created(let kind, let name): self(told(kind), ["what": name])
    case .showHasEnded: self[.toldShowEnded]
    case .undone(let targets, let type):
      self(.toldUndone, ["what": name(targets, desk, now), "deed": deed(type)])
    case .doneAgain(let targets, let type):
      self(.toldDoneAgain, ["what": name(targets, desk, now), "deed": deed(type)])
    case .objection(.cannotUndoLast(let targets, let type)):
      self(.objectCannotUndoLast, ["what": name(targets, desk, now), "deed": deed(type)])
    case .objection(let objection): sentence(objection)
    case .conflict(let stream, let officer?, let type?):
      self(
        .toldConflictBy,
        ["officer": officer.code, "event": deed(type), "stream": stream.identity])
    case .conflict(let stream, _, _): self(.toldConflict, ["stream": stream.identity])
    case .notWritten(let failure): self(.toldNotWritten, ["reason": sentence(failure)])
    case .storeFailed(let failure): self(.toldStoreFailed, ["reason": sentence(failure)])
    case .copied(let text): self(.toldCopied, ["text": text])
    case .silenced(let end): self(.toldSilenced, ["time": end.clockTime + "Z"])
    case .shiftOpened(let officer): self(.toldShiftOpened, ["officer": officer.code])
    case .handedOver(let officer): self(.toldHandedOver, ["officer": officer.code])
    case .soundTested: self[.toldSoundTested]
    case .soundIsOff: self[.toldSoundOff]
    case .alertProgramFailed: self[.toldAlertProgram]
    case .unlocked: self[.toldUnlocked]
    case .viewSaved(let name): self(.toldViewSaved, ["name": name])
    case .viewsBroken(let reason): self(.toldViewsBroken, ["reason": reason])
    case .themeBroken(let reason): theme(.toldThemeBroken, ["reason": reason])
    case .themeChosen(let name): self(.toldTheme, ["name": name])
    case .languageChosen: self[.toldLanguage]
    case .alertAcknowledged(let alert): self(.toldAlertAcknowledged, ["alert": alert.subject])
    case .reportDone(let command): told(command)
    case .lensChosen(let country?): self(.toldLens, ["country": country.code])
    case .lensChosen(nil): self[.toldLensOff]
    case .quarantined(let count): self(.toldQuarantined, count: count)
    case .nothingSounds: self[.toldNothingSounds]
    }
  }

  /// Why a command cannot be done, and what would work.
  package func sentence(_ objection: Objection) -> String {
    switch objection {
    case .readOnly: self[.objectReadOnly]
    case .notForAudience(let audience): sentence(notFor: audience)
    case .shownAsOf(let instant): self(.objectAsOf, ["time": moment(instant)])
    case .pastIsShown(let instant): self(.objectPastIsShown, ["time": moment(instant)])
    case .clockStands: self[.objectClockStands]
    case .noMoment(let text): self(.objectNoMoment, ["text": text])
    case .momentInFuture(let instant):
      self(.objectMomentInFuture, ["time": moment(instant)])
    case .noSuchAlarm: self[.objectNoSuchAlarm]
    case .nothingSelected: self[.objectNothingSelected]
    case .notAnIncident: self[.objectNotAnIncident]
    case .refused(let refusal): sentence(refusal)
    case .nothingToAcknowledge: self[.objectNothingToAcknowledge]
    case .nothingBelow: self[.objectNothingBelow]
    case .nothingAbove: self[.objectNothingAbove]
    case .unknownCountry(let code): self(.objectUnknownCountry, ["code": code])
    case .nothingSearched: self[.objectNothingSearched]
    case .nothingUnacknowledged: self[.objectNothingUnacknowledged]
    case .nothingToExplain: self[.objectNothingToExplain]
    case .editorFailed: self[.objectEditorFailed]
    case .editorUnreadable: self[.objectEditorUnreadable]
    case .locked(let minutes): self(.objectLocked, count: minutes)
    case .wrongOfficer(let officer): self(.objectWrongOfficer, ["officer": officer.code])
    case .tooManyViews(let limit): self(.objectTooManyViews, ["n": whole(limit)])
    case .noDate(let text): self(.objectNoDate, ["text": text])
    case .noPercent(let text): self(.objectNoPercent, ["text": text])
    case .noPlace(let text): self(.objectNoPlace, ["text": text])
    case .noIdentifier(let text): self(.objectNoIdentifier, ["text": text])
    case .noNumber(let text): self(.objectNoNumber, ["text": text])
    case .noLength(let text): self(.objectNoLength, ["text": text])
    case .fieldMissing(let field): self(.objectFieldMissing, ["field": name(field)])
    case .reportRefused(let refusal): sentence(refusal)
    case .notDone(let item, let possible): sentence(notDoneTo: item, possible: possible)
    case .cannotUndoAny: self[.objectCannotUndoAny]
    case .nothingToRate: self[.objectNothingToRate]
    case .stillWriting: self[.objectStillWriting]
    case .oneAtATime(let severity): self(.objectOneAtATime, ["grade": name(severity)])
    case .cannotUndoLast(let targets, let type):
      self(
        .objectCannotUndoLast,
        ["what": targets.map(\.stream.identity).joined(separator: " "), "deed": deed(type)])
    case .nothingToRepeat: self[.objectNothingToRepeat]
    case .noOfficer(let text): self(.objectNoOfficer, ["text": text])
    case .noBody(let text): self(.objectNoBody, ["text": text])
    case .noTime(let text): self(.objectNoTime, ["text": text])
    case .noReference(let text): self(.objectNoReference, ["text": text])
    }
  }

  /// Whether to leave, and what would no longer sound.
  package func quitQuestion(_ alerts: AlertSummary) -> [String] {
    let sounding = Severity.allCases.filter { $0 != .caution && alerts.notAcknowledged($0) > 0 }
    let grades = sounding.map { count(alerts.notAcknowledged($0), of: $0) }
    let what =
      grades.isEmpty
      ? self[.quitSilent] : self(.quitSounds, ["grades": grades.joined(separator: ", ")])
    return [what, self[.quitQuestion]]
  }
}
