import GRDB
import TaskForce

/// What checking the whole log found.
package struct Verification: Sendable {
  /// Something in the log that is not as it was written.
  package struct Fault: Hashable, Sendable {
    /// What was compared.
    package enum Check: Hashable, Sendable {
      /// Positions count 1, 2, … without gaps.
      case position
      /// Revisions of a stream count 1, 2, … without gaps.
      case revision
      /// Recorded times never decrease.
      case recordedTime
      /// The payload is the one whose hash is kept.
      case payload
      /// The event and all before it have the hash that is kept.
      case chain
      /// The witness saw another event here.
      case witness
      /// The witness saw more events than there are.
      case missingTail
    }
    /// Where; for a missing tail, the first position that is gone.
    package var position: Int64
    /// What failed there.
    package var check: Check
  }

  /// Events that are there.
  package var events: Int64 = 0
  /// The end of the log as it is.
  package var head: Head
  /// The first fault; nil if there is none.
  package var fault: Fault?
  /// Events whose payload was taken out.
  package var takenOut: Int64 = 0
  /// What SQLite says of the file, each a line; empty if it is sound.
  package var damage: [String] = []

  /// Whether everything is as it was written.
  package var holds: Bool { fault == nil && damage.isEmpty }
}

/// Goes along the chain.
struct ChainWalk {
  private(set) var verification: Verification
  /// By the number of the stream.
  private var revisions: [Int64: Int64] = [:]
  private let witness: Witness?
  /// The hash of the row before, as it is hashed.
  private var previous = CanonicalBytes()

  init(origin: [UInt8], witness: Witness?) {
    verification = Verification(head: Head(position: 0, hash: origin))
    self.witness = witness
    if let witness, witness.position == 0, witness.hash != origin { blame(0, .witness) }
  }

  mutating func visit(_ batch: ChainRows) {
    batch.bytes.bytes.withUnsafeBytes { memory in
      for row in batch.rows { visit(row, memory) }
    }
  }

  private mutating func visit(_ row: ChainRows.Row, _ memory: UnsafeRawBufferPointer) {
    func part(_ range: Range<Int>) -> UnsafeRawBufferPointer {
      UnsafeRawBufferPointer(rebasing: memory[range])
    }
    let last = verification.head
    verification.events += 1
    check(.position, row.position, row.position == last.position + 1)
    check(.revision, row.position, row.revision == revisions[row.stream, default: 0] + 1)
    check(
      .recordedTime, row.position, row.recordedAt >= last.recordedAt?.milliseconds ?? .min)
    if let payload = row.payload {
      check(
        .payload, row.position, Digest.isSHA256(part(row.payloadHash), of: part(payload)))
    } else {
      verification.takenOut += 1
    }
    previous.removeAll()
    previous.append(last.hash)
    check(
      .chain, row.position,
      previous.bytes.withUnsafeBytes {
        Digest.isSHA256(part(row.hash), of: $0, part(row.chained))
      })
    if let witness, witness.position == row.position {
      check(.witness, row.position, part(row.hash).elementsEqual(witness.hash))
    }
    revisions[row.stream] = row.revision
    verification.head = Head(
      position: row.position, hash: Array(part(row.hash)),
      recordedAt: Instant(milliseconds: row.recordedAt))
  }

  /// After the last row.
  mutating func finish(damage: [String]) {
    verification.damage = damage
    if let witness, witness.position > verification.head.position {
      blame(verification.head.position + 1, .missingTail)
    }
  }

  private mutating func check(
    _ check: Verification.Fault.Check, _ position: Int64, _ holds: Bool
  ) {
    if !holds { blame(position, check) }
  }

  private mutating func blame(_ position: Int64, _ check: Verification.Fault.Check) {
    if verification.fault == nil {
      verification.fault = Verification.Fault(position: position, check: check)
    }
  }
}

extension EventStore {
  /// Checks every event against its place in the chain, and the file itself.
  ///
  /// Works on a connection of its own, beside writers and readers; events that come meanwhile
  /// are left out.
  ///
  /// - Parameters:
  ///   - witness: a line that was kept elsewhere; without one a cut tail cannot show.
  ///   - progress: told the last position checked, now and then.
  /// - Returns: the first fault, if any, and what was counted.
  /// - Throws: an error if the file cannot be read at all.
  /// - Complexity: O(n); about 1.5 s for a million events.
  package func verify(
    witness: Witness? = nil, progress: (Int64) -> Void = { _ in }
  ) throws(StoreError) -> Verification {
    let queue = try Connection.logReader(folder.events)
    defer { try? queue.close() }
    return try translating(folder.events) {
      let (origin, last) = try queue.inDatabase {
        (try StoreIdentity.read($0).origin, try Head.read($0).position)
      }
      var walk = ChainWalk(origin: origin, witness: witness)
      // Read there and checked here at once, since both take about as long.
      try handingOver(places: 2, name: "sitroom-verify") { handover throws(StoreError) in
        var position = Int64.min
        while true {
          let rows = try Self.rows(queue, after: position, upTo: last)
          guard let reached = rows.rows.last?.position, handover.give(rows) else { return }
          position = reached
        }
      } take: { rows, _ in
        walk.visit(rows)
        progress(walk.verification.head.position)
      }
      walk.finish(damage: try queue.inDatabase { try Self.damage($0) })
      return walk.verification
    }
  }

  private static func rows(
    _ queue: DatabaseQueue, after position: Int64, upTo last: Int64
  ) throws(StoreError) -> ChainRows {
    try translating(queue.path) {
      try queue.inDatabase { try ChainScan.rows($0, after: position, upTo: last) }
    }
  }

  private static func damage(_ database: Database) throws -> [String] {
    let lines = try String.fetchAll(database, sql: "PRAGMA integrity_check(20)")
    return lines == ["ok"] ? [] : lines
  }

  /// The head as it is now, to be kept elsewhere.
  package func witness() throws(StoreError) -> Witness {
    let head = try head()
    return Witness(position: head.position, hash: head.hash, time: clock.now())
  }
}
