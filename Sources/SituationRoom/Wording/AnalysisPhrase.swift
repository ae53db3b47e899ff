import TaskForce

/// The texts of charts, verdicts and tests.
package enum AnalysisPhrase: String, WordingKey {
  case verdictDisplaced, verdictReduced, verdictBenefit, verdictSuggestive, verdictNotShown
  case chartHead, chartWeek, chartCount, chartSum, chartAlarm, chartNoAlarm, chartLimit
  case chartFalse, chartDelay, chartOverLimit
  case effectLocal, effectDisplaced, effectTotal, effectLine, effectVerdict
  case fisherOdds, fisherChance
  case wrongPositive, wrongCounts, wrongPair, wrongSame, wrongCountsBeside

  package static func lines(_ language: Language) -> String {
    switch language {
    case .english: English.analysis
    case .dutch: Dutch.analysis
    case .french: French.analysis
    case .german: German.analysis
    case .spanish: Spanish.analysis
    case .italian: Italian.analysis
    }
  }
}

extension Wording {
  /// A text about statistics with its blanks filled.
  package func callAsFunction(_ phrase: AnalysisPhrase, _ values: KeyValuePairs<String, String>)
    -> String
  {
    fill(self[phrase], values)
  }

  /// What a displacement says.
  package func name(_ verdict: DisplacementVerdict) -> String {
    switch verdict {
    case .displaced: self[.verdictDisplaced]
    case .reduced: self[.verdictReduced]
    case .benefitSpread: self[.verdictBenefit]
    case .suggestive: self[.verdictSuggestive]
    case .notShown: self[.verdictNotShown]
    }
  }
}
