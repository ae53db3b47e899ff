import GRDB

/// The tables of `events.sqlite`, as named steps that are never edited.
enum Schema {
  /// The newest form this version writes; also in the file's `user_version`.
  static let version = 1
  /// Refuses a log whose form this version does not know.
  static func refuseNewer(_ found: Int) throws(StoreError) {
    guard found <= version else { throw .newerVersion(found: found, supported: version) }
  }

  /// "sitr", by which `file(1)` and we know the file.
  static let applicationID = 0x7369_7472

  /// The steps from nothing to the newest form, for a store of this identity.
  static func migrator(_ identity: StoreIdentity) -> DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1 log") { database in
      try database.execute(sql: tables)
      try identity.insert(database)
      for table in ["stream", "type", "source", "identity"] {
        try database.execute(sql: refusal(of: "UPDATE", on: table))
        try database.execute(sql: refusal(of: "DELETE", on: table))
      }
      try database.execute(sql: refusal(of: "DELETE", on: "event"))
      try database.execute(sql: scavengingOnly)
      try database.execute(sql: "PRAGMA application_id = \(applicationID)")
      try database.execute(sql: "PRAGMA user_version = \(version)")
    }
    return migrator
  }

  private static let tables = """
    CREATE TABLE identity (
      store BLOB NOT NULL,
      created_at INTEGER NOT NULL
    ) STRICT;
    CREATE TABLE stream (
      number INTEGER PRIMARY KEY,
      name TEXT NOT NULL UNIQUE,
      desk TEXT, year INTEGER, counter INTEGER
    ) STRICT;
    CREATE UNIQUE INDEX stream_reference ON stream (desk, year, counter)
      WHERE counter IS NOT NULL;
    CREATE TABLE type (number INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT;
    CREATE TABLE source (number INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT;
    CREATE TABLE event (
      position INTEGER PRIMARY KEY CHECK (position > 0),
      id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
      stream INTEGER NOT NULL REFERENCES stream (number),
      revision INTEGER NOT NULL CHECK (revision > 0),
      type INTEGER NOT NULL REFERENCES type (number),
      version INTEGER NOT NULL,
      source INTEGER NOT NULL REFERENCES source (number),
      body TEXT,
      actor TEXT,
      occurred_at INTEGER NOT NULL,
      precision TEXT NOT NULL,
      recorded_at INTEGER NOT NULL,
      backfilled INTEGER NOT NULL,
      correlation BLOB,
      causation BLOB,
      evaluation TEXT,
      handling INTEGER NOT NULL,
      handling_text TEXT,
      tlp TEXT NOT NULL,
      release TEXT,
      basis TEXT NOT NULL,
      payload TEXT,
      payload_hash BLOB NOT NULL,
      content_mac BLOB NOT NULL,
      hash BLOB NOT NULL,
      UNIQUE (stream, revision)
    ) STRICT;
    """

  private static func refusal(of verb: String, on table: String) -> String {
    """
    CREATE TRIGGER \(table)_no_\(verb.lowercased()) BEFORE \(verb) ON \(table)
    BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END
    """
  }

  private static let columns = [
    "position", "id", "stream", "revision", "type", "version", "source", "body", "actor",
    "occurred_at", "precision", "recorded_at", "backfilled", "correlation", "causation",
    "evaluation", "handling", "handling_text", "tlp", "release", "basis", "payload_hash",
    "content_mac", "hash",
  ]

  /// Taking a payload out is the one change: it leaves every hash as it was.
  private static let scavengingOnly = """
    CREATE TRIGGER event_no_update BEFORE UPDATE ON event
    WHEN NEW.payload IS NOT NULL OR \
    \(columns.map { "NEW.\($0) IS NOT OLD.\($0)" }.joined(separator: " OR "))
    BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END
    """
}
