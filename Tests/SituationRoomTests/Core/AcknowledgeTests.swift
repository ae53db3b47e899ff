import Canvas
import TaskForce
import Testing

@testable import SituationRoom

@Suite struct AcknowledgeTests {
  private func quietRoom(_ setup: RoomSetup = .exercise) -> TestRoom {
    var setup = setup
    setup.isSilent = true
    return TestRoom(setup, incidents: LogBook.sketch)
  }

  @Test("a writes the acknowledgement of the incident under the cursor, once")
  func end() throws {
    let room = quietRoom()
    room.send(.key(.character("a"))) {
      $0.writing = .deed(.acknowledge, [.exercise(412)])
      $0.lastDeed = Deed(
        verb: .acknowledge, command: .incident(.acknowledge), object: .incidents([.exercise(412)]))
    }
    let act = try #require(room.expectAct())
    #expect(act.act == .deed(.acknowledge, [.exercise(412)]))
    #expect(act.parts.map(\.revision) == [1])
    #expect(act.actor == Actor(officer: Officer("NL-2"), desk: Body("NL")))

    room.press(.character("a"))
    room.expect()
    #expect(room.told == room.model.wording[.objectStillWriting])

    room.send(.appended([])) {
      $0.writing = nil
      $0.notices.tell(.done(.acknowledge, [.exercise(412)]), at: room.now)
    }
    #expect(room.told == "#412 acknowledged")
  }

  @Test("the append carries officer, desk, expected revision and one correlation")
  func envelope() throws {
    let room = quietRoom()
    room.press(.character("a"))
    let act = try #require(room.expectAct())
    let append = try #require(
      act.appends(source: SourceID("NL-2")) { EventID(high: 7, low: 7) }.first)
    #expect(append.target == .named(StreamName("incident/NL-2026-000412")))
    #expect(append.expected == .exactly(1))
    let event = try #require(append.events.first)
    #expect(event.actor == Officer("NL-2"))
    #expect(event.body == Body("NL"))
    #expect(event.correlation == event.id)
    #expect(event.type == IncidentAcknowledged.type)
  }

  @Test("what is acknowledged already is refused with what would work")
  func refusal() {
    var log = LogBook()
    log.open(1, .alarm, minutesAgo: 9)
    log.add(
      IncidentAcknowledged(from: .new), to: StreamName(.exercise(1)),
      at: .night.advanced(seconds: -60))
    let room = TestRoom(incidents: log.events)
    room.press(.character("a"))
    room.expect()
    #expect(
      room.told
        == "Cannot acknowledge: it is acknowledged. Possible: assign, raise the grade, "
        + "lower the grade, shelve, close, comment, merge.")
  }

  @Test("who was faster is named")
  func conflict() {
    let room = quietRoom()
    room.press(.character("a"))
    _ = room.expectAct()
    var log = LogBook()
    log.open(412, .emergency, minutesAgo: 1)
    let since = log.add(
      IncidentAcknowledged(from: .new), to: StreamName(.exercise(412)), at: .night)
    room.send(.appendConflicted(since.stream, since: [since])) {
      $0.writing = nil
      $0.notices.tell(
        .conflict(since.stream, by: Officer("BE-1"), IncidentAcknowledged.type), at: room.now)
    }
    #expect(
      room.told
        == "Not written: BE-1 was faster (acknowledged). Look again, then decide.")
  }

  @Test("a full disk is told with what would help, and the act is over")
  func failure() {
    let room = quietRoom()
    room.press(.character("a"))
    _ = room.expectAct()
    room.send(.appendFailed(.diskFull)) {
      $0.writing = nil
      $0.notices.tell(.notWritten(.diskFull), at: room.now)
    }
    #expect(room.told == "Not written: the disk is full; free some room, then try again")
  }

  @Test("a room that only watches, or shows the past, refuses acts and says why")
  func watching() {
    var watching = RoomSetup.exercise
    watching.isReadOnly = true
    let wall = quietRoom(watching)
    wall.press(.character("a"))
    wall.expect()
    #expect(wall.told == wall.model.wording[.objectReadOnly])

    var past = RoomSetup.exercise
    past.asOf = .night
    let replay = quietRoom(past)
    replay.press(.character("a"))
    replay.expect()
    #expect(replay.told?.contains("2026-03-14 02:32Z") == true)
  }

  /// A screen whose cursor stands on a port, or on nothing.
  struct Ports: RoomScreen {
    var port: PlaceID?
    mutating func move(_ movement: Movement, _ context: RoomContext, in size: Size) {
      if movement == .down { port = PlaceID("BEANR") }
    }
    func subject(_ context: RoomContext) -> Subject? { port.map(Subject.place) }
    func draw(on canvas: inout Canvas, in area: Rect, _ context: RoomContext) {}
    func facts(_ context: RoomContext) -> [Fact] { [] }
  }

  @Test("a port without finds cannot be acknowledged nor explained, and nothing even less")
  func wrongSubject() {
    var model = Model(
      setup: .exercise, situation: Situation(), screens: [.routes: Ports()],
      size: Size(width: 80, height: 24))
    func told(_ key: Unicode.Scalar) -> Notice? {
      #expect(model.update(.key(.character(key)), at: .night) == [])
      return model.room.notices.entries.last?.notice
    }
    #expect(told("a") == .objection(.nothingSelected))
    #expect(told("y") == .objection(.nothingSelected))
    _ = told("j")
    #expect(told("a") == .objection(.notAnIncident))
    #expect(told("i") == .objection(.nothingToExplain))
    #expect(model.room.writing == nil)
  }

  @Test("an incident that has left the room is refused by name")
  func unknown() {
    let refusal = Refusal.unknown(.exercise(7))
    #expect(
      Wording(.dutch).sentence(refusal)
        == "NL-2026-000007 is niet meer in de meldkamer; het logboek heeft het nog.")
  }
}
