import Settings
import TaskForce
import Testing

@Suite("The files of a scenario") struct ScenarioFilesTests {
  typealias Problem = SettingsError.Problem

  static let script = """
    [[scene]]
    name = "one"
    screen = "routes"
    minutes = 1

    [[scene]]
    name = "two"
    screen = "briefing"
    page = "money"
    select = "BEANR"
    zoom = true
    lens = ["BE", "NL"]
    highlight = ["Antwerp"]
    at = "2026-03-13T20:00:00Z"
    speed = 60
    keys = ["a", "PgDn"]
    pause = 0.5
    minutes = 0.75
    """

  static func mistake(_ read: () throws -> Void) -> SettingsError? {
    do {
      try read()
      return nil
    } catch {
      return error as? SettingsError
    }
  }

  @Test("every key of a script is read")
  func script() throws {
    let script = try ScriptFile(toml: Self.script, name: "script.toml")
    #expect(script.scenes.map(\.name) == ["one", "two"])
    var second = ScriptFile.Scene(name: "two", screen: "briefing", minutes: 0.75)
    second.page = "money"
    second.select = "BEANR"
    second.zoom = true
    second.lens = [Country("BE"), Country("NL")]
    second.highlight = ["Antwerp"]
    second.at = Instant(iso8601: "2026-03-13T20:00:00Z")
    second.speed = 60
    second.keys = ["a", "PgDn"]
    second.pause = 0.5
    #expect(script.scenes[1] == second)
    #expect(script.scenes[0] == ScriptFile.Scene(name: "one", screen: "routes", minutes: 1))
  }

  static let scriptMistakes: [(wrong: String, right: String, line: Int, key: String)] = [
    ("minutes = -1", "minutes = 1", 4, "scene#1.minutes"),
    ("name = \"Two!\"", "name = \"two\"", 7, "scene#2.name"),
    ("name = \"one\"", "name = \"two\"", 7, "scene#2.name"),
    ("lens = [\"Belgium\"]", "lens = [\"BE\", \"NL\"]", 12, "scene#2.lens"),
    ("at = \"yesterday\"", "at = \"2026-03-13T20:00:00Z\"", 14, "scene#2.at"),
    ("sped = 60", "speed = 60", 15, "scene#2.sped"),
    ("pause = 0", "pause = 0.5", 17, "scene#2.pause"),
  ]

  @Test("a mistake in a script names scene, line and key", arguments: scriptMistakes.indices)
  func scriptMistake(index: Int) throws {
    let mistake = Self.scriptMistakes[index]
    let text = Self.script.replacing(mistake.right, with: mistake.wrong, maxReplacements: 1)
    #expect(text != Self.script)
    let error = try #require(
      Self.mistake { _ = try ScriptFile(toml: text, name: "demo/script.toml") })
    #expect(error.file == "demo/script.toml")
    #expect(error.key == mistake.key)
    #expect(error.line == mistake.line)
  }

  @Test(
    "a scene without a name, a screen or minutes is refused",
    arguments: ["name", "screen", "minutes"])
  func missing(key: String) throws {
    let lines = Self.script.split(separator: "\n", omittingEmptySubsequences: false)
    let without = lines.prefix(4).filter { !$0.hasPrefix(key) } + lines.dropFirst(4)
    let error = try #require(
      Self.mistake { _ = try ScriptFile(toml: without.joined(separator: "\n"), name: "s") })
    #expect(error.key == "scene#1." + key)
  }

  static let captions = """
    title = "A show"
    [scene.one]
    title = "First"
    caption = "Look here."
    notes = ["Say it.", "Do not say more."]
    [scene.two]
    title = "Second"
    caption = "And here."
    """

  @Test("captions are read by scene")
  func captions() throws {
    let file = try CaptionsFile(toml: Self.captions, name: "en.toml", scenes: ["one", "two"])
    #expect(file.title == "A show")
    #expect(file.scenes["one"]?.notes == ["Say it.", "Do not say more."])
    #expect(file.scenes["two"]?.caption == "And here.")
  }

  @Test("a scene without captions, and captions without a scene, are refused by name")
  func otherScenes() throws {
    let less = Self.mistake {
      _ = try CaptionsFile(toml: Self.captions, name: "en.toml", scenes: ["one"])
    }
    #expect(less?.key == "scene.two")
    #expect(less?.line == 6)
    let more = Self.mistake {
      _ = try CaptionsFile(toml: Self.captions, name: "en.toml", scenes: ["one", "two", "three"])
    }
    #expect(more?.key == "scene.three")
    #expect(more?.problem == .value(expected: .present, found: "-"))
  }

  @Test("a scenario names its start; files lie beside it")
  func scenario() throws {
    let read = try ScenarioFile(
      toml: """
        start = "2026-03-13T19:00:00Z"
        kind = "public-record"
        generator = "night-shift"
        seed = 11
        history = ["a.csv"]
        live = ["b.jsonl"]
        desk = "BE"
        officer = "BE-1"
        audience = "public"
        """, name: "scenario.toml")
    #expect(read.start == Instant(iso8601: "2026-03-13T19:00:00Z"))
    #expect(read.kind == .publicRecord)
    #expect(read.generator == .nightShift)
    #expect(read.seed == 11)
    #expect(read.audience == .everybody)
    #expect(read.desk == Body("BE"))
    let missing = Self.mistake { _ = try ScenarioFile(toml: "", name: "scenario.toml") }
    #expect(missing?.problem == .value(expected: .instant, found: "-"))
  }

  @Test("a file elsewhere is not read", arguments: ["../secret", "/etc/passwd", ".hidden"])
  func elsewhere(name: String) {
    let error = Self.mistake {
      _ = try ScenarioFile(
        toml: "start = \"2026-03-13T19:00:00Z\"\nhistory = [\"\(name)\"]", name: "scenario.toml")
    }
    #expect(error?.line == 2)
    #expect(error?.problem == .value(expected: .fileName, found: name))
  }
}
