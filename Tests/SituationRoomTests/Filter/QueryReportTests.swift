import TaskForce
import Testing

@testable import SituationRoom

@Suite struct QueryReportTests {
  private func report(_ title: String, place: String? = nil) -> QueryReport {
    var situation = Situation()
    var opened = IncidentOpened()
    opened.title = title
    opened.severity = .alarm
    opened.matter.place = place.map { PlaceID($0) }
    var book = LogBook()
    book.add(opened, to: StreamName(.exercise(1)), at: .night, handling: [.h1])
    for event in book.events { situation.apply(event) }
    let now = Instant.night.advanced(seconds: 60)
    return QueryReport(
      RoomContext(
        situation: VisibleSituation(situation, for: .officer(desk: Body("NL")), at: now), now: now,
        desk: DeskIdentity(body: Body("NL"), officer: Officer("NL-2")),
        wording: Wording(.english), symbols: .unicode, gazetteer: .standard,
        mapLayers: MapLayers()))
  }

  @Test("every format bears the banner, and nothing that controls a terminal")
  func banner() {
    let report = report("a\u{1B}[2Jb")
    #expect(report.table.first == "TLP:AMBER H1")
    #expect(report.csv.last?.hasSuffix("TLP:AMBER H1") == true)
    #expect(report.json.contains("\"banner\":\"TLP:AMBER H1\""))
    let all = report.table + report.csv + [report.json]
    #expect(all.allSatisfy { !$0.unicodeScalars.contains("\u{1B}") })
    #expect(report.table.last == "1 incident")
  }

  @Test("the country of an incident is that of its place where none is named")
  func country() {
    #expect(report("a", place: "DEHAM").json.contains("\"country\":\"DE\""))
    #expect(report("a").json.contains("\"country\":null"))
  }

  @Test(
    "a record of CSV is quoted, and is no formula",
    arguments: [
      ("=1+1", ",'=1+1,"), ("a,b", ",\"a,b\","), ("a\"b", ",\"a\"\"b\","), ("-x", ",'-x,"),
    ])
  func quoting(title: String, cell: String) {
    #expect(report(title).csv.last?.contains(cell) == true)
  }
}
