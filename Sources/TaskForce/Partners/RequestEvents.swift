/// We asked a partner for something, or a partner asked us.
package struct RequestOpened: EventPayload {
  package static let type = EventType("request.opened")
  /// What it is called.
  package var identity = RequestID("")
  /// The partner country.
  package var partner = Country("")
  /// Who asks whom.
  package var direction = RequestDirection.toPartner
  /// What kind of request it is.
  package var kind = RequestKind.information
  /// What is asked, in one line.
  package var about = ""
  /// By when an answer is due.
  package var due: DueDate?
  /// The incident it is about.
  package var incident: IncidentReference?

  package init() {}

  package mutating func visitFields(_ visitor: inout some FieldVisitor) throws(FieldError) {
    try visitor.field("id", &identity)
    try visitor.field("partner", &partner)
    try visitor.field("direction", &direction)
    try visitor.field("kind", &kind)
    try visitor.field("about", &about, .text(160))
    try visitor.field("due", &due)
    try visitor.field("incident", &incident)
  }

  package func stream(for id: EventID) -> StreamTarget {
    .named(StreamName(kind: "request", identity.code))
  }

  package func apply(to situation: inout Situation, as event: RecordedEvent) {
    situation.partners.record(self, event)
  }
}

/// A request was answered.
package struct RequestAnswered: EventPayload {
  package static let type = EventType("request.answered")
  /// The request.
  package var identity = RequestID("")
  /// What was answered, in short.
  package var text = ""

  package init() {}

  package mutating func visitFields(_ visitor: inout some FieldVisitor) throws(FieldError) {
    try visitor.field("id", &identity)
    try visitor.field("text", &text, .text(400))
  }

  package func stream(for id: EventID) -> StreamTarget {
    .named(StreamName(kind: "request", identity.code))
  }

  package func apply(to situation: inout Situation, as event: RecordedEvent) {
    situation.changeWork(.work(.request(identity)), event) { $0.partners.record(self, event) }
  }
}

/// A request was refused.
package struct RequestRefused: EventPayload {
  package static let type = EventType("request.refused")
  /// The request.
  package var identity = RequestID("")
  /// Why.
  package var reason = ""

  package init() {}

  package mutating func visitFields(_ visitor: inout some FieldVisitor) throws(FieldError) {
    try visitor.field("id", &identity)
    try visitor.field("reason", &reason, .text(400))
  }

  package func stream(for id: EventID) -> StreamTarget {
    .named(StreamName(kind: "request", identity.code))
  }

  package func apply(to situation: inout Situation, as event: RecordedEvent) {
    situation.changeWork(.work(.request(identity)), event) { $0.partners.record(self, event) }
  }
}

/// Whoever asked no longer needs an answer.
package struct RequestWithdrawn: EventPayload {
  package static let type = EventType("request.withdrawn")
  /// The request.
  package var identity = RequestID("")
  /// Why.
  package var reason = ""

  package init() {}

  package mutating func visitFields(_ visitor: inout some FieldVisitor) throws(FieldError) {
    try visitor.field("id", &identity)
    try visitor.field("reason", &reason, .text(400))
  }

  package func stream(for id: EventID) -> StreamTarget {
    .named(StreamName(kind: "request", identity.code))
  }

  package func apply(to situation: inout Situation, as event: RecordedEvent) {
    situation.changeWork(.work(.request(identity)), event) { $0.partners.record(self, event) }
  }
}

/// Whoever asked reminded of a request.
package struct RequestReminded: EventPayload {
  package static let type = EventType("request.reminded")
  /// The request.
  package var identity = RequestID("")
  /// What was said.
  package var text = ""

  package init() {}

  package mutating func visitFields(_ visitor: inout some FieldVisitor) throws(FieldError) {
    try visitor.field("id", &identity)
    try visitor.field("text", &text, .text(400))
  }

  package func stream(for id: EventID) -> StreamTarget {
    .named(StreamName(kind: "request", identity.code))
  }

  package func apply(to situation: inout Situation, as event: RecordedEvent) {
    situation.changeWork(.work(.request(identity)), event) { $0.partners.record(self, event) }
  }
}

/// A request got another day by which an answer is due.
package struct RequestRescheduled: EventPayload {
  package static let type = EventType("request.rescheduled")
  /// The request.
  package var identity = RequestID("")
  /// The day before.
  package var before: DueDate?
  /// The new day.
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
    .named(StreamName(kind: "request", identity.code))
  }

  package func apply(to situation: inout Situation, as event: RecordedEvent) {
    situation.changeWork(.work(.request(identity)), event) { $0.partners.record(self, event) }
  }
}
