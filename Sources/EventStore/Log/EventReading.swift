import GRDB
import TaskForce

/// Reads events within one use of a database.
struct EventReading {
  let database: Database
  let catalogue: EventCatalogue

  init(_ database: Database, _ catalogue: EventCatalogue) {
    self.database = database
    self.catalogue = catalogue
  }

  /// Events behind `position` in order.
  func after(_ position: Int64, upTo last: Int64 = .max, limit: Int) throws -> [RecordedEvent] {
    try collect(try scan(after: position, upTo: last, limit: limit))
  }

  /// Gives `body` the events behind `position` one by one.
  func forEach(
    after position: Int64, upTo last: Int64 = .max, limit: Int = .max,
    _ body: (RecordedEvent) throws -> Void
  ) throws {
    var scan = try scan(after: position, upTo: last, limit: limit)
    defer { scan.end() }
    while let event = try scan.next() { try body(event) }
  }

  private func scan(after position: Int64, upTo last: Int64, limit: Int) throws -> EventScan {
    try EventScan(
      self, " WHERE e.position > ? AND e.position <= ? ORDER BY e.position LIMIT ?"
    ) {
      $0.bind(1, position)
      $0.bind(2, last)
      $0.bind(3, limit)
    }
  }

  /// Events before `position`, newest first.
  func before(_ position: Int64, limit: Int) throws -> [RecordedEvent] {
    try collect(
      EventScan(self, " WHERE e.position < ? ORDER BY e.position DESC LIMIT ?") {
        $0.bind(1, position)
        $0.bind(2, limit)
      })
  }

  /// Events of one stream behind a revision, in order.
  func stream(_ name: StreamName, after revision: Int, limit: Int) throws -> [RecordedEvent] {
    try collect(
      EventScan(
        self,
        """
         WHERE e.stream = (SELECT number FROM stream WHERE name = ?) AND e.revision > ?
        ORDER BY e.revision LIMIT ?
        """
      ) {
        $0.bind(1, name.name)
        $0.bind(2, revision)
        $0.bind(3, limit)
      })
  }

  /// The events at `positions`, in the order given.
  func at(_ positions: [Int64]) throws -> [RecordedEvent] {
    var scan = try EventScan(self, " WHERE e.position = ?") { _ in }
    defer { scan.end() }
    return try positions.compactMap { position in
      scan.restart { $0.bind(1, position) }
      return try scan.next()
    }
  }

  /// Position of the last event that was known at `instant`; 0 for none.
  ///
  /// - Complexity: O(log n): recorded times never decrease, so no index is needed.
  func position(asOf instant: Instant) throws -> Int64 {
    let statement = try Prepared(database, "SELECT recorded_at FROM event WHERE position = ?")
    defer { statement.reset() }
    var (low, high) = (Int64(0), try Head.read(database).position)
    while low < high {
      let middle = low + (high - low + 1) / 2
      statement.reset()
      statement.bind(1, middle)
      let isKnown = try statement.step() && statement.integer(0) <= instant.milliseconds
      if isKnown { low = middle } else { high = middle - 1 }
    }
    return low
  }

  private func collect(_ scan: EventScan) throws -> [RecordedEvent] {
    var scan = scan
    defer { scan.end() }
    var events: [RecordedEvent] = []
    while let event = try scan.next() { events.append(event) }
    return events
  }
}
