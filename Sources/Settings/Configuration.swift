import TaskForce
import TOMLKit

/// What the configuration file says; nil for what it leaves open.
package struct Configuration: Hashable, Sendable {
  /// Whose name goes on acts.
  package var officer: Officer?
  /// The desk's body.
  package var desk: Body?
  /// Name in the time zone database, `Europe/Amsterdam`.
  package var zone: String?
  /// What the title bar calls the desk's clock, `AMS`.
  package var zoneLabel: String?
  /// Code of the language.
  package var language: String?
  /// Name of the theme.
  package var theme: String?
  /// Folder of the store.
  package var store: String?
  /// Group of officers' accounts that share the store.
  package var group: String?
  /// ASCII only.
  package var ascii: Bool?
  /// `auto`, `always` or `never`.
  package var colour: String?
  /// Whether alerts ring.
  package var bell: Bool?
  /// A program for alerts, and its arguments; empty for none.
  package var alertCommand: [String] = []
  /// Other keys than the usual ones.
  package var keys = KeySettings()
  /// Minutes without a key after which nobody may act until the officer unlocks; 0 for never.
  package var lockAfter: Int?
  /// Whether nothing flashes.
  package var reducedMotion: Bool?

  /// Nothing said.
  package init() {}

  /// Reads the text of a configuration file.
  ///
  /// - Parameters:
  ///   - text: TOML.
  ///   - name: what errors call the file.
  /// - Throws: the first mistake, with its line and key.
  package init(toml text: String, name: String) throws(SettingsError) {
    let file = try TOMLFile(text, name: name)
    let root = file.root
    try file.check(
      root, at: "",
      known: [
        "officer", "desk", "language", "theme", "store", "group", "ascii", "color", "alert",
        "reduced_motion", "keys", "room",
      ])
    officer = try Self.code(file, root, "", "officer")
    language = try Self.choice(file, root, "language", Self.languages)
    theme = try file.text(root, "", "theme")
    store = try file.text(root, "", "store")
    group = try file.text(root, "", "group")
    ascii = try file.truth(root, "", "ascii")
    colour = try Self.choice(file, root, "color", ["auto", "always", "never"])
    reducedMotion = try file.truth(root, "", "reduced_motion")
    if let table = try file.table("desk") {
      try file.check(table, at: "desk", known: ["body", "zone", "label"])
      desk = try Self.code(file, table, "desk", "body")
      zone = try file.text(table, "desk", "zone")
      zoneLabel = try file.text(table, "desk", "label")
    }
    if let table = try file.table("alert") {
      try file.check(table, at: "alert", known: ["bell", "command"])
      alertCommand = try file.words(table, "alert", "command")
      bell = try file.truth(table, "alert", "bell")
    }
    if let table = try file.table("keys") { keys = try KeySettings(file, table) }
    if let table = try file.table("room") {
      try file.check(table, at: "room", known: ["lock_after"])
      lockAfter = try file.whole(table, "room", "lock_after", 0...1440)
    }
  }

  private static let languages = ["en", "nl", "fr", "de", "es", "it"]

  private static func code<Code: TextCode>(
    _ file: TOMLFile, _ table: TOMLTable, _ path: String, _ key: String
  ) throws(SettingsError) -> Code? {
    guard let text = try file.text(table, path, key) else { return nil }
    guard Code.isWellFormed(text) else {
      throw file.error(
        TOMLFile.join(path, key), .value(expected: Code.expectation, found: text))
    }
    return Code(text)
  }

  private static func choice(
    _ file: TOMLFile, _ table: TOMLTable, _ key: String, _ words: [String]
  ) throws(SettingsError) -> String? {
    guard let text = try file.text(table, "", key) else { return nil }
    guard words.contains(text) else {
      throw file.error(key, .value(expected: .oneOf(words), found: text))
    }
    return text
  }
}
