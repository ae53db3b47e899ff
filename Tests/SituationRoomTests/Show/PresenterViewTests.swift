import Canvas
import TaskForce
import Testing

@testable import SituationRoom

@Suite("Beside the show") struct PresenterViewTests {
  static var scenario: Scenario {
    var scenario = ShowTests.scenario
    scenario.scenes[1].texts.notes = ["Say what is seen.", "Claim nothing else."]
    return scenario
  }

  static func rows(_ progress: PresenterView.Progress, _ language: Language = .english) -> [String]
  {
    PresenterView(scenario, Wording(language), .unicode)
      .draw(progress, size: Size(width: 80, height: 24)).rows
  }

  @Test("before the show it waits, and says for what")
  func waiting() {
    #expect(
      Self.rows(.init(scene: nil)).contains { $0.contains("waiting") && $0.contains("A test") })
  }

  @Test("notes, caption and the next scene stand below the time")
  func notes() {
    let rows = Self.rows(.init(scene: 1, elapsed: 75))
    #expect(rows[0].contains("scene 2 of 3"))
    #expect(rows[0].contains("1:15 of 3:00"))
    #expect(!rows[0].contains("behind"))
    #expect(rows.contains { $0.contains("Say what is seen.") })
    #expect(rows.contains { $0.contains("Caption two") })
    #expect(rows[22].contains("Title three"))
  }

  @Test("late is behind the end of this scene, early is before its beginning")
  func delay() {
    #expect(Self.rows(.init(scene: 1, elapsed: 150))[0].contains("0:30 behind"))
    #expect(Self.rows(.init(scene: 2, elapsed: 60))[0].contains("1:00 ahead"))
  }

  @Test("blank and off the script are told; behind the last scene comes the end")
  func states() {
    var progress = PresenterView.Progress(scene: 2, elapsed: 130)
    progress.isBlank = true
    progress.isDetour = true
    let rows = Self.rows(progress)
    #expect(rows[0].contains("nothing is shown"))
    #expect(rows[0].contains("off the script"))
    #expect(rows[22].contains("end of the script"))
  }

  @Test("in every language nothing stands on anything else", arguments: Language.allCases)
  func languages(language: Language) {
    let progress = PresenterView.Progress(scene: 1, elapsed: 150)
    #expect(Self.rows(progress, language)[0].contains("2:30"))
  }

  @Test("the room check names the keys that a clicker sends and says what they do")
  func roomCheck() {
    var view = RoomCheckView(Wording(.english), .unicode, theme: "projector")
    view.press(KeyPress(.pageDown))
    view.press(.character("x"))
    let rows = view.draw(size: Size(width: 80, height: 24)).rows
    #expect(rows.contains { $0.contains("PgDn") && $0.contains("next scene") })
    #expect(rows.contains { $0.contains("x ") && $0.contains("not used") })
    #expect(rows.contains { $0.contains("projector") })
  }
}
