import SituationRoom

/// Texts of the manual page and of the help in one language.
///
/// The English stays in the declarations of the commands. A translation is found by the place of the
/// text: `report routes` for an abstract, `ingest discussion`, `demo --speed`, `demo <name>`. What
/// many commands share is called by the option alone: `--store`. `value folder` is what stands for
/// an option's value.
struct HelpTexts {
  /// A text of the declarations, with the names that it may have in a catalogue.
  struct Declared {
    var keys: [String]
    var english: String
  }

  let language: Language
  private let texts: [String: String]

  /// The texts of `language`.
  init(_ language: Language) {
    self.language = language
    let parsed = Self.parsed(Self.catalogue(language))
    // French sets a blank before these marks, and no line may begin with one of them.
    texts =
      language == .french
      ? parsed.mapValues { text in
        [" ;", " :", " »"].reduce(text) { $0.replacing($1, with: "\u{A0}" + $1.dropFirst()) }
          .replacing("« ", with: "«\u{A0}")
      } : parsed
  }

  /// What stands behind a head.
  var colon: String { language == .french ? "\u{A0}:" : ":" }

  /// The names of all texts in the catalogue.
  var keys: Set<String> { Set(texts.keys) }

  /// The text of a catalogue called `key`.
  subscript(key: String) -> String? { texts[key] }

  /// A text beside the declarations; its name if the language lacks it, which a test forbids.
  subscript(phrase: HelpPhrase) -> String { texts[phrase.key] ?? phrase.rawValue }

  /// `command` and everything below it with its texts in this language.
  func translated(_ command: CommandDescription) -> CommandDescription {
    Self.rewritten(command, path: []) { declared in
      declared.keys.lazy.compactMap { texts[$0] }.first ?? declared.english
    }
  }

  /// Every text of the declarations of `command`, also of what is not displayed.
  static func declared(_ command: CommandDescription) -> [Declared] {
    var all: [Declared] = []
    _ = rewritten(command, path: []) { declared in
      all.append(declared)
      return declared.english
    }
    return all
  }

  private static func rewritten(
    _ command: CommandDescription, path: [String], by text: (Declared) -> String
  ) -> CommandDescription {
    func rewrite(_ english: String?, _ keys: String...) -> String? {
      english.map { text(Declared(keys: keys, english: $0)) }
    }
    let name = path.isEmpty ? command.commandName : path.joined(separator: " ")
    var result = command
    result.abstract = rewrite(command.abstract, name)
    result.discussion = rewrite(command.discussion, name + " discussion")
    result.arguments = command.arguments?.map { argument in
      let short = argument.preferredName?.typed ?? "<\(argument.valueName ?? "")>"
      var result = argument
      result.abstract = rewrite(argument.abstract, name + " " + short, short)
      if let value = argument.value, argument.shouldDisplay {
        result.valueName = rewrite(value, "value " + value)
      }
      return result
    }
    result.subcommands = command.subcommands?.map { inner in
      rewritten(inner, path: path + [inner.commandName], by: text)
    }
    return result
  }

  private static func catalogue(_ language: Language) -> String {
    switch language {
    case .english: EnglishHelp.texts
    case .dutch: DutchHelp.texts
    case .french: FrenchHelp.texts
    case .german: GermanHelp.texts
    case .spanish: SpanishHelp.texts
    case .italian: ItalianHelp.texts
    }
  }

  /// The lines `key = text` of a catalogue.
  private static func parsed(_ catalogue: String) -> [String: String] {
    let pairs = catalogue.split(separator: "\n").compactMap { line -> (String, String)? in
      let ranges: [Range<Substring.Index>] = line.ranges(of: " = ")
      guard let range = ranges.first else { return nil }
      return (
        String(line.prefix(upTo: range.lowerBound)), String(line.suffix(from: range.upperBound))
      )
    }
    return Dictionary(pairs) { first, _ in first }
  }
}
