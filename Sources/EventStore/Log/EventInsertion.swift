import GRDB

/// Writes rows with one statement.
///
/// The values of a row are laid side by side in memory that SQLite reads while it writes the row:
/// having it copy each of them costs an allocation a value, a tenth of bringing an event in.
struct EventInsertion {
  private let statement: Prepared
  private var values = BoundBytes()

  init(_ database: Database) throws {
    statement = try Prepared(
      database,
      """
      INSERT INTO event (position, id, stream, revision, type, version, source, body, actor,
        occurred_at, precision, recorded_at, backfilled, correlation, causation, evaluation,
        handling, handling_text, tlp, release, basis, payload, payload_hash, content_mac, hash)
      VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)
      """)
  }

  /// Writes `row` under the numbers of its names.
  mutating func insert(_ row: EventRow, stream: Int64, type: Int64, source: Int64) throws {
    statement.bind(1, row.position)
    statement.bind(3, stream)
    statement.bind(4, row.revision)
    statement.bind(5, type)
    statement.bind(6, row.version)
    statement.bind(7, source)
    statement.bind(10, row.occurredAt)
    statement.bind(12, row.recordedAt)
    statement.bind(13, row.backfilled)
    statement.bind(17, row.handling)
    lay(row)
    try values.bind(to: statement) { try statement.run() }
  }

  private mutating func lay(_ row: EventRow) {
    values.removeAll()
    values.add(blob: row.id, 2)
    values.add(row.body, 8)
    values.add(row.actor, 9)
    values.add(row.precision, 11)
    values.add(blob: row.correlation, 14)
    values.add(blob: row.causation, 15)
    values.add(row.evaluation, 16)
    values.add(row.handlingText, 18)
    values.add(row.tlp, 19)
    values.add(row.release, 20)
    values.add(row.basis, 21)
    values.add(text: row.payload, 22)
    values.add(blob: row.payloadHash, 23)
    values.add(blob: row.contentMAC, 24)
    values.add(blob: row.hash, 25)
  }
}
