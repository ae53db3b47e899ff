/// Somebody wrote something about an action.
package struct ActionNoted: EventPayload {
  package static let type = EventType("action.noted")
  /// The action.
  package var identity = ActionID("")
  /// What was written.
  package var text = ""

  package init() {}

  package mutating func visitFields(_ visitor: inout some FieldVisitor) throws(FieldError) {
    try visitor.field("id", &identity)
    try visitor.field("text", &text, .text(4000))
  }

  package func stream(for id: EventID) -> StreamTarget {
    .named(StreamName(kind: "action", identity.code))
  }

  package func apply(to situation: inout Situation, as event: RecordedEvent) {
    situation.changeWork(.work(.action(identity)), event) { $0.actions.record(self, event) }
  }
}

/// Another body leads an action from now on.
package struct ActionAssigned: EventPayload {
  package static let type = EventType("action.assigned")
  /// The action.
  package var identity = ActionID("")
  /// Who led it before.
  package var before: Body?
  /// Who leads it.
  package var lead: Body?

  package init() {}

  package mutating func visitFields(_ visitor: inout some FieldVisitor) throws(FieldError) {
    try visitor.field("id", &identity)
    try visitor.field("before", &before)
    try visitor.field("lead", &lead)
  }

  package func stream(for id: EventID) -> StreamTarget {
    .named(StreamName(kind: "action", identity.code))
  }

  package func apply(to situation: inout Situation, as event: RecordedEvent) {
    situation.changeWork(.work(.action(identity)), event) { $0.actions.record(self, event) }
  }
}

/// An action that was done or dropped is to be done after all.
package struct ActionReopened: EventPayload {
  package static let type = EventType("action.reopened")
  /// The action.
  package var identity = ActionID("")
  /// How much of it is done, as its last step said.
  package var percent = 0
  /// Why.
  package var reason = ""

  package init() {}

  package mutating func visitFields(_ visitor: inout some FieldVisitor) throws(FieldError) {
    try visitor.field("id", &identity)
    try visitor.field("percent", &percent, .range(0...100))
    try visitor.field("reason", &reason, .text(400))
  }

  package func stream(for id: EventID) -> StreamTarget {
    .named(StreamName(kind: "action", identity.code))
  }

  package func apply(to situation: inout Situation, as event: RecordedEvent) {
    situation.changeWork(.work(.action(identity)), event) { $0.actions.record(self, event) }
  }
}
