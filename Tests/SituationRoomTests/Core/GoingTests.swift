import Canvas
import TaskForce
import Testing

@testable import SituationRoom

@Suite struct GoingTests {
  private func quietRoom() -> TestRoom {
    var setup = RoomSetup.exercise
    setup.isSilent = true
    return TestRoom(setup, incidents: LogBook.sketch)
  }

  @Test("Enter goes down and Backspace comes back with the cursor where it was")
  func downAndUp() {
    let room = quietRoom()
    room.press(.character("j"))
    let left = room.model.room.screens[.overview]
    #expect(room.model.subject(at: room.now) == .incident(.exercise(409)))

    room.press(KeyPress(.enter))
    #expect(room.model.room.current == .log)
    #expect(room.model.subject(at: room.now) == .incident(.exercise(409)))
    #expect(room.rows[35].hasPrefix(" Overview NL-2026-000409 > Log  "))

    room.press(.character("k"), KeyPress(.backspace))
    #expect(room.model.room.current == .overview)
    #expect(room.model.room.screens[.overview] == left)
    #expect(room.model.room.trail.isEmpty)
  }

  @Test("a screen that is left by its digit is found again as it was")
  func remembered() {
    let room = quietRoom()
    room.press(.character("j"), .character("9"), KeyPress(.function(1)))
    #expect(room.model.room.current == .overview)
    #expect(room.model.subject(at: room.now) == .incident(.exercise(409)))
  }

  @Test("the digit of a screen that is not built does nothing")
  func notBuilt() {
    let room = quietRoom()
    room.send(.key(.character("3")))
  }

  @Test("H selects the gravest incident that nobody has acknowledged")
  func highest() {
    let room = quietRoom()
    room.press(.character("G"), .character("j"), .character("j"), .character("H"))
    #expect(room.model.subject(at: room.now) == .incident(.exercise(412)))
    #expect(room.model.room.trail.isEmpty)
  }

  @Test("new incidents never move the selection")
  func selectionStays() {
    var log = LogBook()
    log.open(1, .alarm, minutesAgo: 9)
    log.open(2, .alarm, minutesAgo: 8)
    var setup = RoomSetup.exercise
    setup.isSilent = true
    let room = TestRoom(setup, incidents: log.events)
    room.press(.character("j"))
    let new = log.open(3, .emergency, minutesAgo: 0)
    room.send(.eventsArrived([new]))
    room.expect(.nextBatch)
    #expect(room.model.subject(at: room.now) == .incident(.exercise(2)))
  }

  @Test("an event that comes twice is folded once")
  func twice() {
    let room = quietRoom()
    room.send(.eventsArrived(LogBook.sketch))
    room.expect(.nextBatch)
    #expect(room.model.situation.incidents.all.count == 4)
  }

  @Test("/ asks for text and hands it to the screen; Esc asks no more")
  func find() {
    let room = quietRoom()
    room.press(.character("/"))
    room.type("jq")
    var field = TextField()
    for letter in "jq".unicodeScalars { _ = field.press(.character(letter)) }
    #expect(room.model.room.overlays == [.find(field)])
    room.send(.pasted("\u{1b}[2J")) { state in
      field.insert("\u{1b}[2J")
      state.overlays = [.find(field)]
    }
    room.press(KeyPress(.enter))
    #expect(room.model.room.overlays.isEmpty)
    #expect(room.model.room.searched.hasPrefix("jq"))
    #expect(!room.model.room.searched.unicodeScalars.contains("\u{1b}"))
    room.press(.character("/"), KeyPress(.escape))
    #expect(room.model.room.overlays.isEmpty)
  }

  @Test("n without a search says what is missing")
  func noSearch() {
    let room = quietRoom()
    room.press(.character("n"))
    #expect(room.told == room.model.wording[.objectNothingSearched])
  }
}
