import GRDB
import TaskForce

/// The end of the log.
package struct Head: Hashable, Sendable {
  /// Position of the last event; 0 for an empty log.
  package var position: Int64
  /// Its place in the chain; for an empty log, where the chain begins.
  package var hash: [UInt8]
  /// When it became known; nil for an empty log.
  package var recordedAt: Instant?

  static func read(_ database: Database) throws -> Head {
    let statement = try Prepared(
      database, "SELECT position, hash, recorded_at FROM event ORDER BY position DESC LIMIT 1")
    defer { statement.reset() }
    guard try statement.step() else {
      return Head(position: 0, hash: try StoreIdentity.read(database).origin)
    }
    return Head(
      position: statement.integer(0), hash: statement.bytes(1) ?? [],
      recordedAt: Instant(milliseconds: statement.integer(2)))
  }
}

/// What tells one store from another.
struct StoreIdentity: Equatable {
  /// 16 random bytes.
  var store: [UInt8]
  var createdAt: Instant

  /// Where the store's chain begins.
  var origin: [UInt8] {
    var bytes = CanonicalBytes()
    bytes.append("sitroom event log 1")
    bytes.append(store)
    bytes.append(createdAt.milliseconds)
    return bytes.digest
  }

  static func read(_ database: Database) throws -> StoreIdentity {
    let statement = try Prepared(database, "SELECT store, created_at FROM identity LIMIT 1")
    defer { statement.reset() }
    guard try statement.step() else {
      throw StoreError.damaged(path: "identity", detail: "")
    }
    return StoreIdentity(
      store: statement.bytes(0) ?? [], createdAt: Instant(milliseconds: statement.integer(1)))
  }

  func insert(_ database: Database) throws {
    let statement = try Prepared(
      database, "INSERT INTO identity (store, created_at) VALUES (?, ?)")
    statement.bind(blob: store, 1)
    statement.bind(2, createdAt.milliseconds)
    try statement.run()
  }
}
