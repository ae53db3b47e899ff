import Canvas
import TaskForce
import Testing

@testable import SituationRoom

@Suite("Balkan transit")
struct TransitScreenTests {
  private let fixture = ScreenFixture()
  private let size = Size(width: 120, height: 34)

  private func row(_ text: String, _ rows: [String]) -> String {
    rows.last { $0.contains(text) } ?? ""
  }

  private func value(_ path: [String]) -> FactValue? {
    let screen = TransitScreen()
    return screen.facts(fixture.context(for: screen)).first { $0.path == path }?.value
  }

  @Test("a row has checks, finds, rate and interval")
  func rates() {
    let rows = fixture.rows(TransitScreen(), 120, 36)
    #expect(row("Kapitan Andreevo   TR>BG", rows).contains("4810     12   2.5   1.4-4.0"))
    #expect(row("Batrovci/Bajakovo  RS>HR", rows).contains("6120      9   1.5   0.8-2.6"))
    #expect(row("Durrës port", rows).contains("310      5  16.1  6.4-33.9"))
  }

  @Test("an old count is marked, named below and left out of the sum")
  func staleCount() {
    let rows = fixture.rows(TransitScreen(), 120, 36)
    #expect(row("İpsala/Kipoi       TR>GR", rows).contains("~19:02"))
    #expect(rows.contains { $0.contains("in no sum: İpsala/Kipoi ~19:02") })
    #expect(value(["transit", "heroinNorthWest", "checks30d"]) == .whole(22_980))
    #expect(value(["transit", "heroinNorthWest", "stale"]) == .whole(1))
    #expect(value(["crossings", "ipsala-kipoi", "nw", "stale"]) == .truth(true))
    #expect(value(["crossings", "ipsala-kipoi", "nw", "countAgeSeconds"]) == .whole(68_520))
  }

  @Test("the figures of a row and of its detail are told as facts")
  func facts() {
    let path = ["crossings", "batrovci-bajakovo", "nw"]
    #expect(value(path + ["way"]) == .text("RS>HR"))
    #expect(value(path + ["checks30d"]) == .whole(6_120))
    #expect(value(path + ["checksBefore"]) == .whole(6_876))
    #expect(value(path + ["finds30d"]) == .whole(9))
    #expect(value(path + ["weeks"]) == .text("2 2 1 2 3 2 2 2"))
    #expect(value(path + ["state"]) == .term("slow", "slow"))
    #expect(value(path + ["queueHours"]) == .number(4.6))
    #expect(value(path + ["substances", "heroin"]) == .whole(5))
    #expect(value(path + ["incidentsOpen"]) == .whole(1))
    #expect(value(["crossings", "batrovci-bajakovo", "se", "way"]) == .text("HR>RS"))
    #expect(value(["transit", "moneySouthEast", "finds30d"]) == .whole(5))
  }

  @Test("a leg is heavy from eight finds on and dashed without any")
  func weights() {
    #expect(
      [0, 1, 7, 8, 40].map { LineWeight(finds: $0) } == [.dashed, .light, .light, .heavy, .heavy])
    let rows = fixture.rows(TransitScreen(), 120, 36)
    #expect(row("◄━", rows).contains("━ Batrovci/Bajakovo 9 slow ━"))
    #expect(rows.contains { $0.contains("┄ İpsala/Kipoi ~0 ┄") })
  }

  @Test("Enter leads to the incident there, else to the last event there")
  func opened() throws {
    var screen = TransitScreen()
    let context = fixture.context(for: screen)
    screen.move(.select(.place(PlaceID("batrovci-bajakovo"))), context, in: size)
    #expect(screen.subject(context) == .place(PlaceID("batrovci-bajakovo")))
    #expect(
      screen.opened(context)
        == Destination(.incidents, .incident(FictionalNight.reference(383))))
    screen.move(.select(.place(PlaceID("MEBAR"))), context, in: size)
    let last = try #require(
      context.situation.transit.value.chronicle(of: PlaceID("MEBAR")).last?.position)
    #expect(screen.opened(context) == Destination(.log, .event(last)))
  }

  @Test("Tab goes to the last changes, of which Enter opens the event")
  func changes() throws {
    var screen = TransitScreen()
    let context = fixture.context(for: screen)
    screen.move(.nextPanel, context, in: size)
    screen.move(.down, context, in: size)
    let entries = context.situation.transit.value.chronicle(of: PlaceID("kapitan-andreevo"))
    let second = try #require(entries.dropLast().last)
    #expect(screen.opened(context) == Destination(.log, .event(second.position)))
  }

  @Test("every crossing can be reached at 80 columns, and the cursor is always seen")
  func reached() {
    var screen = TransitScreen()
    let small = Size(width: 80, height: 21)
    let context = fixture.context(for: screen)
    for line in context.crossingLines {
      #expect(fixture.rows(screen, 80, 23).contains { $0.contains("▸" + line.name) })
      screen.move(.down, context, in: small)
    }
  }

  @Test("nothing known is said in words", arguments: Language.allCases)
  func nothingKnown(language: Language) {
    var fixture = ScreenFixture()
    fixture.language = language
    fixture.night = FictionalNight()
    for (width, height) in [(80, 24), (120, 36)] {
      let rows = fixture.rows(TransitScreen(), width, height).joined()
      #expect(rows.contains(Wording(language)[.transitNothing]))
    }
  }
}
