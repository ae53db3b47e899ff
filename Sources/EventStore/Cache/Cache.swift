import Foundation
import GRDB
import Synchronization

/// `cache.sqlite`: what can be made again from the log at any time.
///
/// A damaged or foreign file is deleted and begun anew.
final class Cache: Sendable {
  private let folder: StoreFolder
  private let access: StoreAccess
  private let sharing: FolderSharing
  private let queue = Mutex<DatabaseQueue?>(nil)

  static let version = 1

  init(_ folder: StoreFolder, _ access: StoreAccess, _ sharing: FolderSharing) {
    self.folder = folder
    self.access = access
    self.sharing = sharing
  }

  var isWritable: Bool { access == .readWrite }

  /// Runs `body` on the file, or on nothing if the store was opened for reading and there is no
  /// usable file.
  func use<Result>(_ body: (Database?) throws -> Result) throws(StoreError) -> Result {
    do {
      return try attempt(body)
    } catch {
      guard case .damaged = error, isWritable else { throw error }
      discard()
      return try attempt(body)
    }
  }

  private func attempt<Result>(_ body: (Database?) throws -> Result) throws(StoreError) -> Result {
    let queue = try queue.withLock {
      (open: inout DatabaseQueue?) throws(StoreError) -> DatabaseQueue? in
      if open == nil { open = try isWritable ? connect() : connectForReading() }
      return open
    }
    return try translating(folder.cache) {
      guard let queue else { return try body(nil) }
      return try queue.inDatabase { try body($0) }
    }
  }

  func close() {
    queue.withLock {
      try? $0?.close()
      $0 = nil
    }
  }

  private func discard() {
    close()
    for file in [folder.cache, folder.cache + "-journal"] {
      try? FileManager.default.removeItem(atPath: file)
    }
  }

  private func connectForReading() throws(StoreError) -> DatabaseQueue? {
    guard FileIdentity(folder.cache) != nil else { return nil }
    let queue = try Connection.reader(folder.cache, label: "sitroom.cache")
    let version = try translating(folder.cache) {
      try queue.inDatabase { try Int.fetchOne($0, sql: "PRAGMA user_version") }
    }
    return version == Self.version ? queue : nil
  }

  private func connect() throws(StoreError) -> DatabaseQueue {
    try folder.makeFile(folder.cache, sharing)
    let queue = try Connection.beside(
      folder.cache, label: "sitroom.cache", synchronous: "NORMAL")
    let isUsable = try translating(folder.cache) {
      try queue.inDatabase { database in
        var isUsable = true
        try database.inTransaction(.immediate) {
          let version = try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
          if version == 0 { try database.execute(sql: Self.tables) }
          isUsable = version == 0 || version == Self.version
          return .commit
        }
        return isUsable
      }
    }
    guard isUsable else {
      try? queue.close()
      throw .damaged(path: folder.cache, detail: "user_version")
    }
    return queue
  }

  static let tables = """
    CREATE TABLE snapshot (
      layout BLOB NOT NULL, position INTEGER NOT NULL, hash BLOB NOT NULL, body BLOB NOT NULL,
      PRIMARY KEY (layout, position)
    ) STRICT;
    CREATE TABLE indexed (position INTEGER NOT NULL, hash BLOB NOT NULL) STRICT;
    CREATE VIRTUAL TABLE text USING fts5(
      words, content='', tokenize='unicode61 remove_diacritics 2');
    PRAGMA user_version = \(version);
    """
}
