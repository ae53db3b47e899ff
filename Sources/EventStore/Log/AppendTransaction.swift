import GRDB
import TaskForce

/// Appending one batch, within a transaction that is dropped as a whole if anything throws.
struct AppendTransaction {
  private(set) var head: Head
  private(set) var outcomes: [AppendOutcome] = []
  private(set) var clockSetBack: ClockSetBack?

  private let database: Database
  private let secret: StoreSecret
  private let catalogue: EventCatalogue
  private let now: Instant
  private var insertion: EventInsertion
  private var known: KnownEvents
  private var names: NameTables

  init(_ database: Database, secret: StoreSecret, catalogue: EventCatalogue, now: Instant) throws {
    self.database = database
    self.secret = secret
    self.catalogue = catalogue
    self.now = now
    try Self.refuseNewer(database)
    head = try Head.read(database)
    insertion = try EventInsertion(database)
    known = try KnownEvents(database)
    names = try NameTables(database)
  }

  /// A newer program may have taken the log over since it was opened here.
  private static func refuseNewer(_ database: Database) throws {
    let statement = try Prepared(database, "PRAGMA user_version")
    defer { statement.reset() }
    guard try statement.step() else { return }
    try Schema.refuseNewer(Int(statement.integer(0)))
  }

  /// Appends the events of one stream.
  ///
  /// Known identities are looked up before the expected revision is compared, so that repeating
  /// a batch always succeeds.
  mutating func append(_ item: StreamAppend, _ backfill: Instant?) throws {
    let events = item.events.map { PreparedEvent($0, secret) }
    let seen = try events.map { try find($0, item.target) }
    if seen.contains(where: { $0 == nil }) {
      try appendNew(item, events, seen, backfill)
    } else {
      outcomes += seen.compactMap { $0?.outcome }
    }
  }

  /// Appends an event to the stream that it names, whatever that holds.
  mutating func append(_ event: PreparedEvent, _ backfill: Instant?) throws {
    let target = event.envelope.stream
    if let found = try find(event, target) {
      outcomes.append(found.outcome)
      return
    }
    let time = recordingTime(backfill)
    let stream = try names.stream(target, known: nil, year: time.date.year)
    try insert(event, stream, stream.revision + 1, time, isBackfill: backfill != nil)
    names.advance(stream, to: stream.revision + 1)
  }

  private func find(_ event: PreparedEvent, _ target: StreamTarget) throws -> KnownEvent? {
    let id = event.envelope.id
    guard let found = try known.find(id) else { return nil }
    guard try found.tells(event.row, in: target, database) else {
      throw StoreError.otherContent(id: id, position: found.position)
    }
    return found
  }

  private mutating func appendNew(
    _ item: StreamAppend, _ events: [PreparedEvent], _ seen: [KnownEvent?], _ backfill: Instant?
  ) throws {
    let time = recordingTime(backfill)
    let earlier = seen.compactMap { $0 }
    let stream = try names.stream(item.target, known: earlier.first?.stream, year: time.date.year)
    try compare(item.expected, stream, earlier)
    var revision = stream.revision
    for index in events.indices {
      // The same identity may stand twice in one batch.
      let again = seen[index] == nil && index > 0
      if let found = try again ? find(events[index], item.target) : seen[index] {
        outcomes.append(found.outcome)
        continue
      }
      revision += 1
      try insert(events[index], stream, revision, time, isBackfill: backfill != nil)
    }
    names.advance(stream, to: revision)
  }

  private mutating func insert(
    _ event: PreparedEvent, _ stream: NameTables.Stream, _ revision: Int, _ time: Instant,
    isBackfill: Bool
  ) throws {
    var row = event.row
    if isBackfill { row.backfilled = 1 }
    row.position = head.position + 1
    row.stream = stream.name.name
    row.revision = Int64(revision)
    row.recordedAt = time.milliseconds
    row.hash = row.chainHash(after: head.hash, content: event.content)
    try insertion.insert(
      row, stream: stream.number, type: names.type(row.type), source: names.source(row.source))
    known.add(event.envelope.id)
    head = Head(position: row.position, hash: row.hash, recordedAt: time)
    var envelope = event.envelope
    envelope.stream = .named(stream.name)
    envelope.backfilled = row.backfilled != 0
    outcomes.append(
      .appended(
        RecordedEvent(
          envelope, position: row.position, stream: stream.name, revision: revision,
          recordedAt: time)))
  }

  /// The moment to record: never before the head, and never after now, since the next event
  /// could not be earlier.
  private mutating func recordingTime(_ backfill: Instant?) -> Instant {
    let last = head.recordedAt ?? Instant(milliseconds: .min)
    if let backfill, min(backfill, now) >= last { return min(backfill, now) }
    if now < last { clockSetBack = ClockSetBack(clock: now, used: last) }
    return max(now, last)
  }

  private func compare(
    _ expected: ExpectedRevision, _ stream: NameTables.Stream, _ earlier: [KnownEvent]
  ) throws {
    let base: Int
    switch expected {
    case .any: return
    case .exists:
      if stream.revision > 0 { return }
      base = 0
    case .none: base = 0
    case .exactly(let revision): base = revision
    }
    let own = earlier.filter { $0.stream.name == stream.name && $0.revision > base }.count
    if expected != .exists, stream.revision == base + own { return }
    let since = try EventReading(database, catalogue)
      .stream(stream.name, after: base, limit: 100)
    throw StoreError.conflict(
      Conflict(stream: stream.name, expected: expected, actual: stream.revision, since: since))
  }
}
