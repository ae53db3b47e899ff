import GRDB
import TaskForce

/// The full-text index over the log up to a position.
struct SearchIndex {
  private let database: Database

  init(_ database: Database) { self.database = database }

  /// A place in the log: how far the index reaches.
  struct Reach: Equatable {
    var position: Int64
    var hash: [UInt8]
  }

  func reach() throws -> Reach? {
    let statement = try Prepared(database, "SELECT position, hash FROM indexed LIMIT 1")
    defer { statement.reset() }
    guard try statement.step() else { return nil }
    return Reach(position: statement.integer(0), hash: statement.bytes(1) ?? [])
  }

  /// Adds what events say, and notes how far the index reaches.
  func add(_ texts: [(position: Int64, text: String)], reaching reach: Reach) throws {
    let addition = try Prepared(database, "INSERT INTO text (rowid, words) VALUES (?, ?)")
    for (position, text) in texts {
      addition.reset()
      addition.bind(1, position)
      addition.bind(2, text)
      try addition.run()
    }
    try database.execute(sql: "DELETE FROM indexed")
    let note = try Prepared(database, "INSERT INTO indexed (position, hash) VALUES (?, ?)")
    note.bind(1, reach.position)
    note.bind(blob: reach.hash, 2)
    try note.run()
  }

  /// Forgets everything.
  func clear() throws {
    try database.execute(sql: "INSERT INTO text (text) VALUES ('delete-all')")
    try database.execute(sql: "DELETE FROM indexed")
  }

  /// Positions of events before `position` that match, newest first.
  func positions(matching expression: String, before position: Int64, limit: Int) throws -> [Int64]
  {
    let statement = try Prepared(
      database,
      "SELECT rowid FROM text WHERE text MATCH ? AND rowid < ? ORDER BY rowid DESC LIMIT ?")
    defer { statement.reset() }
    statement.bind(1, expression)
    statement.bind(2, position)
    statement.bind(3, limit)
    var positions: [Int64] = []
    while try statement.step() { positions.append(statement.integer(0)) }
    return positions
  }
}

extension EventStore {
  private static let indexBatch = 5000

  /// Events before `position`, newest first, that hold every word of a text.
  ///
  /// - Parameters:
  ///   - position: the first that is too new; nil for the end of the log.
  ///   - limit: most events.
  ///   - text: words, the last of which may be unfinished; blank for every event.
  /// - Returns: none if the text holds no letter or digit. Marking is not looked at.
  /// - Throws: an error if the log cannot be read.
  /// - Complexity: the first search after new events reads these into the index.
  package func events(
    before position: Int64? = nil, limit: Int, matching text: String = ""
  ) throws(StoreError) -> [RecordedEvent] {
    let before = position ?? .max
    guard text.contains(where: { !$0.isWhitespace }) else {
      return try read { try $0.before(before, limit: limit) }
    }
    guard let expression = SearchQuery.expression(text) else { return [] }
    let positions = try cache.use { database in
      guard let database, cache.isWritable else {
        return try self.search(database, expression, before, limit)
      }
      try self.bringUpToDate(database)
      return try SearchIndex(database)
        .positions(matching: expression, before: before, limit: limit)
    }
    return try read { try $0.at(positions) }
  }

  /// Adds to the index what it lacks; a batch a transaction, so that other processes may search
  /// and add meanwhile.
  private func bringUpToDate(_ database: Database) throws {
    var isBehind = true
    while isBehind {
      try database.inTransaction(.immediate) {
        let index = SearchIndex(database)
        isBehind = try self.addBatch(to: index, after: try self.trusted(index))
        return .commit
      }
    }
  }

  /// How far the index belongs to this log; it is cleared if not at all.
  private func trusted(_ index: SearchIndex) throws -> Int64 {
    guard let reach = try index.reach() else { return 0 }
    if try hash(at: reach.position) == reach.hash { return reach.position }
    try index.clear()
    return 0
  }

  private func addBatch(to index: SearchIndex, after position: Int64) throws -> Bool {
    var texts: [(position: Int64, text: String)] = []
    try read { reading in
      try reading.forEach(after: position, limit: Self.indexBatch) {
        texts.append(($0.position, SearchText.of($0, .standard)))
      }
    }
    guard let last = texts.last?.position, let hash = try hash(at: last) else { return false }
    try index.add(texts, reaching: SearchIndex.Reach(position: last, hash: hash))
    return texts.count == Self.indexBatch
  }

  /// Searches without writing: the index as far as it reaches, and what is behind it in memory.
  private func search(
    _ database: Database?, _ expression: String, _ before: Int64, _ limit: Int
  ) throws -> [Int64] {
    var reach: Int64 = 0
    if let database, let found = try SearchIndex(database).reach(),
      try hash(at: found.position) == found.hash
    {
      reach = found.position
    }
    let tail = try DatabaseQueue()
    var positions = try tail.inDatabase { memory in
      try memory.execute(sql: Cache.tables)
      let index = SearchIndex(memory)
      var isBehind = true
      var position = reach
      while isBehind {
        isBehind = try self.addBatch(to: index, after: position)
        position = try index.reach()?.position ?? position
      }
      return try index.positions(matching: expression, before: before, limit: limit)
    }
    if let database, reach > 0, positions.count < limit {
      positions += try SearchIndex(database).positions(
        matching: expression, before: min(before, reach + 1), limit: limit - positions.count)
    }
    return positions
  }
}
