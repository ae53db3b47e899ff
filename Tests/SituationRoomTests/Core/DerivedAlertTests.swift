import Canvas
import TaskForce
import Testing

@testable import SituationRoom

@Suite("Derived alerts in the room") struct DerivedAlertTests {
  private static let silent = AlertID(.sourceSilent(SourceID("S5")))

  /// One source that has been silent for a quarter of an hour, and nothing else.
  private func room(_ setup: RoomSetup = .exercise, bell: Bool = false) -> TestRoom {
    var setup = setup
    setup.isSilent = !bell
    var log = LogBook()
    log.register("S5", minutesAgo: 75)
    let room = TestRoom(setup, incidents: log.events)
    room.press(.character("6"))
    return room
  }

  private func realRoom(at now: Instant = .night) -> (Model, Instant) {
    var log = LogBook()
    log.register("S5", minutesAgo: 75)
    var model = Model(
      setup: .exercise, situation: Situation(), screens: RoomScreens.all,
      size: Size(width: 120, height: 36))
    _ = model.update(.eventsArrived(log.events), at: now)
    return (model, now)
  }

  @Test("a silent source stands in the queue as a warning that counts down")
  func inQueue() throws {
    let (model, now) = realRoom()
    let rows = RoomView.draw(model, at: now).rows
    #expect(rows[0].contains("NEW ■0 ▲0 ●1"))
    let row = try #require(rows.first { $0.contains("▸● WARN") })
    #expect(row.contains("S5"))
    #expect(row.contains("silent 1:15"))
    #expect(row.contains("▲in 0:15"))
    #expect(model.subject(at: now) == .alert(Self.silent))
  }

  @Test("a acknowledges it with an event, and it leaves the queue")
  func acknowledged() throws {
    var (model, now) = realRoom()
    let effects = model.update(.key(.character("a")), at: now)
    let proposed = effects.compactMap { effect -> ProposedAct? in
      if case .append(let act) = effect { act } else { nil }
    }
    let act = try #require(proposed.first)
    #expect(act.act == .acknowledgeAlert(Self.silent))
    let payload = try #require(act.parts.first?.payloads.first as? AlertAcknowledged)
    #expect(payload.alert == Self.silent)
    let append = try #require(
      act.appends(source: SourceID("NL-2")) { EventID(high: 7, low: 7) }.first)
    #expect(append.target == .named(StreamName("alert/source:S5")))
    #expect(append.expected == .any)

    var log = LogBook()
    log.register("S5", minutesAgo: 75)
    log.add(payload, to: StreamName("alert/source:S5"), at: now)
    _ = model.update(.appended([]), at: now)
    _ = model.update(.eventsArrived(log.events), at: now)
    #expect(model.subject(at: now) == nil)
    #expect(RoomView.draw(model, at: now).rows[0].contains("NEW ■0 ▲0 ●0"))
  }

  @Test("Enter leads to the source, i explains")
  func ways() {
    var (model, now) = realRoom()
    _ = model.update(.key(.character("i")), at: now)
    #expect(RoomView.draw(model, at: now).rows.joined().contains("Derived by the room, warning"))
    _ = model.update(.key(KeyPress(.escape)), at: now)
    _ = model.update(.key(KeyPress(.enter)), at: now)
    #expect(model.room.current == .log)
    #expect(model.subject(at: now) == .source(SourceID("S5")))
  }

  @Test("a on the source itself acknowledges its silence, and only then")
  func onSource() {
    var (model, now) = realRoom()
    _ = model.update(.key(KeyPress(.enter)), at: now)
    let effects = model.update(.key(.character("a")), at: now)
    #expect(effects.contains { if case .append = $0 { true } else { false } })
    var log = LogBook()
    log.register("S5", minutesAgo: 75)
    log.register("S5", minutesAgo: 1)
    _ = model.update(.appended([]), at: now)
    _ = model.update(.eventsArrived(log.events), at: now)
    let none = model.update(.key(.character("a")), at: now)
    #expect(!none.contains { if case .append = $0 { true } else { false } })
  }

  @Test("a warning sounds once, an alarm that grew from it sounds anew")
  func sounds() {
    var (model, now) = realRoom(at: .night.advanced(seconds: -60))
    now = .night
    #expect(!model.update(.ticked, at: now).contains(.bell(.alarm)))
    now = now.advanced(seconds: 16 * 60)
    #expect(model.update(.ticked, at: now).contains(.bell(.alarm)))
  }
}
