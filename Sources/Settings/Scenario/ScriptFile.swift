import TOMLKit
import TaskForce

/// What `script.toml` says: the scenes of a show, one `[[scene]]` each.
package struct ScriptFile: Hashable, Sendable {
  /// A scene as it is written.
  package struct Scene: Hashable, Sendable {
    /// What the captions call it.
    package var name: String
    /// The screen to show.
    package var screen: String
    /// The page of the briefing.
    package var page: String?
    /// What is under the cursor, by its code.
    package var select: String?
    /// Whether the focused panel fills the screen.
    package var zoom = false
    /// Countries that the screens are filtered by, each in turn.
    package var lens: [Country] = []
    /// Texts that are marked on the screen.
    package var highlight: [String] = []
    /// Where the clock goes; nil to let it run on.
    package var at: Instant?
    /// Simulated seconds in one at the desk; 0 stands still.
    package var speed = 1.0
    /// Keys that are pressed by themselves, as configuration writes them.
    package var keys: [String] = []
    /// Seconds before each of them.
    package var pause = 2.0
    /// Planned minutes.
    package var minutes: Double

    /// A scene on `screen` of which nothing else is said.
    package init(name: String, screen: String, minutes: Double) {
      self.name = name
      self.screen = screen
      self.minutes = minutes
    }
  }

  /// In the order in which they are shown.
  package var scenes: [Scene] = []
  /// What errors call the file.
  package let name: String
  private let lines: TOMLLines

  private static let known = [
    "name", "screen", "page", "select", "zoom", "lens", "highlight", "at", "speed", "keys",
    "pause", "minutes",
  ]
  private static let most = 60

  /// Reads the text of such a file.
  ///
  /// - Parameters:
  ///   - text: TOML.
  ///   - name: what errors call the file.
  /// - Throws: the first mistake, with its line and key.
  package init(toml text: String, name: String) throws(SettingsError) {
    let file = try TOMLFile(text, name: name)
    self.name = name
    lines = file.lines
    try file.check(file.root, at: "", known: ["scene"])
    guard let list = file.root["scene"]?.array, list.count <= Self.most else {
      throw file.error(
        "scene",
        .value(
          expected: .list(maximum: Self.most), found: file.root["scene"]?.debugDescription ?? "-"))
    }
    for (index, item) in list.enumerated() {
      let path = Self.path(index)
      guard let table = item.table else {
        throw file.error(path, .value(expected: .object, found: item.debugDescription))
      }
      scenes.append(try Self.scene(table, path, file))
    }
    var names: Set<String> = []
    for (index, scene) in scenes.enumerated() where !names.insert(scene.name).inserted {
      throw error("name", of: index, .value(expected: .unused, found: scene.name))
    }
  }

  /// A mistake in a key of the scene at `index`, 0 for the first.
  package func error(
    _ key: String, of index: Int, _ problem: SettingsError.Problem
  ) -> SettingsError {
    let key = TOMLFile.join(Self.path(index), key)
    return SettingsError(file: name, line: lines.line(of: key), key: key, problem: problem)
  }

  private static func path(_ index: Int) -> String { "scene#\(index + 1)" }

  private static func scene(_ table: TOMLTable, _ path: String, _ file: TOMLFile)
    throws(SettingsError) -> Scene
  {
    try file.check(table, at: path, known: known)
    let name = TOMLFile.join(path, "name")
    let title = try file.required(file.text(table, path, "name"), name, .text(maximum: 40))
    guard isWellFormed(title) else {
      throw file.error(name, .value(expected: .slug, found: title))
    }
    let screen = try file.required(
      file.text(table, path, "screen"), TOMLFile.join(path, "screen"), .text(maximum: 40))
    let minutes = try file.required(
      file.number(table, path, "minutes", 0...60), TOMLFile.join(path, "minutes"),
      .number(0...60))
    var scene = Scene(name: title, screen: screen, minutes: minutes)
    scene.page = try file.text(table, path, "page")
    scene.select = try file.text(table, path, "select")
    scene.zoom = try file.truth(table, path, "zoom") ?? false
    scene.lens = try file.codes(table, path, "lens")
    scene.highlight = try file.words(table, path, "highlight")
    scene.at = try file.instant(table, path, "at")
    scene.speed = try file.number(table, path, "speed", 0...10_000_000) ?? scene.speed
    scene.keys = try file.words(table, path, "keys")
    scene.pause = try file.number(table, path, "pause", 0.1...60) ?? scene.pause
    return scene
  }

  private static func isWellFormed(_ name: String) -> Bool {
    (1...40).contains(name.utf8.count)
      && name.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || $0 == 45 }
  }

  package static func == (left: ScriptFile, right: ScriptFile) -> Bool {
    left.name == right.name && left.scenes == right.scenes
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(name)
    hasher.combine(scenes)
  }
}
