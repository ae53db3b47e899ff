/// The languages the room speaks.
package enum Language: String, CaseIterable, Sendable {
  case english = "en"
  case dutch = "nl"
  case french = "fr"
  case german = "de"
  case spanish = "es"
  case italian = "it"

  /// The first language that the usual variables name, in the order in which they bind.
  ///
  /// - Parameter values: `LC_ALL`, `LC_MESSAGES`, `LANG` in this order; an empty one says nothing.
  /// - Returns: English if none is named or it is not spoken here.
  package static func from(environment values: [String?]) -> Language {
    guard let value = values.compactMap({ $0 }).first(where: { !$0.isEmpty }) else {
      return .english
    }
    return Language(code: value) ?? .english
  }

  /// Reads `nl`, `nl_NL.UTF-8`, `NL-be`.
  package init?(code: String) {
    let head = code.lowercased().prefix { $0.isLetter && $0.isASCII }
    self.init(rawValue: String(head))
  }
}
