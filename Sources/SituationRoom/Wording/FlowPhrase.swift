import TaskForce

/// The texts of the question whether the flow has moved: comparisons, signals, explanations.
package enum FlowPhrase: String, WordingKey {
  case flowTitle, flowFixed, flowAfterwards, flowPublished, flowNone, flowAsked, flowQuestion
  case flowPeriods, flowWeeks, flowYears, flowBefore, flowAfter, flowDifference, flowInterval
  case flowSqueezed, flowCompare, flowReceiver, flowOdds, flowNoComparison, flowExplanations
  case flowOther, flowAfterwardsShort, flowChance, flowIntervalWeekly, flowFixedBy, noteKnownThen
  case whyDisplaced, whyUpstream, whyLooking, whySplit, whyLate
  case evidenceOf, evidenceHidden, evidenceLead
  case evidenceOrigin, evidenceUpstream, evidenceLooking, evidenceSplit, evidenceKnown
  case evidenceLate
  case evidenceNone
  case headLate, headInspections, headSignal, headMonths, headDelay, headJudged, signalToJudge
  case noteNoLate, noteDoubtful
  case noteFalseSignals, noteNoBaseline, noteUndated, sideUp, sideDown, moveDoubling, moveHalving
  case factBaselineFrom, factBaselineUntil, factFalseSignals, factWeeksToFalse, factWeeksToNotice
  case factDispersion, factLateSpread, factMonths
  case alertSignalUp, alertSignalDown, alertSignalUpShort, alertSignalDownShort
  case findingReal, findingExplained, findingFalse, toldReviewed, refusedSameFinding
  case refusedNoGateway, refusedTwoSides, refusedWeeks
  case whySignal, whySignalDelay, whySignalDoubtful, whySignalExposure, whySignalReview
  case whySignalWeek, whySignalOpen, whyTooFew, whyWeeks, whyWeeksThen, whyMonths, whyUndated
  case whyLateFinds, whyNoLate
  case routesOutward

  package static func lines(_ language: Language) -> String {
    switch language {
    case .english: English.flow
    case .dutch: Dutch.flow
    case .french: French.flow
    case .german: German.flow
    case .spanish: Spanish.flow
    case .italian: Italian.flow
    }
  }
}

extension Wording {
  /// A text about the flow with its blanks filled.
  package func callAsFunction(_ phrase: FlowPhrase, _ values: KeyValuePairs<String, String>)
    -> String
  {
    fill(self[phrase], values)
  }

  /// What a signal was found to be.
  func name(_ finding: SignalFinding) -> String {
    switch finding {
    case .real: self[.findingReal]
    case .explained: self[.findingExplained]
    case .false: self[.findingFalse]
    }
  }
}
