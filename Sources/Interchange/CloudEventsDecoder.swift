import TaskForce

/// Reads CloudEvents 1.0 in JSON, one on a line.
///
/// Required: `specversion` 1.0, `id`, `source`, `type`, `time`, `data`. What CloudEvents lacks comes
/// as extension attributes: `precision actor body correlation causation evaluation handling
/// handlingtext tlp release basis dataversion`; `subject` is the stream. An attribute that is not
/// known is refused, since nothing may be lost.
package struct CloudEventsDecoder: Sendable {
  private let context: ReadingContext

  /// Decodes lines in `context`.
  package init(_ context: ReadingContext) { self.context = context }

  /// What the line says.
  package func read(_ line: LineSplitter.Line) -> Reading {
    do throws(FieldError) {
      let text = try CheckedLine.bytes(of: line)
      return .event(try decode(text, isComplete: line.isComplete))
    } catch {
      return .unreadable(
        Unreadable(file: context.file, line: line.number, error: error, bytes: line.bytes))
    }
  }

  private func decode(_ bytes: [UInt8], isComplete: Bool) throws(FieldError) -> Known {
    let members: JSONMembers?
    do throws(JSONError) {
      members = try JSONMembers(parsing: bytes)
    } catch {
      // A line that was cut off in the middle is told as such.
      throw FieldError(
        "", expected: isComplete ? .json : .completeLine,
        found: CheckedLine.excerpt(bytes, around: error.offset))
    }
    guard let members else {
      throw FieldError("", expected: .json, found: (try? JSONValue(parsing: bytes))?.excerpt ?? "")
    }
    var attributes = Attributes(members)
    let envelope = try envelope(&attributes)
    if let stranger = attributes.unread { throw stranger }
    let reported = attributes.fields?.value("reportedOn")?.text
    return Known(
      envelope: envelope,
      becameKnownAt: reported.flatMap { CivilDate(iso8601: $0) }
        .map { Precision.day.lastSecond(from: Instant($0)) }
        ?? envelope.precision.lastSecond(from: envelope.occurredAt))
  }

  private func envelope(_ attributes: inout Attributes) throws(FieldError) -> EventEnvelope {
    try attributes.expect("specversion", "1.0")
    if let type = attributes.value("datacontenttype"), !type.isNull {
      try attributes.expect("datacontenttype", "application/json")
    }
    let own = attributes.value("id")?.withText { EventID(utf8: $0) } ?? nil
    let name = try own == nil ? attributes.required("id", String.self) : ""
    guard own != nil || !name.isEmpty else { throw FieldError("id", expected: .present) }
    let source = try attributes.required("source", SourceID.self)
    let time = try attributes.required("time", Instant.self)
    let type = try attributes.required("type", String.self)
    let dataVersion = try attributes.optional("dataversion", Int.self) ?? 1
    guard let data = attributes.data, !data.isNull else {
      throw FieldError("data", expected: .present)
    }
    let (payload, unrecognised) = try payload(type, dataVersion, data, attributes.fields)
    let id = own ?? context.identity(name, source: source.code, at: time)
    // A stream that is named is read below; making up another one first would be for nothing.
    let isNamed = attributes.value("subject").map { !$0.isNull } ?? false
    var envelope = EventEnvelope(
      id: id, stream: isNamed ? .named(StreamName("")) : nil, occurredAt: time, source: source,
      payload: payload)
    envelope.unrecognised = unrecognised
    try readExtensions(&attributes, into: &envelope)
    try readStream(&attributes, into: &envelope)
    return envelope
  }

  private func payload(
    _ type: String, _ version: Int, _ data: JSONValue, _ fields: JSONMembers?
  ) throws(FieldError) -> (payload: any EventPayload, unrecognised: UnrecognisedFields) {
    do throws(FieldError) {
      return try context.catalogue.decode(
        type: type, version: version, members: fields, excerpt: data.excerpt)
    } catch {
      let isOfEnvelope = error.path == "type" || error.path == "dataversion"
      throw isOfEnvelope && error.expected != .absent ? error : error.inside("data")
    }
  }

  private func readExtensions(_ attributes: inout Attributes, into envelope: inout EventEnvelope)
    throws(FieldError)
  {
    envelope.precision = try attributes.optional("precision", Precision.self) ?? .instant
    envelope.actor = try attributes.optional("actor", Officer.self)
    envelope.body = try attributes.optional("body", Body.self)
    envelope.correlation = try attributes.optional("correlation", EventID.self)
    envelope.causation = try attributes.optional("causation", EventID.self)
    envelope.basis = try attributes.optional("basis", Basis.self) ?? .fact
    envelope.tlp = try attributes.optional("tlp", TLP.self) ?? .amber
    envelope.handlingText = try attributes.optional("handlingtext", String.self)
    if let text = try attributes.optional("evaluation", String.self) {
      guard let evaluation = Evaluation(text) else {
        throw FieldError("evaluation", expected: .evaluation, found: text)
      }
      envelope.evaluation = evaluation
    }
    if let text = try attributes.optional("handling", String.self) {
      guard let handling = Handling(codes: text) else {
        throw FieldError("handling", expected: .handling, found: text)
      }
      envelope.handling = handling
    }
    if let text = try attributes.optional("release", String.self), text != "*" {
      let codes = text.split(whereSeparator: { $0 == "," || $0 == " " }).map(String.init)
      // An empty list is said on purpose: nobody but the owner.
      guard !codes.isEmpty || text.isEmpty, codes.allSatisfy(Body.isWellFormed) else {
        throw FieldError("release", expected: .bodyCode, found: text)
      }
      envelope.release = .bodies(Set(codes.map { Body($0) }))
    }
  }

  private func readStream(_ attributes: inout Attributes, into envelope: inout EventEnvelope)
    throws(FieldError)
  {
    // Types are compared, since a cast to one costs a search of its conformances.
    let kind: any EventPayload.Type = type(of: envelope.payload)
    let isOfIncident = kind.type.isOf(area: "incident")
    if let subject = try attributes.optional("subject", String.self) {
      guard StreamName.isWellFormed(subject) else {
        throw FieldError("subject", expected: .streamName, found: subject)
      }
      let stream = StreamName(subject)
      guard !isOfIncident || stream.incident != nil else {
        throw FieldError("subject", expected: .reference, found: subject)
      }
      // It says by its stream alone what it is about.
      guard kind != ActReverted.self || ActTarget(stream) != nil else {
        throw FieldError("subject", expected: .streamName, found: subject)
      }
      envelope.stream = .named(stream)
    } else if kind == IncidentOpened.self {
      envelope.stream = .newIncident(desk: envelope.body ?? context.desk)
    } else if isOfIncident || kind == ActReverted.self {
      throw FieldError("subject", expected: .streamName)
    }
  }
}

