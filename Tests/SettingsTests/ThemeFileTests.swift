import Canvas
import TaskForce
import Testing

@testable import Settings

@Suite struct ThemeFileTests {
  typealias Problem = SettingsError.Problem

  static func theme(_ toml: String) throws(SettingsError) -> Theme {
    try ThemeFile.theme("mine") { $0 == "mine" ? toml : nil }
  }

  static func problem(_ toml: String) -> SettingsError? {
    do throws(SettingsError) {
      _ = try theme(toml)
      return nil
    } catch {
      return error
    }
  }

  @Test("colours come from the palette or are written out, attributes apart by blanks")
  func styles() throws {
    let theme = try Self.theme(
      """
      [palette]
      red = "#a40E26"

      ["severity.alarm"]
      fg = "red"
      bg = "#000102"
      attributes = "bold underline"
      ["text"]
      fg = "terminal"
      """)
    #expect(
      theme[.alarm]
        == RoleStyle(
          foreground: .rgb(0xa4, 0x0e, 0x26), background: .rgb(0, 1, 2),
          attributes: [.bold, .underline]))
    #expect(theme[.text] == RoleStyle(foreground: .terminal))
    #expect(theme[.caution] == RoleStyle())
  }

  @Test("every role can be named in a file", arguments: Role.allCases)
  func roles(role: Role) throws {
    let theme = try Self.theme("[\"\(role.name)\"]\nattributes = \"dim\"\n")
    #expect(theme[role].attributes == .dim)
    #expect(Role.allCases.count { theme[$0] != RoleStyle() } == 1)
  }

  @Test("a colour named again changes what is inherited in it")
  func inheritedPalette() throws {
    let files = [
      "parent": "contrast = 7\n[palette]\nred = \"#ff0000\"\n[\"severity.alarm\"]\nfg = \"red\"\n",
      "child": "inherits = \"parent\"\n[palette]\nred = \"#c00000\"\n",
    ]
    let child = try ThemeFile.theme("child") { files[$0] }
    #expect(child[.alarm].foreground == .rgb(0xc0, 0, 0))
    #expect(child.promisedContrast == 7)
    #expect(try ThemeFile.theme("parent") { files[$0] }[.alarm].foreground == .rgb(255, 0, 0))
  }

  static let mistakes: [(toml: String, line: Int, key: String, problem: Problem)] = [
    ("[\"severity.alram\"]\n", 1, "severity.alram", .unknownKey(nearest: "severity.alarm")),
    ("\n[zebra]\nfg = \"#000000\"\n", 2, "zebra", .unknownKey(nearest: nil)),
    ("# dotted\n[severity.alarm]\n", 2, "severity", .unknownKey(nearest: nil)),
    ("[\"text\"]\nfg = \"#000000\"\nbf = \"#000000\"\n", 3, "text.bf", .unknownKey(nearest: "bg")),
    (
      "[\"text\"]\nfg = \"crimson\"\n", 2, "text.fg",
      .value(expected: .oneOf(["terminal", "#rrggbb"]), found: "crimson")
    ),
    (
      "[palette]\nsea = \"#123456\"\n[\"text\"]\n\nbg = \"see\"\n", 5, "text.bg",
      .value(expected: .oneOf(["terminal", "#rrggbb", "sea"]), found: "see")
    ),
    (
      "[palette]\na = \"#12345\"\n", 2, "palette.a",
      .value(expected: .oneOf(["#rrggbb"]), found: "#12345")
    ),
    (
      "[palette]\na = \"#+12345\"\n", 2, "palette.a",
      .value(expected: .oneOf(["#rrggbb"]), found: "#+12345")
    ),
    (
      "[\"text\"]\nattributes = \"bold blink\"\n", 2, "text.attributes",
      .value(
        expected: .oneOf(["bold", "dim", "italic", "reverse", "underline"]), found: "blink")
    ),
    (
      "[\"text\"]\nfg = 7\n", 2, "text.fg", .value(expected: .text(maximum: 400), found: "7")
    ),
    (
      "contrast = 3\n", 1, "contrast", .value(expected: .wholeNumber(5...21), found: "3")
    ),
    ("text = 5\n", 1, "text", .value(expected: .object, found: "5")),
    ("palette = \"dark\"\n", 1, "palette", .value(expected: .object, found: "dark")),
  ]

  @Test("a mistake is named with file, line and key", arguments: mistakes.indices)
  func mistake(index: Int) throws {
    let mistake = Self.mistakes[index]
    let error = try #require(Self.problem(mistake.toml))
    #expect(error.file == "mine.toml")
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

  @Test(
    "what is no TOML is refused with its line",
    arguments: [("a = \n", 1), ("\n\n[text\n", 3), ("a = 1\na = 2\n", 2)])
  func syntax(toml: String, line: Int) throws {
    let error = try #require(Self.problem(toml))
    guard case .syntax(let detail) = error.problem else {
      Issue.record("\(error)")
      return
    }
    #expect(error.line == line)
    #expect(!detail.isEmpty)
  }

  @Test("a theme that is not there, or inherits from one, is named")
  func unknown() {
    #expect(throws: SettingsError.self) { try ThemeFile.theme("nowhere") { _ in nil } }
    let error = Self.problem("inherits = \"nowhere\"\n")
    #expect(error?.problem == .unknownTheme("nowhere"))
    #expect(error?.file == "mine.toml" && error?.key == "inherits")
  }

  @Test("themes that inherit from each other are refused")
  func circle() {
    let files = ["a": "inherits = \"b\"", "b": "inherits = \"c\"", "c": "inherits = \"a\""]
    #expect(
      throws: SettingsError(
        file: "c.toml", line: 0, key: "inherits", problem: .unknownTheme("a"))
    ) {
      try ThemeFile.theme("a") { files[$0] }
    }
  }

  @Test("a file of the same name comes before the one compiled in")
  func ownNightWatch() throws {
    let own = try ThemeFile.theme("night-watch") { _ in "[\"text\"]\nfg = \"#ffffff\"\n" }
    #expect(own[.text].foreground == .rgb(255, 255, 255))
    #expect(own[.alarm] == RoleStyle())
  }
}
