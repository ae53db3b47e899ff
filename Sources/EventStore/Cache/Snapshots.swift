import GRDB
import TaskForce

/// Situations kept, so that opening does not depend on the length of the log.
struct Snapshots {
  /// Events between two snapshots.
  static let interval: Int64 = 8_000

  /// What the stored form of a situation depends on: its own layout, and the types whose events
  /// were folded in. Code that differs in these never reads the other's snapshots.
  static let layout: [UInt8] = {
    var bytes = CanonicalBytes()
    bytes.append("binary 3")
    bytes.append(Int64(Situation.layout))
    for type in EventCatalogue.standard.all {
      bytes.append(type.type.name)
      bytes.append(Int64(type.version))
    }
    return bytes.digest
  }()

  let database: Database

  init(_ database: Database) { self.database = database }

  /// The newest snapshot up to `position` that belongs to this log.
  ///
  /// - Parameters:
  ///   - position: none behind it.
  ///   - hash: the place in the chain of the event at a position of the log.
  /// - Returns: nil if there is none.
  /// - Throws: an error if cache or log cannot be read.
  func nearest(upTo position: Int64, hash: (Int64) throws -> [UInt8]?) throws -> Situation? {
    let statement = try Prepared(
      database,
      """
      SELECT position, hash, body FROM snapshot WHERE layout = ? AND position <= ?
      ORDER BY position DESC
      """)
    defer { statement.reset() }
    statement.bind(blob: Self.layout, 1)
    statement.bind(2, position)
    while try statement.step() {
      guard try hash(statement.integer(0)) == statement.bytes(1) else { continue }
      let situation = try? statement.withBlob(2) { try $0.map(Self.decode) }
      if let situation { return situation }
    }
    return nil
  }

  /// Keeps `situation`; of those off the grid of ``interval`` only the newest stays.
  func save(_ situation: Situation, hash: [UInt8]) throws {
    let body = try Self.encode(situation)
    try database.inTransaction(.immediate) {
      let tidy = try Prepared(
        database,
        "DELETE FROM snapshot WHERE layout <> ?1 OR (position % ?2 <> 0 AND position < ?3)")
      tidy.bind(blob: Self.layout, 1)
      tidy.bind(2, Self.interval)
      tidy.bind(3, situation.position)
      try tidy.run()
      let save = try Prepared(database, "INSERT OR REPLACE INTO snapshot VALUES (?, ?, ?, ?)")
      save.bind(blob: Self.layout, 1)
      save.bind(2, situation.position)
      save.bind(blob: hash, 3)
      save.bind(blob: body, 4)
      try save.run()
      return .commit
    }
  }

  /// The stored form: the situation, then a checksum, since a flipped bit may well leave a form
  /// that can be read and says something else.
  static func encode(_ situation: Situation) throws -> [UInt8] {
    let body = try BinaryEncoder.encode(situation)
    let sum = body.withUnsafeBytes(checksum)
    return body + (0..<checksumLength).map { UInt8(truncatingIfNeeded: sum >> (8 * $0)) }
  }

  static func decode(_ bytes: [UInt8]) throws -> Situation {
    try bytes.withUnsafeBytes { try decode($0) }
  }

  static func decode(_ bytes: UnsafeRawBufferPointer) throws -> Situation {
    let body = UnsafeRawBufferPointer(rebasing: bytes.dropLast(checksumLength))
    let kept = bytes.dropFirst(body.count).reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    guard kept == checksum(body) else { throw BinarySource.Damage() }
    return try BinaryDecoder.decode(Situation.self, from: body)
  }

  private static let checksumLength = 8

  /// FNV-1a over words of eight bytes: each step can be undone, so two bodies that differ in one
  /// word never have the same sum. SHA-256 would cost ten times as much, and nobody forges a cache.
  private static func checksum(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
    var sum: UInt64 = 0xcbf2_9ce4_8422_2325
    let words = bytes.count / 8
    for word in 0..<words {
      let value = bytes.loadUnaligned(fromByteOffset: word * 8, as: UInt64.self)
      sum = (sum ^ UInt64(littleEndian: value)) &* 0x100_0000_01b3
    }
    for byte in bytes[(words * 8)...] { sum = (sum ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return sum
  }
}

extension EventStore {
  /// The situation at the end of the log, or as it was known at a moment.
  ///
  /// - Parameter instant: nil for the end of the log.
  /// - Returns: the fold of every event recorded up to then.
  /// - Throws: an error if the log cannot be read; a cache that cannot be read costs time only.
  /// - Complexity: that of the nearest snapshot and at most ``Snapshots/interval`` events.
  package func situation(asOf instant: Instant? = nil) throws(StoreError) -> Situation {
    guard let instant else { return try situation(upTo: head().position) }
    return try situation(upTo: position(asOf: instant))
  }

  /// The situation after the event at `last`.
  package func situation(upTo last: Int64) throws(StoreError) -> Situation {
    var situation = try nearestSnapshot(upTo: last) ?? Situation()
    while situation.position < last {
      let position = situation.position
      let grid = (position / Snapshots.interval + 1) * Snapshots.interval
      try read {
        try $0.forEach(after: position, upTo: min(grid, last)) { situation.apply($0) }
      }
      if situation.position == grid { try? saveSnapshot(situation) }
      // A gap at the end, which only a foreign hand can make.
      if situation.position == position { break }
    }
    return situation
  }

  /// Keeps `situation`, for a clean exit and now and then.
  ///
  /// - Throws: an error if the cache cannot be written, which harms nothing.
  package func saveSnapshot(_ situation: Situation) throws(StoreError) {
    guard cache.isWritable, situation.position > 0 else { return }
    guard let hash = try hash(at: situation.position) else { return }
    try cache.use { database in
      guard let database else { return }
      try Snapshots(database).save(situation, hash: hash)
    }
  }

  private func nearestSnapshot(upTo last: Int64) throws(StoreError) -> Situation? {
    do throws(StoreError) {
      return try cache.use { database in
        guard let database else { return nil }
        return try Snapshots(database).nearest(upTo: last) { try self.hash(at: $0) }
      }
    } catch {
      return nil
    }
  }

  func hash(at position: Int64) throws(StoreError) -> [UInt8]? {
    try read { reading in
      let statement = try Prepared(
        reading.database, "SELECT hash FROM event WHERE position = ?")
      defer { statement.reset() }
      statement.bind(1, position)
      return try statement.step() ? statement.bytes(0) : nil
    }
  }
}

extension EventStore {
  /// Position of the snapshot that a situation at `last` would begin from, for tests.
  package func snapshotPosition(upTo last: Int64) throws(StoreError) -> Int64? {
    try nearestSnapshot(upTo: last)?.position
  }
}
