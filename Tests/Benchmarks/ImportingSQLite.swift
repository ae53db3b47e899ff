import Foundation

/// The shell of SQLite, bringing in rows that it finds as comma-separated values: nothing decoded,
/// nothing checked or hashed, made durable once.
struct ImportingSQLite {
  let program: String
  let folder: URL

  /// The rows that the log has, with its two indices and none of its tests and triggers.
  static let stored = """
    CREATE TABLE event(position INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, stream INTEGER, \
    revision INTEGER, type INTEGER, version INTEGER, source INTEGER, body TEXT, actor TEXT, \
    occurred_at INTEGER, precision TEXT, recorded_at INTEGER, backfilled INTEGER, \
    correlation BLOB, causation BLOB, evaluation TEXT, handling INTEGER, handling_text TEXT, \
    tlp TEXT, release TEXT, basis TEXT, payload TEXT, payload_hash BLOB, content_mac BLOB, \
    hash BLOB, UNIQUE (stream, revision));
    """

  /// What a line says, without any of what the log keeps beside it.
  static let told = """
    CREATE TABLE event(position INTEGER PRIMARY KEY, id TEXT UNIQUE, type TEXT, source TEXT, \
    time TEXT, payload TEXT);
    """

  private var database: String { path("import.sqlite") }

  private func path(_ name: String) -> String {
    folder.appending(path: name).path(percentEncoded: false)
  }

  /// Writes the rows of the log in `store` to a file. Hashes become as many digits as they have
  /// bytes, so that the rows are as long as those of the log.
  func export(_ store: String) throws -> String {
    let file = path("stored.csv")
    let finished = FinishedProgram(
      program,
      [
        store + "/events.sqlite", ".mode csv", ".once \(file)",
        """
        SELECT position, hex(id), stream, revision, type, version, source, body, actor, \
        occurred_at, precision, recorded_at, backfilled, correlation, causation, evaluation, \
        handling, handling_text, tlp, release, basis, payload, substr(hex(payload_hash), 1, 32), \
        substr(hex(content_mac), 1, 32), substr(hex(hash), 1, 32) FROM event ORDER BY position
        """,
      ])
    guard finished.status == 0 else { throw BenchmarkFailure("ended with \(finished.status)") }
    return file
  }

  func clear() { try? FileManager.default.removeItem(atPath: database) }

  func load(_ rows: String, as table: String) -> FinishedProgram {
    FinishedProgram(program, [database, table, ".mode csv", ".import \(rows) event"])
  }
}
