/// The texts of the screen about Balkan transit.
package enum TransitPhrase: String, WordingKey {
  case transitTitle, transitCorridor, transitHeroin, transitCocaine, transitMoney, transitSums
  case transitPort, transitRoad, transitSea, transitLegend, transitNoteRate, transitHeadPlace
  case transitHeadWay, transitHeadChecks, transitHeadChange, transitHeadFinds, transitHeadBefore
  case transitHeadRate, transitHeadInterval, transitHeadWeeks, transitHeadState, transitHeadQueue
  case transitHeadCount, crossingOpen, crossingSlow, crossingClosed, transitHours, transitStale
  case transitNotComparable, transitNothing, transitSince, transitUsual, transitChange
  case transitRate, transitFinds, transitWeight, transitMedian, transitHidden, transitFrom
  case transitOthers, transitUndated, transitUndatedText, transitAgo, transitInNoSum
  case transitNotCounted, transitOpenHere, transitNoneOpen, transitChanges, transitNoChanges
  case transitSaidChecks, transitSaidQueue, transitSaidInspections, transitFactChecks
  case transitFactChecksBefore, transitFactFindsBefore, transitFactRate, transitFactLow
  case transitFactHigh, transitFactSince, transitFactQueue, transitFactCountAge, transitFactStale
  case transitFactUsual, transitFactStaleSum, transitFactElsewhere
  case transitMoved, transitMovedText, transitNotMoved, transitNoBaseline, transitLeftOut
  case transitFactBaseline, transitFactMovedSince, transitFactLeftOut

  package static func lines(_ language: Language) -> String {
    switch language {
    case .english: English.transit
    case .dutch: Dutch.transit
    case .french: French.transit
    case .german: German.transit
    case .spanish: Spanish.transit
    case .italian: Italian.transit
    }
  }

  package var columns: Int? {
    switch self {
    case .transitHeroin, .transitCocaine, .transitMoney: 24
    case .transitHeadWay, .transitHeadRate, .transitHeadQueue: 5
    case .transitHeadChecks, .transitHeadFinds, .transitHeadBefore, .transitHeadState,
      .transitHeadCount, .crossingOpen, .crossingSlow, .crossingClosed:
      6
    case .transitMoved: 6
    case .transitHeadChange: 7
    case .transitHeadWeeks: 8
    case .transitHeadInterval: 9
    default: nil
    }
  }
}
