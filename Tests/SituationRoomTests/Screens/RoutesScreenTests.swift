import Canvas
import TaskForce
import Testing

@testable import SituationRoom

@Suite("Smuggling routes")
struct RoutesScreenTests {
  private let fixture = ScreenFixture()

  @Test("K counts by what was known then, says so, and K again by what is known now")
  func knowledge() {
    var screen = RoutesScreen()
    let context = fixture.context(for: screen)
    let size = Size(width: 120, height: 34)
    screen.move(.switchKnowledge, context, in: size)
    let rows = fixture.rows(screen, 120, 36)
    #expect(rows.contains { $0.contains("Gateways") && $0.contains("AS KNOWN THEN") })
    #expect(screen.facts(context).first { $0.path == ["knownThen"] }?.value == .truth(true))
    screen.move(.switchKnowledge, context, in: size)
    #expect(!fixture.rows(screen, 120, 36).contains { $0.contains("AS KNOWN THEN") })
  }

  @Test("i explains a gateway: both charts with their parameters, weeks, months, what is left out")
  func explained() {
    let context = fixture.context(for: RoutesScreen())
    let lines = Explanation.lines(of: .place(PlaceID("FRLEH")), context)
    #expect(lines.contains { $0.hasPrefix("more: baseline") && $0.contains("h 7.0") })
    #expect(lines.contains { $0.hasPrefix("fewer: baseline") })
    #expect(lines.contains { $0.contains("a doubling is noticed after") })
    #expect(lines.contains { $0.hasPrefix("Finds by week") && $0.contains("1 2 1 2") })
    #expect(lines.contains { $0.hasPrefix("Finds by month") })
    let without = Explanation.lines(of: .place(PlaceID("DEBRV")), context)
    #expect(without.first == "Fewer than 5 finds in the baseline: no chart.")
  }

  @Test("the panel promises how often it is wrong and how late it notices")
  func promise() {
    let rows = fixture.rows(RoutesScreen(), 120, 36)
    #expect(rows.contains { $0.contains("0.8 false/year, seen in ") })
  }

  @Test(
    "a public pair keeps its p however narrow the panel",
    arguments: [Language.english, .dutch], [(120, 36), (80, 24), (80, 23)])
  func publicPair(_ language: Language, _ size: (Int, Int)) {
    var fixture = ScreenFixture()
    fixture.language = language
    // The night has Rotterdam 148 and 131, and Vlissingen 24: now its second year comes out.
    var statistic = StatisticPublished()
    statistic.circumstances.place = PlaceID("NLVLI")
    statistic.unit = "lots"
    statistic.count = 36
    fixture.night.tell(
      statistic, in: StreamName(kind: "statistic", "second"), ago: 3_600,
      occurred: Instant(iso8601: "2025-01-01"), precision: .year, source: "S7")
    fixture.night.record()
    let rows = fixture.rows(RoutesScreen(), size.0, size.1)
    let verdict = Wording(language)[.verdictSuggestive].uppercased()
    let chance = FisherTest(148, 131, 24, 36).probability
    let mark = "p " + Wording(language).number(chance, decimals: 3)
    #expect(rows.contains { $0.contains(verdict) && $0.contains(mark) })
  }

  @Test(
    "places that were fixed once the second period had begun are marked at every size",
    arguments: [Language.english, .dutch], [(200, 60), (120, 36), (80, 24)])
  func afterwards(_ language: Language, _ size: (Int, Int)) {
    var fixture = ScreenFixture()
    fixture.language = language
    var fixed = ComparisonFixed()
    fixed.squeezed = [PlaceID("BEANR")]
    fixed.squeezedComparison = [PlaceID("DEHAM")]
    fixed.receiver = [PlaceID("NLVLI")]
    fixed.receiverComparison = [PlaceID("FRDKK")]
    fixed.beforeFrom = fixture.now.advanced(days: -168)
    fixed.beforeUntil = fixture.now.advanced(days: -84)
    fixed.afterFrom = fixed.beforeUntil
    fixed.afterUntil = fixture.now
    fixture.night.tell(fixed, in: StreamName(kind: "comparison", fixed.pair), ago: 3_600)
    fixture.night.record()
    let word = Wording(language)[.flowAfterwardsShort]
    let rows = fixture.rows(RoutesScreen(), size.0, size.1)
    #expect(rows.contains { $0.contains(Wording(language)[.flowTitle]) && $0.contains(word) })
    #expect(size.0 < 120 || rows.contains { $0.contains(fixture.now.date.iso8601) })
  }

  @Test("a wide screen shows months, delay and judgement beside the weeks")
  func wide() {
    let rows = fixture.rows(RoutesScreen(), 220, 60)
    for head in ["6 months", "delay", "judged", "insp"] {
      #expect(rows.contains { $0.contains("gateway") && $0.contains(head) })
    }
  }

  @Test("charts are told with their parameters, by what is known now and was known then")
  func facts() {
    let screen = RoutesScreen()
    let facts = screen.facts(fixture.context(for: screen))
    func value(_ name: String) -> FactValue? {
      facts.first { $0.path == ["charts", "FRLEH", "up", name] }?.value
    }
    #expect(value("h") == .number(7))
    #expect(value("s") == .number(0))
    #expect(value("sKnownThen") == .number(0))
    #expect(value("weeksToNotice") != nil)
  }

  @Test("a report over the last twelve weeks counts what the table counts")
  func report() {
    let context = fixture.context(for: RoutesScreen())
    let today = context.now.date.daysSinceEpoch
    let report = RoutesReport(context, days: today - 83..<today + 1)
    let lines = report.csv
    #expect(lines.first?.hasPrefix("place,name,way,finds,knownThen") == true)
    let columns = lines[0].split(separator: ",").count
    #expect(lines.dropFirst().allSatisfy { $0.contains("TLP:") })
    #expect(columns == 33)
    #expect(report.markdown.contains("## Charts at the end of the period"))
    #expect(report.markdown.contains { $0.contains("smallest limit with at least 1300 weeks") })
  }

  @Test(
    "a field of the table is quoted where it must be, and no formula is let through",
    arguments: [
      ("a,b", "\"a,b\""), ("say \"no\"", "\"say \"\"no\"\"\""), ("two\nlines", "\"two\nlines\""),
      ("=1+1", "'=1+1"), ("-5", "-5"), ("-x", "'-x"), ("plain", "plain"),
    ])
  func quoted(_ text: String, _ field: String) {
    #expect(QuotedText.csv(text) == field)
  }
}
