/// The texts of acts on incidents: their menus, lines and previews, and what was done.
package enum DeedPhrase: String, WordingKey {
  case menuFact, menuAssessment, menuOtherTime, menuOtherDeadline, menuMe, menuOnDuty
  case menuGiveBack, menuOtherOfficer, menuHours, menuMorning, menuResolve, menuCapitals
  case promptOne
  case hintOfficer, hintUntil, hintBodies, hintBodiesUntil, hintReason, hintNote, hintReport
  case hintTags, hintReference
  case previewTitle, previewCounts, previewMarked, previewHidden, effectEscalate, effectMerge
  case effectLink, effectUnlink
  case nameAcknowledge, nameTake, nameAssign, nameGrade, nameShelve, nameNote, nameEnd
  case nameRate, nameProgress, toldDoneRate, toldDoneProgress
  case nameReopen, nameTag, nameEscalate, nameLink, nameMerge
  case toldDoneAcknowledge, toldDoneTake, toldDoneAssign, toldDoneGrade, toldDoneShelve
  case toldDoneNote, toldDoneEnd, toldDoneReopen, toldDoneTag, toldDoneEscalate, toldDoneLink
  case toldWoken, toldGivenBack, toldUnlinked, toldTakenApart, objectCannotUndoLast
  case toldDoneMerge, toldUndone, toldDoneAgain, toldMany
  case objectOneAtATime, objectNothingToRepeat, objectNoOfficer, objectNoBody, objectNoTime
  case objectNoReference, noteMarked, noteHidden

  package static func lines(_ language: Language) -> String {
    switch language {
    case .english: English.deeds
    case .dutch: Dutch.deeds
    case .french: French.deeds
    case .german: German.deeds
    case .spanish: Spanish.deeds
    case .italian: Italian.deeds
    }
  }
}
