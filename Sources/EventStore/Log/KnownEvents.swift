import GRDB
import TaskForce

/// An event that is in the log already.
struct KnownEvent {
  var position: Int64
  var stream: NameTables.Stream
  var revision: Int
  var contentMAC: [UInt8]

  var outcome: AppendOutcome { .alreadyKnown(position: position, stream: stream.name) }

  /// Whether `row`, filed at `target`, tells the same.
  ///
  /// Where the codes differ the contents are compared themselves: a store that was restored
  /// without its keys has another secret.
  func tells(_ row: EventRow, in target: StreamTarget, _ database: Database) throws -> Bool {
    switch target {
    case .named(let name): guard name == stream.name else { return false }
    case .newIncident(let desk):
      guard stream.name.incident?.desk == desk else { return false }
    }
    if contentMAC == row.contentMAC { return true }
    let statement = try Prepared(database, EventRow.select + " WHERE e.position = ?")
    defer { statement.reset() }
    statement.bind(1, position)
    guard try statement.step() else { return false }
    let stored = EventRow(statement)
    guard let payload = stored.payload else { return false }
    return stored.content(payload) == row.content(row.payload ?? [])
  }
}

/// Looks events up by identity.
struct KnownEvents {
  private let statement: Prepared
  /// The highest identity in the log; nil for none.
  private var highest: EventID?

  init(_ database: Database) throws {
    statement = try Prepared(
      database,
      """
      SELECT e.position, e.stream, e.revision, e.content_mac, s.name
      FROM event e JOIN stream s ON s.number = e.stream WHERE e.id = ?
      """)
    let last = try Prepared(database, "SELECT id FROM event ORDER BY id DESC LIMIT 1")
    if try last.step() { highest = last.eventID(0) }
    last.reset()
  }

  /// Told of an event that was written after the first question.
  mutating func add(_ id: EventID) { highest = max(highest ?? id, id) }

  /// Identities have the time in front, so that most that are new are higher than all before.
  func find(_ id: EventID) throws -> KnownEvent? {
    guard let highest, id <= highest else { return nil }
    statement.bind(blob: id.column, 1)
    defer { statement.reset() }
    guard try statement.step() else { return nil }
    let revision = Int(statement.integer(2))
    let stream = NameTables.Stream(
      number: statement.integer(1), name: StreamName(statement.text(4) ?? ""), revision: revision)
    return KnownEvent(
      position: statement.integer(0), stream: stream, revision: revision,
      contentMAC: statement.bytes(3) ?? [])
  }
}
