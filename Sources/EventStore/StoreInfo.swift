import GRDB
import TaskForce

/// What a store is and how large.
package struct StoreInfo: Sendable {
  /// Where it is.
  package var path: String
  /// What tells it from other stores, 16 bytes.
  package var identity: [UInt8]
  /// When it was made.
  package var createdAt: Instant
  /// The form of its tables.
  package var version: Int
  /// The version of SQLite that reads it.
  package var sqliteVersion: String
  /// Who besides the owner may work on it.
  package var sharing: FolderSharing
  /// The end of the log.
  package var head: Head
  /// When the first event became known.
  package var firstRecordedAt: Instant?
  /// Streams that have events.
  package var streams: Int
  /// Events by type, most frequent first.
  package var types: [(name: String, count: Int)]
  /// Lines that could not be read.
  package var quarantined: Int
  /// Bytes by file name, in order of name.
  package var files: [(name: String, bytes: Int64)]
}

extension EventStore {
  /// What the store is and how large.
  ///
  /// - Complexity: O(n), for the counts by type.
  package func info() throws(StoreError) -> StoreInfo {
    let quarantined = try quarantine.count()
    let files = try sizes()
    return try read { reading in
      let database = reading.database
      let identity = try StoreIdentity.read(database)
      let types = try Row.fetchAll(
        database,
        sql: """
          SELECT t.name, count(*) FROM event e JOIN type t ON t.number = e.type
          GROUP BY t.name ORDER BY 2 DESC, 1
          """)
      return StoreInfo(
        path: folder.path, identity: identity.store, createdAt: identity.createdAt,
        version: try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0,
        sqliteVersion: try String.fetchOne(database, sql: "SELECT sqlite_version()") ?? "",
        sharing: sharing, head: try Head.read(database),
        firstRecordedAt: try Int64.fetchOne(
          database, sql: "SELECT recorded_at FROM event WHERE position = 1"
        ).map { Instant(milliseconds: $0) },
        streams: try Int.fetchOne(database, sql: "SELECT count(*) FROM stream") ?? 0,
        types: types.map { ($0[0], $0[1]) }, quarantined: quarantined, files: files)
    }
  }

  private func sizes() throws(StoreError) -> [(name: String, bytes: Int64)] {
    try folder.contents().compactMap { name in
      StoreFolder.status(folder.path + "/" + name).map { (name, Int64($0.st_size)) }
    }
  }
}
