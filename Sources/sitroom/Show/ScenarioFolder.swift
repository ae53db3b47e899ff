import Foundation
import Settings
import SituationRoom
import TaskForce

/// A scenario as it lies on disk: `scenario.toml`, perhaps `script.toml`, captions, events.
struct ScenarioFolder {
  /// Where it lies.
  let url: URL
  /// What `scenario.toml` says.
  let settings: ScenarioFile
  /// What `script.toml` says; nil for a scenario that is a room and no show.
  let script: ScriptFile?

  /// Its name.
  var name: String { url.lastPathComponent }

  /// Reads the two files.
  ///
  /// - Parameter url: the folder.
  /// - Throws: the first mistake in either, with file, line and key.
  init(_ url: URL) throws(SettingsError) {
    self.url = url
    let main = url.appending(path: Self.main)
    settings = try ScenarioFile(toml: Self.text(main) ?? "", name: Self.short(main))
    let script = url.appending(path: "script.toml")
    self.script = try Self.text(script).map { text throws(SettingsError) in
      try ScriptFile(toml: text, name: Self.short(script))
    }
  }

  private static let main = "scenario.toml"

  /// All folders among `places` that hold a scenario, the first of each name.
  static func all(in places: [URL]) -> [URL] {
    var names: Set<String> = []
    return places.flatMap { place in
      (try? FileManager.default.contentsOfDirectory(at: place, includingPropertiesForKeys: nil))
        ?? []
    }.filter { folder in
      FileManager.default.fileExists(
        atPath: folder.appending(path: main).path(percentEncoded: false))
    }.filter { names.insert($0.lastPathComponent).inserted }
  }

  /// The text of a file beside `scenario.toml`.
  func contents(_ name: String) -> Data? {
    FileManager.default.contents(atPath: url.appending(path: name).path(percentEncoded: false))
  }

  /// The texts in `language`.
  ///
  /// - Parameter language: of the captions.
  /// - Returns: the texts of every scene.
  /// - Throws: the first mistake, or that there is no such file.
  func captions(in language: Language) throws(SettingsError) -> CaptionsFile {
    let file = url.appending(path: "captions/\(language.rawValue).toml")
    guard let text = Self.text(file) else {
      throw SettingsError(
        file: Self.short(file), line: 0, key: "title",
        problem: .value(expected: .present, found: "-"))
    }
    return try CaptionsFile(
      toml: text, name: Self.short(file), scenes: script?.scenes.map(\.name) ?? [])
  }

  /// The show in `language`.
  ///
  /// - Parameter language: of titles, captions and notes.
  /// - Returns: the show; nil for a scenario that has no script.
  /// - Throws: the first mistake in script or captions.
  func scenario(in language: Language) throws(SettingsError) -> Scenario? {
    guard let script, !script.scenes.isEmpty else { return nil }
    let captions = try captions(in: language)
    return Scenario(
      name: name, title: captions.title, start: settings.start,
      scenes: try SceneMaker(script: script, captions: captions).scenes(from: settings.start))
  }

  private static func text(_ file: URL) -> String? {
    (try? Data(contentsOf: file)).map { String(decoding: $0, as: UTF8.self) }
  }

  /// `antwerp-briefing/script.toml`, as errors call it.
  private static func short(_ file: URL) -> String {
    file.pathComponents.drop { $0 != "Demo" }.dropFirst().joined(separator: "/").nonEmpty
      ?? file.pathComponents.suffix(2).joined(separator: "/")
  }
}

extension String {
  fileprivate var nonEmpty: String? { isEmpty ? nil : self }
}
