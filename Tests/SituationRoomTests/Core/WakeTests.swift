import Canvas
import TaskForce
import Testing

@testable import SituationRoom

@Suite struct WakeTests {
  @Test("the room sleeps until the next second while it shows seconds")
  func second() {
    let room = TestRoom()
    let now = Instant(milliseconds: Instant.night.milliseconds + 250)
    #expect(room.model.nextWake(after: now) == .night.advanced(seconds: 1))
  }

  @Test("without seconds and without anything that flashes it sleeps until the next minute")
  func minute() {
    let room = TestRoom(size: Size(width: 40, height: 10))
    #expect(room.model.nextWake(after: .night) == .night.advanced(seconds: 53))
  }

  @Test("what flashes needs every second, unless motion is reduced")
  func flashing() {
    let size = Size(width: 40, height: 10)
    var setup = RoomSetup.exercise
    setup.isSilent = true
    let flashing = TestRoom(setup, incidents: LogBook.sketch, size: size)
    #expect(flashing.model.nextWake(after: .night) == .night.advanced(seconds: 1))
    setup.hasReducedMotion = true
    let still = TestRoom(setup, incidents: LogBook.sketch, size: size)
    #expect(still.model.nextWake(after: .night) == .night.advanced(seconds: 53))
  }

  @Test("the sound that is due wakes it before the minute is full")
  func sound() {
    var setup = RoomSetup.exercise
    setup.hasReducedMotion = true
    let room = TestRoom(
      setup, incidents: LogBook.sketch, size: Size(width: 40, height: 10))
    #expect(room.model.nextWake(after: .night) == .night.advanced(seconds: 30))
  }

  @Test("a clock that stands still wakes nobody")
  func frozen() {
    var setup = RoomSetup.exercise
    setup.clockRuns = false
    let room = TestRoom(setup, incidents: LogBook.sketch)
    #expect(room.model.nextWake(after: .night) == nil)
  }

  @Test("an officer who was away five minutes finds the mark where he or she left")
  func mark() {
    var presence = Presence()
    presence.press(at: .night)
    #expect(presence.mark(at: .night.advanced(seconds: 299)) == nil)
    #expect(presence.mark(at: .night.advanced(seconds: 300)) == .night)
    presence.press(at: .night.advanced(seconds: 400))
    #expect(presence.mark(at: .night.advanced(seconds: 401)) == .night)
  }
}
