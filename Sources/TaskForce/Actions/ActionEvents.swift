/// An item of the action plan was agreed.
package struct ActionAgreed: EventPayload {
  package static let type = EventType("action.agreed")
  /// What it is called, such as `A-08`.
  package var identity = ActionID("")
  /// One line.
  package var title = ""
  /// What was agreed, in full.
  package var text = ""
  /// The pillar of the plan it belongs to.
  package var pillar = Pillar.aim
  /// The body that leads it; nil where nobody is named.
  package var lead: Body?
  /// Bodies that take part.
  package var partners: [Body] = []
  /// The meeting it was agreed at.
  package var meeting: MeetingID?
  /// By when it is to be done.
  package var due: DueDate?
  /// Actions that must be done first.
  package var waitsFor: [ActionID] = []
  /// Pieces of evidence that are to show that it is done.
  package var evidenceNeeded: Int?
  /// Where it was published.
  package var url: String?

  package init() {}

  package mutating func visitFields(_ visitor: inout some FieldVisitor) throws(FieldError) {
    try visitor.field("id", &identity)
    try visitor.field("title", &title, .text(120))
    try visitor.field("text", &text, .text(600))
    try visitor.field("pillar", &pillar)
    try visitor.field("lead", &lead)
    try visitor.field("partners", &partners, .items(20))
    try visitor.field("meeting", &meeting)
    try visitor.field("due", &due)
    try visitor.field("waitsFor", &waitsFor, .items(20))
    try visitor.field("evidenceNeeded", &evidenceNeeded, .range(0...100))
    try visitor.field("url", &url, .text(400))
  }

  package func stream(for id: EventID) -> StreamTarget {
    .named(StreamName(kind: "action", identity.code))
  }

  package func apply(to situation: inout Situation, as event: RecordedEvent) {
    situation.actions.record(self, event)
  }
}

/// An action moved on.
package struct ActionProgressed: EventPayload {
  package static let type = EventType("action.progressed")
  /// The action.
  package var identity = ActionID("")
  /// How much of it is done.
  package var percent = 0
  /// How much was done before.
  package var before: Int?
  /// What happened.
  package var text = ""
  /// A piece of evidence that came with it.
  package var evidence: String?

  package init() {}

  package mutating func visitFields(_ visitor: inout some FieldVisitor) throws(FieldError) {
    try visitor.field("id", &identity)
    try visitor.field("percent", &percent, .range(0...100))
    try visitor.field("before", &before, .range(0...100))
    try visitor.field("text", &text, .text(400))
    try visitor.field("evidence", &evidence, .text(200))
  }

  package func stream(for id: EventID) -> StreamTarget {
    .named(StreamName(kind: "action", identity.code))
  }

  package func apply(to situation: inout Situation, as event: RecordedEvent) {
    situation.changeWork(.work(.action(identity)), event) { $0.actions.record(self, event) }
  }
}

/// An action cannot go on.
package struct ActionBlocked: EventPayload {
  package static let type = EventType("action.blocked")
  /// The action.
  package var identity = ActionID("")
  /// Why.
  package var reason = ""
  /// Actions that must be done first.
  package var waitsFor: [ActionID] = []

  package init() {}

  package mutating func visitFields(_ visitor: inout some FieldVisitor) throws(FieldError) {
    try visitor.field("id", &identity)
    try visitor.field("reason", &reason, .text(400))
    try visitor.field("waitsFor", &waitsFor, .items(20))
  }

  package func stream(for id: EventID) -> StreamTarget {
    .named(StreamName(kind: "action", identity.code))
  }

  package func apply(to situation: inout Situation, as event: RecordedEvent) {
    situation.changeWork(.work(.action(identity)), event) { $0.actions.record(self, event) }
  }
}

/// A blocked action can go on.
package struct ActionUnblocked: EventPayload {
  package static let type = EventType("action.unblocked")
  /// The action.
  package var identity = ActionID("")
  /// Why.
  package var reason = ""

  package init() {}

  package mutating func visitFields(_ visitor: inout some FieldVisitor) throws(FieldError) {
    try visitor.field("id", &identity)
    try visitor.field("reason", &reason, .text(400))
  }

  package func stream(for id: EventID) -> StreamTarget {
    .named(StreamName(kind: "action", identity.code))
  }

  package func apply(to situation: inout Situation, as event: RecordedEvent) {
    situation.changeWork(.work(.action(identity)), event) { $0.actions.record(self, event) }
  }
}

/// An action got another due date.
package struct ActionRescheduled: EventPayload {
  package static let type = EventType("action.rescheduled")
  /// The action.
  package var identity = ActionID("")
  /// The date before.
  package var before: DueDate?
  /// The new date; nil where none is named.
  package var due: DueDate?
  /// Why.
  package var reason = ""

  package init() {}

  package mutating func visitFields(_ visitor: inout some FieldVisitor) throws(FieldError) {
    try visitor.field("id", &identity)
    try visitor.field("before", &before)
    try visitor.field("due", &due)
    try visitor.field("reason", &reason, .text(400))
  }

  package func stream(for id: EventID) -> StreamTarget {
    .named(StreamName(kind: "action", identity.code))
  }

  package func apply(to situation: inout Situation, as event: RecordedEvent) {
    situation.changeWork(.work(.action(identity)), event) { $0.actions.record(self, event) }
  }
}

/// An action is done.
package struct ActionCompleted: EventPayload {
  package static let type = EventType("action.completed")
  /// The action.
  package var identity = ActionID("")
  /// What was reached.
  package var text = ""

  package init() {}

  package mutating func visitFields(_ visitor: inout some FieldVisitor) throws(FieldError) {
    try visitor.field("id", &identity)
    try visitor.field("text", &text, .text(400))
  }

  package func stream(for id: EventID) -> StreamTarget {
    .named(StreamName(kind: "action", identity.code))
  }

  package func apply(to situation: inout Situation, as event: RecordedEvent) {
    situation.changeWork(.work(.action(identity)), event) { $0.actions.record(self, event) }
  }
}

/// An action was given up.
package struct ActionDropped: EventPayload {
  package static let type = EventType("action.dropped")
  /// The action.
  package var identity = ActionID("")
  /// Why.
  package var reason = ""

  package init() {}

  package mutating func visitFields(_ visitor: inout some FieldVisitor) throws(FieldError) {
    try visitor.field("id", &identity)
    try visitor.field("reason", &reason, .text(400))
  }

  package func stream(for id: EventID) -> StreamTarget {
    .named(StreamName(kind: "action", identity.code))
  }

  package func apply(to situation: inout Situation, as event: RecordedEvent) {
    situation.changeWork(.work(.action(identity)), event) { $0.actions.record(self, event) }
  }
}

/// A meeting of the ministers was set.
package struct MeetingScheduled: EventPayload {
  package static let type = EventType("meeting.scheduled")
  /// What it is called.
  package var identity = MeetingID("")
  /// Where it takes place.
  package var city = ""
  /// When it takes place, as exactly as it is known.
  package var date: DueDate?
  /// Where it was published.
  package var url: String?

  package init() {}

  package mutating func visitFields(_ visitor: inout some FieldVisitor) throws(FieldError) {
    try visitor.field("id", &identity)
    try visitor.field("city", &city, .text(60))
    try visitor.field("date", &date)
    try visitor.field("url", &url, .text(400))
  }

  package func stream(for id: EventID) -> StreamTarget {
    .named(StreamName(kind: "meeting", identity.code))
  }

  package func apply(to situation: inout Situation, as event: RecordedEvent) {
    situation.actions.record(self, event)
  }
}
