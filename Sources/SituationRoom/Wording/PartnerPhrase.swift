/// The texts of the screen about partners.
package enum PartnerPhrase: String, WordingKey {
  case partnersTitle

  package static func lines(_ language: Language) -> String {
    switch language {
    case .english: English.partners
    case .dutch: Dutch.partners
    }
  }
}
