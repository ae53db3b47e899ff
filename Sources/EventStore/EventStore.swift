import GRDB
import Glibc
import TaskForce

/// The append-only log of a task force, and what hangs on it.
///
/// One a process. Every call blocks its thread until the disk has answered, so none belongs on
/// the thread that draws, nor in a Swift task. Calls from several threads are safe: appends go
/// one after another, reads go one after another beside them, and each ``Follower`` has a
/// connection of its own. Other processes may open, write to and follow the same store.
package final class EventStore: Sendable {
  /// Where it is.
  package let folder: StoreFolder
  /// Whether it was opened for writing.
  package let access: StoreAccess
  /// Who besides the owner may work on it.
  package let sharing: FolderSharing
  /// What could not be read.
  package let quarantine: Quarantine

  let clock: Clock
  let catalogue = EventCatalogue.standard
  let reader: DatabaseQueue
  let writer: LogWriter?
  let cache: Cache

  /// Opens the store in `folder`.
  ///
  /// - Parameters:
  ///   - folder: where it is.
  ///   - access: for reading only, nothing is written, not even to the cache.
  ///   - clock: gives the recording times.
  ///   - options: waiting times, and what tests put in for the system.
  /// - Throws: an error that says why the store may not or cannot be used.
  package init(
    opening folder: StoreFolder, _ access: StoreAccess, clock: Clock,
    options: StoreOptions = StoreOptions()
  ) throws(StoreError) {
    let sharing = try folder.inspect()
    try folder.refuseNetwork(options.fileSystem)
    guard folder.holdsStore else { throw .notAStore(path: folder.path) }
    let reader = try Connection.logReader(folder.events)
    try Self.checkVersion(reader, folder)
    self.folder = folder
    self.access = access
    self.sharing = sharing
    self.clock = clock
    self.reader = reader
    if access == .readWrite {
      for file in [folder.lock, folder.bell, folder.keys] { try folder.makeFile(file, sharing) }
      writer = try LogWriter(
        folder, secret: try StoreSecret.open(folder.keys, random: options.random), clock: clock,
        catalogue: catalogue, lockWait: options.lockWait)
    } else {
      writer = nil
    }
    cache = Cache(folder, access, sharing)
    quarantine = Quarantine(folder, access, sharing, clock)
  }

  deinit { close() }

  /// Copies the WAL back and lets go of every file; the store cannot be used afterwards.
  ///
  /// Safe to call twice.
  package func close() {
    cache.close()
    quarantine.close()
    writer?.close()
    try? reader.close()
  }

  private static func checkVersion(_ reader: DatabaseQueue, _ folder: StoreFolder)
    throws(StoreError)
  {
    let (application, version) = try translating(folder.events) {
      try reader.inDatabase { database in
        (
          try Int.fetchOne(database, sql: "PRAGMA application_id"),
          try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
        )
      }
    }
    guard application == Schema.applicationID else { throw .notAStore(path: folder.path) }
    try Schema.refuseNewer(version)
  }

  func read<Result>(_ body: (EventReading) throws -> Result) throws(StoreError) -> Result {
    try translating(folder.events) {
      try reader.inDatabase { database in
        guard database.sqliteConnection != nil else { throw StoreError.closed(path: folder.path) }
        return try body(EventReading(database, catalogue))
      }
    }
  }
}

/// Writing.
extension EventStore {
  /// Appends the events of several streams in one transaction: all of them or none.
  ///
  /// - Parameters:
  ///   - batch: for each stream what is expected of it and the events for it.
  ///   - recordedAt: when they are said to have become known.
  /// - Returns: for each event where it is now. It is on the disk.
  /// - Throws: ``StoreError/conflict(_:)`` if a stream is not as expected,
  ///   ``StoreError/otherContent(id:position:)`` if an identity is taken, and what the disk and
  ///   other processes may cause.
  @discardableResult
  package func append(
    _ batch: [StreamAppend], recordedAt: RecordingTime = .now
  ) throws(StoreError) -> AppendResult {
    try writing().append(batch, recordedAt)
  }

