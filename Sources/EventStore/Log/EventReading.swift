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
    var events: [RecordedEvent] = []
    try forEach(after: position, upTo: last, limit: limit) { events.append($0) }
    return events
  }

  /// Gives `body` the events behind `position` one by one.
  func forEach(
    after position: Int64, upTo last: Int64 = .max, limit: Int = .max,
    _ body: (RecordedEvent) throws -> Void
  ) throws {
    let statement = try Prepared(
      database,
      EventRow.select + " WHERE e.position > ? AND e.position <= ? ORDER BY e.position LIMIT ?")
    defer { statement.reset() }
    statement.bind(1, position)
    statement.bind(2, last)
    statement.bind(3, limit)
    while try statement.step() {
      try body(try EventRow(statement, withHashes: false).event(catalogue))
    }
  }

  /// Events before `position`, newest first.
  func before(_ position: Int64, limit: Int) throws -> [RecordedEvent] {
    let statement = try Prepared(
      database, EventRow.select + " WHERE e.position < ? ORDER BY e.position DESC LIMIT ?")
    defer { statement.reset() }
    statement.bind(1, position)
    statement.bind(2, limit)
    return try collect(statement)
  }

  /// Events of one stream behind a revision, in order.
  func stream(_ name: StreamName, after revision: Int, limit: Int) throws -> [RecordedEvent] {
    let statement = try Prepared(
      database,
      EventRow.select
        + """
         WHERE e.stream = (SELECT number FROM stream WHERE name = ?) AND e.revision > ?
        ORDER BY e.revision LIMIT ?
        """)
    defer { statement.reset() }
    statement.bind(1, name.name)
    statement.bind(2, revision)
    statement.bind(3, limit)
    return try collect(statement)
  }

  /// The events at `positions`, in the order given.
  func at(_ positions: [Int64]) throws -> [RecordedEvent] {
    let statement = try Prepared(database, EventRow.select + " WHERE e.position = ?")
    defer { statement.reset() }
    return try positions.compactMap { position in
      statement.reset()
      statement.bind(1, position)
      guard try statement.step() else { return nil }
      return try EventRow(statement, withHashes: false).event(catalogue)
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

  private func collect(_ statement: Prepared) throws -> [RecordedEvent] {
    var events: [RecordedEvent] = []
    while try statement.step() {
      events.append(try EventRow(statement, withHashes: false).event(catalogue))
    }
    return events
  }
}
