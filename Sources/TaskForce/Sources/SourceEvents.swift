/// A feed or desk is known from now on.
package struct SourceRegistered: EventPayload {
  package static let type = EventType("source.registered")
  /// The source.
  package var identity = SourceID("")
  /// What officers call it.
  package var title = ""
  /// Seconds without a pulse after which it counts as silent.
  package var silentAfter = 3600

  package init() {}

  package mutating func visitFields(_ visitor: inout some FieldVisitor) throws(FieldError) {
    try visitor.field("source", &identity)
    try visitor.field("title", &title, .text(60))
    try visitor.field("silentAfter", &silentAfter, .range(60...864_000))
  }

  package func apply(to situation: inout Situation, as event: RecordedEvent) {
    situation.sources.register(
      identity, title: title, silentAfter: silentAfter, event)
    situation.sources.note(identity, event)
  }
}

/// A source gave its pulse: it is alive, whether or not it had anything to say.
package struct SourceReported: EventPayload {
  package static let type = EventType("source.reported")
  /// The source.
  package var identity = SourceID("")
  /// Items it has sent since its last pulse.
  package var items = 0

  package init() {}

  package mutating func visitFields(_ visitor: inout some FieldVisitor) throws(FieldError) {
    try visitor.field("source", &identity)
    try visitor.field("items", &items, .range(0...1_000_000))
  }

  package func apply(to situation: inout Situation, as event: RecordedEvent) {
    situation.sources.hear(identity, at: event.recordedAt, counts: false)
    situation.sources.note(identity, event)
  }
}
