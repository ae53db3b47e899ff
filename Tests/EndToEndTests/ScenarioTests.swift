import Foundation
import Testing

@Suite("Scenarios") struct ScenarioTests {
  @Test(
    "what is shipped has no mistakes",
    arguments: [("antwerp-briefing", "12"), ("public-record", "9"), ("night-shift", "0")])
  func shipped(name: String, scenes: String) throws {
    let outcome = try Shell.sitroom(["demo", name, "--check", "--language", "en"])
    #expect(outcome.status == 0, "\(outcome.errorText)")
    #expect(outcome.text.contains("\(name): \(scenes) scenes"))
  }

  /// A copy of the Antwerp briefing in the configuration folder, where a user's scenarios lie.
  private static func copy(_ scratch: ScratchFolder) throws -> URL {
    let folder = URL(filePath: scratch.file("config/sitroom/demo"))
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let copy = folder.appending(path: "mine")
    try FileManager.default.copyItem(
      at: Shell.root.appending(path: "Demo/antwerp-briefing"), to: copy)
    return copy
  }

  static let mistakes: [(file: String, right: String, wrong: String, told: [String])] = [
    (
      "script.toml", "screen = \"transit\"", "screen = \"balkan\"",
      ["script.toml", "scene#10.screen", "balkan", "transit"]
    ),
    (
      "script.toml", "select = \"BE-2026-000005\"", "select = \"BE-2026-000999\"",
      ["scene#6.select", "BE-2026-000999"]
    ),
    (
      "script.toml", "highlight = [\"Rotterdam\"]", "highlight = [\"Atlantis\"]",
      ["scene#7.highlight", "Atlantis", "80x24"]
    ),
    ("script.toml", "keys = [\"a\", \"o\"]", "keys = [\"Any\"]", ["scene#6.keys", "Any"]),
    (
      "script.toml", "2026-03-13T20:40:00Z", "2026-03-13T19:40:00Z", ["scene#7.at", "19:40:00"]
    ),
    ("captions/fr.toml", "[scene.money]", "[scene.mony]", ["fr.toml", "scene.mony"]),
    ("scenario.toml", "seed = 7", "sead = 7", ["scenario.toml", "sead", "seed"]),
  ]

  @Test("a mistake is told with file, line and key", arguments: mistakes.indices)
  func mistake(index: Int) throws {
    let mistake = Self.mistakes[index]
    let scratch = try ScratchFolder()
    let file = try Self.copy(scratch).appending(path: mistake.file)
    let text = try String(contentsOf: file, encoding: .utf8)
    let changed = text.replacing(mistake.right, with: mistake.wrong, maxReplacements: 1)
    #expect(changed != text)
    try changed.write(to: file, atomically: true, encoding: .utf8)
    let outcome = try Shell.sitroom(
      ["demo", "mine", "--check", "--language", "en"],
      environment: ["XDG_CONFIG_HOME": scratch.file("config")])
    #expect(outcome.status != 0)
    for word in mistake.told { #expect(outcome.errorText.contains(word), "\(outcome.errorText)") }
    #expect(outcome.errorText.contains("line"))
  }

  @Test("two recordings are the same bytes, every line is JSON, and the last frame is not empty")
  func recording() throws {
    let scratch = try ScratchFolder()
    let files = try ["a.cast", "b.cast"].map { name in
      let path = scratch.file(name)
      let outcome = try Shell.sitroom(
        ["demo", "public-record", "--language", "fr", "--size", "80x24", "--record", path])
      #expect(outcome.status == 0, "\(outcome.errorText)")
      return try Data(contentsOf: URL(filePath: path))
    }
    #expect(files[0] == files[1])
    let lines = files[0].split(separator: 10).map { Data($0) }
    #expect(lines.count > 100)
    for line in lines { _ = try JSONSerialization.jsonObject(with: line) }
    let header = try #require(try JSONSerialization.jsonObject(with: lines[0]) as? [String: Any])
    #expect(header["version"] as? Int == 2)
    #expect(header["width"] as? Int == 80)
    let last = try #require(
      try JSONSerialization.jsonObject(with: lines[lines.count - 1]) as? [Any])
    let end = try #require(last[0] as? Double)
    #expect(abs(end - 240) < 1)
  }

  @Test(
    "before the public nothing stands above TLP:CLEAR, and no officer",
    arguments: ["antwerp-briefing", "public-record"])
  func beforeThePublic(name: String) throws {
    let outcome = try Shell.sitroom(
      ["report", "briefing", name, "--language", "en", "--size", "80x24", "--audience", "public"])
    #expect(outcome.status == 0, "\(outcome.errorText)")
    for word in ["AMBER", "GREEN", "RED ", "H1", "H2", "BE-1", "NL-1", "NL-2", "NEW ■"] {
      #expect(!outcome.text.contains(word), "\(word)")
    }
  }

  @Test(
    "each scene is drawn as a person accepted it",
    arguments: ["antwerp-briefing", "public-record"], ["80x24", "120x36"])
  func scenes(name: String, size: String) throws {
    let outcome = try Shell.sitroom(
      ["report", "briefing", name, "--language", "en", "--size", size])
    #expect(outcome.status == 0)
    try Accepted.expect(outcome.text, matches: "\(name)-\(size).md")
  }

  @Test(
    "in every language each scene has its caption whole and fills the screen",
    arguments: ["nl", "fr", "de", "es", "it"], ["antwerp-briefing", "public-record"])
  func languages(language: String, name: String) throws {
    let outcome = try Shell.sitroom(
      ["report", "briefing", name, "--language", language, "--size", "80x24"])
    #expect(outcome.status == 0)
    let pictures = outcome.text.components(separatedBy: "````text\n").dropFirst().map {
      $0.components(separatedBy: "\n````")[0].components(separatedBy: "\n")
    }
    #expect(pictures.count == (name == "public-record" ? 9 : 12))
    for rows in pictures {
      #expect(rows.count == 24)
      #expect(rows.allSatisfy { $0.count <= 80 })
      #expect(rows[21].hasSuffix("…") == false && rows[22].hasSuffix("…") == false)
      #expect(!rows[21].isEmpty)
    }
  }

  @Test("without a terminal a show is lines to read, and ends well")
  func plain() throws {
    let outcome = try Shell.sitroom(["demo", "antwerp-briefing", "--language", "de"])
    #expect(outcome.status == 0)
    #expect(!outcome.text.contains("\u{1b}"))
    #expect(outcome.text.contains("Szene 12: "))
  }
}
