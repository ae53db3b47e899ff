/// A source will be silent for a known reason.
package struct SourceOutagePlanned: EventPayload {
  package static let type = EventType("source.outagePlanned")
  /// The source.
  package var source = SourceID("")
  /// When it falls silent.
  package var from = Instant(milliseconds: 0)
  /// When it is expected back.
  package var until = Instant(milliseconds: 0)
  /// Why.
  package var reason = ""

  package init() {}

  package mutating func visitFields(_ visitor: inout some FieldVisitor) throws(FieldError) {
    try visitor.field("source", &source)
    try visitor.field("from", &from)
    try visitor.field("until", &until)
    try visitor.field("reason", &reason, .text(200))
  }

  package func stream(for id: EventID) -> StreamTarget {
    .named(StreamName(kind: "source", source.code))
  }

  package func apply(to situation: inout Situation, as event: RecordedEvent) {
    situation.changeWork(.work(.source(source)), event) { $0.sources.planOutage(self, event) }
  }
}
