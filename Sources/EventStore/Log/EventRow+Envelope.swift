import TaskForce

extension EventRow {
  /// The columns that the envelope gives; the store adds the others.
  init(_ envelope: EventEnvelope, backfilled: Bool) {
    id = envelope.id.column
    type = envelope.type.name
    version = Int64(envelope.version)
    source = envelope.source.code
    body = envelope.body?.code
    actor = envelope.actor?.code
    occurredAt = envelope.occurredAt.milliseconds
    precision = envelope.precision.rawValue
    self.backfilled = backfilled ? 1 : 0
    correlation = envelope.correlation?.column
    causation = envelope.causation?.column
    evaluation = envelope.evaluation?.code
    handling = Int64(envelope.handling.rawValue)
    handlingText = envelope.handlingText
    tlp = envelope.tlp.rawValue
    release = Self.text(of: envelope.release)
    basis = envelope.basis.rawValue
    payload = envelope.payload.json(with: envelope.unrecognised).bytes
  }

  private static func text(of release: ReleaseList) -> String? {
    switch release {
    case .everybody: nil
    case .bodies(let bodies): bodies.map(\.code).sorted().joined(separator: " ")
    }
  }

  /// The event that the row tells.
  ///
  /// - Throws: ``StoreError/unreadableEvent(position:_:)`` with the column or field that is not
  ///   what this program writes.
  func event(_ catalogue: EventCatalogue) throws(StoreError) -> RecordedEvent {
    let envelope: EventEnvelope
    do throws(FieldError) {
      envelope = try self.envelope(catalogue)
    } catch {
      throw .unreadableEvent(position: position, error)
    }
    return RecordedEvent(
      envelope, position: position, stream: StreamName(stream), revision: Int(revision),
      recordedAt: Instant(milliseconds: recordedAt))
  }

  private func envelope(_ catalogue: EventCatalogue) throws(FieldError) -> EventEnvelope {
    guard let id = EventID(column: id) else { throw FieldError("id", expected: .eventID) }
    let (content, unrecognised) = try decodedPayload(catalogue)
    var envelope = EventEnvelope(
      id: id, stream: .named(StreamName(stream)),
      occurredAt: Instant(milliseconds: occurredAt),
      precision: try code("precision", precision), source: SourceID(source), payload: content)
    envelope.unrecognised = unrecognised
    envelope.backfilled = backfilled != 0
    envelope.actor = actor.map(Officer.init)
    envelope.body = body.map(Body.init)
    envelope.correlation = correlation.flatMap { EventID(column: $0) }
    envelope.causation = causation.flatMap { EventID(column: $0) }
    if let evaluation {
      guard let read = Evaluation(evaluation) else {
        throw FieldError("evaluation", expected: .evaluation, found: evaluation)
      }
      envelope.evaluation = read
    }
    envelope.handling = Handling(rawValue: UInt8(truncatingIfNeeded: handling))
    envelope.handlingText = handlingText
    envelope.tlp = try code("tlp", tlp)
    envelope.basis = try code("basis", basis)
    if let release {
      envelope.release = .bodies(Set(release.split(separator: " ").map { Body(String($0)) }))
    }
    return envelope
  }

  private func decodedPayload(_ catalogue: EventCatalogue) throws(FieldError) -> (
    any EventPayload, UnrecognisedFields
  ) {
    guard let payload else { return (TakenOut(), UnrecognisedFields()) }
    let json: JSONValue
    do {
      json = try JSONValue(parsing: payload)
    } catch {
      throw FieldError("data", expected: .json, found: "\(error.offset)")
    }
    do throws(FieldError) {
      return try catalogue.decode(type: type, version: Int(version), json: json)
    } catch {
      throw error.inside("data")
    }
  }

  private func code<Code: FieldCode>(_ name: String, _ word: String) throws(FieldError) -> Code {
    guard let value = Code(rawValue: word) else {
      throw FieldError(name, expected: Code.expectation(.general), found: word)
    }
    return value
  }
}

/// Stands where the payload of an event was taken out of the log.
package struct TakenOut: EventPayload {
  package static let type = EventType("payload.takenOut")
  package init() {}
  package mutating func visitFields(_ visitor: inout some FieldVisitor) throws(FieldError) {}
  package func apply(to situation: inout Situation, as event: RecordedEvent) {}
}
