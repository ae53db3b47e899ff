import Testing

@testable import Terminal

@Suite("The colour ladder")
struct ColourDepthTests {
  @Test(
    "takes what terminfo says",
    arguments: [
      (0, ColourDepth.monochrome), (-1, .monochrome), (2, .monochrome), (8, .eight), (16, .sixteen),
      (88, .sixteen), (256, .indexed),
    ])
  func terminfo(_ colours: Int, _ expected: ColourDepth) {
    #expect(detect(colours: colours) == expected)
  }

  @Test("uses direct colour only when terminal and terminfo agree")
  func direct() {
    let says = ["COLORTERM": "truecolor"]
    #expect(detect(environment: says, colours: 0x100_0000, isDirect: true) == .direct)
    #expect(detect(environment: says, colours: 256) == .indexed)
    #expect(detect(colours: 0x100_0000, isDirect: true) == .eight)
  }

  @Test(
    "leaves colours away where they are not wanted",
    arguments: [
      (.auto, "1", .monochrome), (.auto, "", .indexed), (.always, "1", .indexed),
      (.never, "", .monochrome),
    ] as [(TerminalOptions.ColourChoice, String, ColourDepth)])
  func unwanted(_ choice: TerminalOptions.ColourChoice, _ noColour: String, _ depth: ColourDepth) {
    #expect(detect(choice, environment: ["NO_COLOR": noColour], colours: 256) == depth)
  }

  private func detect(
    _ choice: TerminalOptions.ColourChoice = .auto, environment: [String: String] = [:],
    colours: Int, isDirect: Bool = false
  ) -> ColourDepth {
    ColourDepth.detect(choice, environment: environment, colours: colours, isDirect: isDirect)
  }
}
