import Canvas

/// The texts of `sitroom theme`.
package enum ThemePhrase: String, WordingKey {
  case toneDark, toneLight, toneTerminal, builtIn, colourTerminal
  case checkLine, checkLineColourless, checkPasses, checkFails
  case tooFaint, tooNear, alike, unknownPairs
  case contrastOf, onPaper
  case visionFull, visionProtanopia, visionDeuteranopia, visionTritanopia
  case previewTitle, previewSelected, previewKeys
  case toldThemeBroken

  package static func lines(_ language: Language) -> String {
    switch language {
    case .english: English.themes
    case .dutch: Dutch.themes
    case .french: French.themes
    case .german: German.themes
    case .spanish: Spanish.themes
    case .italian: Italian.themes
    }
  }
}

extension Wording {
  /// A text about themes with its blanks filled.
  package func theme(_ phrase: ThemePhrase, _ values: KeyValuePairs<String, String> = [:])
    -> String
  {
    fill(ThemePhrase.texts(language)[phrase] ?? phrase.rawValue, values)
  }

  /// A text about themes in the form for `count`.
  package func theme(_ phrase: ThemePhrase, count: Int) -> String {
    plural(ThemePhrase.texts(language)[phrase] ?? phrase.rawValue, count)
  }

  /// How an eye is called.
  package func name(_ vision: ColourVision) -> String {
    switch vision {
    case .full: theme(.visionFull)
    case .protanopia: theme(.visionProtanopia)
    case .deuteranopia: theme(.visionDeuteranopia)
    case .tritanopia: theme(.visionTritanopia)
    }
  }
}
