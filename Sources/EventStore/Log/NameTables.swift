import GRDB
import TaskForce

/// The numbers of streams, types and sources, given out as names turn up.
///
/// Remembers within one transaction only, since a dropped one takes its numbers with it.
struct NameTables {
  struct Stream {
    var number: Int64
    var name: StreamName
    /// Revision of the last event; 0 for none.
    var revision: Int
  }

  private let database: Database
  private let findStream: Prepared
  private let addStream: Prepared
  private let lastRevision: Prepared
  private var streams: [StreamName: Stream] = [:]
  private var types: [String: Int64] = [:]
  private var sources: [String: Int64] = [:]

  init(_ database: Database) throws {
    self.database = database
    findStream = try Prepared(database, "SELECT number FROM stream WHERE name = ?")
    addStream = try Prepared(
      database,
      "INSERT INTO stream (name, desk, year, counter) VALUES (?, ?, ?, ?) RETURNING number")
    lastRevision = try Prepared(
      database,
      "SELECT revision FROM event WHERE stream = ? ORDER BY revision DESC LIMIT 1")
  }

  /// The stream that `target` means: for a new incident that of the events known already, else
  /// one with the next number of the desk in `year`.
  mutating func stream(_ target: StreamTarget, known: Stream?, year: Int) throws -> Stream {
    switch target {
    case .named(let name): return try stream(name)
    case .newIncident(let desk):
      if let known { return try stream(known.name) }
      let next = try lastCounter(desk, year) + 1
      return try stream(
        StreamName(IncidentReference(desk: desk, year: year, counter: next)))
    }
  }

  /// Remembers that the stream has grown.
  mutating func advance(_ stream: Stream, to revision: Int) {
    streams[stream.name]?.revision = revision
  }

  mutating func type(_ name: String) throws -> Int64 {
    if let number = types[name] { return number }
    let number = try self.number(of: name, in: "type")
    types[name] = number
    return number
  }

  mutating func source(_ name: String) throws -> Int64 {
    if let number = sources[name] { return number }
    let number = try self.number(of: name, in: "source")
    sources[name] = number
    return number
  }

  private mutating func stream(_ name: StreamName) throws -> Stream {
    if let stream = streams[name] { return stream }
    findStream.bind(1, name.name)
    defer { findStream.reset() }
    let stream: Stream
    if try findStream.step() {
      let number = findStream.integer(0)
      stream = Stream(number: number, name: name, revision: try revision(of: number))
    } else {
      stream = Stream(number: try add(name), name: name, revision: 0)
    }
    streams[name] = stream
    return stream
  }

  private func add(_ name: StreamName) throws -> Int64 {
    addStream.bind(1, name.name)
    // Only the usual spelling counts as the incident of that number.
    if let reference = name.incident, reference.description == name.identity {
      addStream.bind(2, reference.desk.code)
      addStream.bind(3, reference.year)
      addStream.bind(4, reference.counter)
    }
    defer { addStream.reset() }
    _ = try addStream.step()
    return addStream.integer(0)
  }

  private func revision(of stream: Int64) throws -> Int {
    lastRevision.bind(1, stream)
    defer { lastRevision.reset() }
    return try lastRevision.step() ? Int(lastRevision.integer(0)) : 0
  }

  private func lastCounter(_ desk: Body, _ year: Int) throws -> Int {
    let statement = try Prepared(
      database,
      // The last condition lets SQLite use the index, which holds the numbered streams only.
      """
      SELECT counter FROM stream WHERE desk = ? AND year = ? AND counter IS NOT NULL
      ORDER BY counter DESC LIMIT 1
      """)
    defer { statement.reset() }
    statement.bind(1, desk.code)
    statement.bind(2, year)
    return try statement.step() ? Int(statement.integer(0)) : 0
  }

  private func number(of name: String, in table: String) throws -> Int64 {
    let find = try Prepared(database, "SELECT number FROM \(table) WHERE name = ?")
    defer { find.reset() }
    find.bind(1, name)
    if try find.step() { return find.integer(0) }
    let add = try Prepared(database, "INSERT INTO \(table) (name) VALUES (?) RETURNING number")
    defer { add.reset() }
    add.bind(1, name)
    _ = try add.step()
    return add.integer(0)
  }
}
