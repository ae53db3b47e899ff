/// The texts of the screens.
package enum ScreenPhrase: String, WordingKey {
  case overviewTitle

  package static func lines(_ language: Language) -> String {
    switch language {
    case .english: English.screens
    case .dutch: Dutch.screens
    }
  }

  package var columns: Int? { nil }
}
