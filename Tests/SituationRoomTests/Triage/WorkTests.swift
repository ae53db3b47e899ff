import Canvas
import TaskForce
import Testing

@testable import SituationRoom

@Suite struct WorkTests {
  /// A night in which A-01 is open, A-02 blocked and A-03 done, two requests are open, S1 speaks
  /// and Batrovci is open.
  private func room(_ screen: Character, language: Language = .english) -> DeedRoom {
    var book = LogBook()
    book.register("S1", minutesAgo: 30)
    book.open(1, .warning, minutesAgo: 5)
    let yesterday = Instant.night.advanced(days: -1)
    for number in 1...3 {
      var agreed = ActionAgreed()
      agreed.identity = ActionID("A-0\(number)")
      agreed.title = "action \(number)"
      agreed.lead = Body("BE")
      agreed.due = DueDate("2026-0\(number + 3)-01")
      book.add(agreed, to: StreamName(kind: "action", "A-0\(number)"), at: yesterday)
    }
    for number in 1...2 {
      var opened = RequestOpened()
      opened.identity = RequestID("R-2026-000\(number)")
      opened.partner = Country("CO")
      opened.direction = number == 1 ? .toPartner : .fromPartner
      opened.about = "request \(number)"
      opened.due = DueDate("2026-04-0\(number)")
      book.add(
        opened, to: StreamName(kind: "request", opened.identity.code), at: yesterday)
    }
    var changed = CrossingStatusChanged()
    changed.place = PlaceID("batrovci-bajakovo")
    changed.state = .open
    book.add(changed, to: StreamName(kind: "crossing", changed.place.code), at: yesterday)
    let room = DeedRoom(book, language: language)
    room.keys(String(screen))
    return room
  }

  private func action(_ room: DeedRoom, _ number: Int = 1) throws -> PlannedAction {
    try #require(room.model.situation.actions[ActionID("A-0\(number)")])
  }

  private func request(_ room: DeedRoom, _ number: Int = 1) throws -> PartnerRequest {
    try #require(room.model.situation.partners.request(RequestID("R-2026-000\(number)")))
  }

