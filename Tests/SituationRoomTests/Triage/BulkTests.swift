import Canvas
import TaskForce
import Testing

@testable import SituationRoom

/// Acts on many incidents at once.
@Suite struct BulkTests {
  private func room() -> DeedRoom {
    var book = LogBook()
    book.open(1, .alarm, minutesAgo: 5)
    for counter in 2...6 { book.open(counter, .caution, minutesAgo: 10 - counter) }
    return DeedRoom(book)
  }

  @Test("five cautions are acknowledged together: one event each, one correlation, one undo")
  func cautions() throws {
    let room = room()
    room.keys("gj")
    room.keys("     ")
    #expect(room.model.room.marks.references == Set((2...6).map { .exercise($0) }))
    #expect(room.rows[1].contains("5 marked"))
    room.keys("a")
    #expect(room.rows.contains { $0.contains("5 incidents: 5 will change, 0 not") })
    room.keys("⏎")
    #expect(room.written == Array(repeating: "acknowledged", count: 5))
    #expect(Set(room.log.suffix(5).map(\.envelope.correlation)).count == 1)
    #expect(room.model.room.marks.isEmpty)
    #expect(room.told == "5 incidents acknowledged")
    room.keys("u")
    #expect(room.written.suffix(5) == Array(repeating: "reverted", count: 5)[...])
    for counter in 2...6 { #expect(try room.state(counter) == .new) }
  }

  @Test(
    "MSC.302(87) 9.9: an alarm is neither acknowledged nor ended in bulk",
    arguments: ["a⏎", "o⏎", "w4⏎", "xc⏎"])
  func alarms(keys: String) throws {
    let room = room()
    room.keys("g  ")
    room.keys(keys)
    #expect(try room.state(1) == .new)
    #expect(try room.state(2) != .new)
    #expect(room.model.room.marks.references == [.exercise(1)])
  }

  @Test("a comment on all that are marked is one prompt")
  func comment() {
    let room = room()
    room.keys("g*cfchecked at the gate⏎⏎")
    #expect(room.written == Array(repeating: "noted", count: 6))
  }

  @Test("what is marked goes before the alert under the cursor", arguments: ["a⏎", "o⏎", "cfx⏎⏎"])
  func alertUnderCursor(keys: String) throws {
    var book = LogBook()
    book.register("S9", minutesAgo: 600)
    for counter in 2...4 { book.open(counter, .caution, minutesAgo: 10 - counter) }
    let room = DeedRoom(book)
    room.keys("*g")
    #expect(room.cursor == .alert(AlertID(.sourceSilent(SourceID("S9")))))
    room.keys(keys)
    #expect(room.written.count >= 3)
    #expect(room.log.suffix(3).allSatisfy { $0.stream.incident != nil })
  }

  @Test("a range grows with the cursor and ends with v; Esc takes all marks off")
  func range() {
    let room = room()
    room.keys("gvjj")
    #expect(room.model.room.marks.references.count == 3)
    room.keys("k")
    #expect(room.model.room.marks.references.count == 2)
    room.keys("vj")
    #expect(room.model.room.marks.references.count == 2)
    room.keys("⎋")
    #expect(room.model.room.marks.isEmpty)
    room.keys("**")
    #expect(room.model.room.marks.isEmpty)
  }

  @Test("marked incidents that a lens hides are counted before anything is done")
  func hidden() {
    let room = room()
    room.keys("g  Cit")
    room.keys("cfx⏎")
    #expect(room.rows.contains { $0.contains("2 of them are not shown here") })
  }
}
