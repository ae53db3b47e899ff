import Canvas
import Foundation
import Settings
import Testing

@Suite struct ShippedThemesTests {
  static let coloured = ThemeFiles.names.filter { $0 != "mono" }

  static func theme(_ name: String) throws -> Theme {
    try ThemeFile.theme(name, text: ThemeFiles.text)
  }

  /// Red, green and blue of `colour` as entry of the 256-colour palette nearest to it.
  static func on256(_ colour: ThemeColour) -> ThemeColour {
    guard case .rgb(let red, let green, let blue) = colour else { return colour }
    let entry = NearestColour.of256(red, green, blue)
    if entry >= 232 {
      let grey = UInt8(8 + 10 * (entry - 232))
      return .rgb(grey, grey, grey)
    }
    let steps: [UInt8] = [0, 95, 135, 175, 215, 255]
    let index = entry - 16
    return .rgb(steps[index / 36], steps[index / 6 % 6], steps[index % 6])
  }

  static func contrast(_ ink: ThemeColour, _ paper: ThemeColour) -> Double? {
    guard case .rgb(let red, let green, let blue) = ink,
      case .rgb(let paperRed, let paperGreen, let paperBlue) = paper
    else { return nil }
    return Contrast.ratio(
      Contrast.luminance(red, green, blue),
      Contrast.luminance(paperRed, paperGreen, paperBlue))
  }

  @Test("the files of the checkout are those tested here")
  func files() throws {
    let files = try FileManager.default.contentsOfDirectory(
      at: ThemeFiles.folder, includingPropertiesForKeys: nil)
    #expect(files.map(\.lastPathComponent).sorted() == ThemeFiles.names.map { $0 + ".toml" })
  }

  @Test("every role reads with a contrast of 4.5 to 1 on its paper", arguments: coloured)
  func contrast(name: String) throws {
    let theme = try Self.theme(name)
    for role in Role.allCases {
      let style = Style(role)
      let ink = theme.ink(of: style)
      let paper = theme.paper(of: style)
      let direct = try #require(Self.contrast(ink, paper), "\(role) has no colour")
      #expect(direct >= 4.5, "\(role.name) \(direct)")
      let mapped = try #require(Self.contrast(Self.on256(ink), Self.on256(paper)))
      #expect(mapped >= 4.5, "\(role.name) with 256 colours \(mapped)")
    }
  }

  @Test("what stands in a row of a list reads on the selection too", arguments: coloured)
  func selection(name: String) throws {
    let theme = try Self.theme(name)
    let inRows: [Role] = [
      .text, .muted, .strong, .stale, .mark, .emergency, .alarm, .warning, .caution, .trendUp,
      .trendDown, .trendSame, .sparkline, .barFilled, .good, .bad, .silent, .fact, .assessment,
    ]
    for role in inRows {
      let style = Style(role, on: .selection)
      let ratio = try #require(Self.contrast(theme.ink(of: style), theme.paper(of: style)))
      #expect(ratio >= 4.5, "\(role.name) \(ratio)")
    }
    #expect(theme[.selection].background != theme[.background].background)
  }

  @Test("nothing is below the limits of the check", arguments: ThemeFiles.names)
  func check(name: String) throws {
    let check = ThemeCheck(try Self.theme(name))
    for reading in check.tooFaint {
      Issue.record("\(reading.pair.ink.name) on \(reading.pair.paper.name): \(reading.ratio)")
    }
    for near in check.tooNear {
      Issue.record("\(near.first.name), \(near.second.name), \(near.vision): \(near.distance)")
    }
    #expect(check.passes)
    #expect(name == "mono" || check.unknown.isEmpty)
  }

  @Test("high-contrast is held to 7 to 1, the others to 4.5", arguments: ThemeFiles.names)
  func limit(name: String) throws {
    let limit = ThemeCheck(try Self.theme(name)).contrastLimit
    #expect(limit == (name == "high-contrast" ? 7 : 4.5))
  }

  @Test("the four grades look different in every theme", arguments: ThemeFiles.names)
  func grades(name: String) throws {
    let theme = try Self.theme(name)
    let grades: [Role] = [.emergency, .alarm, .warning, .caution]
    #expect(Set(grades.map { theme[$0] }).count == 4)
  }

  @Test("mono has no colour and still shows what is selected, graver and focused")
  func mono() throws {
    let theme = try Self.theme("mono")
    for role in Role.allCases {
      #expect(theme[role].foreground == nil && theme[role].background == nil, "\(role.name)")
    }
    #expect(theme[.selection].attributes.contains(.reverse))
    #expect(theme[.ruleFocused].attributes != theme[.rule].attributes)
    #expect(theme[.emergency].attributes.isSuperset(of: theme[.alarm].attributes))
  }

  @Test("the default theme is compiled in as it stands in its file")
  func builtIn() throws {
    #expect(NightWatch.toml == ThemeFiles.text("night-watch"))
    #expect(
      try ThemeFile.theme("night-watch") { _ in nil } == Self.theme("night-watch"))
  }

  @Test("a theme inherits what it does not say")
  func inheritance() throws {
    let daylight = try Self.theme("daylight")
    let nightWatch = try Self.theme("night-watch")
    #expect(daylight[.match] == nightWatch[.match])
    #expect(daylight[.text] != nightWatch[.text])
    #expect(daylight.name == "daylight")
  }
}