  @Test("an action moves on, is blocked and unblocked, put off, led by others, done and reopened")
  func actions() throws {
    let room = room("5")
    #expect(room.cursor == .action(ActionID("A-01")))
    room.keys("p60 % contract signed | letter of 12 March⏎")
    #expect(try action(room).percent == 60)
    #expect(try action(room).evidence == ["letter of 12 March"])
    room.keys("sbA-02 no budget⏎")
    #expect(try action(room).state == .blocked)
    #expect(try action(room).waitsFor == [ActionID("A-02")])
    room.keys("sumoney came⏎")
    #expect(try action(room).state == .inProgress)
    room.keys("w2026-05-01 court asked for time⏎")
    #expect(try action(room).due == DueDate("2026-05-01"))
    room.keys("oeuropol⏎")
    #expect(try action(room).lead == Body("Europol"))
    room.keys("caquiet for long⏎")
    #expect(room.log.last?.envelope.basis == .assessment)
    room.keys("xdall there⏎")
    #expect(try action(room).state == .done)
    #expect(
      room.written == [
        "progressed", "blocked", "unblocked", "rescheduled", "assigned", "noted", "completed",
      ])
    #expect(room.log.suffix(7).allSatisfy { $0.envelope.actor == Officer("NL-2") })
    #expect(room.log.suffix(7).map(\.revision) == Array(2...8))
  }

  @Test("an action that is done is reopened at the share it had")
  func reopening() throws {
    var action = ActionCompleted()
    action.identity = ActionID("A-01")
    let room = room("5")
    room.keys("p40 half⏎xd⏎")
    let done = try self.action(room)
    #expect(done.percent == 100)
    let decision = room.model.situation.decide(
      .reopen(reason: "not quite"), on: .action(done.id),
      by: Actor(officer: Officer("NL-2"), desk: Body("NL")), at: room.now)
    guard case .payloads(let payloads, _) = decision else {
      Issue.record("refused")
      return
    }
    #expect((payloads.first as? ActionReopened)?.percent == 40)
  }

  @Test("a request is taken, put off, reminded of with a look first, answered")
  func requests() throws {
    let room = room("3")
    room.press(KeyPress(.tab))
    while room.cursor != .request(RequestID("R-2026-0001")) {
      if case .request = room.cursor { break }
      room.press(KeyPress(.tab))
    }
    #expect(room.cursor == .request(RequestID("R-2026-0001")))
    room.keys("o")
    #expect(try request(room).officer == Officer("NL-2"))
    room.keys("w2w they asked⏎")
    #expect(try request(room).due == DueDate("2026-03-28"))
    room.keys("Eplease⏎")
    #expect(room.rows.joined().contains("reminds CO, reminder no. 1"))
    #expect(room.rows.joined().contains("stays here"))
    #expect(try request(room).reminders == 0)
    room.keys("⏎")
    #expect(try request(room).reminders == 1)
    room.keys("cfcalled them⏎")
    room.keys("rlist of boxes⏎")
    #expect(try request(room).state == .answered)
    #expect(room.written == ["assigned", "rescheduled", "reminded", "noted", "answered"])
  }

  @Test("a pulse that came meanwhile does not stand in the way of an act on its source")
  func pulses() throws {
    var book = LogBook()
    book.register("S1", minutesAgo: 90)
    for minutes in [80, 70] {
      var pulse = SourceReported()
      pulse.identity = SourceID("S1")
      book.add(
        pulse, to: StreamName(kind: "source", "S1"),
        at: Instant.night.advanced(seconds: -60 * minutes), source: "S1")
    }
    let room = DeedRoom(book)
    #expect(room.cursor == .alert(AlertID(.sourceSilent(SourceID("S1")))))
    room.keys("ocfthey look into it⏎")
    #expect(room.written == ["assigned", "noted"])
  }

  @Test("undo does not reach past something added, which it cannot take back, without saying so")
  func undoPassingOver() throws {
    let room = room("6")
    room.select(1)
    room.keys("a5+a")
    room.keys("new thing⏎")
    #expect(room.written == ["acknowledged", "agreed"])
    room.keys("u")
    #expect(room.written.count == 2)
    #expect(room.told.contains("#1 acknowledged"))
    room.keys("u")
    #expect(room.written.last == "reverted")
  }

  @Test(
    "a menu says what it is about",
    arguments: [("5", "s", "state of A-01"), ("3", "s", "state of R-2026-0001")])
  func titles(screen: Character, keys: String, title: String) {
    let room = room(screen)
    if screen == "3" { room.press(KeyPress(.tab)) }
    room.keys(keys)
    #expect(room.rows.contains { $0.contains(title) })
    #expect(!room.rows.contains { $0.contains("capital letter") })
  }

  @Test("a source is called and its outage announced; a crossing changes its state")
  func sourcesAndCrossings() throws {
    let room = room("9")
    for _ in 0..<4 where room.cursor != .source(SourceID("S1")) { room.press(KeyPress(.tab)) }
    #expect(room.cursor == .source(SourceID("S1")))
    room.keys("o")
    #expect(room.model.situation.sources[SourceID("S1")]?.caller == Officer("NL-2"))
    room.keys("s22:00 06:00 new server⏎")
    #expect(room.told == "outage of S1 announced")
    let outage = try #require(room.model.situation.sources[SourceID("S1")]?.outage)
    #expect(outage.from == Instant(iso8601: "2026-03-14T22:00:00Z"))
    #expect(outage.until == Instant(iso8601: "2026-03-15T06:00:00Z"))
    #expect(outage.reason == "new server")
    room.keys("4")
    #expect(room.cursor == .place(PlaceID("batrovci-bajakovo")))
    room.keys("ss4h strike⏎")
    let changed = try #require(room.log.last?.envelope.payload as? CrossingStatusChanged)
    #expect(changed.before == .open)
    #expect(changed.state == .slow)
    #expect(changed.queueMinutes == 240)
    #expect(changed.reason == "strike")
  }

  @Test(
    "what cannot be done says why, and what would work",
    arguments: [
      ("5", "phalf⏎", "“half” is no share"), ("5", "p101 x⏎", "from 0 to 100"),
      ("5", "sbA-01 itself⏎", "cannot wait for A-01"), ("5", "sb⏎", "The reason is empty"),
      ("5", "wsoon⏎", "“soon” is no date"), ("5", "w2026-04-01⏎", "due 2026-04-01 already"),
      ("5", "r", "not done to A-01. What is: o lead"), ("5", "onowhere⏎", "“nowhere” is no desk"),
      ("4", "so⏎", "open already"),
      ("4", "p", "not done to batrovci-bajakovo. What is: s state, c comment"),
      ("6", "r", "No report"),
    ])
  func refusals(screen: String, keys: String, sentence: String) {
    let room = room(Character(screen))
    room.keys(keys)
    #expect(room.written.isEmpty)
    #expect((room.rows + [room.told]).joined(separator: " ").contains(sentence))
  }

  @Test("marked incidents stay untouched when the cursor is on other work")
  func marks() throws {
    let room = room("6")
    room.keys("g 5")
    #expect(room.model.room.marks.references.count == 1)
    room.keys("cfabout the action⏎")
    #expect(room.written == ["noted"])
    #expect(room.log.last?.stream.kind == "action")
  }
}
