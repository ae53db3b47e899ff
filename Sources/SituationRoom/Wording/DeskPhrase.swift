/// The texts of acts on work at the desk: what was undone, what is shared, tags and links.
package enum DeskPhrase: String, WordingKey {
  case deedTaken, deedAnswered, deedRefused, deedWithdrawn, deedReminded, deedPutOff
  case deedMovedOn, deedBlocked, deedUnblocked, deedDone, deedDropped, deedLead, deedOutage
  case deedState, deedJudged, deedRated, deedCorrected, deedSettled, deedShared, nameShare
  case hintShare, effectShare, effectShareStays, toldShared, workReport, workReports
  case toldThings, refusedLeftDesk, refusedNotShelved, refusedWorkLinkTarget
  case refusedTooManyWorkLinks, refusedNoPartner, refusedShareHandling, refusedShareRelease
  case refusedShareMarking, refusedShareNoAgreement, objectNotDone, objectCannotUndoAny
  case fieldLinked, fieldShared, fieldSeenTo, saidShared, whyTagged, whyLinked, whySharedWith
  case whyShelved

  package static func lines(_ language: Language) -> String {
    switch language {
    case .english: English.desk
    case .dutch: Dutch.desk
    case .french: French.desk
    case .german: German.desk
    case .spanish: Spanish.desk
    case .italian: Italian.desk
    }
  }

  package var columns: Int? {
    switch self {
    case .fieldLinked, .fieldShared, .fieldSeenTo: 10
    default: nil
    }
  }
}
