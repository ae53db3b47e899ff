/// The texts of filter, sort order and saved views.
package enum FilterPhrase: String, WordingKey {
  case filterCount, filterNote, filterHidesNew, filterNothing, orderTitle, orderNote
  case orderAttention, orderPriority, orderAge, orderSeverity, orderPlace, orderOwner, viewsTitle
  case viewsNone, viewName, viewItem, toldViewSaved, toldViewsBroken, objectTooManyViews
  case expectWord, expectSuch, expectField, expectSign, expectNegated, whatSeverity, whatCountry
  case whatHub, whatState, whatTime, whatOwner, whatKilograms, whatMode, whatPriority
  case whatEvaluation, whatHandling, whatTLP, whatTag, whatReference, whatSource, whatSince
  case expectShift, expectWordHere, expectSuchHere
  case whyPriority, queryReference, queryPriority, queryOwner, queryCold, queryTitle, queryFound

  package static func lines(_ language: Language) -> String {
    switch language {
    case .english: English.filter
    case .dutch: Dutch.filter
    case .french: French.filter
    case .german: German.filter
    case .spanish: Spanish.filter
    case .italian: Italian.filter
    }
  }
}
