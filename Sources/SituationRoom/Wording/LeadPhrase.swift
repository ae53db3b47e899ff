/// The texts of lead times: when what left the source side would arrive.
package enum LeadPhrase: String, WordingKey {
  case leadLabel, leadHead, leadDays, leadWindow, leadFound, leadNone, leadNoDistance, leadSpeeds
  case leadFactDays, leadFactSlack, leadFactFrom, leadFactUntil, leadFactGateway
  case leadFactFound, leadSignal

  package static func lines(_ language: Language) -> String {
    switch language {
    case .english: English.lead
    case .dutch: Dutch.lead
    case .french: French.lead
    case .german: German.lead
    case .spanish: Spanish.lead
    case .italian: Italian.lead
    }
  }

  package var columns: Int? {
    switch self {
    case .leadLabel: 8
    case .leadHead: 6
    default: nil
    }
  }
}

extension Wording {
  /// A text about lead times with its blanks filled.
  package func callAsFunction(_ phrase: LeadPhrase, _ values: KeyValuePairs<String, String>)
    -> String
  {
    fill(self[phrase], values)
  }
}
