/// Officers put words on an action, or took some off.
package struct ActionTagged: EventPayload {
  package static let type = EventType("action.tagged")
  /// The action.
  package var identity = ActionID("")
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
    .named(StreamName(kind: "action", identity.code))
  }

  package func apply(to situation: inout Situation, as event: RecordedEvent) {
    situation.changeWork(.work(.action(identity)), event) { $0.actions.record(self, event) }
  }
}

/// An action has to do with an incident, or has not after all.
package struct ActionLinked: EventPayload {
  package static let type = EventType("action.linked")
  /// The action.
  package var identity = ActionID("")
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
    .named(StreamName(kind: "action", identity.code))
  }

  package func apply(to situation: inout Situation, as event: RecordedEvent) {
    situation.changeWork(.work(.action(identity)), event) { $0.actions.record(self, event) }
  }
}
