import GRDB
import TaskForce

/// Makes events of the rows that a statement goes over, straight from its columns.
///
/// Most rows have the words, types and sources of rows before them, which are remembered: looking
/// them up and comparing them anew would be a third of what reading costs.
struct EventScan {
  static let select = """
    SELECT e.position, e.id, s.name, e.revision, e.type, e.version, e.source, e.body, e.actor,
      e.occurred_at, e.precision, e.recorded_at, e.backfilled, e.correlation, e.causation,
      e.evaluation, e.handling, e.handling_text, e.tlp, e.release, e.basis, e.payload
    FROM event e CROSS JOIN stream s ON s.number = e.stream
    """

  private let statement: Prepared
  private let catalogue: EventCatalogue
  private var names: EventNames
  private var precisions = LastWord<Precision>("precision")
  private var markings = LastWord<TLP>("tlp")
  private var bases = LastWord<Basis>("basis")

  /// Over the rows of `select` where `condition` holds, which `bind` gives its values.
  init(_ reading: EventReading, _ condition: String, _ bind: (Prepared) -> Void) throws {
    statement = try Prepared(reading.database, Self.select + condition)
    catalogue = reading.catalogue
    names = EventNames(reading.database)
    bind(statement)
  }

  /// Gives the statement back.
  func end() { statement.reset() }

  /// Goes over the same rows for other values.
  func restart(_ bind: (Prepared) -> Void) {
    statement.reset()
    bind(statement)
  }

  /// The event of the next row; nil at the end. A row whose names are missing is left out.
  ///
  /// - Throws: ``StoreError/unreadableEvent(position:_:)`` with the column or field that is not
  ///   what this program writes.
  mutating func next() throws -> RecordedEvent? {
    while try statement.step() {
      guard let type = try names.type(statement.integer(4), catalogue),
        let source = try names.source(statement.integer(6))
      else { continue }
      let position = statement.integer(0)
      let stream = StreamName(statement.text(2) ?? "")
      let envelope: EventEnvelope
      do throws(FieldError) {
        envelope = try self.envelope(stream, type, source)
      } catch {
        throw StoreError.unreadableEvent(position: position, error)
      }
      return RecordedEvent(
        envelope, position: position, stream: stream, revision: Int(statement.integer(3)),
        recordedAt: Instant(milliseconds: statement.integer(11)))
    }
    return nil
  }

  private mutating func envelope(
    _ stream: StreamName, _ type: EventNames.Known, _ source: SourceID
  ) throws(FieldError) -> EventEnvelope {
    guard let id = statement.eventID(1) else { throw FieldError("id", expected: .eventID) }
    let (content, unrecognised) = try payload(type)
    var envelope = EventEnvelope(
      id: id, stream: .named(stream), occurredAt: Instant(milliseconds: statement.integer(9)),
      precision: try precisions.read(statement, 10), source: source, payload: content)
    envelope.unrecognised = unrecognised
    envelope.backfilled = statement.integer(12) != 0
    envelope.actor = statement.text(8).map(Officer.init)
    envelope.body = statement.text(7).map(Body.init)
    envelope.correlation = statement.eventID(13)
    envelope.causation = statement.eventID(14)
    if let evaluation = statement.text(15) {
      guard let read = Evaluation(evaluation) else {
        throw FieldError("evaluation", expected: .evaluation, found: evaluation)
      }
      envelope.evaluation = read
    }
    envelope.handling = Handling(rawValue: UInt8(truncatingIfNeeded: statement.integer(16)))
    envelope.handlingText = statement.text(17)
    envelope.tlp = try markings.read(statement, 18)
    envelope.basis = try bases.read(statement, 20)
    if let release = statement.text(19) {
      envelope.release = .bodies(Set(release.split(separator: " ").map { Body(String($0)) }))
    }
    return envelope
  }

  private func payload(_ type: EventNames.Known) throws(FieldError) -> (
    any EventPayload, UnrecognisedFields
  ) {
    guard let bytes = statement.bytes(21) else { return (TakenOut(), UnrecognisedFields()) }
    let members: JSONMembers?
    do throws(JSONError) {
      members = try JSONMembers(parsing: bytes)
    } catch {
      throw FieldError("data", expected: .json, found: "\(error.offset)")
    }
    do throws(FieldError) {
      return try EventCatalogue.decode(
        try type.known(), version: Int(statement.integer(5)), members: members,
        excerpt: (try? JSONValue(parsing: bytes))?.excerpt ?? "")
    } catch {
      throw error.inside("data")
    }
  }
}

/// The word of a closed choice, read anew only when it is another than in the row before.
private struct LastWord<Code: FieldCode> {
  private let name: String
  private var last: (bytes: [UInt8], value: Code)?

  init(_ name: String) { self.name = name }

  mutating func read(_ statement: Prepared, _ column: Int32) throws(FieldError) -> Code {
    if let last, statement.holds(last.bytes, column) { return last.value }
    let word = statement.text(column) ?? ""
    guard let value = Code(rawValue: word) else {
      throw FieldError(name, expected: Code.expectation(.general), found: word)
    }
    last = (Array(word.utf8), value)
    return value
  }
}

/// Names of types and sources by their numbers, each looked up once.
private struct EventNames {
  /// A type of the log; one that a newer program wrote has no payload here.
  struct Known {
    let name: String
    let payload: (any EventPayload.Type)?

    func known() throws(FieldError) -> any EventPayload.Type {
      guard let payload else { throw FieldError("type", expected: .knownType, found: name) }
      return payload
    }
  }

  private let database: Database
  private var types: [Int64: Known] = [:]
  private var sources: [Int64: SourceID] = [:]

  init(_ database: Database) { self.database = database }

  mutating func type(_ number: Int64, _ catalogue: EventCatalogue) throws -> Known? {
    if let known = types[number] { return known }
    types[number] = try name("SELECT name FROM type WHERE number = ?", number)
      .map { Known(name: $0, payload: catalogue.payloadType($0)) }
    return types[number]
  }

  mutating func source(_ number: Int64) throws -> SourceID? {
    if let known = sources[number] { return known }
    sources[number] = try name("SELECT name FROM source WHERE number = ?", number)
      .map(SourceID.init)
    return sources[number]
  }

  private func name(_ sql: String, _ number: Int64) throws -> String? {
    let statement = try Prepared(database, sql)
    defer { statement.reset() }
    statement.bind(1, number)
    return try statement.step() ? statement.text(0) ?? "" : nil
  }
}

/// Stands where the payload of an event was taken out of the log.
package struct TakenOut: EventPayload {
  package static let type = EventType("payload.takenOut")
  package init() {}
  package mutating func visitFields(_ visitor: inout some FieldVisitor) throws(FieldError) {}
  package func apply(to situation: inout Situation, as event: RecordedEvent) {}
}
