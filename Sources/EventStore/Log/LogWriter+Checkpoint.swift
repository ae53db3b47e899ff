import GRDB
import GRDBSQLite
import Synchronization

/// Length of the WAL after the last attempt to copy it back.
final class CheckpointMark: Sendable {
  let walBytes = Atomic<Int64>(0)
}

/// Copying the WAL back into the database, in this one place.
extension LogWriter {
  /// Length of the WAL from which it is copied back, and by which it must have grown before that
  /// is tried again while a reader stands in it.
  static let longWAL: Int64 = 16 << 20

  /// Copies the WAL back, as far as readers let it.
  func checkpoint() throws(StoreError) {
    try alone { _ = try $0.checkpoint(.passive) }
  }

  /// Empties a long WAL. A failure is not the writer's, whose events are there; the next one
  /// tries again.
  func checkpointIfLong(_ database: Database) {
    let length = walBytes
    let mark = lastCheckpoint.walBytes.load(ordering: .relaxed)
    guard length - (mark > length ? 0 : mark) >= Self.longWAL else { return }
    emptyWAL(database)
    lastCheckpoint.walBytes.store(walBytes, ordering: .relaxed)
  }

  /// Waits for readers a moment only, since others wait for the lock.
  private func emptyWAL(_ database: Database) {
    guard let connection = database.sqliteConnection else { return }
    sqlite3_busy_timeout(connection, 50)
    _ = try? database.checkpoint(.truncate)
    sqlite3_busy_timeout(connection, Connection.busyWait)
  }

  private var walBytes: Int64 {
    StoreFolder.status(folder.events + "-wal").map { Int64($0.st_size) } ?? 0
  }

  /// Checkpoints and closes under the lock, since SQLite checkpoints too when the last connection
  /// closes. A lock that is not free means that another connection is open.
  func close() {
    try? lock.hold(within: lockWait) {
      queue.inDatabase { emptyWAL($0) }
      try? queue.close()
    }
    try? queue.close()
  }
}
