/// The texts of the screen about open actions.
package enum ActionPhrase: String, WordingKey {
  case actionsTitle, actionsNone, actionDetail, actionHistory, actionLegend, actionWhoIsLate
  case actionByLead, actionLateCount, actionBlockedCount, actionOpenCount, actionQuietCount
  case actionNextMeeting, actionNoMeeting, actionInDays, actionDueBefore, actionListLate
  case actionListMiss, actionListSlow, actionListDue, actionSince, actionDone, actionMovedOn
  case actionPutOff, actionQuietSince, actionSeasons, actionHeadAction, actionHeadLead
  case actionHeadDue, actionHeadDays, actionHeadDone, actionHeadQuiet, actionHeadOpen
  case actionHeadLate, actionHeadBlocked, actionLateWord, actionBlockedShort, actionAll
  case actionNobody, actionPillar, actionMean, actionBlocked, actionWaitsFor, actionUnblocks
  case actionEvidence, actionPutOffs, actionForecast, actionState, actionCity, actionWith
  case actionAgreed, actionBlockedSince, actionEvidenceOf, actionFactDueBefore
  case actionFactWouldMiss, actionFactTooSlow, actionFactDone, actionFactMovedOn,
    actionFactPutOffDays
  case actionSaidAgreed, actionSaidProgressed, actionSaidBlocked, actionSaidUnblocked
  case actionSaidRescheduled, actionSaidCompleted, actionSaidDropped, actionSaidMeeting
  case actionSummary, actionQuietList, actionNextShort
  // What changed between two meetings.
  case changeTitle, changePair, changeNow, changeNone, changeNoMeeting, changeDone, changeDropped
  case changeBlocked, changePutOff, changeBrought, changeUnblocked, changeReopened
  case changeMovedOn, changeNew, changePercent, changeDue, changeDueBy, changeWhat, changeGained
  case changeDays, changeDated

  package static func lines(_ language: Language) -> String {
    switch language {
    case .english: English.actions
    case .dutch: Dutch.actions
    case .french: French.actions
    case .german: German.actions
    case .spanish: Spanish.actions
    case .italian: Italian.actions
    }
  }

  package var columns: Int? {
    switch self {
    case .actionHeadDays, .actionHeadDone, .actionHeadQuiet, .actionLateWord, .actionBlockedShort: 5
    default: nil
    }
  }
}
