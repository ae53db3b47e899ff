import Canvas
import TaskForce
import Testing

@testable import SituationRoom

/// Reports by keys: where they are seen, and what is done about them.
@Suite struct InboxTests {
  private static let box = "container:CSQU3054383"

  private func room(_ language: Language = .english) -> DeedRoom {
    var book = LogBook()
    book.open(1, .alarm, minutesAgo: 60)
    book.receive("weight differs by 1.2 t", naming: [Self.box], minutesAgo: 50)
    book.receive("tip about a lorry", naming: [], minutesAgo: 40)
    var opened = IncidentOpened()
    opened.title = "seal differs"
    opened.matter.identifiers = [Identifier(Self.box)]
    book.add(opened, to: StreamName(.exercise(2)), at: .night.advanced(seconds: -1800))
    return DeedRoom(book, language: language)
  }

  private func inInbox(_ language: Language = .english) -> DeedRoom {
    let room = room(language)
    room.press(KeyPress(.tab), KeyPress(.tab))
    return room
  }

  private func report(_ room: DeedRoom, _ text: String) throws -> ReceivedReport {
    try #require(room.model.situation.reports.all.first { $0.text == text })
  }

  @Test("the queue says how many reports wait, and Tab leads to them")
  func seen() {
    let room = room()
    #expect(room.rows[1].contains("2 reports wait"))
    room.press(KeyPress(.tab), KeyPress(.tab))
    #expect(room.rows[1].contains("Inbox"))
    #expect(room.rows[1].contains("2 to rate, 2 waiting"))
    #expect(room.rows.contains { $0.contains("tip about a lorry") })
  }

  @Test("r rates by two keys and goes to the next one")
  func rate() throws {
    let room = inInbox()
    room.keys("r")
    #expect(room.rows.contains { $0.contains("B  source mostly reliable") })
    room.keys("b2")
    #expect(room.written == ["evaluated"])
    #expect(try report(room, "tip about a lorry").evaluation == Evaluation(.B, .two))
    #expect(room.told == "report rated B2")
    #expect(room.cursor == .report(try report(room, "weight differs by 1.2 t").id))
    room.keys(".")
    #expect(room.written == ["evaluated", "evaluated"])
  }

  @Test(". repeats on another report what was done last to one, whichever verb it was")
  func again() throws {
    let room = inInbox()
    room.keys("Treefer⏎j.")
    #expect(room.model.situation.reports.all.allSatisfy { $0.tags == ["reefer"] })
    room.keys("krb2.")
    #expect(room.written == ["tagged", "tagged", "evaluated", "evaluated"])
    #expect(room.model.situation.reports.all.allSatisfy { $0.evaluation == Evaluation(.B, .two) })
  }

  @Test("x attaches to the incident that names the same by one key")
  func attach() throws {
    let room = inInbox()
    room.keys("jx")
    #expect(room.rows.contains { $0.contains("1  attach to #2: both name box CSQU3054383") })
    room.keys("1")
    #expect(room.written == ["attached"])
    #expect(try room.incident(2).reports.count == 1)
    #expect(try report(room, "weight differs by 1.2 t").state == .attached)
  }

  @Test("x attaches to an incident that is typed, and says why it cannot")
  func attachTyped() throws {
    let room = inInbox()
    room.keys("xa77⏎")
    #expect(room.rows.contains { $0.contains("There is no incident NL-2026-000077 here") })
    room.press(KeyPress(.backspace), KeyPress(.backspace))
    room.keys("1: same shipper⏎")
    #expect(room.written == ["attached"])
    #expect(try room.incident(1).reports.first?.reason == .officer(Officer("NL-2"), "same shipper"))
  }

  @Test("x files with a reason, and asks for one")
  func file() throws {
    let room = inInbox()
    room.keys("xf⏎")
    #expect(room.rows.contains { $0.contains("Say why it is filed") })
    room.keys("a joke⏎")
    #expect(room.written == ["attached"])
    #expect(try report(room, "tip about a lorry").outcome == .filed(reason: "a joke"))
  }

  @Test("c corrects the text; what was typed stays after Esc")
  func correct() throws {
    let room = inInbox()
    room.keys("c, at Venlo⎋c⏎")
    #expect(room.written == ["corrected"])
    #expect(try report(room, "tip about a lorry, at Venlo").isCorrected)
  }

  @Test("r on an incident rates its first report, and says so where there is none")
  func rateIncident() throws {
    let room = inInbox()
    room.keys("jx1")
    room.press(KeyPress(.tab))
    room.keys("H")
    #expect(room.cursor == .incident(.exercise(1)))
    room.keys("r")
    #expect(room.told.contains("No report of the last 30 days belongs to it"))
    room.keys("/seal differs⏎")
    #expect(room.cursor == .incident(.exercise(2)))
    room.keys("ra1")
    #expect(try room.incident(2).reports.first?.evaluation == Evaluation(.A, .one))
  }

  @Test(
    "a verb that reports do not know says which they know", arguments: ["a", "O", "s", "w", "X"])
  func unknownVerb(key: String) {
    let room = inInbox()
    room.keys(key)
    #expect(room.written.isEmpty)
    #expect(room.model.room.overlays.isEmpty)
    #expect(room.told.hasPrefix("That is not done to reports. What is: o take, r rate, "))
    #expect(room.told.hasSuffix("T tag, E share, L link."))
  }

  @Test(
    "inbox and report are whole at every size, in both languages",
    arguments: [Size(width: 80, height: 23), Size(width: 80, height: 24)]
      + [Size(width: 120, height: 36), Size(width: 200, height: 60)],
    Language.allCases)
  func sizes(size: Size, language: Language) throws {
    let room = inInbox(language)
    let rows = room.rows(at: size)
    #expect(rows.contains { $0.contains("4x4") })
    let cut = rows.filter { $0.contains("…") }
    #expect(cut.isEmpty, "\(cut)")
    #expect(rows.contains { $0.contains("tip about a lorry") })
  }
}

extension LogBook {
  /// A report of a feed comes in.
  mutating func receive(_ text: String, naming identifiers: [String], minutesAgo: Int) {
    var report = ReportReceived()
    report.circumstances.summary = text
    report.identifiers = identifiers.map { Identifier($0) }
    let id = EventID(high: 1, low: UInt64(events.count + 1))
    add(
      report, to: StreamName(kind: "report", id.description),
      at: Instant.night.advanced(seconds: -60 * minutesAgo), source: "S7")
  }

  /// An incident of any desk, naming things.
  mutating func open(
    _ severity: Severity, of reference: IncidentReference, naming identifiers: [String] = [],
    secondsAgo: Int
  ) {
    var opened = IncidentOpened()
    opened.title = "incident of " + reference.desk.code
    opened.severity = severity
    opened.matter.identifiers = identifiers.map { Identifier($0) }
    add(
      opened, to: StreamName(reference), at: Instant.night.advanced(seconds: -secondsAgo),
      body: reference.desk)
  }
}

extension DeedRoom {
  /// The picture in a terminal of another size.
  func rows(at size: Size) -> [String] {
    var model = model
    _ = model.update(.resized(size), at: now)
    return RoomView.draw(model, at: now).rows
  }
}
