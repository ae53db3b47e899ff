import Foundation
import SituationRoom
import Testing

@testable import sitroom

/// The manual page and the help in every language.
@Suite struct HelpLanguageTests {
  static let translations = Language.allCases.filter { $0 != .english }

  @Test("every text of the declarations is translated, and nothing else", arguments: translations)
  func complete(language: Language) throws {
    let texts = HelpTexts(language)
    let declared = HelpTexts.declared(try ToolDescription.sitroom())
    var used = Set(HelpPhrase.allCases.map(\.key))
    for text in declared {
      guard let key = text.keys.first(where: { texts[$0] != nil }) else {
        Issue.record("\(language): nothing for \(text.keys): \(text.english)")
        continue
      }
      used.insert(key)
      if !key.hasPrefix("value ") { #expect(texts[key] != text.english, "\(key) is English") }
    }
    #expect(texts.keys.subtracting(used).isEmpty)
    #expect(Set(HelpPhrase.allCases.map(\.key)).subtracting(texts.keys).isEmpty)
  }

  @Test("a translation that commands share stands for one English text", arguments: translations)
  func shared(language: Language) throws {
    let texts = HelpTexts(language)
    var english: [String: String] = [:]
    for text in HelpTexts.declared(try ToolDescription.sitroom()) {
      guard let key = text.keys.first(where: { texts[$0] != nil }) else { continue }
      #expect(english[key, default: text.english] == text.english, "\(key) stands for two texts")
      english[key] = text.english
    }
  }

  @Test("English has the texts beside the declarations and no more")
  func english() {
    #expect(HelpTexts(.english).keys == Set(HelpPhrase.allCases.map(\.key)))
  }

  @Test("no help text of the translated pages is English", arguments: translations)
  func page(language: Language) throws {
    let code = language.rawValue
    let run = try Shell.sitroom(["manual", "--language", code])
    #expect(run.status == 0)
    let lines = Set(run.text.split(separator: "\n").map(String.init))
    let texts = HelpTexts(language)
    for text in HelpTexts.declared(try ToolDescription.sitroom())
    where !text.keys[0].hasPrefix("value ") {
      #expect(!lines.contains(text.english), "\(text.keys)")
    }
    #expect(lines.contains(".Sh \(texts[.name])"))
    #expect(lines.contains(texts["--store"] ?? ""))
    let english = try Shell.sitroom(["manual"], environment: ["LC_ALL": code])
    #expect(english.lines.contains("The folder of the event store."))
    #expect(english.lines.count == run.lines.count)
  }

  @Test("the help speaks the language of the environment or of --language")
  func screens() throws {
    let french = ["LC_ALL": "fr_FR.UTF-8"]
    let asked = [
      try Shell.sitroom(["ingest", "--help"], environment: french),
      try Shell.sitroom(["help", "ingest"], environment: french),
      try Shell.sitroom(["help", "ingest", "--language", "fr"]),
      try Shell.sitroom(["ingest", "-h", "--language=fr"]),
    ]
    for run in asked {
      #expect(run.status == 0)
      #expect(run.text == asked[0].text)
      #expect(run.text.contains("USAGE : sitroom ingest [--store <dossier>]"))
      #expect(run.text.contains("Le dossier de la base d'événements."))
      #expect(run.lines.allSatisfy { $0.count <= 80 })
    }
    let nested = try Shell.sitroom(["analyze", "wdd", "--help"], environment: ["LANG": "de_DE"])
    #expect(nested.text.contains("--treated <unter-Druck>"))
    let root = try Shell.sitroom(["--help"], environment: ["LANG": "it_IT.UTF-8"])
    #expect(root.text.contains("SOTTOCOMANDI:"))
    let english = try Shell.sitroom(["ingest", "--help"])
    #expect(english.text.contains("OVERVIEW: Read events into the store"))
    let version = try Shell.sitroom(["--version"], environment: french)
    #expect(version.lines.count == 1)
  }
}
