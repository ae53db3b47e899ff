import Canvas
import TaskForce
import Testing

@testable import SituationRoom

@Suite struct EntryLineTests {
  private func room(language: Language = .english) -> DeedRoom {
    var book = LogBook()
    book.open(1, .caution, minutesAgo: 9)
    book.open(2, .caution, minutesAgo: 8)
    book.add(
      IncidentAssigned(officer: Officer("BE-3"), before: nil, from: .acknowledged),
      to: StreamName(.exercise(2)), at: .night.advanced(seconds: -60))
    return DeedRoom(book, language: language)
  }

  private func line(_ room: DeedRoom) -> String {
    guard case .entry(_, let field, _) = room.model.room.overlays.last else { return "" }
    return field.text
  }

  @Test("Tab completes officers, bodies and references, and gives back what was typed")
  func completion() {
    let room = room()
    room.keys("gaOobe")
    room.press(KeyPress(.tab))
    #expect(line(room) == "BE-3")
    room.press(KeyPress(.tab))
    #expect(line(room) == "be")
    room.keys("⎋E2eu")
    room.press(KeyPress(.tab))
    #expect(line(room) == "Eurojust")
    room.press(KeyPress(.tab))
    #expect(line(room) == "Europol")
  }

  @Test("a comment may have several lines, and an alert, a resize and Esc lose nothing of it")
  func longText() throws {
    let room = room()
    room.keys("gcfthe box is at gate 4")
    room.press(.control("j"))
    room.keys("and sealed")
    #expect(room.rows.contains { $0.contains("and sealed") })
    room.resize(80, 24)
    #expect(room.rows.contains { $0.contains("the box is at gate 4") })
    room.keys("⎋")
    room.keys("cf⏎")
    let noted = try #require(room.log.last?.envelope.payload as? IncidentNoted)
    #expect(noted.text == "the box is at gate 4\nand sealed")
  }

  @Test("what was typed before comes back by the arrow, for lines of the same kind")
  func history() {
    let room = room()
    room.keys("gcffirst⏎")
    room.keys("cf")
    room.press(KeyPress(.up))
    #expect(line(room) == "first")
    room.keys("⎋T")
    room.press(KeyPress(.up))
    #expect(line(room).isEmpty)
  }

  @Test("^x ^e asks for the editor, and what it leaves is in the line")
  func editor() {
    let room = room()
    room.keys("gcfdraft")
    room.press(.control("x"), .control("e"))
    #expect(room.edited == ["draft"])
    room.send(.edited(.text("draft\nand more\n")))
    #expect(line(room) == "draft\nand more")
    room.send(.edited(.failed))
    #expect(line(room) == "draft\nand more")
    #expect(room.told.hasPrefix("The editor ended with a failure"))
  }

  @Test(
    "the lines of a long text fit 80 columns in both languages",
    arguments: [Language.english, .dutch])
  func fits(language: Language) {
    let room = room(language: language)
    room.resize(80, 24)
    room.keys("gcf")
    #expect(!room.rows.suffix(9).joined().contains("…"))
    #expect(room.rows.last?.contains("^x ^e") == true)
  }
}
