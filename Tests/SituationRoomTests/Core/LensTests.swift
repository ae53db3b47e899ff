import Canvas
import TaskForce
import Testing

@testable import SituationRoom

@Suite("The country lens") struct RoomLensTests {
  private func quietRoom() -> TestRoom {
    var setup = RoomSetup.exercise
    setup.isSilent = true
    return TestRoom(setup, incidents: LogBook.sketch)
  }

  @Test("C and two letters limit the room to a country, C again shows all")
  func onAndOff() {
    let room = quietRoom()
    room.press(.character("C"))
    #expect(room.rows.contains { $0.contains("BE DE ES FR IT NL") })
    room.type("it")
    #expect(room.model.room.lens == Country("IT"))
    #expect(room.model.room.overlays.isEmpty)
    #expect(room.rows[0].contains("ONLY IT"))
    #expect(room.model.context(at: room.now).situation.incidents.isEmpty)
    room.press(.character("C"))
    #expect(room.model.room.lens == nil)
    #expect(!room.rows[0].contains("ONLY"))
    #expect(room.model.context(at: room.now).situation.incidents.count == 4)
  }

  @Test("what counts and sounds stays whole")
  func counters() {
    let room = quietRoom()
    room.press(.character("C"))
    room.type("IT")
    #expect(room.rows[0].contains("NEW ■1 ▲1 ●2"))
  }

  @Test("a country of which no place is known is refused, and the question stays open")
  func unknown() {
    let room = quietRoom()
    room.press(.character("C"))
    room.type("zz")
    #expect(room.model.room.lens == nil)
    #expect(room.told?.contains("ZZ") == true)
    #expect(room.model.room.overlays == [.lens(TextField())])
    room.press(KeyPress(.escape))
    #expect(room.model.room.overlays.isEmpty)
  }

  @Test("H reaches what wants attention most also where the lens hides it")
  func highest() {
    let room = quietRoom()
    room.press(.character("C"))
    room.type("IT")
    room.press(.character("H"))
    #expect(room.model.room.lens == nil)
    #expect(room.model.subject(at: room.now) == .incident(.exercise(412)))
  }
}
