/// What a listener is told of changes, and the words for states where lines are read out.
package enum TellingPhrase: String, WordingKey {
  case tellFollowing, tellNew, tellAgain, tellHere, tellAcknowledged, tellTaken, tellGivenBack
  case tellWaits, tellWoken, tellClosed, tellMerged, tellUnmerged, tellReopened, tellRaised
  case tellLowered, tellGrown, tellGone, tellAnswers, tellPlanned, tellOver, tellAllRead
  case tellSource, tellRequest, tellRequestFrom, tellRequestTo, tellAction, tellCrossing
  case tellWithdrawn, tellActionOpen, tellActionRunning
  case tellInboxUnrated, tellInboxWaiting, tellInboxReport

  package static func lines(_ language: Language) -> String {
    switch language {
    case .english: English.telling
    case .dutch: Dutch.telling
    case .french: French.telling
    case .german: German.telling
    case .spanish: Spanish.telling
    case .italian: Italian.telling
    }
  }
}

extension Wording {
  /// A text about changes with its blanks filled.
  package func callAsFunction(_ phrase: TellingPhrase, _ values: KeyValuePairs<String, String>)
    -> String
  {
    fill(self[phrase], values)
  }
}
