import TaskForce
import Testing

@testable import SituationRoom

@Suite("Facts of the screens")
struct ScreenFactsTests {
  private func value(_ path: [String], of screen: any RoomScreen) -> FactValue? {
    let fixture = ScreenFixture()
    return screen.facts(fixture.context(for: screen)).first { $0.path == path }?.value
  }

  @Test("the figures of a gateway are those of its row")
  func gateway() {
    #expect(value(["gateways", "BEANR", "finds30d"], of: RoutesScreen()) == .whole(3))
    #expect(value(["gateways", "BEANR", "findsUndated"], of: RoutesScreen()) == .whole(2))
    #expect(value(["routes", "ECGYE-BEANR", "sea", "finds90d"], of: RoutesScreen()) == .whole(11))
    let row = ScreenFixture().rows(RoutesScreen(), 120, 36).first { $0.contains("BEANR Antwerp") }
    #expect(row?.contains(" 0    3    - ") == true)
  }

  @Test("paths are unique and do not depend on the language")
  func stablePaths() {
    for screen in RoomScreens.all.values {
      var dutch = ScreenFixture()
      dutch.language = .dutch
      let english = ScreenFixture()
      let paths = screen.facts(english.context(for: screen)).map(\.path)
      #expect(Set(paths).count == paths.count)
      #expect(paths == screen.facts(dutch.context(for: screen)).map(\.path))
      #expect(!paths.isEmpty)
    }
  }

  @Test("the count of what is not acknowledged is told by grade")
  func byGrade() {
    #expect(value(["incidents", "warning", "notAcknowledged"], of: OverviewScreen()) == .whole(2))
    #expect(value(["incidents", "open"], of: OverviewScreen()) == .whole(14))
  }

  @Test("every type of event has words of its own in the log")
  func eventWords() {
    let fixture = ScreenFixture()
    let context = fixture.context(for: LogScreen())
    for type in EventCatalogue.standard.all {
      let name = type.type.name
      var envelope = EventEnvelope(
        id: EventID(high: 1, low: 2), occurredAt: FictionalNight.now, source: SourceID("S1"),
        payload: type.init())
      envelope.actor = Officer("NL-2")
      let event = RecordedEvent(
        envelope, position: 1, stream: FictionalNight.stream(1), revision: 1,
        recordedAt: FictionalNight.now)
      #expect(context.text(of: event) != name)
    }
  }
}

extension ScreenFactsTests {
  @Test(
    "every screen is lines of a label and a value, in each language, without what only eyes can read",
    arguments: Language.allCases)
  func plainLines(language: Language) {
    var fixture = ScreenFixture()
    fixture.language = language
    for (id, screen) in RoomScreens.all {
      let facts = screen.facts(fixture.context(for: screen))
      for line in PlainReport.lines(facts, Wording(language)) {
        let drawn = line.unicodeScalars.contains {
          (0x2500...0x259f).contains($0.value) || (0x2800...0x28ff).contains($0.value)
            || $0.value < 32
        }
        #expect(!drawn, "\(id): \(line)")
        #expect(line.contains(": "), "\(id): \(line)")
        #expect(!line.hasSuffix(": "), "\(id): \(line)")
      }
    }
  }

  @Test("what the detail of an incident says is told of every incident")
  func details() {
    let fixture = ScreenFixture()
    let facts = IncidentsScreen().facts(fixture.context(for: IncidentsScreen()))
    let listed = Set(
      facts.filter { $0.path.first == "queue" && $0.path.last == "known" }.map { $0.path[1] })
    let incidents = fixture.context(for: IncidentsScreen()).situation.incidents
    #expect(listed == Set(incidents.map { $0.value.incident.reference.description }))
    #expect(facts.contains { $0.path.last == "things" })
  }

  @Test("words of the program are the reader's in lines and stable in JSON")
  func terms() {
    var fixture = ScreenFixture()
    fixture.language = .dutch
    let facts = LogScreen().facts(fixture.context(for: LogScreen()))
    #expect(
      PlainReport.lines(facts, Wording(.dutch)).contains {
        $0.hasPrefix("@") && $0.hasSuffix(", grond: feit")
      })
    #expect(JSONReport.text(facts).contains("\"basis\":\"fact\""))
    #expect(
      PlainReport.lines(
        [Fact(["a"], "a", .text("-")), Fact(["b"], "b", .seconds(9960))], Wording(.english))
        == ["a: not known", "b: 2:46"])
    #expect(JSONReport.text([Fact(["b"], "b", .seconds(9960))]) == "{\"b\":9960}")
  }
}
