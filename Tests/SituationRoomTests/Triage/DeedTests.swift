import Canvas
import TaskForce
import Testing

@testable import SituationRoom

/// Acts on one incident, by their keys.
@Suite struct DeedTests {
  private func room(_ severity: Severity = .warning, more: Int = 1) -> DeedRoom {
    var book = LogBook()
    book.open(1, severity, minutesAgo: 5)
    for counter in (2..<8).prefix(more) { book.open(counter, .caution, minutesAgo: 4) }
    return DeedRoom(book)
  }

  @Test(
    "every verb writes its event by its key, and u takes it back",
    arguments: [
      ("a", ["acknowledged"]), ("o", ["acknowledged", "assigned"]),
      ("se⏎", ["regraded"]), ("sccheaper than it looked⏎", ["regraded"]),
      ("w4", ["shelved"]), ("wo2h for the tide⏎", ["shelved"]), ("wm", ["shelved"]),
      ("cfseal checked⏎", ["noted"]), ("caprobably empty⏎", ["noted"]),
      ("xc", ["closed"]), ("xR⎋", []), ("xCfound 3 kg⏎", ["closed"]),
      ("Treefer pin-code⏎", ["tagged"]), ("E2BE DE: both⏎⏎", ["escalated"]),
      ("L2⏎⏎", ["linked"]), ("M2⏎⏎", ["merged"]), ("E2BE⏎⎋", []),
    ])
  func verbs(keys: String, expected: [String]) throws {
    let room = room()
    let before = try room.incident(1)
    room.keys("g" + keys)
    #expect(room.written == expected)
    #expect(room.model.room.overlays.isEmpty)
    guard !expected.isEmpty else { return }
    room.keys("u")
    let after = try room.incident(1)
    #expect(after.state == before.state)
    #expect(after.severity == before.severity)
    #expect(after.owner == before.owner)
    #expect(after.tags == before.tags)
    #expect(after.links == before.links)
    #expect(after.disposition == before.disposition)
    let undone = room.written
    room.press(.control("r"))
    #expect(room.written.count > undone.count)
    #expect(try room.incident(1).state != before.state || !room.told.isEmpty)
  }

  @Test("an assigned incident is resolved, reopened, given back and given away by one key more")
  func assigned() throws {
    let room = room(more: 0)
    room.keys("go")
    #expect(try room.state(1) == .assigned)
    room.keys("gxr")
    #expect(try room.state(1) == .resolved)
    #expect(room.told == "#1 ended")
    room.keys("GXwrong box⏎")
    #expect(try room.state(1) == .new)
    room.keys("go")
    room.keys("gOb")
    #expect(try room.state(1) == .acknowledged)
    room.keys("gOoBE-3⏎")
    #expect(try room.incident(1).owner == Officer("BE-3"))
  }

  @Test("after an act the cursor goes to the next one, and . does the same there")
  func next() throws {
    let room = room(more: 2)
    room.keys("gcfchecked⏎")
    #expect(room.cursor == .incident(.exercise(2)))
    room.keys(".")
    #expect(room.cursor == .incident(.exercise(3)))
    #expect(room.written == ["noted", "noted"])
    #expect(room.log.suffix(2).map(\.stream.incident?.counter) == [1, 2])
  }

  @Test("a comment says whether it is a fact or an assessment")
  func basis() {
    let room = room()
    room.keys("gcfseen⏎gcathought⏎")
    #expect(room.log.suffix(2).map(\.envelope.basis) == [.fact, .assessment])
  }

  @Test("a body is asked by its own code, in whatever case it was typed")
  func bodies() throws {
    let room = room()
    room.keys("gE2europol be⏎")
    #expect(room.rows.contains { $0.contains("asks Europol BE to acknowledge by") })
    room.keys("⏎")
    #expect(try room.incident(1).owed.map(\.body) == [Body("BE"), Body("Europol")])
  }

  @Test(
    "what cannot be read is told above the line, which keeps what was typed",
    arguments: [
      ("wosome day⏎", "“some day” is no time to come"),
      ("aOothe boss!⏎", "“theboss!” is no officer"),
      ("L#x⏎", "“#x” is no incident"), ("L1⏎", "cannot be linked with NL-2026-000001"),
      ("TTo many?⏎", "“many?” is no tag"), ("cf⏎", "The comment is empty"),
      ("M99⏎", "cannot be merged into NL-2026-000099"), ("E2:both⏎", "Name a desk"),
      ("E2FX⏎", "“FX” is no desk"),
      ("wo2020-01-01 06:00⏎", "is past"),
    ])
  func mistakes(keys: String, sentence: String) {
    let room = room(more: 0)
    room.keys("g" + keys)
    #expect(room.written.allSatisfy { $0 == "acknowledged" })
    #expect(room.rows.joined(separator: " ").contains(sentence))
    guard case .entry(_, let field, _) = room.model.room.overlays.last else {
      Issue.record("the line is gone")
      return
    }
    #expect(field.text.isEmpty || keys.contains(field.text))
  }

  @Test("Esc keeps what was typed for the same act, and a conflict too")
  func drafts() throws {
    let room = room()
    room.keys("gcfhalf a thou⎋")
    room.keys("cf")
    guard case .entry(_, let field, _) = room.model.room.overlays.last else {
      Issue.record("no line")
      return
    }
    #expect(field.text == "half a thou")
    room.isOvertaken = true
    room.keys("ght⏎")
    #expect(room.written.isEmpty)
    #expect(room.told.hasPrefix("Not written: BE-1 was faster"))
    room.keys("cf⏎")
    #expect(room.written == ["noted"])
    let noted = try #require(room.log.last?.envelope.payload as? IncidentNoted)
    #expect(noted.text == "half a thought")
  }

  @Test("a menu shows its choices, and a key that is none of them does nothing")
  func menu() {
    let room = room()
    room.keys("gs?")
    #expect(room.rows.contains { $0.contains("e  ■ emergency") })
    room.keys("⎋")
    #expect(room.model.room.overlays.isEmpty)
    #expect(room.written.isEmpty)
  }

  @Test("undo is refused with the reason once somebody else has changed the incident")
  func undoRefused() throws {
    let room = room()
    room.keys("u")
    #expect(room.told == "You have changed nothing that you could change back.")
    var book = LogBook()
    book.open(1, .warning, minutesAgo: 5)
    book.add(
      IncidentAcknowledged(from: .new), to: StreamName(.exercise(1)),
      at: .night.advanced(seconds: -60))
    let other = DeedRoom(book)
    other.keys("gcfmine⏎")
    other.keys("u")
    #expect(other.written == ["noted", "reverted"])
    other.keys("u")
    #expect(other.told == "You have changed nothing that you could change back.")
  }
}
