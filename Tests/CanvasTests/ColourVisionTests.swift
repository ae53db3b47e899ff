import Testing

@testable import Canvas

@Suite struct ColourVisionTests {
  private func linear(_ red: UInt8, _ green: UInt8, _ blue: UInt8) throws -> LinearColour {
    try #require(LinearColour(ThemeColour.rgb(red, green, blue)))
  }

  @Test(
    "L*a*b* of known colours",
    arguments: [
      (255, 255, 255, 100, 0, 0), (0, 0, 0, 0, 0, 0), (255, 0, 0, 53.24, 80.09, 67.20),
      (0, 255, 0, 87.73, -86.18, 83.18), (0, 0, 255, 32.30, 79.19, -107.86),
      (119, 119, 119, 50.03, 0, 0),
    ] as [(UInt8, UInt8, UInt8, Double, Double, Double)])
  func lab(
    _ red: UInt8, _ green: UInt8, _ blue: UInt8, _ light: Double, _ redness: Double,
    _ yellowness: Double
  ) throws {
    let lab = LabColour(try linear(red, green, blue))
    #expect(abs(lab.lightness - light) < 0.02)
    #expect(abs(lab.redness - redness) < 0.02)
    #expect(abs(lab.yellowness - yellowness) < 0.02)
  }

  @Test("greys look the same to every eye", arguments: ColourVision.allCases)
  func greys(vision: ColourVision) throws {
    let grey = try linear(130, 130, 130)
    #expect(LabColour(vision.seen(grey)).distance(to: LabColour(grey)) < 0.01)
  }

  @Test("what an eye confuses comes nearer in it, and in no other")
  func confusions() throws {
    func distance(_ vision: ColourVision, _ one: LinearColour, _ other: LinearColour) -> Double {
      LabColour(vision.seen(one)).distance(to: LabColour(vision.seen(other)))
    }
    let (red, green) = (try linear(190, 60, 40), try linear(95, 110, 30))
    #expect(distance(.full, red, green) > 60)
    #expect(distance(.deuteranopia, red, green) < 20)
    #expect(distance(.tritanopia, red, green) > 60)
    let (blue, teal) = (try linear(60, 110, 190), try linear(40, 125, 120))
    #expect(distance(.tritanopia, blue, teal) < distance(.full, blue, teal) / 2)
  }

  @Test("the terminal's own colour has no numbers")
  func terminal() { #expect(LinearColour(ThemeColour.terminal) == nil) }
}
