import GRDB
import GRDBSQLite

/// How the databases of a store are opened.
enum Connection {
  /// To the log, for the one that appends and checkpoints.
  static func logWriter(_ path: String) throws(StoreError) -> DatabaseQueue {
    try translating(path) {
      var configuration = Configuration()
      configuration.label = "sitroom.log.writer"
      configuration.busyMode = .timeout(5)
      configuration.foreignKeysEnabled = false
      let queue = try DatabaseQueue(path: path, configuration: configuration)
      try queue.inDatabase { database in
        try database.execute(sql: "PRAGMA journal_mode = WAL")
        // After opening, since GRDB sets NORMAL behind `prepareDatabase`.
        try database.execute(sql: "PRAGMA synchronous = FULL")
        try database.execute(sql: "PRAGMA wal_autocheckpoint = 0")
        keepWAL(database)
      }
      return queue
    }
  }

  /// Leaves the WAL behind when the last connection closes; without it a reader that may not
  /// write could not open the log.
  private static func keepWAL(_ database: Database) {
    var keep: Int32 = 1
    sqlite3_file_control(database.sqliteConnection, "main", SQLITE_FCNTL_PERSIST_WAL, &keep)
  }

  /// To the log, for reading.
  static func logReader(_ path: String) throws(StoreError) -> DatabaseQueue {
    try reader(path, label: "sitroom.log.reader")
  }

  /// To any database of the store, for reading.
  static func reader(_ path: String, label: String) throws(StoreError) -> DatabaseQueue {
    try translating(path) {
      var configuration = Configuration()
      configuration.label = label
      configuration.busyMode = .timeout(5)
      configuration.readonly = true
      return try DatabaseQueue(path: path, configuration: configuration)
    }
  }

  /// To a file that is being filled by a backup.
  static func plain(_ path: String) throws(StoreError) -> DatabaseQueue {
    try translating(path) { try DatabaseQueue(path: path) }
  }

  /// To one of the small databases beside the log, which keep a rollback journal.
  static func beside(_ path: String, label: String, synchronous: String) throws(StoreError)
    -> DatabaseQueue
  {
    try translating(path) {
      var configuration = Configuration()
      configuration.label = label
      configuration.busyMode = .timeout(5)
      let queue = try DatabaseQueue(path: path, configuration: configuration)
      try queue.inDatabase { database in
        try database.execute(sql: "PRAGMA synchronous = \(synchronous)")
      }
      return queue
    }
  }
}
