import TaskForce

/// The texts of rooms for ministers and the public.
package enum ReleasePhrase: String, WordingKey {
  case audienceMinisterial, audiencePublic, audienceOfficer, audienceFact, objectAudience
  case audienceNoPast, audienceNoReport, briefGlance
  case briefGateways, briefVerdicts, briefPartners, briefActions, briefIncidents
  case briefPublicIncidents, briefRecord, briefRules, briefUntil, briefHeadPlace, briefHeadTotal
  case briefHeadTrend, briefHeadMonth, briefHeadChecks, briefHeadPartner, briefHeadAsked
  case briefHeadLate, briefHeadOwed, briefHeadAnswered, briefHeadMedian, briefHeadEngagements
  case briefHeadAction, briefHeadLead, briefHeadDue, briefHeadDone, briefHeadWhat, briefHeadValue
  case briefHeadDay, briefHeadSource, briefHeadGrade, briefHeadFell, briefHeadRose
  case briefHeadVerdict, briefOpenActions, briefLateActions, briefDoneActions, briefNextMeeting
  case briefFinds, briefCrossings, briefRequests, briefOwed, briefConfiscations, briefEuro
  case briefMore, briefFewer, briefSame, briefTooFew, briefNothing, briefCellNote, briefTrendNote
  case briefHeadRecord, briefRecordLabel, briefRuleDelay, briefRuleCell, briefRulePersons,
    briefRuleRecord

  package static func lines(_ language: Language) -> String {
    switch language {
    case .english: English.release
    case .dutch: Dutch.release
    case .french: French.release
    case .german: German.release
    case .spanish: Spanish.release
    case .italian: Italian.release
    }
  }

  package var columns: Int? {
    switch self {
    case .briefHeadDone: 5
    case .briefHeadTotal, .briefHeadLate: 6
    case .briefHeadMedian: 7
    case .briefHeadRecord, .briefHeadChecks, .briefHeadLead: 8
    case .briefHeadTrend, .briefHeadAsked, .briefHeadOwed, .briefHeadAnswered,
      .briefHeadEngagements, .briefMore, .briefFewer, .briefSame:
      9
    case .audienceMinisterial, .audiencePublic, .audienceOfficer, .briefHeadDue,
      .briefHeadValue, .briefHeadDay, .briefHeadGrade:
      12
    case .briefHeadPartner, .briefHeadSource: 14
    case .briefHeadPlace, .briefHeadAction: 16
    case .briefHeadFell, .briefHeadRose, .briefHeadVerdict: 24
    case .briefHeadWhat: 30
    default: nil
    }
  }
}

extension Wording {
  /// A text of rooms for ministers and the public with its blanks filled.
  package func callAsFunction(_ phrase: ReleasePhrase, _ values: KeyValuePairs<String, String>)
    -> String
  {
    fill(self[phrase], values)
  }

  /// The badge of an audience.
  package func name(_ audience: Audience) -> String {
    switch audience {
    case .officer: self[.audienceOfficer]
    case .ministerial: self[.audienceMinisterial]
    case .public: self[.audiencePublic]
    }
  }

  /// Why something is not done in a room for `audience`.
  func sentence(notFor audience: Audience) -> String {
    self(.objectAudience, ["audience": name(audience)])
  }

  /// `34`, `34+` where it is at least as much, `<3` where nothing of it may be shown.
  package func count(_ count: GuardedCount, _ policy: ReleasePolicy) -> String {
    guard count.isAtLeast else { return whole(count.shown) }
    return count.shown == 0 ? "<" + whole(policy.minimumCell) : whole(count.shown) + "+"
  }
}
