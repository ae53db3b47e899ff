import Canvas
import TaskForce
import Testing

@testable import SituationRoom

/// The time bar: any moment of the past as it was known then, while the present goes on.
@Suite struct TimeTests {
  /// A room with an alarm of twenty minutes ago, and what was known before it.
  private func room() -> (TestRoom, before: Situation) {
    var log = LogBook()
    log.open(1, .caution, minutesAgo: 90)
    let before = Situation.folding(log.events)
    log.open(2, .alarm, minutesAgo: 20)
    return (TestRoom(incidents: log.events), before)
  }

  private func ago(_ seconds: Int) -> Instant { Instant.night.advanced(seconds: -seconds) }

  @Test(
    "t opens the time bar at the present, and t, Esc or End leave it", arguments: ["t", "e", "E"])
  func opensAndLeaves(_ way: String) {
    let (room, _) = room()
    room.press(.character("t"))
    #expect(room.model.past?.moment == .night)
    #expect(room.rows[0].contains("REPLAY 2026-03-14 02:32:07Z"))
    room.press(["t": .character("t"), "e": KeyPress(.escape)][way] ?? KeyPress(.end))
    #expect(room.model.past == nil)
  }

  @Test("keys step by a minute, an hour, a day; hasty ones add up while the store reads")
  func steps() {
    let (room, before) = room()
    room.press(.character("t"), KeyPress(.left), KeyPress(.left, .shift), KeyPress(.pageUp))
    room.expect(.recall(.moment(ago(60))))
    room.send(.recalled(ago(60), before))
    room.expect(.recall(.moment(ago(60 + 3600 + 86_400))))
    room.send(.recalled(ago(90_060), Situation()))
    #expect(room.model.past?.moment == ago(90_060))
    room.press(KeyPress(.right), KeyPress(.right, .shift), KeyPress(.pageDown))
    room.expect(.recall(.moment(ago(90_000))))
  }

  @Test("no key leads past the present")
  func endsAtThePresent() {
    let (room, _) = room()
    room.press(.character("t"), KeyPress(.pageDown))
    room.expect(.recall(.moment(.night)))
  }

  @Test("the past is shown as it was known, and the counters of the present stay")
  func showsThePast() {
    let (room, before) = room()
    room.press(.character("t"), KeyPress(.left, .shift))
    room.expect(.recall(.moment(ago(3600))))
    room.send(.recalled(ago(3600), before))
    let picture = room.rows.joined(separator: "\n")
    #expect(picture.contains("incident 1"))
    #expect(!picture.contains("incident 2"))
    #expect(room.rows[0].contains("▲1"))
    #expect(room.model.context(at: room.now).now == ago(3600))
  }

  @Test(
    "acts are refused with the moment, and nothing is written", arguments: ["a", "o", "c", "+"])
  func refusesActs(_ key: String) throws {
    let (room, before) = room()
    room.press(.character("t"), KeyPress(.left, .shift))
    room.expect(.recall(.moment(ago(3600))))
    room.send(.recalled(ago(3600), before))
    room.press(.character(try #require(key.unicodeScalars.first)))
    room.expect()
    #expect(room.model.room.overlays.isEmpty)
    #expect(room.told?.contains("2026-03-14 01:32Z") == true)
  }

  @Test("an alarm of the present is seen over the past")
  func newAlarmIsSeen() {
    let (room, before) = room()
    room.press(.character("t"), KeyPress(.left, .shift))
    room.expect(.recall(.moment(ago(3600))))
    room.send(.recalled(ago(3600), before))
    var log = LogBook()
    log.open(1, .caution, minutesAgo: 90)
    log.open(2, .alarm, minutesAgo: 20)
    log.open(3, .emergency, minutesAgo: 0)
    let effects = room.hear(.eventsArrived(log.events))
    #expect(effects.contains { if case .bell = $0 { true } else { false } })
    #expect(room.rows[0].contains("■1"))
    #expect(room.model.past?.moment == ago(3600))
  }

  @Test("g goes to a day at its end, and says what is no moment and what has not come")
  func jumps() throws {
    let (room, before) = room()
    room.press(.character("t"), .character("g"))
    room.type("someday")
    room.press(KeyPress(.enter))
    #expect(room.rows.joined().contains("“someday” is no moment"))
    room.press(.control("u"))
    room.type("2030-01-01")
    room.press(KeyPress(.enter))
    #expect(room.rows.joined().contains("2030-01-01 23:59Z has not come yet"))
    room.press(.control("u"))
    room.type("2022-10-07")
    room.press(KeyPress(.enter))
    let day = try #require(CivilDate(year: 2022, month: 10, day: 7))
    let end = Instant(day).advanced(seconds: 86_399)
    room.expect(.recall(.moment(end)))
    room.send(.recalled(end, before))
    #expect(room.rows[0].contains("REPLAY 2022-10-07 23:59:59Z"))
  }

  @Test("n and N ask for the alarms around the moment; where there is none it stays and says so")
  func alarms() {
    let (room, before) = room()
    room.press(.character("t"), .character("N"))
    room.expect(.recall(.lastAlarm(.night)))
    room.send(.recalled(ago(1200), before))
    #expect(room.model.past?.moment == ago(1200))
    room.press(.character("n"))
    room.expect(.recall(.nextAlarm(ago(1200))))
    _ = room.hear(.recalled(nil, nil))
    #expect(room.model.past?.moment == ago(1200))
    #expect(room.told == "No alarm lies there.")
  }

  @Test("play asks for later moments by its speed, forward and back, and ends at the present")
  func plays() {
    let (room, before) = room()
    room.press(.character("t"), KeyPress(.left, .shift))
    room.expect(.recall(.moment(ago(3600))))
    room.send(.recalled(ago(3600), before))
    room.press(.character(">"), .character(">"), .character(">"), .character(" "))
    room.expect()
    #expect(room.rows[0].contains("×60"))
    room.now = room.now.advanced(seconds: 2)
    room.send(.ticked)
    room.expect(.recall(.moment(ago(3480))))
    // One picture a quarter of a second, however fast the store answers.
    room.send(.recalled(ago(3480), before))
    room.expect()
    room.press(.character("<"), .character("<"), .character("<"), .character("<"))
    room.now = room.now.advanced(seconds: 2)
    room.send(.ticked)
    room.expect(.recall(.moment(ago(3482))))
    _ = room.hear(.recalled(ago(3482), before))
    #expect(room.rows[0].contains("−×1"))
    room.press(.character(">"))
    room.now = room.now.advanced(seconds: 2)
    _ = room.hear(.ticked)
    _ = room.hear(.recalled(ago(3480), before))
    for _ in 0..<9 { room.press(.character(">")) }
    #expect(room.rows[0].contains("×3600"))
    room.now = room.now.advanced(seconds: 2)
    _ = room.hear(.ticked)
    #expect(room.model.past == nil)
  }
}

extension Situation {
  /// What is known after `events`.
  static func folding(_ events: [RecordedEvent]) -> Situation {
    var situation = Situation()
    for event in events { situation.apply(event) }
    return situation
  }
}
