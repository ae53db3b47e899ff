/// The texts of the frame, the commands and the messages.
package enum Phrase: String, WordingKey {
  case dayLetter, hourLetter, monthNames, weekdayNames

  package static func lines(_ language: Language) -> String {
    switch language {
    case .english: English.frame
    case .dutch: Dutch.frame
    }
  }

  package var columns: Int? {
    switch self {
    case .dayLetter, .hourLetter: 1
    default: nil
    }
  }
}
