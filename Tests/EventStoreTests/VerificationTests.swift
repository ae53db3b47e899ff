import EventStore
import TaskForce
import Testing

@Suite struct VerificationTests {
  let fixture: StoreFixture

  init() throws {
    fixture = try StoreFixture()
    try fixture.fill(upTo: 7)
  }

  @Test("an untouched log holds")
  func untouched() throws {
    let verification = try fixture.open(.readOnly).verify()
    #expect(verification.holds)
    #expect(verification.events == 7)
    #expect(verification.takenOut == 0)
  }

  typealias Check = Verification.Fault.Check

  static let edits: [(set: String, check: Check)] = [
    ("id = randomblob(16)", .chain), ("revision = 9", .revision), ("version = 2", .chain),
    ("stream = 99", .chain), ("type = 1", .chain),
    ("source = (SELECT number + 50 FROM source)", .chain), ("body = 'BE'", .chain),
    ("body = NULL", .chain), ("actor = 'NL-3'", .chain), ("occurred_at = 1", .chain),
    ("precision = 'day'", .chain), ("recorded_at = recorded_at + 1", .chain),
    ("recorded_at = recorded_at - 1", .recordedTime), ("backfilled = 1", .chain),
    ("correlation = NULL", .chain), ("causation = x'00'", .chain), ("evaluation = 'X4'", .chain),
    ("handling = 15", .chain), ("handling_text = 'other'", .chain), ("tlp = 'CLEAR'", .chain),
    ("release = NULL", .chain), ("basis = 'assessment'", .chain),
    ("payload = replace(payload, 'note', 'mote')", .payload),
    ("payload_hash = zeroblob(32)", .payload), ("content_mac = zeroblob(32)", .chain),
    ("hash = zeroblob(32)", .chain),
  ]

  @Test("a changed column is found at its position", arguments: edits)
  func changedColumn(_ set: String, _ check: Check) throws {
    try fixture.tamper("UPDATE event SET \(set) WHERE position = 4")
    let verification = try fixture.open(.readOnly).verify()
    #expect(verification.fault?.position == 4)
    #expect(verification.fault?.check == check)
    #expect(!verification.holds)
  }

  static let rows: [(sql: String, position: Int64, check: Check)] = [
    ("DELETE FROM event WHERE position = 3", 4, .position),
    ("UPDATE event SET position = 8 WHERE position = 3", 4, .position),
    ("UPDATE event SET position = -position WHERE position = 1", -1, .position),
    (
      """
      UPDATE event SET position = 100 WHERE position = 2;
      UPDATE event SET position = 2 WHERE position = 3;
      UPDATE event SET position = 3 WHERE position = 100;
      """, 2, .revision
    ),
    ("UPDATE source SET name = 'other'", 1, .chain),
    ("UPDATE type SET name = name || 'x'", 1, .chain),
    ("UPDATE stream SET name = 'source/other' WHERE number = 1", 1, .chain),
    ("DELETE FROM stream WHERE number = 1", 1, .chain),
    ("UPDATE identity SET store = randomblob(16)", 1, .chain),
  ]

  @Test("removed, moved and renamed rows are found", arguments: rows)
  func changedRows(_ sql: String, _ position: Int64, _ check: Check) throws {
    try fixture.tamper(sql)
    let verification = try fixture.open(.readOnly).verify()
    #expect(verification.fault?.position == position)
    #expect(verification.fault?.check == check)
  }

  @Test("taking a payload out leaves the chain as it was")
  func takenOut() throws {
    let before = try fixture.open(.readOnly).head()
    try fixture.tamper("UPDATE event SET payload = NULL WHERE position = 4")
    let verification = try fixture.open(.readOnly).verify(
      witness: Witness(position: before.position, hash: before.hash, time: StoreFixture.start))
    #expect(verification.holds)
    #expect(verification.takenOut == 1)
  }

  @Test("a cut tail shows only to a witness")
  func cutTail() throws {
    let line = try fixture.open(.readOnly).witness().line
    try fixture.tamper("DELETE FROM event WHERE position > 5")
    let store = try fixture.open(.readOnly)
    #expect(try store.verify().holds)
    let witness = try #require(Witness(line: line))
    let fault = try store.verify(witness: witness).fault
    #expect(fault?.position == 6)
    #expect(fault?.check == .missingTail)
  }

  @Test("a tail that was written anew shows to a witness")
  func rewrittenTail() throws {
    let witness = try fixture.open(.readOnly).witness()
    try fixture.tamper("DELETE FROM event WHERE position > 6")
    let store = try fixture.open()
    try store.append((20...24).map { StreamAppend(Sample.pulse($0)) })
    #expect(try store.verify().holds)
    let fault = try store.verify(witness: witness).fault
    #expect(fault?.position == 7)
    #expect(fault?.check == .witness)
  }

  @Test("a witness of an earlier head still holds when the log has grown")
  func growth() throws {
    let store = try fixture.open()
    let witness = try store.witness()
    try store.append([StreamAppend(Sample.pulse(30))])
    #expect(try store.verify(witness: witness).holds)
  }

  static let lines = [
    "", "1 2", "x \(String(repeating: "0", count: 64)) 2022-10-07T00:00:00Z",
    "1 00 2022-10-07T00:00:00Z", "1 \(String(repeating: "0", count: 64)) yesterday",
  ]

  @Test("what is not a witness line is not read", arguments: lines)
  func badWitness(_ line: String) {
    #expect(Witness(line: line) == nil)
  }

  @Test("a flipped byte in the file is found")
  func damagedFile() throws {
    let found = try fixture.flipBytes(of: fixture.folder.events, from: 4096)
    #expect(found)
    var isFound = false
    do {
      isFound = try !fixture.open(.readOnly).verify().holds
    } catch is StoreError {
      isFound = true
    }
    #expect(isFound)
  }
}
