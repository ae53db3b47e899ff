/// The texts of the inbox: reports, what is done about them, and alerts that join desks.
package enum InboxPhrase: String, WordingKey {
  case titleInbox, noteInbox, noteInboxCount, inboxEmpty, headSource
  case stateInbox, stateRated, stateAttached, stateFiled
  case fieldOutcome, fieldRating, fieldPersons, personHidden, ratingNone
  case outcomeJoined, outcomeAttached, outcomeFiled, outcomeUnrated, outcomeWaiting
  case meaningSourceA, meaningSourceB, meaningSourceC, meaningSourceX
  case meaningOne, meaningTwo, meaningThree, meaningFour
  case menuAttachAlike, menuAttachOther, menuFile
  case promptRate, promptCorrect, promptSettle, hintReportText, hintFileReason, hintAttach
  case toldRated, toldCorrected, toldAttached, toldFiled
  case saidRated, saidCorrected, saidAttached, saidFiled, whyReportAlike, whyJoinedByHand
  case objectNothingToRate
  case reportUnknown, reportSameRating, reportSameText, reportTextMissing, reportReasonMissing
  case reportTooLong, reportNoIncident, reportIncidentEnded, reportIncidentMerged
  case reportAlreadyAttached, reportAlreadyFiled
  case alertSame, alertSameShort, whySameThing, whySameIncident, whyOtherDesk, whySpreads
  case whyHasSpread

  package static func lines(_ language: Language) -> String {
    switch language {
    case .english: English.inbox
    case .dutch: Dutch.inbox
    case .french: French.inbox
    case .german: German.inbox
    case .spanish: Spanish.inbox
    case .italian: Italian.inbox
    }
  }

  package var columns: Int? {
    switch self {
    case .stateInbox, .stateRated, .stateAttached, .stateFiled: 12
    case .headSource: 8
    case .alertSameShort: 14
    default: nil
    }
  }
}
