import Canvas
import TaskForce
import Testing

@testable import SituationRoom

@Suite struct LockTests {
  private func room() -> DeedRoom {
    DeedRoom(log: LogBook.oneWarning.events) { $0.lockAfter = 15 }
  }

  @Test("an idle keyboard locks acting, not watching, until the officer says who it is")
  func lock() {
    let room = room()
    room.now = room.now.advanced(seconds: 15 * 60)
    #expect(room.rows.last?.contains("LOCKED") == true)
    room.keys("j9")
    #expect(room.model.room.current == .log)
    room.keys("6cf")
    #expect(room.written.isEmpty)
    #expect(room.told == "Locked: no key for 15 minutes. Your officer code unlocks acting.")
    room.keys("⎋")
    room.keys("c")
    room.keys("BE-1⏎")
    #expect(room.told == "This room acts for NL-2; type that code, or hand over.")
    room.keys("c")
    room.keys("nl-2⏎")
    #expect(room.told == "acting is unlocked")
    room.keys("cfseen⏎")
    #expect(room.written == ["noted"])
  }

  @Test("an act that was half done waits behind the lock, and nothing typed is lost")
  func halfDone() {
    let room = room()
    room.keys("cfhalf a ")
    room.now = room.now.advanced(seconds: 20 * 60)
    room.keys("⏎")
    #expect(room.written.isEmpty)
    room.keys("NL-2⏎")
    room.keys("thought⏎")
    #expect(room.written == ["noted"])
    #expect((room.log.last?.envelope.payload as? IncidentNoted)?.text == "half a thought")
  }

  @Test("a desk at which somebody presses keys is not locked")
  func busy() {
    let room = room()
    for _ in 0..<5 {
      room.now = room.now.advanced(seconds: 14 * 60)
      room.keys("j")
    }
    room.keys("cfseen⏎")
    #expect(room.written == ["noted"])
  }
}
