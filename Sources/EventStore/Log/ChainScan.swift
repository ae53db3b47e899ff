import GRDB
import TaskForce

/// Rows as the chain sees them, their bytes side by side: checking a row as a value with all its
/// texts would cost thrice what its hashes cost.
struct ChainRows: Sendable {
  struct Row: Sendable {
    let position: Int64
    let stream: Int64
    let revision: Int64
    let recordedAt: Int64
    /// What is hashed behind the hash of the row before.
    let chained: Range<Int>
    /// Nil once it was taken out.
    let payload: Range<Int>?
    let payloadHash: Range<Int>
    let hash: Range<Int>
  }

  var rows: [Row] = []
  var bytes = CanonicalBytes()
}

/// Reads rows for checking, also those whose names are missing.
struct ChainScan {
  private static let select = """
    SELECT e.position, e.stream, s.name, e.revision, e.recorded_at, e.backfilled, e.id, t.name,
      e.version, u.name, e.body, e.actor, e.occurred_at, e.precision, e.correlation, e.causation,
      e.evaluation, e.handling, e.handling_text, e.tlp, e.release, e.basis, e.payload_hash,
      e.content_mac, e.payload, e.hash
    FROM event e LEFT JOIN stream s ON s.number = e.stream
      LEFT JOIN type t ON t.number = e.type LEFT JOIN source u ON u.number = e.source
    WHERE e.position > ? AND e.position <= ? ORDER BY e.position LIMIT ?
    """
  private static let batch = 1000

  private let statement: Prepared

  /// The rows behind `position` up to `last`, a bounded number of them.
  static func rows(_ database: Database, after position: Int64, upTo last: Int64) throws
    -> ChainRows
  {
    let statement = try Prepared(database, select)
    defer { statement.reset() }
    statement.bind(1, position)
    statement.bind(2, last)
    statement.bind(3, batch)
    let scan = ChainScan(statement: statement)
    var result = ChainRows()
    while try statement.step() { result.rows.append(scan.row(&result.bytes)) }
    return result
  }

  /// In the order of ``EventRow/chainHash(after:content:)``.
  private func row(_ bytes: inout CanonicalBytes) -> ChainRows.Row {
    let start = bytes.bytes.count
    bytes.append(statement.integer(0))
    text(2, &bytes)
    for column: Int32 in 3...5 { bytes.append(statement.integer(column)) }
    blob(6, &bytes)
    text(7, &bytes)
    bytes.append(statement.integer(8))
    for column: Int32 in 9...11 { text(column, &bytes) }
    bytes.append(statement.integer(12))
    text(13, &bytes)
    blob(14, &bytes)
    blob(15, &bytes)
    text(16, &bytes)
    bytes.append(statement.integer(17))
    for column: Int32 in 18...21 { text(column, &bytes) }
    let payloadHash = blob(22, &bytes)
    blob(23, &bytes)
    let chained = start..<bytes.bytes.count
    let payload = statement.isNull(24) ? nil : blob(24, &bytes)
    let hash = blob(25, &bytes)
    return ChainRows.Row(
      position: statement.integer(0), stream: statement.integer(1),
      revision: statement.integer(3), recordedAt: statement.integer(4), chained: chained,
      payload: payload, payloadHash: payloadHash, hash: hash)
  }

  private func text(_ column: Int32, _ bytes: inout CanonicalBytes) {
    statement.withText(column) { bytes.append(memory: $0) }
  }

  /// Where the blob itself stands among the bytes.
  @discardableResult
  private func blob(_ column: Int32, _ bytes: inout CanonicalBytes) -> Range<Int> {
    let count = statement.withBlob(column) { memory in
      bytes.append(memory: memory)
      return memory?.count ?? 0
    }
    return bytes.bytes.count - count..<bytes.bytes.count
  }
}
