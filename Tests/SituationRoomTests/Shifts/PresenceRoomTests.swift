import Canvas
import TaskForce
import Testing

@testable import SituationRoom

@Suite struct PresenceRoomTests {
  private func room() -> DeedRoom {
    var book = LogBook()
    book.open(1, .caution, minutesAgo: 9)
    book.open(2, .caution, minutesAgo: 8)
    return DeedRoom(log: book.events) { $0.isAnnounced = true }
  }

  @Test("the others are told what is under the cursor, when that changes, and who looks")
  func announced() {
    let room = room()
    room.keys("g")
    #expect(room.announced.last?.viewing == StreamName(.exercise(1)))
    let count = room.announced.count
    room.keys("?⎋")
    #expect(room.announced.count == count)
    room.keys("j")
    #expect(room.announced.last?.viewing == StreamName(.exercise(2)))
    #expect(room.announced.last?.officer == Officer("NL-2"))
  }

  @Test("the detail says who else looks at the incident, and only there")
  func shown() {
    let room = room()
    room.keys("g")
    let other = OfficerPresence(
      officer: Officer("BE-1"), desk: Body("BE"), viewing: StreamName(.exercise(1)),
      since: room.now)
    room.send(.othersChanged([other]))
    #expect(room.rows.contains { $0.contains("viewing") && $0.contains("BE-1") })
    room.keys("j")
    #expect(!room.rows.contains { $0.contains("BE-1") })
  }

  @Test("a room that only watches tells nobody")
  func silent() {
    let room = DeedRoom(LogBook.oneWarning)
    room.keys("gj")
    #expect(room.announced.isEmpty)
  }
}
