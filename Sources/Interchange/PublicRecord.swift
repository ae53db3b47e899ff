import TaskForce

/// Reads the chronicle of publicly reported events.
///
/// Kinds become types of events: a seizure `seizure.recorded`, a yearly total
/// `statistic.published`, an agreement `meeting.held`, a measure `measure.taken`, an operation
/// `operation.concluded`, an asset `asset.confiscated`, anything else `report.received`. What is
/// public is TLP:CLEAR.
package struct PublicRecord: Sendable {
  /// The columns, in order.
  package static let columns = [
    "id", "occurred_on", "date_precision", "kind", "hub_locode", "hub_name", "country",
    "substance", "quantity_kg", "origin_country", "origin_locode", "transit_country",
    "concealment", "mode", "authority", "value_eur", "summary", "source_url", "reported_on",
  ]

  private static let kinds = [
    "seizure", "annual_total", "agreement", "policy_measure", "port_security",
    "arrest_operation", "joint_operation", "asset_seizure", "displacement_report",
    "violence_or_corruption",
  ]

  private let context: ReadingContext
  private let source: SourceID

  /// Reads rows in `context`, told by the source `public-record`.
  package init(_ context: ReadingContext, source: SourceID = SourceID("public-record")) {
    self.context = context
    self.source = source
  }

  /// Whether a file begins with the header of the chronicle.
  package static func isHeader(_ fields: [String]) -> Bool { fields == columns }

  /// What the record says.
  package func read(_ record: CSVReader.Record) -> Reading {
    do throws(FieldError) {
      try CheckedLine.checkText(record.bytes)
      guard record.fields.count == Self.columns.count else {
        // A line that was cut off in the middle is told as such.
        throw FieldError(
          "", expected: record.isComplete ? .columns(Self.columns.count) : .completeLine,
          found: record.isComplete
            ? String(record.fields.count)
            : CheckedLine.excerpt(record.bytes, around: record.bytes.count))
      }
      return .event(try known(Row(record.fields)))
    } catch {
      return .unreadable(
        Unreadable(file: context.file, line: record.line, error: error, bytes: record.bytes))
    }
  }

  private func known(_ row: Row) throws(FieldError) -> Known {
    let name = try row.required("id", String.self)
    guard !name.isEmpty else { throw FieldError("id", expected: .present) }
    guard let occurred = Instant(iso8601: row["occurred_on"]), row["occurred_on"].count == 10 else {
      throw FieldError("occurred_on", expected: .date, found: row["occurred_on"])
    }
    let precision = try row.required("date_precision", Precision.self)
    let kind = row["kind"]
    guard Self.kinds.contains(kind) else {
      throw FieldError("kind", expected: .oneOf(Self.kinds), found: kind)
    }
    let baseName = context.file.split(separator: "/").last.map(String.init) ?? context.file
    var envelope = EventEnvelope(
      id: context.identity(name, source: baseName, at: occurred), occurredAt: occurred,
      precision: precision, source: source, payload: payload(kind, try circumstances(row)))
    envelope.tlp = .clear
    var became = precision.lastSecond(from: occurred)
    if !row["reported_on"].isEmpty {
      guard let reported = Instant(iso8601: row["reported_on"]), row["reported_on"].count == 10
      else { throw FieldError("reported_on", expected: .date, found: row["reported_on"]) }
      became = Precision.day.lastSecond(from: reported)
    }
    return Known(envelope: envelope, becameKnownAt: became)
  }

  private func circumstances(_ row: Row) throws(FieldError) -> Circumstances {
    var facts = Circumstances()
    facts.reference = row["id"]
    facts.place = try row.optional("hub_locode", PlaceID.self)
    facts.placeName = try row.optional("hub_name", String.self, .text(80))
    facts.country = try row.optional("country", Country.self)
    facts.substance = try row.optional("substance", String.self, .text(40))
    facts.kilograms = try row.number("quantity_kg", 0...1e9)
    facts.origin = try row.optional("origin_country", Country.self)
    facts.originPlace = try row.optional("origin_locode", PlaceID.self)
    facts.transit = try row.optional("transit_country", Country.self)
    facts.concealment = try row.optional("concealment", String.self, .text(160))
    facts.mode = try row.optional("mode", TransportMode.self)
    facts.authority = try row.optional("authority", String.self, .text(160))
    facts.valueEuro = try row.number("value_eur", 0...1e13)
    facts.summary = try row.required("summary", String.self, .text(400))
    facts.url = try row.optional("source_url", String.self, .text(400))
    facts.reportedOn = try row.optional("reported_on", String.self, .text(10))
    return facts
  }

  private func payload(_ kind: String, _ facts: Circumstances) -> any EventPayload {
    switch kind {
    case "seizure":
      var event = SeizureRecorded()
      event.circumstances = facts
      return event
    case "annual_total":
      var event = StatisticPublished()
      event.circumstances = facts
      return event
    case "agreement":
      var event = MeetingHeld()
      event.circumstances = facts
      return event
    case "policy_measure", "port_security":
      var event = MeasureTaken()
      event.circumstances = facts
      event.kind = kind
      return event
    case "arrest_operation", "joint_operation":
      var event = OperationConcluded()
      event.circumstances = facts
      event.kind = kind
      return event
    case "asset_seizure":
      var event = AssetConfiscated()
      event.circumstances = facts
      return event
    default:
      var event = ReportReceived()
      event.circumstances = facts
      event.kind = kind
      return event
    }
  }
}

/// A record by the names of its columns.
private struct Row {
  private let fields: [String]

  init(_ fields: [String]) { self.fields = fields }

  subscript(column: String) -> String {
    PublicRecord.columns.firstIndex(of: column).map { fields[$0] } ?? ""
  }

  /// Fields go through the same rules as those of JSON, so that an error reads the same.
  func required<Value: FieldValue>(_ column: String, _ type: Value.Type, _ limit: Limit = .general)
    throws(FieldError) -> Value
  {
    var writer = JSONWriter()
    writer.text(self[column])
    do throws(FieldError) {
      return try Value.read(try? JSONValue(parsing: writer.bytes), limit)
    } catch {
      throw FieldError(column, expected: error.expected, found: self[column])
    }
  }

  func optional<Value: FieldValue>(_ column: String, _ type: Value.Type, _ limit: Limit = .general)
    throws(FieldError) -> Value?
  {
    self[column].isEmpty ? nil : try required(column, type, limit)
  }

  func number(_ column: String, _ range: ClosedRange<Double>) throws(FieldError) -> Double? {
    guard !self[column].isEmpty else { return nil }
    // As strict as JSON: no hexadecimal, no infinity, no blanks.
    guard let json = try? JSONValue(parsing: Array(self[column].utf8)),
      json.source == self[column], let value = json.number, range.contains(value)
    else {
      throw FieldError(column, expected: .number(range), found: self[column])
    }
    return value
  }
}
