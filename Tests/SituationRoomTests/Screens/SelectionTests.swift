import Canvas
import TaskForce
import Testing

@testable import SituationRoom

@Suite("What is selected")
struct SelectionTests {
  static let size = Size(width: 120, height: 34)

  private func moved(
    _ screen: inout some RoomScreen, _ movements: [Movement], _ fixture: ScreenFixture
  ) {
    for movement in movements {
      screen.move(movement, fixture.context(for: screen), in: Self.size)
    }
  }

  private func row(of text: String, in rows: [String]) -> Int? {
    rows.firstIndex { $0.contains(text) }
  }

  @Test("the cursor stays on its incident, and its row stays, when a graver one arrives")
  func staysOnIncident() {
    var fixture = ScreenFixture()
    var screen = IncidentsScreen()
    moved(&screen, [.down, .down], fixture)
    let before = fixture.rows(screen, 120, 36)
    #expect(
      screen.subject(fixture.context(for: screen)) == .incident(FictionalNight.reference(411)))
    fixture.night.open(413, .emergency, ago: 1, "another box", at: "BEANR")
    fixture.night.record()
    let after = fixture.rows(screen, 120, 36)
    #expect(
      screen.subject(fixture.context(for: screen)) == .incident(FictionalNight.reference(411)))
    #expect(row(of: "▸●", in: after) == row(of: "▸●", in: before))
    #expect(after.first?.contains("1 new above ↑") == true)
  }

  @Test("a queue nobody has touched shows what is new, and holds the incident it had")
  func untouchedQueue() {
    var fixture = ScreenFixture()
    var screen = OverviewScreen()
    screen.hold(fixture.context(for: screen))
    fixture.night.open(413, .emergency, ago: 1, "another box", at: "BEANR", cold: (60, .gate))
    fixture.night.record()
    #expect(
      screen.subject(fixture.context(for: screen)) == .incident(FictionalNight.reference(412)))
    #expect(fixture.rows(screen, 120, 36).joined().contains("NL-2026-000413"))
  }

  @Test("the cursor moves to the neighbour when its incident leaves the list")
  func neighbour() {
    var cursor = ListCursor<Int>()
    cursor.move(by: 2, in: [1, 2, 3, 4], height: 4)
    #expect(cursor.item(in: [1, 2, 4]) == 4)
    #expect(cursor.item(in: [1]) == 1)
    #expect(cursor.item(in: []) == nil)
  }

  @Test("a list scrolls no further than needed, and back")
  func scrolling() {
    let items = Array(0..<30)
    var cursor = ListCursor<Int>()
    cursor.move(by: 9, in: items, height: 10)
    #expect(cursor.window(over: items, height: 10) == 0..<10)
    cursor.move(by: 1, in: items, height: 10)
    #expect(cursor.window(over: items, height: 10) == 1..<11)
    cursor.move(by: -3, in: items, height: 10)
    #expect(cursor.window(over: items, height: 10) == 1..<11)
    cursor.move(by: 100, in: items, height: 10)
    #expect(cursor.window(over: items, height: 10) == 20..<30)
    #expect(cursor.window(over: items, height: 4).contains(29))
  }

  @Test("the detail follows the cursor without Enter")
  func detailFollows() {
    let fixture = ScreenFixture()
    var screen = IncidentsScreen()
    moved(&screen, [.down], fixture)
    #expect(fixture.rows(screen, 120, 36).first?.contains("NL-2026-000409") == true)
  }

  @Test("at 80 columns Enter opens the detail, which the queue had hidden")
  func enterOpensDetail() throws {
    let fixture = ScreenFixture()
    var screen = IncidentsScreen()
    let small = Size(width: 80, height: 22)
    screen.move(.down, fixture.context(for: screen), in: small)
    let destination = try #require(screen.opened(fixture.context(for: screen)))
    #expect(destination == Destination(.incidents, .incident(FictionalNight.reference(409))))
    let before = screen
    screen.move(.select(try #require(destination.subject)), fixture.context(for: screen), in: small)
    let rows = fixture.rows(screen, 80, 24)
    #expect(rows.first?.contains("NL-2026-000409") == true)
    #expect(rows.contains { $0.contains("Timeline") })
    // Going up restores the value the screen was.
    #expect(screen != before)
    #expect(fixture.rows(before, 80, 24).first?.contains("Queue") == true)
  }

  @Test("Enter leads from gateway to incident, from timeline to event, from event to incident")
  func waysDown() throws {
    let fixture = ScreenFixture()
    var routes = RoutesScreen()
    moved(&routes, [.select(.place(PlaceID("BEANR")))], fixture)
    #expect(
      routes.opened(fixture.context(for: routes))
        == Destination(.incidents, .incident(FictionalNight.reference(412))))
    var incidents = IncidentsScreen()
    moved(&incidents, [.nextPanel], fixture)
    let event = try #require(incidents.opened(fixture.context(for: incidents)))
    #expect(event.screen == .log)
    var log = LogScreen()
    moved(&log, [.select(try #require(event.subject))], fixture)
    #expect(log.opened != nil)
    #expect(fixture.rows(log, 120, 36).first?.contains("Event") == true)
  }

  @Test("find goes to the next incident that holds the text, and comes round")
  func findIncident() {
    let fixture = ScreenFixture()
    var screen = IncidentsScreen()
    moved(&screen, [.find("heroin")], fixture)
    #expect(
      screen.subject(fixture.context(for: screen)) == .incident(FictionalNight.reference(383)))
    moved(&screen, [.find("BEANR")], fixture)
    let first = screen.subject(fixture.context(for: screen))
    moved(&screen, [.findNext], fixture)
    #expect(screen.subject(fixture.context(for: screen)) != first)
    moved(&screen, [.findPrevious], fixture)
    #expect(screen.subject(fixture.context(for: screen)) == first)
  }

  @Test("an open event scrolls and closes on Tab")
  func openEvent() {
    let fixture = ScreenFixture()
    var log = LogScreen()
    moved(&log, [.select(.event(400))], fixture)
    #expect(fixture.rows(log, 120, 36).first?.contains("Event 400") == true)
    let small = Size(width: 80, height: 8)
    log.move(.down, fixture.context(for: log), in: small)
    #expect(log.scroll == 1)
    moved(&log, [.nextPanel], fixture)
    #expect(fixture.rows(log, 120, 36).first?.contains("Events") == true)
  }

  @Test("the log asks the store for the next page at the end of one, and for what is searched")
  func logPages() {
    let fixture = ScreenFixture()
    var log = LogScreen()
    moved(&log, [.last, .down], fixture)
    #expect(log.pages == [Int64(fixture.night.log.count - LogScreen.pageLength + 1)])
    moved(&log, [.up], fixture)
    #expect(log.pages.isEmpty)
    moved(&log, [.find("haulier")], fixture)
    #expect(
      log.pageQuery == .events(before: nil, matching: "haulier", limit: LogScreen.pageLength))
    let note = fixture.night.log.last { "\($0.envelope.payload)".contains("haulier") }
    #expect(log.subject(fixture.context(for: log)) == note.map { Subject.event($0.position) })
    moved(&log, [.find("")], fixture)
    #expect(log.wanted.isEmpty)
  }

  @Test("what came while the officer was away is counted")
  func sinceMark() {
    let fixture = ScreenFixture()
    let context = fixture.context(
      for: IncidentsScreen(), mark: FictionalNight.now.advanced(seconds: -700))
    var canvas = Canvas(size: Size(width: 120, height: 34))
    IncidentsScreen().draw(on: &canvas, in: canvas.bounds, context)
    #expect(canvas.rows.first?.contains("3 since you left") == true)
  }

  @Test("an acknowledgement that ran out waits since then, not since the incident became known")
  func waitsSinceTimeout() {
    var fixture = ScreenFixture()
    fixture.night = FictionalNight()
    fixture.night.open(1, .alarm, ago: 90_000, "box")
    fixture.night.tell(
      IncidentAcknowledged(from: .new), in: FictionalNight.stream(1), ago: 4 * 3600 + 120)
    fixture.night.record()
    #expect(fixture.rows(OverviewScreen(), 80, 24).first?.contains("oldest unack 0:02") == true)
  }

  @Test("what nobody has acknowledged flashes in reverse, by grade and state")
  func flashing() {
    let fixture = ScreenFixture()
    func reversed(_ flashOn: Bool) -> Int {
      let context = fixture.context(for: IncidentsScreen(), flashOn: flashOn)
      var canvas = Canvas(size: Size(width: 80, height: 22))
      IncidentsScreen().draw(on: &canvas, in: canvas.bounds, context)
      return canvas.cells.count { $0.attributes.contains(.reverse) }
    }
    #expect(reversed(false) == 0)
    #expect(reversed(true) > 40)
  }

  @Test("figures that rest on a silent source have a mark in front")
  func silentSource() {
    var fixture = ScreenFixture()
    fixture.night.open(
      420, .alarm, ago: 60, "box", at: "NLVLI", cold: (7_260, .gate), source: "S5")
    // The source spoke to open it, and was quiet for two hours since.
    fixture.night.record()
    fixture.now = FictionalNight.now.advanced(seconds: 7_200)
    let row = fixture.rows(IncidentsScreen(), 80, 24).first { $0.contains("#420") }
    #expect(row?.contains("~0:01 gate") == true)
  }
}
