import Settings
import TaskForce
import Testing

@Suite struct ConfigurationTests {
  typealias Problem = SettingsError.Problem

  static func problem(_ toml: String) -> SettingsError? {
    do throws(SettingsError) {
      _ = try Configuration(toml: toml, name: "config.toml")
      return nil
    } catch {
      return error
    }
  }

  @Test("nothing said leaves everything open", arguments: ["", "\n# only a comment\n", "\r\n"])
  func empty(toml: String) throws {
    #expect(try Configuration(toml: toml, name: "config.toml") == Configuration())
  }

  @Test("every key is read")
  func everyKey() throws {
    let configuration = try Configuration(
      toml: """
        # A desk in Amsterdam.
        officer = "NL-2"
        language = "nl"
        theme = "daylight"
        store = "/srv/sitroom"
        group = "desk"
        ascii = false
        color = "never"
        reduced_motion = true

        [desk]
        body = "NL"
        zone = "Europe/Amsterdam"
        label = "AMS"

        [alert]
        bell = true
        """, name: "config.toml")
    var expected = Configuration()
    expected.officer = Officer("NL-2")
    expected.language = "nl"
    expected.theme = "daylight"
    expected.store = "/srv/sitroom"
    expected.group = "desk"
    expected.ascii = false
    expected.colour = "never"
    expected.reducedMotion = true
    expected.desk = Body("NL")
    expected.zone = "Europe/Amsterdam"
    expected.zoneLabel = "AMS"
    expected.bell = true
    #expect(configuration == expected)
  }

  static let mistakes: [(toml: String, line: Int, key: String, problem: Problem)] = [
    ("offcer = \"NL-2\"", 1, "offcer", .unknownKey(nearest: "officer")),
    ("# a\n\ncolour = \"never\"", 3, "colour", .unknownKey(nearest: "color")),
    ("xyzzy = 1", 1, "xyzzy", .unknownKey(nearest: nil)),
    ("[desk]\nbody = \"NL\"\nzoen = \"a\"", 3, "desk.zoen", .unknownKey(nearest: "zone")),
    (
      "[desk]\n[desk.body]\na = 1", 2, "desk.body",
      .value(expected: .text(maximum: 400), found: "a")
    ),
    ("a = 1\n", 1, "a", .unknownKey(nearest: nil)),
    ("\ndesk = { zoen = \"a\" }", 2, "desk.zoen", .unknownKey(nearest: "zone")),
    ("[alerts]\nbell = true", 1, "alerts", .unknownKey(nearest: "alert")),
    ("[alert]\nbell = \"on\"", 2, "alert.bell", .value(expected: .truthValue, found: "on")),
    ("ascii = 1", 1, "ascii", .value(expected: .truthValue, found: "1")),
    ("theme = true", 1, "theme", .value(expected: .text(maximum: 400), found: "true")),
    (
      "language = \"tlh\"", 1, "language",
      .value(expected: .oneOf(["en", "nl", "fr", "de", "es", "it"]), found: "tlh")
    ),
    (
      "color = \"yes\"", 1, "color",
      .value(expected: .oneOf(["auto", "always", "never"]), found: "yes")
    ),
    (
      "officer = \"Jan Jansen\"", 1, "officer",
      .value(expected: .officerCode, found: "Jan Jansen")
    ),
    ("[desk]\nbody = \"N\"", 2, "desk.body", .value(expected: .bodyCode, found: "N")),
    ("desk.body = \"N\"", 1, "desk.body", .value(expected: .bodyCode, found: "N")),
    ("desk = \"NL\"", 1, "desk", .value(expected: .object, found: "NL")),
    (
      "store = \"\(String(repeating: "x", count: 401))\"", 1, "store",
      .value(expected: .text(maximum: 400), found: "xxx")
    ),
  ]

  @Test(
    "a mistake is named with file, line, key and what was expected", arguments: mistakes.indices)
  func mistake(index: Int) throws {
    let mistake = Self.mistakes[index]
    for text in [
      mistake.toml,
      mistake.toml.split(separator: "\n", omittingEmptySubsequences: false)
        .joined(separator: "\r\n"),
    ] {
      let error = try #require(Self.problem(text))
      #expect(error.file == "config.toml")
      #expect(error.line == mistake.line)
      #expect(error.key == mistake.key)
      if case .value(let expected, let found) = error.problem,
        case .value(let wanted, let stood) = mistake.problem
      {
        #expect(expected == wanted)
        #expect(found.contains(stood))
      } else {
        #expect(error.problem == mistake.problem)
      }
    }
  }

