/// The texts of the screens.
package enum ScreenPhrase: String, WordingKey {
  case gradeEmergencyShort, gradeAlarmShort, gradeWarningShort, gradeCautionShort, gradeEmergency
  case gradeAlarm, gradeWarning, gradeCaution, factLetter, assessmentLetter, headGrade, headNumber
  case headReference, headAge, headState, headCold, headColdShort, headPlace, headWhat
  case headKilograms, headReports, headHandling, headGateway, headWay, headDays7, headDays30
  case headDays90, headWeeks, headUndated, headMedian, headTop, headTotal, headRoute, headBefore
  case stateNew, stateGrows, stateAcknowledged, stateAckEnds, stateOwned, stateShelved
  case stateShelvedPlain, stateResolved, stateClosed, stateMerged, coldGate, coldGateLetter
  case coldBerth, coldBerthLetter, coldSea, coldSeaLetter, waySea, wayAir, wayRoad, wayRail
  case wayPost, wayUnknown, titleIncidents, titleSmuggling, titleSources, titleLog, titleQueue
  case titleDetail, titleTimeline, titleLinked, titleMap, titleGateways, titleRoutes, titleYearly
  case titleEvents, titleQuarantine, titleEvent, noIncidentsOpen, noSources, noFinds, noRoutes
  case noYearly, noEvents, nothingMatches, noQuarantine, noLinks, storeAsked, eventUnknown, silent
  case noteOpenNew, noteNewAbove, noteWithheld, noteOldest, noteShelved, noteLastEvent
  case noteFinds30, noteNoFind30, noteLastFind, noteMapRecent, noteMapAll, noteRange, noteFigures
  case noteSilent, noteSources, noteMatching, noteEventRange, noteNewestFirst, noteQuarantined
  case noteFactAssessment, queueLegend, allGateways, undatedFinds, undatedFindsShort, unitLots
  case storeWord, storeEvents, chainNotChecked, chainHolds, chainBroken, quarantinePlace
  case quarantineError, quarantineFound, headlineNew, fieldPlace, fieldCold, fieldLoad
  case fieldMethod, fieldOrigin, fieldThings, fieldReports, fieldRule, fieldHandling, fieldRelease
  case fieldOwner, fieldKnown, fieldEnd, fieldWhat, fieldType, fieldStream, fieldOccurred
  case fieldRecorded, fieldSource, fieldBasis, fieldActor, fieldBody, fieldIdentity, backfilled
  case basisFact, basisAssessment, assessed, releaseEverybody, reportsJoined, thingContainer
  case thingVessel, thingSeal, thingVehicle, thingAircraft, thingReference, linkMerged, linkSame
  case saidOpened, saidAcknowledged, saidAssigned, saidGivenBack, saidShelved, saidWoken
  case saidReopened, saidMerged, saidUnmerged, saidJoined, saidSourceRegistered, saidPulse
  case saidPolicy, endConfirmed, endTransferred, endDeferred, endDuplicate, endRefuted
  case endInsufficient, endFaulty, endUnidentified, largeNew, largeOpen, largeOldest, largeCold
  case largeColdKind, factPosition, factAbout, factFile, factLine, factField, factExpected
  case factFound, factEvents, factChain, factQuiet, factFinds7, factFinds30, factFinds90
  case factFindsBefore, factFindsAll, factUndated, factMedian, factTop, factLastFind, factFigure
  case factOpen, factNew, factWithheld, factAge, factCold

  package static func lines(_ language: Language) -> String {
    switch language {
    case .english: English.screens
    case .dutch: Dutch.screens
    }
  }

  package var columns: Int? {
    switch self {
    case .factLetter, .assessmentLetter, .coldGateLetter, .coldBerthLetter, .coldSeaLetter: 1
    case .headPlace, .coldGate, .coldBerth, .coldSea, .headWay: 5
    case .headGrade, .gradeEmergencyShort, .gradeAlarmShort, .gradeWarningShort,
      .gradeCautionShort, .headUndated, .headMedian, .headBefore, .silent:
      6
    case .headNumber, .headDays7, .headDays30, .headDays90, .headColdShort: 4
    case .headCold: 11
    case .headState: 15
    case .waySea, .wayAir, .wayRoad, .wayRail, .wayPost: 5
    default: nil
    }
  }
}
