/// Officers put words on a request, or took some off.
package struct RequestTagged: EventPayload {
  package static let type = EventType("request.tagged")
  /// The request.
  package var identity = RequestID("")
  /// Words that it bears from now on.
  package var added: [String] = []
  /// Words that it bears no longer.
  package var removed: [String] = []

  package init() {}

  package mutating func visitFields(_ visitor: inout some FieldVisitor) throws(FieldError) {
    try visitor.field("id", &identity)
    try visitor.field("added", &added, .items(Tags.most, of: Tags.longest))
    try visitor.field("removed", &removed, .items(Tags.most, of: Tags.longest))
  }

  package func stream(for id: EventID) -> StreamTarget {
    .named(StreamName(kind: "request", identity.code))
  }

  package func apply(to situation: inout Situation, as event: RecordedEvent) {
    situation.changeWork(.work(.request(identity)), event) { $0.partners.record(self, event) }
  }
}

/// A request has to do with an incident, or has not after all.
package struct RequestLinked: EventPayload {
  package static let type = EventType("request.linked")
  /// The request.
  package var identity = RequestID("")
  /// The incident.
  package var to: IncidentReference?
  /// Whether the link was taken away.
  package var removed = false

  package init() {}

  package mutating func visitFields(_ visitor: inout some FieldVisitor) throws(FieldError) {
    try visitor.field("id", &identity)
    try visitor.field("to", &to)
    try visitor.field("removed", &removed)
  }

  package func stream(for id: EventID) -> StreamTarget {
    .named(StreamName(kind: "request", identity.code))
  }

  package func apply(to situation: inout Situation, as event: RecordedEvent) {
    situation.changeWork(.work(.request(identity)), event) { $0.partners.record(self, event) }
  }
}
