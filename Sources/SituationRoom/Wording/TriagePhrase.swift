import TaskForce

/// The texts about what officers do to incidents: deeds, and why something is refused.
package enum TriagePhrase: String, WordingKey {
  case stepTag, stepLink, stepEscalate, stepGiveAcknowledgement
  case deedOpened, deedAcknowledged, deedAssigned, deedRegraded, deedNoted, deedTagged
  case deedLinked, deedEscalated, deedGiven, deedShelved, deedUnshelved, deedResolved
  case deedClosed, deedReopened, deedMerged, deedUnmerged, deedReverted
  case textTitle, textNote, textReason, textReport, textConcealment
  case triageFeed, triageNone
  case refusedTextMissing, refusedTextTooLong, refusedMalformedTag, refusedTooManyTags
  case refusedNoTagChanges, refusedLinkTarget, refusedAlreadyLinked, refusedNotLinked
  case refusedTooManyLinks, refusedNoBody, refusedTooManyBodies, refusedDeadline
  case refusedAlreadyAsked, refusedNotAsked, refusedAlreadyGiven, refusedNothingToUndo
  case refusedNothingToRedo, refusedNoLongerKept, refusedChangedSince, refusedNotYours
  case refusedNotYoursFeed, refusedBeforeShift, refusedAlreadyUndone, refusedOpeningStays
  case refusedMalformedIdentifier, refusedTooManyIdentifiers, refusedUnknownPlace
  case refusedWeight, refusedCold
  case saidTagged, saidLinked, saidUnlinked, saidEscalated, saidGiven, saidReverted, saidRedone

  package static func lines(_ language: Language) -> String {
    switch language {
    case .english: English.triage
    case .dutch: Dutch.triage
    case .french: French.triage
    case .german: German.triage
    case .spanish: Spanish.triage
    case .italian: Italian.triage
    }
  }
}
