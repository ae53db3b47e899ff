/// The texts of the screens.
package enum ScreenPhrase: String, WordingKey {
  case lineRaised, lineOwes, lineOwesLate, fieldTags, fieldOwed, owesGiven, owesBy, linkByHand
  case factLetter, assessmentLetter, headGrade, headNumber, headReference, headAge, headState
  case headCold, headColdShort, headPlace, headWhat, headKilograms, headReports, headHandling
  case headGateway, headWay, headDays7, headDays30, headDays90, headWeeks, headUndated, headMedian
  case headTop, headTotal, headRoute, headBefore, lineNew, lineGrows, lineAckEnds, lineOwned
  case lineShelved, coldGateLetter, coldBerthLetter, coldSeaLetter, titleIncidents, titleSmuggling
  case titleSources, titleQueue, titleDetail, titleTimeline, titleLinked, titleMap
  case titleGateways, titleRoutes, titleYearly, titleEvents, titleQuarantine, titleEvent
  case noIncidentsOpen, noSources, noFinds, noRoutes, noYearly, noEvents, nothingMatches
  case noQuarantine, noLinks, storeAsked, eventUnknown, silent, noteOpenNew, noteNewAbove
  case noteWithheld, noteOldest, noteShelved, noteLastEvent, noteFinds30, noteNoFind30
  case noteLastFind, noteMapRecent, noteMapAll, noteMapTrend, noteRange, noteFigures, noteSilent,
    noteSources
  case noteMatching, noteEventRange, noteNewestFirst, noteQuarantined, noteFactAssessment
  case queueLegend, allGateways, undatedFinds, undatedFindsShort, unitLots, storeWord, storeEvents
  case chainNotChecked, chainHolds, chainBroken, quarantinePlace, headlineNew, fieldPlace
  case fieldCold, fieldLoad, fieldMethod, fieldOrigin, fieldThings, fieldReports, fieldRule
  case fieldHandling, fieldRelease, fieldOwner, fieldKnown, fieldEnd, fieldWhat, fieldType
  case fieldStream, fieldOccurred, fieldRecorded, fieldSource, fieldBasis, fieldActor, fieldBody
  case fieldIdentity, backfilled, assessed, releaseEverybody, reportsJoined, thingContainer
  case thingVessel, thingSeal, thingVehicle, thingAircraft, thingReference, linkMerged, linkSame
  case saidOpened, saidAcknowledged, saidAssigned, saidGivenBack, saidShelved, saidWoken
  case saidReopened, saidMerged, saidUnmerged, saidJoined, saidSourceRegistered, saidPulse
  case saidPolicy, largeNew, largeOpen, largeOldest, largeCold, largeColdKind, factPosition
  case factAbout, factFile, factLine, factField, factExpected, factFound, factEvents, factChain
  case factQuiet, factFinds7, factFinds30, factFinds90, factFindsBefore, factFindsAll, factUndated
  case factMedian, factTop, factLastFind, factFigure, factOpen, factNew, factWithheld, factAge
  case factCold, noteRank, noteSinceMark, alertSilent, alertOverdue, alertOwed, alertQuarantine
  case alertSilentShort, alertOverdueShort, alertOwedShort, alertQuarantineShort
  case titleAlert, titleSourcesDesks, titleBalkan, onDuty, nobodyOnDuty, sourcesSpeak,
    sourceSilentFor
  case saidOutage, saidShiftOpened, saidHandedOver, saidAlertAcknowledged, factOnDuty, plannedOut
  case noteStale, tileOpen, tileLate, tileDays, tileOwed, tileCrossing, tileWeeks, tileDays30,
    tileBlocked
  case tilePartnersLate, tileAllPartners, tileStale, summaryPartners, summaryTransit

  package static func lines(_ language: Language) -> String {
    switch language {
    case .english: English.screens
    case .dutch: Dutch.screens
    case .french: French.screens
    case .german: German.screens
    case .spanish: Spanish.screens
    case .italian: Italian.screens
    }
  }

  package var columns: Int? {
    switch self {
    case .factLetter, .assessmentLetter, .coldGateLetter, .coldBerthLetter, .coldSeaLetter: 1
    case .headPlace, .headWay: 5
    case .headGrade, .headUndated, .headMedian, .headBefore, .silent: 6
    case .headNumber, .headDays7, .headDays30, .headDays90, .headColdShort: 4
    case .headCold: 11
    case .headState: 15
    default: nil
    }
  }
}
