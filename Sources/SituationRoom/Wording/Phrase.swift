/// The texts of the frame, the commands and the messages.
package enum Phrase: String, WordingKey {
  // Dates, ages, answers.
  case dayLetter, hourLetter, monthNames, weekdayNames, yes, no, yesLetters, noLetters, notKnown
  // The title bar.
  case product, badgeLive, badgeExercise, badgeExerciseShort, badgePublic, badgePublicShort
  case badgeReadOnly, badgeReadOnlyShort, badgeAsOf, badgeLens, lens, lensHelp, lensTitle,
    lensMembers, lensOthers
  case lensKeys, barLens, objectUnknownCountry, newWord, sourcesWord, quarantineWord
  case quarantineLetter, tooSmall
  // Screens.
  case nameOverview, nameRoutes, namePartners, nameTransit, nameActions, nameIncidents
  case nameScreening, nameMoney, nameLog, nameBriefing
  // The key bar.
  case verbTake, verbTakeHelp, verbAssign, verbAssignHelp, verbGrade, verbGradeHelp
  case barRate
  case verbShelve, verbShelveHelp, verbNote, verbNoteHelp, verbEnd, verbEndHelp, verbReopen
  case verbReopenHelp, verbTag, verbTagHelp, verbEscalate, verbEscalateHelp, verbLink
  case verbLinkHelp, verbMerge, verbMergeHelp, verbAgain, verbAgainHelp, verbUndo
  case verbUndoHelp, verbRedo, verbRedoHelp, verbMark, verbMarkHelp, verbMarkRange
  case verbMarkRangeHelp, verbMarkAll, verbMarkAllHelp
  case verbRate, verbRateHelp, verbProgress, verbProgressHelp, verbCreate, verbCreateHelp
  case unlockPrompt, unlockKeys, lockedWord, toldUnlocked, objectLocked, objectWrongOfficer
  case longTextKeys, objectEditorFailed, objectEditorUnreadable
  case openShift, openShiftHelp, handOver, handOverHelp, sinceLeft, sinceLeftHelp
  case soundTest, soundTestHelp, toldSoundTested, toldSoundOff, toldAlertProgram
  case sheetMoving, sheetActing, sheetLooking
  case barCreate, formKeys, filter, filterHelp, sort, sortHelp, views, viewsHelp, barFilter
  case filterKeys, viewKeys, viewNameKeys
  case barTake, barGrade, barShelve, barNote, barEnd, entryKeys, menuKeys, previewKeys
  case barScreen, barPanel, barMove, barOpen, barAcknowledge, barHighest, barSilence, barFind
  case barWhy, barCopy, barZoom, barCommand, barKeys, findKeys, paletteKeys, helpKeys, listKeys
  case quitKeys
  // Commands: a few words each, then a sentence.
  case moveDown, moveDownHelp, moveUp, moveUpHelp, moveFirst, moveFirstHelp, moveLast
  case moveLastHelp, halfDown, halfDownHelp, halfUp, halfUpHelp, pageDown, pageDownHelp, pageUp
  case pageUpHelp, moveLeft, moveLeftHelp, moveRight, moveRightHelp, nextPanel, nextPanelHelp
  case previousPanel, previousPanelHelp, open, openHelp, back, backHelp, highest, highestHelp
  case screenOverview, screenOverviewHelp, screenRoutes, screenRoutesHelp, screenIncidents
  case screenPartners, screenPartnersHelp, screenTransit, screenTransitHelp, screenActions
  case screenActionsHelp, screenIncidentsHelp, screenLog, screenLogHelp, screenBriefing,
    screenBriefingHelp, acknowledge,
    acknowledgeHelp, why, whyHelp
  case copyReference, copyReferenceHelp, silence, silenceHelp, find, findHelp, findNext
  case findNextHelp, findPrevious, findPreviousHelp, zoomPanel, zoomPanelHelp, zoomIn, zoomInHelp
  case zoomOut, zoomOutHelp, palette, paletteHelp, help, helpHelp, messages, messagesHelp, redraw
  case redrawHelp, cancel, cancelHelp, suspend, suspendHelp, quit, quitHelp, themeItem
  case languageItem, incidentItem
  // Time.
  case time, timeHelp, timePause, timePauseHelp, timeMinuteBack, timeMinuteBackHelp
  case timeMinuteOn, timeMinuteOnHelp, timeHourBack, timeHourBackHelp, timeHourOn
  case timeHourOnHelp, timeDayBack, timeDayBackHelp, timeDayOn, timeDayOnHelp, timeSlower
  case timeSlowerHelp, timeFaster, timeFasterHelp, timePreviousAlarm, timePreviousAlarmHelp
  case timeNextAlarm, timeNextAlarmHelp, timeJump, timeJumpHelp, timeLive, timeLiveHelp
  case compare, compareHelp, knowledge, knowledgeHelp, barKnowledge
  case badgeReplay, barTime, barPlay, barMinute, barHour, barDay
  case barSpeed, barAlarms, barJump, barLive, barCompare, timePrompt, timeKeys
  case objectPastIsShown, objectClockStands, objectNoMoment, objectMomentInFuture
  case objectNoSuchAlarm, fieldLater, correctedLater
  // Shows.
  case showNext, showNextHelp, showPrevious, showPreviousHelp, showAgain, showAgainHelp
  case showBlank, showBlankHelp, showKeys, showDetour, showTitle, showRestartQuestion
  case showSuspendQuestion, toldShowEnded, sceneItem, expectFileName, expectSlug, expectUnused
  case expectKey, expectOnScreen, expectTwoRows, expectLater, expectSubject, presenterWaiting
  case presenterScene, presenterNext, presenterEnd, presenterElapsed, presenterAhead
  case presenterBehind, presenterBlank, presenterDetour, presenterKeys, checkTitle, checkPress
  case checkReceived, checkUnused, checkSmallest, checkContrast, checkSize, checkLanguage
  case checkKeys, demoChecked, demoRecorded, demoNoScript, demoScene
  // What lies above the screen.
  case helpTitle, paletteTitle, nothingFits, messagesTitle, noMessages, quitTitle, quitSilent
  case quitSounds, quitQuestion, sheetTitle, sheetKeys, sheetDoes, sheetName
  // Why something is as grave as it is.
  case whyTitle, whyUnknown, whyGrade, whyRule, whyGrown, whyNotAcknowledged, whyGrows
  case whyAcknowledgementEnds, whyWakes, whyCold, whyEvaluation, whyReport, whyHeard, whySilent
  case whySpeaks, whyNoPulse, whyOutage, whyAlertGrade, whyAlertSince, whyAlertAcknowledged
  // What the room tells.
  case toldAlertAcknowledged, toldLens, toldLensOff, toldConflictBy, toldConflict,
    toldNotWritten, toldStoreFailed, toldCopied
  case toldSilenced, toldTheme, toldLanguage, toldQuarantined, toldNothingSounds
  // Why a command cannot be done.
  case objectReadOnly, objectAsOf, objectNothingSelected, objectNotAnIncident,
    objectNothingToAcknowledge
  case objectNothingBelow
  case objectNothingAbove, objectNothingSearched, objectNothingUnacknowledged
  case objectNothingToExplain, objectStillWriting, refusedUnknown, refusedState, refusedSameGrade
  case refusedShelf, refusedMergeTarget
  // Why the store cannot do something.
  case storeNotFound, storeAlreadyThere, storeNotEmpty, storeNoPermission, storeTooOpen
  case storeNetwork, storeNewer, storeDiskFull, storeReadOnly, storeBusy, storeDamagedAt
  case storeDamaged, storeOtherContent, storeClockBehind, storeOther
  // Grades: the name, and the short form in five columns.
  case gradeEmergency, gradeAlarm, gradeWarning, gradeCaution, gradesEmergency, gradesAlarm
  case gradesWarning, gradesCaution, shortEmergency, shortAlarm, shortWarning, shortCaution
  // States and steps of an incident.
  case stateNew, stateAcknowledged, stateAssigned, stateShelved, stateResolved, stateClosed
  case stateMerged, stepAcknowledge, stepAssign, stepGradeUp, stepGradeDown, stepShelve
  case stepResolve, stepClose, stepWake, stepGiveBack, stepNote, stepReopen, stepMerge
  case stepUnmerge
  // How an incident ended.
  case endConfirmed, endTransferred, endDeferred, endDuplicate, endRefuted, endInsufficientData
  case endFaultyIndicator, endUnidentified
  // How goods travel, where they were stopped, what ends the chance to act.
  case modeContainer, modeBulk, modeSmallVessel, modeSemiSubmersible, modeAirCargo, modeRoad
  case modeRail, modePost, modeUnknown, waySea, wayAir, wayRoad, wayRail, wayPost, wayUnknown
  case directionIn, directionOut, directionTransit, stageSource, stageHighSeas, stageTransit
  case stageEntry, stageInland, coldGate, coldBerth, coldSea, basisFact, basisAssessment
  // What a field should have been: what stood there, and what would help.
  case fieldError, fieldErrorNothing, fieldLine, expectText, expectWhole, expectNumber
  case expectInstant, expectDate, expectTruth, expectOneOf, expectList, expectObject
  case expectPresent, expectAbsent, expectCountry, expectPlace, expectBody, expectSource
  case expectOfficer, expectEventID, expectEvaluation, expectHandling, expectReference
  case expectWorkCode, expectDueDate, expectAlertCode, expectToken, expectStream, expectJSON,
    expectUTF8, expectLineLength, expectCompleteLine
  case expectType, expectVersion, expectColumns, expectSameContent
  // Figures of the frame in plain lines.
  case roomFactScreen, roomFactMode, roomFactAt, roomFactOfficer, roomFactDesk, roomFactHandling
  case roomFactNotAcknowledged, roomFactAnswering, roomFactSources, roomFactQuarantined

  package static func lines(_ language: Language) -> String {
    switch language {
    case .english: English.frame + "\n" + English.time + "\n" + English.show
    case .dutch: Dutch.frame + "\n" + Dutch.time + "\n" + Dutch.show
    case .french: French.frame + "\n" + French.time + "\n" + French.show
    case .german: German.frame + "\n" + German.time + "\n" + German.show
    case .spanish: Spanish.frame + "\n" + Spanish.time + "\n" + Spanish.show
    case .italian: Italian.frame + "\n" + Italian.time + "\n" + Italian.show
    }
  }

  package var columns: Int? {
    switch self {
    case .dayLetter, .hourLetter, .quarantineLetter: 1
    case .newWord, .sourcesWord, .quarantineWord, .shortEmergency, .shortAlarm, .shortWarning,
      .shortCaution, .waySea, .wayAir, .wayRoad, .wayRail, .wayPost, .coldGate, .coldBerth,
      .coldSea:
      5
    case .badgeLive, .badgeExercise, .badgePublic, .badgeReadOnly, .nameOverview, .nameRoutes,
      .namePartners, .nameTransit, .nameActions, .nameIncidents, .nameScreening, .nameMoney,
      .nameLog, .nameBriefing:
      18
    case .badgeExerciseShort, .badgePublicShort, .badgeReadOnlyShort: 11
    case .barCreate, .barFilter, .barRate, .barTake, .barGrade, .barShelve, .barNote, .barEnd,
      .barScreen, .barPanel, .barMove, .barOpen, .barAcknowledge, .barHighest, .barSilence,
      .barFind, .barWhy, .barCopy, .barZoom, .barCommand, .barKeys, .barTime, .barPlay, .barMinute,
      .barHour, .barDay, .barSpeed, .barAlarms, .barJump, .barLive, .barCompare,
      .barKnowledge:
      8
    case .findKeys, .paletteKeys, .helpKeys, .listKeys, .quitKeys: 40
    default: nil
    }
  }
}
