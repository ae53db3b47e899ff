/// Somebody wrote something about a source.
package struct SourceNoted: EventPayload {
  package static let type = EventType("source.noted")
  /// The source.
  package var source = SourceID("")
  /// What was written.
  package var text = ""

  package init() {}

  package mutating func visitFields(_ visitor: inout some FieldVisitor) throws(FieldError) {
    try visitor.field("source", &source)
    try visitor.field("text", &text, .text(4000))
  }

  package func stream(for id: EventID) -> StreamTarget {
    .named(StreamName(kind: "source", source.code))
  }

  package func apply(to situation: inout Situation, as event: RecordedEvent) {
    situation.changeWork(.work(.source(source)), event) { $0.sources.note(source, event) }
  }
}

/// An officer calls the people behind a source from now on.
package struct SourceAssigned: EventPayload {
  package static let type = EventType("source.assigned")
  /// The source.
  package var source = SourceID("")
  /// Who called before.
  package var before: Officer?
  /// Who calls.
  package var officer: Officer?

  package init() {}

  package mutating func visitFields(_ visitor: inout some FieldVisitor) throws(FieldError) {
    try visitor.field("source", &source)
    try visitor.field("before", &before)
    try visitor.field("officer", &officer)
  }

  package func stream(for id: EventID) -> StreamTarget {
    .named(StreamName(kind: "source", source.code))
  }

  package func apply(to situation: inout Situation, as event: RecordedEvent) {
    situation.changeWork(.work(.source(source)), event) { $0.sources.assign(self, event) }
  }
}
