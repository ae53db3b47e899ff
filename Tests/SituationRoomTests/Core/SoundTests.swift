import Canvas
import TaskForce
import Testing

@testable import SituationRoom

@Suite struct SoundTests {
  @Test("what is new sounds at once, and again every 30 s until somebody acknowledges")
  func again() {
    var log = LogBook()
    let room = TestRoom()
    let event = log.open(1, .alarm, minutesAgo: 0)
    _ = room.model
    room.send(.eventsArrived([event])) {
      $0.bell.heard = [.incident(.exercise(1)): .alarm]
      $0.bell.nextAt = room.now.advanced(seconds: 30)
    }
    room.expect(.nextBatch, .bell(.alarm))
    room.now = room.now.advanced(seconds: 29)
    room.send(.ticked)
    room.now = room.now.advanced(seconds: 1)
    room.send(.ticked) { $0.bell.nextAt = room.now.advanced(seconds: 30) }
    room.expect(.bell(.alarm))
    let seen = log.add(
      IncidentAcknowledged(from: .new), to: StreamName(.exercise(1)), at: room.now)
    room.send(.eventsArrived([seen])) { $0.bell = Bell() }
    room.expect(.nextBatch)
  }

  @Test(
    "alarms and warnings sound apart, a caution not at all",
    arguments: [
      (Severity.emergency, BellPattern.alarm), (.alarm, .alarm), (.warning, .warning),
      (.caution, nil),
    ] as [(Severity, BellPattern?)])
  func patterns(severity: Severity, pattern: BellPattern?) {
    var log = LogBook()
    let event = log.open(1, severity, minutesAgo: 0)
    var model = TestRoom().model
    let effects = model.update(.eventsArrived([event]), at: .night)
    #expect(effects == [.nextBatch] + (pattern.map { [.bell($0)] } ?? []))
  }

  @Test("! keeps what sounds quiet for 30 s, but not what is new")
  func silence() {
    var log = LogBook()
    log.open(1, .alarm, minutesAgo: 1)
    let room = TestRoom(incidents: log.events)
    room.now = room.now.advanced(seconds: 20)
    room.send(.key(.character("!"))) {
      $0.bell.nextAt = room.now.advanced(seconds: 30)
      $0.notices.tell(.silenced(until: room.now.advanced(seconds: 30)), at: room.now)
    }
    room.now = room.now.advanced(seconds: 15)
    room.send(.ticked)
    let new = log.open(2, .warning, minutesAgo: 0)
    room.send(.eventsArrived([new])) {
      $0.bell.heard[.incident(.exercise(2))] = .warning
      $0.bell.nextAt = room.now.advanced(seconds: 30)
    }
    room.expect(.nextBatch, .bell(.warning))
  }

  @Test("a warning that the clock makes an alarm sounds as one")
  func grown() {
    var log = LogBook()
    log.open(1, .warning, minutesAgo: 29)
    let room = TestRoom(incidents: log.events)
    room.now = room.now.advanced(seconds: 60)
    room.send(.ticked) {
      $0.bell.heard = [.incident(.exercise(1)): .alarm]
      $0.bell.nextAt = room.now.advanced(seconds: 30)
    }
    room.expect(.bell(.alarm))
  }

  @Test("the past makes no sound")
  func past() {
    var setup = RoomSetup.exercise
    setup.asOf = .night
    var model = TestRoom(setup).model
    #expect(model.update(.eventsArrived(LogBook.sketch), at: .night) == [.nextBatch])
  }
}

@Suite struct AlertProgramRoomTests {
  @Test("what sounds starts the program, told the gravest; the sound test plays both patterns")
  func calls() throws {
    var book = LogBook()
    book.open(1, .warning, minutesAgo: 2)
    book.open(2, .emergency, minutesAgo: 1)
    let room = DeedRoom(log: book.events) { setup in
      setup.isSilent = false
      setup.hasAlertProgram = true
    }
    #expect(room.calls == [AlertCall(severity: .emergency, reference: "NL-2026-000002")])
    room.keys(":sound test⏎")
    #expect(room.bells.suffix(2) == [.warning, .alarm])
    #expect(room.told.hasPrefix("sound test: one stroke"))
  }
}
