import EventStore
import Interchange
import TaskForce

/// Brings readings into the store, and counts what became of them.
struct IngestRun {
  /// Events that wait to be written together: making a batch durable costs as much as working
  /// through some hundred events, and other writers wait for no longer than a blink.
  static let batch = 4000

  private let store: EventStore
  /// New events.
  private(set) var appended = 0
  /// Events that the store had already.
  private(set) var known = 0
  /// Lines that could not be read.
  private(set) var quarantined = 0
  private var waiting: [Waiting] = []

  private struct Waiting {
    var known: Known
    let prepared: PreparedEvent?
    let line: Int
    let bytes: [UInt8]
    let file: String

    init(_ known: Known, _ item: Feed.Item, of file: String) {
      self.known = known
      prepared = item.prepared
      line = item.line
      bytes = item.bytes
      self.file = file
    }
  }

  init(_ store: EventStore) { self.store = store }

  /// Takes what was read of `file`; history is kept back until ``finishHistory()``.
  mutating func take(_ items: [Feed.Item], of file: String, isHistory: Bool) throws(StoreError) {
    for item in items {
      switch item.reading {
      case .event(let known): waiting.append(Waiting(known, item, of: file))
      case .unreadable(let unreadable): try quarantine(unreadable)
      }
      if !isHistory, waiting.count >= Self.batch { try flush() }
    }
  }

  /// Writes what waits, as known from now on.
  mutating func flush() throws(StoreError) {
    let batch = waiting
    waiting = []
    guard !batch.isEmpty else { return }
    try write(batch, isHistory: false)
  }

  /// Takes history of which it is known when it became known, in that order.
  mutating func takeHistory(_ items: [Feed.Item], of file: String, knownAt moment: Instant)
    throws(StoreError)
  {
    for item in items {
      switch item.reading {
      case .event(var known):
        known.becameKnownAt = moment
        waiting.append(Waiting(known, item, of: file))
      case .unreadable(let unreadable): try quarantine(unreadable)
      }
    }
  }

  /// Writes history in the order in which it became known.
  mutating func finishHistory() throws(StoreError) {
    waiting = waiting.enumerated().sorted {
      ($0.element.known.becameKnownAt, $0.element.known.envelope.occurredAt, $0.offset)
        < ($1.element.known.becameKnownAt, $1.element.known.envelope.occurredAt, $1.offset)
    }.map(\.element)
    try writeHistory()
  }

  /// Writes history in the order in which it was taken.
  mutating func writeHistory() throws(StoreError) {
    let sorted = waiting
    waiting = []
    for start in stride(from: 0, to: sorted.count, by: Self.batch) {
      try write(Array(sorted[start..<min(start + Self.batch, sorted.count)]), isHistory: true)
    }
  }

  private mutating func write(_ batch: [Waiting], isHistory: Bool) throws(StoreError) {
    var batch = batch
    while !batch.isEmpty {
      do throws(StoreError) {
        let result = try store.append(
          try prepare(batch),
          recordedAt: isHistory ? .backfillEach(batch.map(\.known.becameKnownAt)) : .now)
        for outcome in result.outcomes {
          if case .appended = outcome { appended += 1 } else { known += 1 }
        }
        return
      } catch {
        // Something else under a known identity: this line only is put aside.
        guard case .otherContent(let id, _) = error,
          let index = batch.lastIndex(where: { $0.known.envelope.id == id })
        else { throw error }
        let line = batch.remove(at: index)
        try quarantine(
          Unreadable(
            file: line.file, line: line.line,
            error: FieldError("id", expected: .sameContent, found: id.description),
            bytes: line.bytes))
      }
    }
  }

  private func prepare(_ batch: [Waiting]) throws(StoreError) -> [PreparedEvent] {
    var events: [PreparedEvent] = []
    events.reserveCapacity(batch.count)
    for line in batch {
      if let prepared = line.prepared {
        events.append(prepared)
      } else {
        events.append(try store.prepare(line.known.envelope))
      }
    }
    return events
  }

  private mutating func quarantine(_ unreadable: Unreadable) throws(StoreError) {
    try store.quarantine.add([
      QuarantinedLine(
        file: unreadable.file, line: unreadable.line, error: unreadable.error,
        bytes: unreadable.bytes)
    ])
    quarantined += 1
  }
}
