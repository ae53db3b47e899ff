/// The texts of the screen about partners.
package enum PartnerPhrase: String, WordingKey {
  case partnersTitle, requestsTitle
  // Names of partners, and of the circles they stand in.
  case partnerCO, partnerPE, partnerEC, partnerBR, partnerBO, partnerPY, partnerCR, partnerPA
  case partnerSR, partnerDO, partnerJM, partnerUS
  case partnerGroupTaskForce, partnerGroupSource, partnerGroupCaribbean, partnerGroupOther
  case partnerTagTaskForce, partnerTagSource, partnerTagCaribbean, partnerTagOther
  // The table of partners.
  case partnerHeadName, partnerHeadAsked, partnerHeadOwed, partnerHeadStanding, partnerHeadOpen
  case partnerHeadLate, partnerHeadOldest, partnerHeadMedian, partnerHeadAnswers
  case partnerHeadOwedShort, partnerHeadLiaison, partnerHeadCapacity, partnerHeadOperations
  case partnerHeadOpens, partnerHeadPrompt, partnerHeadMonths
  case partnerAll, partnerDays, partnerNow, partnerNote
  // The table of requests.
  case requestHeadReference, requestHeadWay, requestHeadKind, requestHeadDue, requestHeadState
  case requestHeadAbout, requestTo, requestFrom, requestKindLegal, requestKindInformation
  case requestKindTeam, requestKindExtradition, requestOpen, requestReminded, requestOwed
  case requestToday, requestsLateFirst, requestsOnly, requestsShown, requestsNone
  case requestsNoneOpen
  // The detail of a partner.
  case partnerThere, partnerFrame, partnerRelease, partnerLiaison, partnerCapacity
  case partnerOperations, partnerAnswers, partnerOfficeOpen, partnerOfficeShut
  case partnerOfficeAlways, partnerOfficeUnknown, partnerNoAgreement, partnerUntil
  case partnerReleaseTerms, partnerReleaseNone, partnerNothing, partnerDue, partnerSince
  case partnerWith, partnerAnswered, partnerNotAnswered, partnerByMonth, partnerSeasons
  case partnerIncidents, partnerNoIncidents, partnerNoEvents, partnerLetters
  // Answers over time, and what is exchanged.
  case partnerMonths, partnerOnTime, partnerLateShare, partnerDaysByMonth, partnerNoData
  case partnerShared
  case partnerSharedText, partnerSharedAll, partnerReceived, partnerReceivedText, partnerUnrated
  case partnerWhyHandling, partnerWhyMarking, partnerWhyRelease, partnerWhyPerson, partnerWhyOther
  case partnerSaidShared, partnerSaidWithheld, partnerSaidReceived
  case partnerFactQuarter, partnerFactThreeQuarters, partnerFactByMonth, partnerFactDue
  case partnerFactLate, partnerFactDueBefore, partnerFactLateBefore, partnerFactShared
  case partnerFactWithheld, partnerFactReceived
  // What an event says.
  case requestSaidTo, requestSaidFrom, requestSaidAsked, requestSaidTheyAsked, requestSaidAnswered,
    requestSaidRefused
  case requestSaidWithdrawn, requestSaidReminded, requestSaidPutOff
  case partnerSaidPosted, partnerSaidRecalled, partnerSaidProject, partnerSaidDelivered
  case partnerSaidOperation, partnerSaidConcluded, partnerSaidSigned, partnerSaidEnded
  // Figures in plain lines.
  case partnerFactOldest, partnerFactMedian, partnerFactAnswered, partnerFactPrompt
  case partnerFactOffice, partnerFactLimit, requestFactDays

  package static func lines(_ language: Language) -> String {
    switch language {
    case .english: English.partners
    case .dutch: Dutch.partners
    case .french: French.partners
    case .german: German.partners
    case .spanish: Spanish.partners
    case .italian: Italian.partners
    }
  }

  package var columns: Int? {
    switch self {
    case .partnerCO, .partnerPE, .partnerEC, .partnerBR, .partnerBO, .partnerPY, .partnerCR,
      .partnerPA, .partnerSR, .partnerDO, .partnerJM, .partnerUS, .partnerHeadName:
      14
    case .partnerTagTaskForce, .partnerTagSource, .partnerTagCaribbean, .partnerTagOther: 4
    case .partnerHeadOpen, .partnerHeadLate, .partnerHeadOwedShort: 4
    case .partnerHeadOldest, .partnerHeadMedian, .partnerHeadPrompt: 6
    case .partnerHeadAnswers, .partnerHeadCapacity, .partnerNow: 3
    case .partnerHeadLiaison, .partnerHeadOperations: 2
    case .partnerHeadOpens: 7
    case .partnerHeadMonths: 12
    case .requestHeadKind, .requestKindLegal, .requestKindInformation, .requestKindTeam,
      .requestKindExtradition:
      8
    case .requestHeadState, .requestOpen, .requestReminded, .requestOwed: 9
    case .requestHeadWay, .requestHeadDue, .requestToday: 7
    default: nil
    }
  }
}
