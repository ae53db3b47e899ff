/// The texts of the screen about Balkan transit.
package enum TransitPhrase: String, WordingKey {
  case transitTitle

  package static func lines(_ language: Language) -> String {
    switch language {
    case .english: English.transit
    case .dutch: Dutch.transit
    }
  }
}
