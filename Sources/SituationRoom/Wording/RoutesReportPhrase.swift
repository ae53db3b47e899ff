import TaskForce

/// The texts of the report on routes: the table behind the panel, its method, what it leaves out.
package enum RoutesReportPhrase: String, WordingKey {
  case routesTitle, routesMethod, routesLeftOut, routesFinds, routesCounts, routesCharts
  case routesOut, routesQuestions, routesNothing, routesExplanations
  case methodCounts, methodCharts, methodNoCharts, methodBudget, methodVerdict, methodFisher
  case methodLate, methodNoLate, methodKnown
  case outUndated, outUnplaced, outNoChart, outSilent, outWithheld
  case colPlace, colName, colWay, colFinds, colKnownThen, colLate, colLateSpread, colMedian
  case colLargest, colInspections, colUndated, colWeeks, colMonths, colMean, colScatter, colSignal
  case colJudged, colDelay, colUpwards, colDownwards, colOutward
  case rowPair, rowFixed, rowPublished, rowPeriods, rowCounts, rowVerdict

  package static func lines(_ language: Language) -> String {
    switch language {
    case .english: English.routesReport
    case .dutch: Dutch.routesReport
    case .french: French.routesReport
    case .german: German.routesReport
    case .spanish: Spanish.routesReport
    case .italian: Italian.routesReport
    }
  }
}

extension Wording {
  /// A text of the report on routes with its blanks filled.
  func callAsFunction(_ phrase: RoutesReportPhrase, _ values: KeyValuePairs<String, String>)
    -> String
  {
    fill(self[phrase], values)
  }
}