  /// Does what of appending `event` needs neither the lock nor the log, on any thread.
  package func prepare(_ event: EventEnvelope) throws(StoreError) -> PreparedEvent {
    PreparedEvent(event, try writing().secret)
  }

  /// Appends events, each to the stream that it names, in one transaction: all of them or none.
  ///
  /// - Parameters:
  ///   - events: what ``prepare(_:)`` of this store gave.
  ///   - recordedAt: when they are said to have become known.
  /// - Returns: for each event where it is now. It is on the disk.
  /// - Throws: ``StoreError/otherContent(id:position:)`` if an identity is taken, and what the disk
  ///   and other processes may cause.
  @discardableResult
  package func append(
    _ events: [PreparedEvent], recordedAt: RecordingTime = .now
  ) throws(StoreError) -> AppendResult {
    try writing().append(events, recordedAt)
  }

  /// Copies the WAL back into the database; for moments when nothing happens.
  package func checkpoint() throws(StoreError) { try writing().checkpoint() }

  func writing() throws(StoreError) -> LogWriter {
    guard let writer else { throw .readOnly(path: folder.path) }
    return writer
  }
}

/// Reading.
extension EventStore {
  /// The end of the log.
  package func head() throws(StoreError) -> Head { try read { try Head.read($0.database) } }

  /// Events behind `position` in order, at most `limit`.
  package func events(after position: Int64, limit: Int) throws(StoreError) -> [RecordedEvent] {
    try read { try $0.after(position, limit: limit) }
  }

  /// Gives `body` every event behind `position` up to `last`, in order, without holding them.
  ///
  /// Of a long log the next events are read on a thread of their own meanwhile.
  package func forEachEvent(
    after position: Int64 = 0, upTo last: Int64 = .max, _ body: (RecordedEvent) throws -> Void
  ) throws(StoreError) {
    // What fits into one batch needs no second thread.
    let first = try batch(after: position, upTo: last)
    try translating(folder.events) {
      try first.withEach(body)
      guard let reached = Self.mayGoOn(after: first) else { return }
      try handingOver(places: 2, name: "sitroom-reader") { handover throws(StoreError) in
        var position = reached
        while true {
          let events = try self.batch(after: position, upTo: last)
          guard !events.isEmpty, handover.give(events),
            let reached = Self.mayGoOn(after: events)
          else { return }
          position = reached
        }
      } take: { events, _ in
        try events.withEach(body)
      }
    }
  }

  private static let batch = 1000

  /// One statement a batch: a long read would keep the WAL from being emptied.
  private func batch(after position: Int64, upTo last: Int64) throws(StoreError)
    -> [RecordedEvent]
  {
    let position = max(position, 0)
    guard position < last else { return [] }
    return try events(after: position, limit: Int(min(Int64(Self.batch), last - position)))
  }

  /// The position behind which there may be more than this batch.
  private static func mayGoOn(after events: [RecordedEvent]) -> Int64? {
    events.count == batch ? events.last?.position : nil
  }

  /// Events of one stream in order, behind a revision.
  package func events(
    in stream: StreamName, after revision: Int = 0, limit: Int = .max
  ) throws(StoreError) -> [RecordedEvent] {
    try read { try $0.stream(stream, after: revision, limit: limit) }
  }

  /// The event at `position`, or nil.
  package func event(at position: Int64) throws(StoreError) -> RecordedEvent? {
    try read { try $0.at([position]).first }
  }

  /// Position of the last event that was known at `instant`; 0 for none.
  ///
  /// - Complexity: O(log n).
  package func position(asOf instant: Instant) throws(StoreError) -> Int64 {
    try read { try $0.position(asOf: instant) }
  }
}

extension [RecordedEvent] {
  /// Gives `body` each event where it lies: an iterator would copy it, with a dozen references.
  fileprivate func withEach(_ body: (RecordedEvent) throws -> Void) throws {
    try withUnsafeBufferPointer { events in
      for index in events.indices { try body(events[index]) }
    }
  }
}

extension EventStore {
  /// The connection that appends, for tests of its settings.
  package var logWriter: DatabaseQueue? { writer?.queue }
}
