import Canvas
import TaskForce
import Testing

@testable import SituationRoom

@Suite struct FilterRoomTests {
  /// Three cautions, one warning and an alarm, newest last.
  private func room(language: Language = .english) -> DeedRoom {
    var book = LogBook()
    for number in 1...3 { book.open(number, .caution, minutesAgo: 60 - number) }
    book.open(4, .warning, minutesAgo: 20)
    book.open(5, .alarm, minutesAgo: 5)
    return DeedRoom(book, language: language)
  }

  private func listed(_ room: DeedRoom) -> [Int] {
    room.model.listedIncidents(at: room.now).map(\.counter)
  }

  @Test("the filter says how many it would list while it is typed, and lists them at Enter")
  func filter() {
    let room = room()
    room.keys("fsev>=warning")
    #expect(room.rows.joined().contains("2 of 5 are listed"))
    #expect(listed(room).count == 5)
    room.keys("⏎")
    #expect(listed(room) == [5, 4])
    #expect(room.rows.joined().contains("filter 2 of 5"))
    #expect(room.rows.joined().contains("3 new hidden by it"))
    room.keys("f")
    room.press(.control("u"))
    room.keys("⏎")
    #expect(listed(room).count == 5)
  }

  @Test("a mistake is underlined in the line and told, and Enter does nothing")
  func mistake() {
    let room = room()
    room.keys("fcountry:BE sev>=purple⏎")
    #expect(
      room.rows.joined().contains(
        "“purple”: severity is one of emergency, alarm, warning, caution"))
    let canvas = RoomView.draw(room.model, at: room.now)
    let bar = canvas.size.height - 1
    let underlined = (0..<canvas.size.width).filter { column in
      canvas[column, bar].style.attributes.contains(.underline)
    }
    let text = underlined.map { String(canvas[$0, bar].base) }.joined()
    #expect(text == "purple")
    #expect(room.model.room.choice.filter == nil)
    room.keys("⎋f")
    #expect(room.rows.last?.contains("sev>=purple") == true)
  }

  @Test("Tab goes through fields and values, and back")
  func completion() {
    let room = room()
    func line() -> String {
      guard case .filter(let line) = room.model.room.overlays.last else { return "" }
      return line.field.text
    }
    room.keys("fse")
    room.press(KeyPress(.tab))
    #expect(line() == "sev>=")
    room.keys("a")
    room.press(KeyPress(.tab))
    #expect(line() == "sev>=alarm")
    room.keys(" -state:")
    room.press(KeyPress(.tab))
    #expect(line() == "sev>=alarm -state:new")
    room.press(KeyPress(.tab))
    #expect(line() == "sev>=alarm -state:acknowledged")
    room.press(KeyPress(.tab, .shift))
    #expect(line() == "sev>=alarm -state:new")
  }

  @Test("a search becomes a filter, and the cursor stays on its incident")
  func search() {
    let room = room()
    room.keys("G")
    let cursor = room.cursor
    room.keys("/incident_3⏎")
    room.keys("f")
    #expect(room.rows.last?.contains("incident_3") == true)
    room.press(.control("u"))
    room.keys("sev:caution⏎")
    #expect(room.cursor == cursor)
  }

  @Test("marks that the filter hides are kept, counted and acted on")
  func marks() {
    let room = room()
    room.keys("*")
    room.keys("fsev:caution⏎")
    #expect(room.rows.joined().contains("5 marked, 2 hidden"))
    room.keys("cf")
    room.keys("all of them⏎")
    #expect(room.rows.joined().contains("5 incidents"))
    room.keys("⏎")
    #expect(room.written == Array(repeating: "noted", count: 5))
  }

  @Test(
    "the queue is sorted by what was chosen, and says so",
    arguments: [("a", [1, 2, 3, 4, 5]), ("s", [5, 4, 1, 2, 3]), ("p", [5, 4, 1, 2, 3])])
  func order(key: String, counters: [Int]) {
    let room = room()
    room.keys("S" + key)
    #expect(listed(room) == counters)
    let name = room.model.wording.name(room.model.room.choice.order)
    #expect(room.rows.joined().contains("by " + name))
    room.keys("Sq")
    #expect(!room.rows.joined().contains("by "))
  }

  @Test("views are kept under a name, listed, chosen from list and palette, and dropped")
  func views() throws {
    let room = room()
    room.keys("fsev:caution⏎")
    room.keys("SaWsnight cautions⏎")
    #expect(room.told == "view “night cautions” kept")
    #expect(room.remembered.last == .views(room.model.room.views))
    room.keys("f")
    room.press(.control("u"))
    room.keys("⏎")
    room.keys("Sq")
    #expect(listed(room).count == 5)
    room.keys("W1")
    #expect(listed(room) == [1, 2, 3])
    #expect(room.model.room.choice.order == .age)
    room.keys("1:night caut⏎")
    #expect(room.model.room.current == .incidents)
    room.keys("Wd")
    #expect(room.rows.joined().contains("none kept yet"))
    #expect(room.remembered.last == .views([]))
  }

  @Test(
    "the lines of filter, orders and views fit 80 columns in both languages",
    arguments: [Language.english, .dutch])
  func fits(language: Language) {
    let room = room(language: language)
    room.resize(80, 24)
    for keys in ["fsev>=purple", "⎋f", "⎋S", "⎋W", "s", "⎋"] {
      room.keys(keys)
      #expect(!room.rows.dropFirst().joined().contains("…"))
    }
  }

  @Test("i explains the priority by its factors")
  func explained() {
    let room = room()
    room.keys("gi")
    #expect(
      room.rows.joined().contains("of 99: alarm ×4, goes cold ×1.0, rated ×0.80; 1 is first"))
  }
}
