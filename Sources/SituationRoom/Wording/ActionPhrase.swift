/// The texts of the screen about open actions.
package enum ActionPhrase: String, WordingKey {
  case actionsTitle

  package static func lines(_ language: Language) -> String {
    switch language {
    case .english: English.actions
    case .dutch: Dutch.actions
    }
  }
}
