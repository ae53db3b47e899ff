import GRDB
import Glibc
import TaskForce

/// The one way into the log.
///
/// Threads of one process wait for each other in the queue, processes at the lock.
struct LogWriter: Sendable {
  let queue: DatabaseQueue
  let lock: StoreLock
  let bell: Bell
  let folder: StoreFolder
  let secret: StoreSecret
  let clock: Clock
  let catalogue: EventCatalogue
  let lockWait: Int
  private let identity: FileIdentity?
  let lastCheckpoint = CheckpointMark()

  init(
    _ folder: StoreFolder, secret: StoreSecret, clock: Clock, catalogue: EventCatalogue,
    lockWait: Int
  ) throws(StoreError) {
    self.folder = folder
    self.secret = secret
    self.clock = clock
    self.catalogue = catalogue
    self.lockWait = lockWait
    lock = try StoreLock(folder.lock)
    bell = try Bell(folder.bell)
    queue = try Connection.logWriter(folder.events)
    identity = FileIdentity(folder.events)
  }

  /// Appends the events of several streams, all of them or none.
  func append(_ batch: [StreamAppend], _ time: RecordingTime) throws(StoreError) -> AppendResult {
    try append { appending in
      for (index, item) in batch.enumerated() { try appending.append(item, time.moment(index)) }
    }
  }

  /// Appends events to the streams that they name, all of them or none.
  func append(_ events: [PreparedEvent], _ time: RecordingTime) throws(StoreError) -> AppendResult {
    try append { appending in
      for (index, event) in events.enumerated() { try appending.append(event, time.moment(index)) }
    }
  }

  private func append(
    _ body: (inout AppendTransaction) throws -> Void
  ) throws(StoreError) -> AppendResult {
    try alone { database in
      let now = clock.now()
      var transaction: AppendTransaction?
      try database.inTransaction(.immediate) {
        var appending = try AppendTransaction(
          database, secret: secret, catalogue: catalogue, now: now)
        try body(&appending)
        transaction = appending
        return .commit
      }
      let head = try transaction?.head ?? Head.read(database)
      return AppendResult(
        outcomes: transaction?.outcomes ?? [], clockSetBack: transaction?.clockSetBack, head: head)
    }
  }

  /// Runs `body` while no other process writes; afterwards the bell stands at the head, also for
  /// a writer that died before ringing it.
  func alone<Result>(_ body: (Database) throws -> Result) throws(StoreError) -> Result {
    let path = folder.events
    return try translating(path) {
      try queue.inDatabase { database in
        guard database.sqliteConnection != nil else { throw StoreError.closed(path: folder.path) }
        return try lock.hold(within: lockWait) { () throws(StoreError) in
          guard FileIdentity(path) == identity else { throw .folderGone(path: folder.path) }
          defer { ring(database) }
          return try translating(path) {
            let result = try body(database)
            checkpointIfLong(database)
            return result
          }
        }
      }
    }
  }

  private func ring(_ database: Database) {
    guard let head = try? Head.read(database) else { return }
    bell.ring(head.position)
  }
}

extension RecordingTime {
  func moment(_ index: Int) -> Instant? {
    switch self {
    case .now: nil
    case .backfill(let instant): instant
    case .backfillEach(let instants): index < instants.count ? instants[index] : nil
    }
  }

  var isBackfill: Bool {
    if case .now = self { false } else { true }
  }
}
