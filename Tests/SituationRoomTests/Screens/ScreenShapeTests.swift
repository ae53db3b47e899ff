import Canvas
import TaskForce
import Testing

@testable import SituationRoom

@Suite("Every screen at every size")
struct ScreenShapeTests {
  static let sizes = [
    (80, 23), (80, 24), (99, 30), (100, 30), (120, 36), (132, 43), (200, 60), (300, 100),
  ]

  /// Each screen in each way it can look.
  static let variants: [(String, any RoomScreen)] = {
    var variants: [(String, any RoomScreen)] = []
    let context = ScreenFixture().context(for: OverviewScreen())
    let size = Size(width: 80, height: 22)
    for (identity, screen) in RoomScreens.all {
      var turned = screen
      for turn in 0..<4 {
        variants.append(("\(identity) panel \(turn)", turned))
        var zoomed = turned
        zoomed.move(.zoomPanel, context, in: size)
        variants.append(("\(identity) panel \(turn) zoomed", zoomed))
        turned.move(.nextPanel, context, in: size)
      }
    }
    var log = LogScreen()
    log.move(.select(.event(400)), context, in: size)
    variants.append(("event", log))
    return variants
  }()

  @Test("no text holds a replaced character, and nothing is drawn outside", arguments: sizes)
  func clean(width: Int, height: Int) {
    let fixture = ScreenFixture()
    for (name, screen) in Self.variants {
      let frame = Size(width: width + 4, height: height + 2)
      var canvas = Canvas(size: frame)
      canvas.fill(canvas.bounds, with: "#")
      let area = Rect(column: 2, row: 1, width: width, height: height - 2)
      canvas.fill(area)
      screen.draw(on: &canvas, in: area, fixture.context(for: screen))
      let rows = canvas.rows
      #expect(!rows.joined().contains("\u{fffd}"), "\(name)")
      #expect(rows.first?.allSatisfy { $0 == "#" } == true, "\(name)")
      for row in rows[(area.bottom)...] { #expect(row.allSatisfy { $0 == "#" }, "\(name)") }
      for row in rows[area.top..<area.bottom] {
        #expect(row.hasPrefix("##") && row.hasSuffix("##"), "\(name): \(row)")
        #expect(row.columns == frame.width, "\(name): \(row)")
      }
    }
  }

  @Test("no label is cut at 80 columns, nor at 120", arguments: Language.allCases, [23, 24])
  func wholeLabels(language: Language, height: Int) {
    var fixture = ScreenFixture()
    fixture.language = language
    for night in [FictionalNight.brief(), FictionalNight()] {
      fixture.night = night
      for (name, screen) in Self.variants {
        for row in fixture.rows(screen, 80, height) + fixture.rows(screen, 120, height + 12) {
          #expect(!row.contains("…"), "\(name): \(row)")
        }
      }
    }
  }

  @Test("nothing is cut of an incident that has waited for weeks", arguments: Language.allCases)
  func longWait(language: Language) {
    var fixture = ScreenFixture()
    fixture.language = language
    fixture.night = .brief()
    fixture.now = FictionalNight.now.advanced(days: 40)
    for row in fixture.rows(OverviewScreen(), 80, 24) + fixture.rows(IncidentsScreen(), 120, 36) {
      #expect(!row.contains("…"), "\(row)")
    }
  }

  @Test("without Unicode only ASCII is drawn")
  func onlyASCII() {
    var fixture = ScreenFixture()
    fixture.symbols = .ascii
    for (name, screen) in RoomScreens.all {
      for (width, height) in Self.sizes {
        let rows = fixture.rows(screen, width, height)
        let foreign = Set(rows.joined().unicodeScalars.filter { !$0.isASCII })
        // The frame spells names, minus signs and thin gaps in ASCII; strokes must not be among
        // them.
        #expect(
          foreign.isSubset(of: ["š", "č", "ö", "ë", "İ", "–", "−", "\u{a0}"]), "\(name) \(foreign)")
      }
    }
  }

  @Test("an empty room says in words that it is empty", arguments: Language.allCases)
  func emptyRoom(language: Language) {
    var fixture = ScreenFixture()
    fixture.language = language
    fixture.night = FictionalNight()
    fixture.quarantine = []
    let wording = Wording(language)
    let overview = fixture.rows(OverviewScreen(), 80, 24).joined()
    #expect(overview.contains(wording[.noIncidentsOpen]))
    #expect(overview.contains(wording[.noFinds]))
    #expect(overview.contains(wording[.noSources]))
    let routes = fixture.rows(RoutesScreen(), 80, 24).joined()
    #expect(routes.contains(wording[.noFinds]))
    #expect(routes.contains(wording[.flowTitle]))
    let log = fixture.rows(LogScreen(), 80, 24).joined()
    #expect(log.contains(wording[.noEvents]))
    #expect(log.contains(wording[.noQuarantine]))
  }

  @Test("long after the last find its day is named")
  func historicRecord() {
    var fixture = ScreenFixture()
    fixture.now = FictionalNight.now.advanced(days: 60)
    let routes = fixture.rows(RoutesScreen(), 120, 36)
    #expect(routes.joined().contains("no finds in 30 d; last 2026-03-09 FRLEH"))
  }

  @Test("twenty incidents show at 80 × 24 when the queue is zoomed")
  func twentyRows() {
    var fixture = ScreenFixture()
    for counter in 500..<540 {
      fixture.night.open(counter, .caution, ago: 600 + counter, "exercise \(counter)")
    }
    fixture.night.record()
    var screen = OverviewScreen()
    screen.move(.zoomPanel, fixture.context(for: screen), in: Size(width: 80, height: 22))
    let shown = fixture.rows(screen, 80, 24).filter { $0.contains(" #") }
    #expect(shown.count == 20)
    #expect(fixture.rows(IncidentsScreen(), 80, 24).filter { $0.contains(" #") }.count == 20)
  }
}