/// The members of a CloudEvent.
private struct Attributes {
  /// Every name that the decoder asks for: a list, since noting each question while reading costs
  /// twenty hashes a line.
  private static let known: Set<String> = [
    "specversion", "id", "source", "type", "time", "data", "datacontenttype", "dataversion",
    "subject", "precision", "actor", "body", "correlation", "causation", "evaluation", "handling",
    "handlingtext", "tlp", "release", "basis",
    // Where it stood in another log is no property of the event.
    "position", "revision", "recordedat",
  ]

  private var members: JSONMembers
  /// The payload.
  let data: JSONValue?
  /// The members of the payload; nil if it is no object.
  var fields: JSONMembers?

  init(_ members: JSONMembers) {
    self.members = members
    // Asked for once: of two of them the second would pass for read.
    data = self.members.value("data")
    fields = data?.members
  }

  mutating func value(_ name: StaticString) -> JSONValue? { members.value(name) }

  mutating func required<Value: FieldValue>(_ name: StaticString, _ type: Value.Type)
    throws(FieldError) -> Value
  {
    do throws(FieldError) {
      return try Value.read(members.value(name), .text(400))
    } catch {
      throw error.inside("\(name)")
    }
  }

  mutating func optional<Value: FieldValue>(_ name: StaticString, _ type: Value.Type)
    throws(FieldError) -> Value?
  {
    guard let json = members.value(name), !json.isNull else { return nil }
    do throws(FieldError) {
      return try Value.read(json, .text(400))
    } catch {
      throw error.inside("\(name)")
    }
  }

  /// Refuses anything but `word` under `name`.
  mutating func expect(_ name: StaticString, _ word: StaticString) throws(FieldError) {
    if members.value(name)?.says(word) == true { return }
    let found = try required(name, String.self)
    throw FieldError("\(name)", expected: .oneOf(["\(word)"]), found: found)
  }

  /// The first member that nobody asks for, or that stands there twice.
  var unread: FieldError? {
    if members.isReadWhole { return nil }
    let names = members.names
    for (index, name) in names.enumerated() {
      // The known names are few, so a line full of repetitions ends at its first one.
      guard Self.known.contains(name), !names[..<index].contains(name) else {
        return FieldError(name, expected: .absent, found: name)
      }
    }
    return nil
  }
}
