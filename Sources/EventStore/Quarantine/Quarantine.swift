import Foundation
import GRDB
import Synchronization
import TaskForce

/// The lines that could not be read, in a file of their own.
///
/// They may hold personal text, so they can be erased for good, unlike events. Calls from several
/// threads are safe and block.
package final class Quarantine: Sendable {
  private let folder: StoreFolder
  private let access: StoreAccess
  private let sharing: FolderSharing
  private let clock: Clock
  private let queue = Mutex<DatabaseQueue?>(nil)

  init(_ folder: StoreFolder, _ access: StoreAccess, _ sharing: FolderSharing, _ clock: Clock) {
    self.folder = folder
    self.access = access
    self.sharing = sharing
    self.clock = clock
  }

  /// Puts lines in; one that is there already is counted, not doubled.
  package func add(_ lines: [QuarantinedLine]) throws(StoreError) {
    guard access == .readWrite else { throw .readOnly(path: folder.path) }
    guard !lines.isEmpty else { return }
    let now = clock.now().milliseconds
    try use { database in
      try database.inTransaction(.immediate) {
        let statement = try Prepared(database, Self.addition)
        for line in lines {
          statement.reset()
          line.bind(to: statement)
          statement.bind(9, now)
          try statement.run()
        }
        return .commit
      }
    }
  }

  /// How many lines are in.
  package func count() throws(StoreError) -> Int {
    try useIfPresent(otherwise: 0) {
      try Int.fetchOne($0, sql: "SELECT count(*) FROM line") ?? 0
    }
  }

  /// How many lines are in, and when the newest came.
  package func level() throws(StoreError) -> QuarantineLevel {
    let none = QuarantineLevel(count: 0, newest: Instant(milliseconds: 0))
    return try useIfPresent(otherwise: none) { database in
      guard
        let row = try Row.fetchOne(
          database, sql: "SELECT count(*), coalesce(max(last_seen), 0) FROM line")
      else { return none }
      return QuarantineLevel(count: row[0], newest: Instant(milliseconds: row[1]))
    }
  }

  /// Lines behind a number, in the order of arrival.
  package func list(after number: Int64 = 0, limit: Int) throws(StoreError) -> [QuarantineEntry] {
    try useIfPresent(otherwise: []) { database in
      let statement = try Prepared(
        database, Self.selection + " WHERE number > ? ORDER BY number LIMIT ?")
      defer { statement.reset() }
      statement.bind(1, number)
      statement.bind(2, limit)
      var entries: [QuarantineEntry] = []
      while try statement.step() { entries.append(QuarantineEntry(statement)) }
      return entries
    }
  }

  /// The line of a number, or nil.
  package func show(_ number: Int64) throws(StoreError) -> QuarantineEntry? {
    try useIfPresent(otherwise: nil) { database in
      let statement = try Prepared(database, Self.selection + " WHERE number = ?")
      defer { statement.reset() }
      statement.bind(1, number)
      return try statement.step() ? QuarantineEntry(statement) : nil
    }
  }

  /// Erases a line, its bytes overwritten; false if there is none of that number.
  @discardableResult
  package func remove(_ number: Int64) throws(StoreError) -> Bool {
    guard access == .readWrite else { throw .readOnly(path: folder.path) }
    return try useIfPresent(otherwise: false) { database in
      try database.execute(sql: "DELETE FROM line WHERE number = ?", arguments: [number])
      return database.changesCount > 0
    }
  }

  func close() {
    queue.withLock {
      try? $0?.close()
      $0 = nil
    }
  }

  private func useIfPresent<Result>(
    otherwise: Result, _ body: (Database) throws -> Result
  ) throws(StoreError) -> Result {
    guard FileIdentity(folder.quarantine) != nil else { return otherwise }
    return try use(body)
  }

  private func use<Result>(_ body: (Database) throws -> Result) throws(StoreError) -> Result {
    let queue = try opened()
    return try translating(folder.quarantine) { try queue.inDatabase(body) }
  }

  private func opened() throws(StoreError) -> DatabaseQueue {
    try queue.withLock { (open: inout DatabaseQueue?) throws(StoreError) -> DatabaseQueue in
      if let open { return open }
      let queue = try connect()
      open = queue
      return queue
    }
  }

  private func connect() throws(StoreError) -> DatabaseQueue {
    guard access == .readWrite else {
      return try Connection.reader(folder.quarantine, label: "sitroom.quarantine")
    }
    try folder.makeFile(folder.quarantine, sharing)
    let queue = try Connection.beside(
      folder.quarantine, label: "sitroom.quarantine", synchronous: "FULL")
    try translating(folder.quarantine) {
      try queue.inDatabase { database in
        try database.execute(sql: "PRAGMA secure_delete = ON")
        try database.execute(sql: Self.table)
      }
    }
    return queue
  }

  private static let table = """
    CREATE TABLE IF NOT EXISTS line (
      number INTEGER PRIMARY KEY AUTOINCREMENT,
      digest BLOB NOT NULL UNIQUE,
      file TEXT NOT NULL, line INTEGER NOT NULL,
      path TEXT NOT NULL, expectation TEXT NOT NULL, found TEXT NOT NULL,
      bytes BLOB NOT NULL, byte_count INTEGER NOT NULL,
      first_seen INTEGER NOT NULL, last_seen INTEGER NOT NULL, count INTEGER NOT NULL
    ) STRICT
    """

  private static let addition = """
    INSERT INTO line (digest, file, line, path, expectation, found, bytes, byte_count,
      first_seen, last_seen, count)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?9, 1)
    ON CONFLICT (digest) DO UPDATE SET file = ?2, line = ?3, path = ?4, expectation = ?5,
      found = ?6, last_seen = ?9, count = count + 1
    """

  private static let selection = """
    SELECT digest, file, line, path, expectation, found, bytes, byte_count, number, first_seen,
      last_seen, count
    FROM line
    """
}

extension QuarantinedLine {
  fileprivate func bind(to statement: Prepared) {
    statement.bind(blob: digest, 1)
    statement.bind(2, file)
    statement.bind(3, line)
    statement.bind(4, path)
    statement.bind(5, expectation)
    statement.bind(6, found)
    statement.bind(blob: bytes, 7)
    statement.bind(8, byteCount)
  }
}

extension QuarantineEntry {
  fileprivate init(_ row: Prepared) {
    let expected = Expectation(notation: row.text(4) ?? "") ?? .present
    line = QuarantinedLine(
      file: row.text(1) ?? "", line: Int(row.integer(2)),
      error: FieldError(row.text(3) ?? "", expected: expected, found: row.text(5) ?? ""),
      bytes: row.bytes(6) ?? [], digest: row.bytes(0), byteCount: Int(row.integer(7)))
    line.expectation = row.text(4) ?? ""
    number = row.integer(8)
    firstSeen = Instant(milliseconds: row.integer(9))
    lastSeen = Instant(milliseconds: row.integer(10))
    count = Int(row.integer(11))
  }
}
