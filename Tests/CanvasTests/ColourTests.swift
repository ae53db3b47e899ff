import Testing

@testable import Canvas

@Suite struct ColourTests {
  @Test("the colours of the cube and the greys are their own nearest", arguments: 16..<256)
  func palette(_ number: Int) {
    let steps: [UInt8] = [0, 95, 135, 175, 215, 255]
    let colour: [UInt8] =
      number < 232
      ? [steps[(number - 16) / 36], steps[(number - 16) / 6 % 6], steps[(number - 16) % 6]]
      : Array(repeating: UInt8(8 + 10 * (number - 232)), count: 3)
    #expect(NearestColour.of256(colour[0], colour[1], colour[2]) == number)
  }

  @Test(
    "known colours",
    arguments: [
      (255, 0, 0, 196, 9, 1), (0, 0, 0, 16, 0, 0), (255, 255, 255, 231, 15, 7),
      (127, 127, 127, 244, 8, 7), (95, 135, 175, 67, 8, 6), (250, 10, 10, 196, 9, 1),
      (140, 150, 160, 246, 8, 7), (205, 205, 40, 184, 3, 3),
    ] as [(UInt8, UInt8, UInt8, Int, Int, Int)])
  func known(_ red: UInt8, _ green: UInt8, _ blue: UInt8, _ of256: Int, _ of16: Int, _ of8: Int) {
    #expect(NearestColour.of256(red, green, blue) == of256)
    #expect(NearestColour.of16(red, green, blue) == of16)
    #expect(NearestColour.of8(red, green, blue) == of8)
  }

  @Test(
    "luminance as WCAG 2.1 defines it",
    arguments: [
      (0, 0, 0, 0), (255, 255, 255, 1), (255, 0, 0, 0.2126), (0, 255, 0, 0.7152),
      (0, 0, 255, 0.0722), (119, 119, 119, 0.184475), (10, 10, 10, 0.003035),
    ] as [(UInt8, UInt8, UInt8, Double)])
  func luminance(_ red: UInt8, _ green: UInt8, _ blue: UInt8, _ expected: Double) {
    #expect(abs(Contrast.luminance(red, green, blue) - expected) < 1e-6)
  }

  @Test("black on white is 21, and #777 on white falls just short of 4.5")
  func contrast() {
    #expect(abs(Contrast.ratio(0, 1) - 21) < 1e-9)
    #expect(Contrast.ratio(1, 0) == Contrast.ratio(0, 1))
    #expect(abs(Contrast.ratio(Contrast.luminance(119, 119, 119), 1) - 4.478) < 0.001)
  }

  private let theme = Theme(
    name: "test",
    styles: [
      .text: RoleStyle(foreground: .rgb(200, 200, 200)),
      .background: RoleStyle(background: .rgb(1, 2, 3)),
      .alarm: RoleStyle(foreground: .rgb(255, 0, 0), attributes: .bold),
      .emergency: RoleStyle(foreground: .rgb(9, 9, 9), background: .rgb(255, 0, 255)),
      .selection: RoleStyle(background: .rgb(0, 0, 90), attributes: .reverse),
    ])

  @Test("a role that says nothing leaves the colours of the other")
  func resolution() {
    #expect(theme.ink(of: Style()) == .rgb(200, 200, 200))
    #expect(theme.paper(of: Style()) == .rgb(1, 2, 3))
    #expect(theme.ink(of: Style(.alarm, on: .selection)) == .rgb(255, 0, 0))
    #expect(theme.paper(of: Style(.alarm, on: .selection)) == .rgb(0, 0, 90))
    #expect(theme.paper(of: Style(.emergency)) == .rgb(255, 0, 255))
    #expect(theme.ink(of: Style(.muted)) == .rgb(200, 200, 200))
    #expect(theme.attributes(of: Style(.alarm, on: .selection, .dim)) == [.bold, .dim, .reverse])
    #expect(theme.attributes(of: Style(.alarm, on: .selection, .reverse)) == .bold)
    #expect(Theme(name: "none", styles: [:]).ink(of: Style()) == .terminal)
  }

  @Test("rows with escapes change colours only where the style changes")
  func ansi() {
    var canvas = Canvas(size: Size(width: 5, height: 1))
    canvas.put("a漢", column: 0, row: 0, Style(.alarm))
    #expect(
      canvas.ansi(theme)
        == "\u{1b}[0;1;38;2;255;0;0;48;2;1;2;3ma漢\u{1b}[0;38;2;200;200;200;48;2;1;2;3m  \u{1b}[0m\n"
    )
  }
}
