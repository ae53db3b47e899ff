import Canvas
import TaskForce
import Testing

@testable import SituationRoom

@Suite("Partners, crossings and actions over time")
struct OverTimeScreenTests {
  private func moved(_ movements: [Movement], _ fixture: ScreenFixture) -> ActionsScreen {
    var screen = ActionsScreen()
    let context = fixture.context(for: screen)
    for movement in movements { screen.move(movement, context, in: Size(width: 120, height: 34)) }
    return screen
  }

  private func fact(_ path: String, _ screen: any RoomScreen, _ fixture: ScreenFixture)
    -> FactValue?
  {
    screen.facts(fixture.context(for: screen)).first {
      $0.path.joined(separator: "/") == path
    }?.value
  }

  /// Another meeting before the one of the night.
  private var twoMeetings: ScreenFixture {
    var fixture = ScreenFixture()
    var scheduled = MeetingScheduled()
    scheduled.identity = MeetingID("amsterdam-2022")
    scheduled.city = "Amsterdam"
    var held = MeetingHeld()
    held.meeting = scheduled.identity
    let stream = StreamName(kind: "meeting", "amsterdam-2022")
    for payload in [scheduled, held] as [any EventPayload] {
      fixture.night.tell(payload, in: stream, ago: 550 * 86_400, source: "NL-1")
    }
    fixture.night.record()
    return fixture
  }

  @Test("the last panel of the actions compares two meetings, h and l choose which")
  func meetings() {
    let fixture = twoMeetings
    let panel = [Movement](repeating: .nextPanel, count: 3)
    let pairs = (0...3).map { steps in
      let screen = moved(panel + [Movement](repeating: .right, count: steps), fixture)
      return screen.currentPair(fixture.context(for: screen)).map {
        fixture.context(for: screen).text(of: $0)
      }
    }
    #expect(
      pairs == [
        "valencia-2025 2025-10-16 > now", "Amsterdam 2024-09-10 > now",
        "Amsterdam 2024-09-10 > valencia-2025 2025-10-16", "valencia-2025 2025-10-16 > now",
      ])
    #expect(moved(panel + [.left], fixture).pair == 2)
  }

  @Test("what changed is told with figures, and Enter leads to the action")
  func changes() throws {
    let fixture = twoMeetings
    let screen = moved([.nextPanel, .nextPanel, .nextPanel, .zoomPanel], fixture)
    let rows = fixture.rows(screen, 120, 36)
    #expect(rows[0].contains("Between two meetings"))
    #expect(rows[1].contains("done 1  blocked 2  put off 1"))
    #expect(rows[2].contains("A-15") && rows[2].contains("done"))
    let putOff = try #require(rows.first { $0.contains("A-08") })
    #expect(putOff.contains("blocked; put off 82 d: 2025-11-30 > 2026-02-20"))
    let context = fixture.context(for: screen)
    #expect(screen.subject(context) == .action(ActionID("A-15")))
    #expect(screen.opened(context)?.screen == .log)
  }

  @Test("the same is told as facts for every pair of meetings")
  func changeFacts() {
    let (fixture, screen) = (twoMeetings, ActionsScreen())
    let head = "meetingChanges/valencia-2025..now/A-08/"
    #expect(
      fact(head + "what", screen, fixture)
        == .term("blocked putOff movedOn", "blocked, put off, moved on"))
    #expect(fact(head + "putOffDays", screen, fixture) == .whole(82))
    // The night agrees on the last date at once and tells of the earlier ones afterwards.
    #expect(
      fact("meetingChanges/amsterdam-2022..valencia-2025/A-08/putOffDays", screen, fixture)
        == .whole(-82))
  }

  @Test("a due date known to its season is as wide as the season")
  func season() throws {
    let fixture = ScreenFixture()
    let rows = fixture.rows(ActionsScreen(), 120, 36)
    let season = try #require(rows.first { $0.contains("A-12") })
    let day = try #require(rows.first { $0.contains("A-01") })
    #expect(season.filter { $0 == "◆" }.count > 5)
    #expect(day.filter { $0 == "◆" }.count == 1)
  }

  @Test("the partner detail tells what is not known")
  func honest() {
    let rows = ScreenFixture().rows(PartnersScreen(), 120, 36).joined(separator: "\n")
    #expect(rows.contains("late 100 % (was no data), n 2"))
    #expect(rows.contains("shared   no data"))
    #expect(rows.contains("lead (A) no find or report at a port there"))
  }

  @Test("a find at a port of origin has its window of arrival on both screens")
  func lead() {
    var fixture = ScreenFixture()
    var seizure = SeizureRecorded()
    seizure.direction = .outward
    seizure.circumstances.place = PlaceID("ECGYE")
    // Three days before 14 March, 02:32.
    fixture.night.tell(
      seizure, in: StreamName("seizure/x"), ago: 3 * 86_400, source: "S7")
    fixture.night.record()
    let context = fixture.context(for: RoutesScreen())
    #expect(
      context.leadWindows.map { context.text(of: $0) } == ["Guayaquil 11 Mar → Le Havre ~23-29 Mar"]
    )
    #expect(fact("leads/ECGYE/find/2026-03-11/days", RoutesScreen(), fixture) == .number(14.8))
    #expect(
      fact("routes/ECGYE-BEANR/sea/leadDays", RoutesScreen(), fixture) == .number(14.8))
    let rows = fixture.rows(RoutesScreen(), 120, 36).joined(separator: "\n")
    #expect(rows.contains("A ECGYE 11 Mar → FRLEH ~23-29 Mar"))
    fixture.language = .dutch
    fixture.symbols = .ascii
    var partners = PartnersScreen()
    partners.partners.choose(Country("EC"), in: [Country("CO"), Country("EC")], height: 9)
    let dutch = fixture.rows(partners, 200, 60).joined(separator: "\n")
    #expect(dutch.contains("reis (A) Guayaquil 11 mrt -> Le Havre ~23-29 mrt bij 14-18 kn"))
  }
}
