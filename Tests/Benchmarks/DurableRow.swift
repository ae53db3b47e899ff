import EventStore
import Foundation
import GRDBSQLite
import TaskForce

/// One event that is durable when it is acknowledged, beside the least that SQLite can do for it:
/// one row of the same payload in a transaction of its own, with `synchronous=FULL`.
enum DurableRow {
  private static let count = 200

  static func measure(in folder: URL, into report: inout Report) throws {
    let path = folder.appending(path: "durable").path(percentEncoded: false)
    try EventStore.create(StoreFolder(path), createdAt: BusyRoom.start)
    let store = try EventStore(
      opening: StoreFolder(path), .readWrite, clock: Clock { BusyRoom.moment(count) })
    defer { store.close() }
    var life = BusyRoom()
    let events = (0..<count).map { life.event($0) }
    let raw = try Raw(folder.appending(path: "raw.sqlite").path(percentEncoded: false))
    // Turn about, so that a busy moment of the machine meets both.
    var (own, least): ([Double], [Double]) = ([], [])
    for (index, event) in events.enumerated() {
      own.append(try Timing.microseconds { _ = try store.append([StreamAppend(event)]) })
      let payload = event.payload.json(with: event.unrecognised).string
      least.append(Timing.microseconds { raw.insert(index, payload) })
    }
    let (mine, theirs) = (own.quantile(0.5) ?? 0, least.quantile(0.5) ?? 1)
    report.add(Measurement("one durable event", "µs", mine))
    report.add(
      Measurement(
        "the same beside one row of raw SQLite, FULL", "times", mine / theirs,
        budget: "≤ 1.3 times", limit: 1.3))
  }

  /// A table of rows in a write-ahead log.
  private final class Raw {
    private var database: OpaquePointer?
    private var statement: OpaquePointer?

    init(_ path: String) throws {
      let setup = """
        PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA wal_autocheckpoint=0;
        CREATE TABLE event(position INTEGER PRIMARY KEY, id BLOB UNIQUE, payload TEXT);
        """
      let insert = "INSERT INTO event VALUES (?, randomblob(16), ?)"
      guard sqlite3_open(path, &database) == SQLITE_OK,
        sqlite3_exec(database, setup, nil, nil, nil) == SQLITE_OK,
        sqlite3_prepare_v2(database, insert, -1, &statement, nil) == SQLITE_OK
      else { throw BenchmarkFailure("raw SQLite: \(path)") }
    }

    deinit {
      sqlite3_finalize(statement)
      sqlite3_close(database)
    }

    func insert(_ position: Int, _ payload: String) {
      sqlite3_bind_int64(statement, 1, Int64(position))
      payload.withCString { text in
        // The text outlives the step.
        sqlite3_bind_text(statement, 2, text, -1, nil)
        sqlite3_step(statement)
      }
      sqlite3_reset(statement)
    }
  }
}
