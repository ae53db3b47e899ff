import Crypto
import Foundation
import GRDB
import GRDBSQLite

/// The store's own secret, under which contents are compared without keeping them readable.
struct StoreSecret: Sendable {
  /// Has taken in the key, which costs as much as the content of an event.
  private let keyed: HMAC<SHA256>

  init(bytes: [UInt8]) { keyed = HMAC(key: SymmetricKey(data: bytes)) }

  /// HMAC-SHA-256 of `content`.
  func code(for content: [UInt8]) -> [UInt8] {
    var code = keyed
    code.update(data: content)
    return code.finalize().withUnsafeBytes { Array($0) }
  }

  /// Reads the secret of the file at `path`, which gets one if it has none: a store that was
  /// restored from a backup comes without.
  static func open(
    _ path: String, random: @Sendable (Int) -> [UInt8]
  ) throws(StoreError) -> StoreSecret {
    if let bytes = kept(path) { return StoreSecret(bytes: bytes) }
    let queue = try Connection.beside(path, label: "sitroom.keys", synchronous: "FULL")
    return try translating(path) {
      defer { try? queue.close() }
      let bytes = try queue.inDatabase { database in
        try database.execute(sql: "PRAGMA secure_delete = ON")
        var secret: [UInt8] = []
        try database.inTransaction(.immediate) {
          try database.execute(
            sql: """
              CREATE TABLE IF NOT EXISTS secret (name TEXT PRIMARY KEY, value BLOB NOT NULL) STRICT
              """)
          let find = try Prepared(database, "SELECT value FROM secret WHERE name = 'store'")
          if try find.step() { secret = find.bytes(0) ?? [] }
          find.reset()
          if secret.isEmpty {
            secret = random(32)
            try database.execute(
              sql: "INSERT INTO secret VALUES ('store', ?)", arguments: [Data(secret)])
          }
          return .commit
        }
        return secret
      }
      return StoreSecret(bytes: bytes)
    }
  }

  /// The secret that the file at `path` holds; nil if it has none, or cannot be read without being
  /// written to.
  ///
  /// Neither waits for a lock nor makes a queue: one that goes leaves the threads of its library
  /// behind, which wake the process every second from then on.
  private static func kept(_ path: String) -> [UInt8]? {
    var database: OpaquePointer?
    defer { sqlite3_close(database) }
    var statement: OpaquePointer?
    guard sqlite3_open_v2(path, &database, SQLITE_OPEN_READONLY, nil) == SQLITE_OK,
      sqlite3_prepare_v2(
        database, "SELECT value FROM secret WHERE name = 'store'", -1, &statement, nil) == SQLITE_OK
    else { return nil }
    defer { sqlite3_finalize(statement) }
    guard sqlite3_step(statement) == SQLITE_ROW, let start = sqlite3_column_blob(statement, 0)
    else { return nil }
    let count = Int(sqlite3_column_bytes(statement, 0))
    return count > 0 ? [UInt8](UnsafeRawBufferPointer(start: start, count: count)) : nil
  }
}
