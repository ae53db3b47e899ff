/// Somebody wrote something about a request.
package struct RequestNoted: EventPayload {
  package static let type = EventType("request.noted")
  /// The request.
  package var identity = RequestID("")
  /// What was written.
  package var text = ""

  package init() {}

  package mutating func visitFields(_ visitor: inout some FieldVisitor) throws(FieldError) {
    try visitor.field("id", &identity)
    try visitor.field("text", &text, .text(4000))
  }

  package func stream(for id: EventID) -> StreamTarget {
    .named(StreamName(kind: "request", identity.code))
  }

  package func apply(to situation: inout Situation, as event: RecordedEvent) {
    situation.changeWork(.work(.request(identity)), event) { $0.partners.record(self, event) }
  }
}

/// An officer sees to a request from now on.
package struct RequestAssigned: EventPayload {
  package static let type = EventType("request.assigned")
  /// The request.
  package var identity = RequestID("")
  /// Who saw to it before.
  package var before: Officer?
  /// Who sees to it.
  package var officer: Officer?

  package init() {}

  package mutating func visitFields(_ visitor: inout some FieldVisitor) throws(FieldError) {
    try visitor.field("id", &identity)
    try visitor.field("before", &before)
    try visitor.field("officer", &officer)
  }

  package func stream(for id: EventID) -> StreamTarget {
    .named(StreamName(kind: "request", identity.code))
  }

  package func apply(to situation: inout Situation, as event: RecordedEvent) {
    situation.changeWork(.work(.request(identity)), event) { $0.partners.record(self, event) }
  }
}
