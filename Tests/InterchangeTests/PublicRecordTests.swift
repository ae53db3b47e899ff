import Interchange
import TaskForce
import TestEvents
import Testing

@Suite struct PublicRecordTests {
  /// A row in which columns can be replaced.
  static func row(_ changes: [String: String] = [:]) -> [String] {
    let values = [
      "id": "PE-0003", "occurred_on": "2019-12-01", "date_precision": "month", "kind": "seizure",
      "hub_locode": "BEANR", "hub_name": "Antwerp", "country": "BE", "substance": "cocaine",
      "quantity_kg": "2276.5", "origin_country": "MX", "origin_locode": "MXZLO",
      "transit_country": "PA", "concealment": "manioc cargo", "mode": "container",
      "authority": "Belgian Customs", "value_eur": "113800000", "summary": "2,276 kg in manioc",
      "source_url": "https://example.org/a", "reported_on": "2019-12-13",
    ].merging(changes) { $1 }
    return PublicRecord.columns.map { values[$0] ?? "" }
  }

  static func read(_ fields: [String], file: String = "events.csv", end: String = "\n") -> Reading {
    let quoted = fields.map {
      "\""
        + $0.split(separator: "\"", omittingEmptySubsequences: false)
        .joined(separator: "\"\"") + "\""
    }
    return read(Array((quoted.joined(separator: ",") + end).utf8), file: file)
  }

  static func read(_ bytes: [UInt8], file: String = "events.csv") -> Reading {
    var reader = CSVReader()
    let records = LineFixture.lines(bytes).compactMap { reader.take($0) }
    guard let record = records.first ?? reader.finish() else {
      return .unreadable(
        Unreadable(file: "", line: 0, error: FieldError("", expected: .present), bytes: []))
    }
    return PublicRecord(LineFixture.context(file)).read(record)
  }

  @Test("every column of a seizure lands in the event")
  func everyColumn() throws {
    let known = try #require(Self.read(Self.row()).known)
    let envelope = known.envelope
    #expect(envelope.occurredAt.iso8601 == "2019-12-01T00:00:00Z")
    #expect(envelope.precision == .month)
    #expect(envelope.source == SourceID("public-record"))
    #expect(envelope.tlp == .clear && envelope.release == .everybody && envelope.basis == .fact)
    #expect(known.becameKnownAt.iso8601 == "2019-12-13T23:59:59Z")
    let facts = try #require(envelope.payload as? SeizureRecorded).circumstances
    #expect(facts.place == PlaceID("BEANR"))
    #expect(facts.placeName == "Antwerp")
    #expect(facts.country == Country("BE"))
    #expect(facts.substance == "cocaine")
    #expect(facts.kilograms == 2276.5)
    #expect(facts.origin == Country("MX"))
    #expect(facts.originPlace == PlaceID("MXZLO"))
    #expect(facts.transit == Country("PA"))
    #expect(facts.concealment == "manioc cargo")
    #expect(facts.mode == .container)
    #expect(facts.authority == "Belgian Customs")
    #expect(facts.valueEuro == 113_800_000)
    #expect(facts.summary == "2,276 kg in manioc")
    #expect(facts.url == "https://example.org/a")
    #expect(facts.reportedOn == "2019-12-13")
  }

  @Test(
    "each kind becomes its type of event",
    arguments: [
      ("seizure", "seizure.recorded"), ("annual_total", "statistic.published"),
      ("agreement", "meeting.held"), ("policy_measure", "measure.taken"),
      ("port_security", "measure.taken"), ("arrest_operation", "operation.concluded"),
      ("joint_operation", "operation.concluded"), ("asset_seizure", "asset.confiscated"),
      ("displacement_report", "report.received"), ("violence_or_corruption", "report.received"),
    ])
  func kinds(kind: String, type: String) throws {
    let envelope = try #require(Self.read(Self.row(["kind": kind])).known).envelope
    #expect(envelope.type.name == type)
    // Where two kinds share a type, the event says which of them it was.
    let shared = ["measure.taken", "operation.concluded", "report.received"].contains(type)
    #expect(envelope.payload.json().string.contains("\"kind\":\"\(kind)\"") == shared)
    #expect(envelope.payload.json().string.contains(#""kilograms":2276.5"#))
  }

  @Test("empty columns are unknown, not zero")
  func emptyColumns() throws {
    let kept: Set<String> = ["id", "occurred_on", "date_precision", "kind", "summary"]
    let empty = PublicRecord.columns.filter { !kept.contains($0) }.map { ($0, "") }
    let row = Self.row(Dictionary(uniqueKeysWithValues: empty))
    let known = try #require(Self.read(row).known)
    #expect(
      known.envelope.payload.json().string
        == #"{"reference":"PE-0003","summary":"2,276 kg in manioc"}"#)
    #expect(known.becameKnownAt.iso8601 == "2019-12-31T23:59:59Z")
  }

