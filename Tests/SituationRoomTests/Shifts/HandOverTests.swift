import Canvas
import TaskForce
import Testing

@testable import SituationRoom

@Suite struct HandOverTests {
  private func room(language: Language = .english) -> DeedRoom {
    var book = LogBook()
    for number in 1...4 { book.open(number, .caution, minutesAgo: 60 - number) }
    return DeedRoom(book, language: language)
  }

  private func handOver(_ room: DeedRoom, to officer: String, giveBack: Bool = false) {
    room.keys(":\(room.model.wording[.handOver])⏎")
    room.keys(officer)
    room.press(KeyPress(.tab))
    if giveBack { room.keys("b") }
    room.press(KeyPress(.tab))
    room.keys("quiet night⏎")
  }

  @Test("the incidents go over with the duty, signed, and the next officer acts without a restart")
  func handOver() throws {
    let room = room()
    room.keys(":open shift⏎")
    #expect(room.told == "NL-2 is on duty")
    room.keys("goo")
    room.keys("w4")
    room.select(1)
    room.keys("w4")
    handOver(room, to: "nl-3")
    let screen = room.rows.joined(separator: " ")
    #expect(screen.contains("1 of your incidents go over: #2"))
    #expect(screen.contains("come back to your name: #1"))
    #expect(room.model.setup.desk.officer == Officer("NL-2"))
    room.keys("⏎")
    #expect(room.told == "handed over: NL-3 sits here now")
    #expect(room.rows[0].contains("NL-3"))
    #expect(try room.incident(2).owner == Officer("NL-3"))
    let shifts = room.model.situation.shifts
    #expect(shifts[Body("NL")]?.officer == Officer("NL-3"))
    #expect(shifts.lastHandOver(at: Body("NL"))?.text == "quiet night")
    let signed = try #require(room.log.last)
    #expect(signed.envelope.actor == Officer("NL-2"))
    let correlations = Set(room.log.suffix(2).map(\.envelope.correlation))
    #expect(correlations.count == 1)
    room.select(3)
    room.keys("cfmine now⏎")
    #expect(room.log.last?.envelope.actor == Officer("NL-3"))
  }

  @Test("incidents can be given back instead, and one cannot hand over to oneself")
  func giveBack() throws {
    let room = room()
    room.keys("go")
    handOver(room, to: "NL-2")
    #expect(room.rows.joined().contains("NL-2 is on duty here already"))
    room.keys("⎋")
    let other = self.room()
    other.keys("go")
    handOver(other, to: "NL-3", giveBack: true)
    other.keys("⏎")
    #expect(try other.incident(1).owner == nil)
    #expect(try other.state(1) == .acknowledged)
  }

  @Test("undo reaches back to the beginning of the shift only")
  func undo() {
    let room = room()
    room.keys("gcfbefore⏎")
    room.now = room.now.advanced(seconds: 60)
    room.keys(":open shift⏎")
    room.keys("u")
    #expect(room.told.contains("before your shift"))
  }

  @Test(
    "the report has its banner, its sections and every incident once, in both languages",
    arguments: [Language.english, .dutch])
  func report(language: Language) throws {
    let room = room(language: language)
    room.keys("go")
    room.keys("xc")
    let context = room.model.context(at: room.now)
    let report = HandoverReport(context, since: .night.advanced(seconds: -3600))
    #expect(report.text.first == "TLP:AMBER")
    #expect(report.text.last == "TLP:AMBER")
    #expect(report.text.allSatisfy { $0.columns <= 80 })
    #expect(report.sections.first { $0.key == "closed" }?.lines.count == 1)
    #expect(report.sections.first { $0.key == "open" }?.lines.count == 3)
    #expect(report.sections.first { $0.key == "new" }?.lines.count == 4)
    #expect(report.markdown.contains { $0.hasPrefix("## ") })
    #expect(report.json.hasPrefix("{\"banner\":\"TLP:AMBER\""))
  }

  @Test("a title is no Markdown, no HTML and no command of a terminal")
  func hostile() {
    var book = LogBook()
    var opened = IncidentOpened()
    opened.title = "<b>[x](y)\u{1B}[2J *z*"
    book.add(opened, to: StreamName(.exercise(1)), at: .night.advanced(seconds: -60))
    let room = DeedRoom(book)
    let report = HandoverReport(
      room.model.context(at: room.now), since: .night.advanced(seconds: -3600))
    let text = (report.markdown + report.text + [report.json]).joined()
    #expect(!text.unicodeScalars.contains("\u{1B}"))
    #expect(report.markdown.contains { $0.contains("\\<b\\>\\[x\\]\\(y\\)") })
  }

  @Test("since you left: what is new and closed since the last key before one was away")
  func since() {
    let room = room()
    room.now = room.now.advanced(seconds: 3600)
    var book = LogBook()
    book.open(9, .alarm, minutesAgo: 1)
    room.keys(":since you left⏎")
    let screen = room.rows.joined(separator: " ")
    #expect(screen.contains("since you left"))
    #expect(screen.contains("1:00 ago"))
    #expect(screen.contains("New (0)"))
  }
}
