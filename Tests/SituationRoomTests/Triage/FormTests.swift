import Canvas
import TaskForce
import Testing

@testable import SituationRoom

@Suite struct FormTests {
  private func room(language: Language = .english) -> DeedRoom {
    var book = LogBook()
    var opened = IncidentOpened()
    opened.title = "bananas"
    opened.matter.identifiers = [Identifier("container:CSQU3054383")]
    book.add(
      opened, to: StreamName(.exercise(1)), at: Instant.night.advanced(seconds: -300))
    return DeedRoom(book, language: language)
  }

  private func next(_ room: DeedRoom, _ text: String) {
    room.press(KeyPress(.tab))
    room.keys(text)
  }

  @Test("an incident is opened by hand, numbered by the store, and has the cursor")
  func incident() throws {
    let room = room()
    room.keys("+iswitched seal")
    next(room, "a")
    next(room, "antwerp")
    next(room, "9074729 seal:ab123")
    next(room, "90,5")
    next(room, "ec")
    next(room, "6h")
    room.keys("⏎")
    let incident = try room.incident(2)
    #expect(incident.title == "switched seal")
    #expect(incident.severity == .alarm)
    #expect(incident.matter.place == PlaceID("BEANR"))
    #expect(
      incident.matter.identifiers == [Identifier("vessel:9074729"), Identifier("seal:AB123")])
    #expect(incident.matter.kilograms == 90.5)
    #expect(incident.matter.origin == Country("EC"))
    #expect(incident.matter.coldAt == Instant.night.advanced(seconds: 6 * 3600))
    #expect(room.cursor == .incident(.exercise(2)))
    #expect(room.told == "NL-2026-000002 opened")
    #expect(room.log.last?.envelope.actor == Officer("NL-2"))
  }

  @Test("what names the same box is shown before another incident is opened")
  func alike() {
    let room = room()
    room.keys("+isame box")
    for _ in 0..<3 { room.press(KeyPress(.tab)) }
    room.keys("CSQU3054383 CSQU3054384⏎")
    #expect(room.written.isEmpty)
    let screen = room.rows.joined(separator: " ")
    #expect(screen.contains("NL-2026-000001 names CSQU3054383 too"))
    #expect(screen.contains("The check digit of CSQU3054384 fails"))
    room.keys("⏎")
    #expect(room.written == ["opened"])
  }

  @Test("a report by telephone joins the incident that names the same")
  func report() throws {
    let room = room()
    room.keys("+rthe box is at gate 4")
    next(room, "port police Antwerp")
    next(room, "BEANR")
    next(room, "CSQU3054383")
    room.keys("⏎")
    #expect(room.written == ["received"])
    #expect(try room.incident(1).reports.count == 1)
    #expect(room.told == "call recorded")
  }

  @Test("a mistake is said at its field, which gets the keys")
  func mistakes() {
    let room = room()
    room.keys("+i⏎")
    #expect(room.rows.joined().contains("title: this is needed"))
    room.keys("x")
    for _ in 0..<2 { room.press(KeyPress(.tab)) }
    room.keys("Atlantis⏎")
    #expect(room.rows.joined().contains("“Atlantis” is no place"))
    guard case .form(let form) = room.model.room.overlays.last else {
      Issue.record("the form is gone")
      return
    }
    #expect(form.fields[form.focus].kind == .place)
    #expect(room.written.isEmpty)
  }

  @Test("Esc keeps what was typed, and a paste goes into the field")
  func drafts() {
    let room = room()
    room.keys("+ihalf a title⎋")
    #expect(room.model.room.overlays.isEmpty)
    room.keys("+i")
    #expect(room.rows.joined().contains("half a title"))
  }

  @Test("a request, an action, a meeting and a count get the next number or name")
  func others() throws {
    let room = room()
    room.keys("3+q")
    next(room, "f")
    next(room, "j")
    next(room, "join the team")
    next(room, "2w")
    room.keys("⏎")
    let request = try #require(
      room.model.situation.partners.request(RequestID("R-2026-0001")))
    #expect(request.direction == .fromPartner)
    #expect(request.kind == .investigationTeam)
    #expect(request.due == DueDate("2026-03-28"))
    room.keys("5+aScan every box")
    next(room, "in full")
    next(room, "6")
    room.keys("⏎")
    let action = try #require(room.model.situation.actions[ActionID("A-01")])
    #expect(action.pillar == .detection)
    #expect(action.lead == Body("NL"))
    room.keys("+mAntwerp")
    next(room, "2026-04-23")
    room.keys("⏎")
    #expect(
      room.model.situation.actions.meeting(MeetingID("antwerp-2026"))?.city == "Antwerp")
    room.keys("4+nbatrovci")
    next(room, "RS")
    next(room, "410")
    next(room, "8h")
    next(room, "4h")
    room.keys("⏎")
    let counted = try #require(room.log.last?.envelope.payload as? CrossingCounted)
    #expect(counted.place == PlaceID("batrovci-bajakovo"))
    #expect(counted.to == Country("HR"))
    #expect(counted.since == Instant.night.advanced(seconds: -8 * 3600))
    #expect(counted.queueMinutes == 240)
  }

  @Test(
    "every form fits 80×24 in both languages with nothing cut",
    arguments: FormKind.allCases, [Language.english, .dutch])
  func fits(kind: FormKind, language: Language) {
    let room = room(language: language)
    room.resize(80, 24)
    let screen = kind == .request ? "3" : [.action, .meeting].contains(kind) ? "5" : "4"
    room.keys(screen + "+" + String(kind.key))
    for _ in kind.fields {
      #expect(!room.rows.dropFirst().joined().contains("…"))
      room.press(KeyPress(.tab))
    }
  }
}
