import TaskForce

/// Writes events as CloudEvents 1.0 lines that ``CloudEventsDecoder`` reads.
package enum CloudEventsEncoder {
  /// One line without its line break: the event with its place in the log.
  package static func line(_ event: RecordedEvent) -> String {
    write(event.envelope, stream: event.stream) { writer in
      writer.member("position", Int(event.position))
      writer.member("revision", event.revision)
      writer.member("recordedat", event.recordedAt.iso8601)
    }
  }

  /// One line without its line break: the event as it was reported.
  package static func line(_ envelope: EventEnvelope) -> String {
    var stream: StreamName?
    if case .named(let name) = envelope.stream { stream = name }
    return write(envelope, stream: stream) { _ in }
  }

  private static func write(
    _ envelope: EventEnvelope, stream: StreamName?, _ more: (inout JSONWriter) -> Void
  ) -> String {
    var writer = JSONWriter()
    writer.object { writer in
      writer.member("specversion", "1.0")
      writer.member("id", envelope.id.description)
      writer.member("source", envelope.source.code)
      writer.member("type", envelope.type.name)
      if let stream { writer.member("subject", stream.name) }
      writer.member("time", envelope.occurredAt.iso8601)
      writer.member("dataversion", envelope.version)
      writeExtensions(envelope, &writer)
      more(&writer)
      writer.member("data") { writer in
        writer.append(envelope.payload.json(with: envelope.unrecognised))
      }
    }
    return ControlEscapes.escaped(writer.string)
  }

  private static func writeExtensions(_ envelope: EventEnvelope, _ writer: inout JSONWriter) {
    if envelope.precision != .instant { writer.member("precision", envelope.precision.rawValue) }
    if let actor = envelope.actor { writer.member("actor", actor.code) }
    if let body = envelope.body { writer.member("body", body.code) }
    if let id = envelope.correlation { writer.member("correlation", id.description) }
    if let id = envelope.causation { writer.member("causation", id.description) }
    if let evaluation = envelope.evaluation { writer.member("evaluation", evaluation.code) }
    if !envelope.handling.isEmpty { writer.member("handling", envelope.handling.codes) }
    if let text = envelope.handlingText { writer.member("handlingtext", text) }
    writer.member("tlp", envelope.tlp.rawValue)
    if case .bodies(let bodies) = envelope.release {
      writer.member("release", bodies.sorted().map(\.code).joined(separator: ","))
    }
    if envelope.basis != .fact { writer.member("basis", envelope.basis.rawValue) }
  }
}