  @Test(
    "what would stop the parser, or hide the rest of the file, is refused with its line",
    arguments: ["[#desk]", "[ä]", "[", "[[[a]]]", "[.a]", "  [ =", "theme = \"a\0b\""])
  func broken(line: String) {
    let error = Self.problem("# first\r\n\n" + line + "\n[desk]\n")
    #expect(error?.line == 3)
    guard case .syntax(let detail) = error?.problem else {
      Issue.record("\(error as Any)")
      return
    }
    #expect(line.hasSuffix(detail))
  }

  @Test("what is no TOML is refused with its line")
  func syntax() throws {
    let error = try #require(Self.problem("officer = \"NL-2\"\n\nlanguage = nl\n"))
    #expect(error.line == 3)
    guard case .syntax = error.problem else {
      Issue.record("\(error)")
      return
    }
  }

  @Test(
    "hostile text is a value or a mistake, never a crash",
    arguments: [
      "[#desk]", "[ä]", "[\n", "[[", "[[#", "[]", "[.a]", "[a.]", "[a..b]", "[ [a] ]", "x = {#}",
      "x = {,}", "x.# = 1", "\u{feff}[#", "\u{a0}[#", "\u{2028}[#", "\u{b}[#", "\r[#", "\"a\" [#",
      "\0", "theme = \"a\0b\"", "theme = \"\u{1b}[2J\"", "\u{feff}theme = \"a\"",
      "theme = \"\u{202e}\"", "[[[[[[", String(repeating: "[", count: 20_000),
      "a = " + String(repeating: "[", count: 20_000),
      String(repeating: "a.", count: 5000) + "b = 1",
      "theme = \"\"\"\nlanguage = x\n\"\"\"", "= 1", "\"\" = 1", "theme = 1e999999",
      "theme = 99999999999999999999999", "theme = 2026-02-30",
      String(repeating: "x", count: 1 << 20),
    ])
  func hostile(toml: String) {
    // Reading it at all is the test; where it is refused, the file is named.
    if let error = Self.problem(toml) { #expect(error.file == "config.toml") }
  }
}

@Suite struct KeySettingsTests {
  @Test("keys are read with the lines they stand on")
  func keys() throws {
    let configuration = try Configuration(
      toml: """
        [keys]
        preset = "plain"
        "move.down" = ["j", "Down"]
        "act.take" = "F8"
        [room]
        lock_after = 20
        """, name: "config.toml")
    #expect(configuration.keys.preset == "plain")
    #expect(
      configuration.keys.bindings == [
        KeySettings.Binding(command: "act.take", keys: ["F8"], line: 4),
        KeySettings.Binding(command: "move.down", keys: ["j", "Down"], line: 3),
      ])
    #expect(configuration.lockAfter == 20)
  }

  @Test(
    "what is no key, and what is no number of minutes, is refused with its line",
    arguments: [
      ("[keys]\n\"move.down\" = 3\n", 2), ("[keys]\n\"move.down\" = [3]\n", 2),
      ("[room]\nlock_after = -1\n", 2), ("[room]\nlock_after = \"x\"\n", 2),
      ("keys = 3\n", 1),
    ])
  func refused(toml: String, line: Int) {
    #expect(ConfigurationTests.problem(toml)?.line == line)
  }
}

@Suite struct ViewsFileTests {
  @Test("views are read as they were written, whatever their filters hold")
  func roundTrip() throws {
    let views = ViewsFile([
      ViewsFile.View(name: "a \"b\" \\ c", filter: "sev>=alarm -tag:x é", order: "age"),
      ViewsFile.View(name: "all", filter: "", order: nil),
    ])
    #expect(try ViewsFile(toml: views.toml, name: "views.toml") == views)
  }

  @Test("a broken file is refused with its key", arguments: ["view = 3\n", "[[view]]\nfoo = 1\n"])
  func broken(toml: String) {
    #expect(throws: SettingsError.self) { try ViewsFile(toml: toml, name: "views.toml") }
  }
}