  @Test("the identity comes from the row's id and the file's own name")
  func identity() throws {
    func id(_ file: String, _ row: String) throws -> EventID {
      try #require(Self.read(Self.row(["id": row]), file: file).known).envelope.id
    }
    let first = try id("events.csv", "PE-0003")
    #expect(try id("/somewhere/else/events.csv", "PE-0003") == first)
    #expect(try id("other.csv", "PE-0003") != first)
    #expect(try id("events.csv", "PE-0004") != first)
  }

  static let mistakes: [(column: String, text: String, expected: TaskForce.Expectation)] = [
    ("id", "", .present),
    ("occurred_on", "", .date),
    ("occurred_on", "2019-02-30", .date),
    ("occurred_on", "2019-12-01T00:00Z", .date),
    ("occurred_on", "1/12/2019", .date),
    ("date_precision", "week", .oneOf(["instant", "day", "month", "year"])),
    ("hub_locode", "NL0TM", .placeCode),
    ("hub_name", String(repeating: "x", count: 81), .text(maximum: 80)),
    ("country", "Belgium", .countryCode),
    ("quantity_kg", "about 2 t", .number(0...1e9)),
    ("quantity_kg", "-1", .number(0...1e9)),
    ("quantity_kg", "nan", .number(0...1e9)),
    ("quantity_kg", "0x10", .number(0...1e9)),
    ("quantity_kg", " 5", .number(0...1e9)),
    ("origin_country", "ec", .countryCode),
    ("origin_locode", "B", .placeCode),
    ("transit_country", "EU?", .countryCode),
    ("mode", "balloon", .oneOf(TransportMode.allCases.map(\.rawValue))),
    ("value_eur", "1e99", .number(0...1e13)),
    ("summary", String(repeating: "é", count: 201), .text(maximum: 400)),
    ("reported_on", "soon", .date),
  ]

  @Test(
    "a wrong value is named with column, line and what was expected", arguments: mistakes.indices)
  func wrongValues(index: Int) throws {
    let mistake = Self.mistakes[index]
    let unreadable = try #require(Self.read(Self.row([mistake.column: mistake.text])).unreadable)
    #expect(unreadable.error.path == mistake.column)
    #expect(unreadable.error.expected == mistake.expected)
    #expect(unreadable.error.found == String(mistake.text.prefix(80)))
    #expect(unreadable.file == "events.csv" && unreadable.line == 1)
  }

  @Test("a kind that nobody knows is refused")
  func unknownKind() throws {
    let error = try #require(Self.read(Self.row(["kind": "rumour"])).unreadable).error
    #expect(error.path == "kind" && error.found == "rumour")
  }

  @Test("too few and too many columns are refused", arguments: [1, 18, 20])
  func columnCount(count: Int) throws {
    let fields = Array((Self.row() + ["more"]).prefix(count))
    let error = try #require(Self.read(fields).unreadable).error
    #expect(error.expected == .columns(19) && error.found == String(count))
  }

  @Test("a last row that was cut off is told as such, a whole one is read")
  func cutOff() throws {
    let cut = try #require(Self.read(Array(Self.row().prefix(12)), end: "").unreadable)
    #expect(cut.error.expected == .completeLine)
    #expect(Self.read(Self.row(), end: "").known != nil)
  }

  @Test("invalid UTF-8 in a row is refused")
  func invalidUTF8() throws {
    let text = Self.row(["hub_name": "Antwerp?"]).joined(separator: ",")
    let bytes = Array(text.utf8).map { $0 == UInt8(ascii: "?") ? 0xe9 : $0 } + [10]
    let error = try #require(Self.read(bytes).unreadable).error
    #expect(error.expected == .utf8)
    #expect(error.found.contains("Antwerp\u{fffd}"))
  }

  @Test("hostile text is kept byte for byte", arguments: HostileText.names)
  func hostileText(name: String) throws {
    // A line break inside a field is one: the reader makes one kind of the two.
    let whole = HostileText.text(name).split(separator: "\r\n").joined(separator: "\n")
    let text = HostileText.cut(whole, toBytes: 400)
    let envelope = try #require(Self.read(Self.row(["summary": text])).known).envelope
    let facts = try #require(envelope.payload as? SeizureRecorded).circumstances
    #expect(Array(facts.summary.utf8) == Array(text.utf8))
  }
}
