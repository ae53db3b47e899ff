import Canvas
import TaskForce
import Testing

@testable import SituationRoom

@Suite("The screens as they are drawn")
struct GoldenScreenTests {
  static let screens: [(String, any RoomScreen)] = [
    ("overview", OverviewScreen()), ("routes", RoutesScreen()),
    ("partners", PartnersScreen()), ("transit", TransitScreen()), ("actions", ActionsScreen()),
    ("incidents", IncidentsScreen()), ("log", LogScreen()), ("briefing", BriefingScreen()),
  ]
  static let sizes = [(80, 23), (80, 24), (120, 36), (200, 60)]

  @Test("each screen is drawn as a person accepted it", arguments: [Language.english, .dutch])
  func drawnAsAccepted(language: Language) throws {
    var fixture = ScreenFixture()
    fixture.language = language
    for (name, screen) in Self.screens {
      for (width, height) in Self.sizes {
        let text = fixture.rows(screen, width, height).joined(separator: "\n") + "\n"
        try Golden.expect(
          text, matches: "\(name)-\(width)x\(height)-\(language.rawValue).txt")
      }
    }
  }
}
