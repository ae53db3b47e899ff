import TOMLKit
import TaskForce

/// What `scenario.toml` says: where the events of a scenario come from, and who sits in the room.
package struct ScenarioFile: Hashable, Sendable {
  /// What its figures are.
  package enum Kind: String, CaseIterable, Sendable {
    /// Invented.
    case exercise
    /// What the press and statistics say.
    case publicRecord = "public-record"
  }

  /// What makes events up from a seed.
  package enum Generator: String, CaseIterable, Sendable {
    case nightShift = "night-shift"
  }

  /// For whom it is played unless somebody says otherwise.
  package enum Audience: String, CaseIterable, Sendable {
    case officer, ministerial, everybody = "public"
  }

  /// Where the clock of the room stands when the first scene begins.
  package var start: Instant
  /// What its figures are.
  package var kind = Kind.exercise
  /// What makes events up; nil for files alone.
  package var generator: Generator?
  /// What the generator begins with.
  package var seed: UInt64 = 7
  /// Files beside this one that are known when the show begins.
  package var history: [String] = []
  /// Files of CloudEvents lines that become known when the room's clock reaches their time.
  package var live: [String] = []
  /// The desk that the room belongs to.
  package var desk: Body?
  /// Who sits at it.
  package var officer: Officer?
  /// For whom it is played.
  package var audience = Audience.ministerial

  private static let known = [
    "start", "kind", "generator", "seed", "history", "live", "desk", "officer", "audience",
  ]

  /// Reads the text of such a file.
  ///
  /// - Parameters:
  ///   - text: TOML.
  ///   - name: what errors call the file.
  /// - Throws: the first mistake, with its line and key.
  package init(toml text: String, name: String) throws(SettingsError) {
    let file = try TOMLFile(text, name: name)
    let root = file.root
    try file.check(root, at: "", known: Self.known)
    start = try file.required(file.instant(root, "", "start"), "start", .instant)
    kind = try file.choice(root, "", "kind") ?? kind
    generator = try file.choice(root, "", "generator")
    seed = try file.whole(root, "", "seed", 0...Int.max).map(UInt64.init) ?? seed
    history = try file.words(root, "", "history")
    live = try file.words(root, "", "live")
    desk = try file.code(root, "", "desk")
    officer = try file.code(root, "", "officer")
    audience = try file.choice(root, "", "audience") ?? audience
    for (key, names) in [("history", history), ("live", live)] {
      for name in names where name.contains("/") || name.hasPrefix(".") {
        throw file.error(key, .value(expected: .fileName, found: name))
      }
    }
  }
}
