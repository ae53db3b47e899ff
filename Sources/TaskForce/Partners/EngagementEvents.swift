/// A liaison officer was posted to a partner country.
package struct LiaisonPosted: EventPayload {
  package static let type = EventType("liaison.posted")
  /// What it is called.
  package var identity = EngagementID("")
  /// The partner country.
  package var partner = Country("")
  /// Where the officer sits.
  package var city = ""
  /// The body that posted the officer.
  package var sender: Body?

  package init() {}

  package mutating func visitFields(_ visitor: inout some FieldVisitor) throws(FieldError) {
    try visitor.field("id", &identity)
    try visitor.field("partner", &partner)
    try visitor.field("city", &city, .text(60))
    try visitor.field("sender", &sender)
  }

  package func stream(for id: EventID) -> StreamTarget {
    .named(StreamName(kind: "engagement", identity.code))
  }

  package func apply(to situation: inout Situation, as event: RecordedEvent) {
    situation.partners.record(self, event)
  }
}

/// A liaison officer left the post.
package struct LiaisonRecalled: EventPayload {
  package static let type = EventType("liaison.recalled")
  /// What it is called.
  package var identity = EngagementID("")
  /// Why.
  package var reason = ""

  package init() {}

  package mutating func visitFields(_ visitor: inout some FieldVisitor) throws(FieldError) {
    try visitor.field("id", &identity)
    try visitor.field("reason", &reason, .text(400))
  }

  package func stream(for id: EventID) -> StreamTarget {
    .named(StreamName(kind: "engagement", identity.code))
  }

  package func apply(to situation: inout Situation, as event: RecordedEvent) {
    situation.partners.record(self, event)
  }
}

/// A project began that builds a partner's capacity.
package struct CapacityStarted: EventPayload {
  package static let type = EventType("capacity.started")
  /// What it is called.
  package var identity = EngagementID("")
  /// The partner country.
  package var partner = Country("")
  /// What it is about.
  package var title = ""
  /// When it is to be delivered.
  package var due: DueDate?

  package init() {}

  package mutating func visitFields(_ visitor: inout some FieldVisitor) throws(FieldError) {
    try visitor.field("id", &identity)
    try visitor.field("partner", &partner)
    try visitor.field("title", &title, .text(120))
    try visitor.field("due", &due)
  }

  package func stream(for id: EventID) -> StreamTarget {
    .named(StreamName(kind: "engagement", identity.code))
  }

  package func apply(to situation: inout Situation, as event: RecordedEvent) {
    situation.partners.record(self, event)
  }
}

/// A capacity project delivered what it was for.
package struct CapacityDelivered: EventPayload {
  package static let type = EventType("capacity.delivered")
  /// What it is called.
  package var identity = EngagementID("")
  /// What it brought.
  package var text = ""

  package init() {}

  package mutating func visitFields(_ visitor: inout some FieldVisitor) throws(FieldError) {
    try visitor.field("id", &identity)
    try visitor.field("text", &text, .text(400))
  }

  package func stream(for id: EventID) -> StreamTarget {
    .named(StreamName(kind: "engagement", identity.code))
  }

  package func apply(to situation: inout Situation, as event: RecordedEvent) {
    situation.partners.record(self, event)
  }
}

/// A joint operation with partners began.
package struct OperationStarted: EventPayload {
  package static let type = EventType("operation.started")
  /// What it is called.
  package var identity = EngagementID("")
  /// What it is called in words.
  package var title = ""
  /// The partner countries.
  package var partners: [Country] = []
  /// The bodies of the task force that take part.
  package var members: [Body] = []

  package init() {}

  package mutating func visitFields(_ visitor: inout some FieldVisitor) throws(FieldError) {
    try visitor.field("id", &identity)
    try visitor.field("title", &title, .text(120))
    try visitor.field("partners", &partners, .items(20))
    try visitor.field("members", &members, .items(20))
  }

  package func stream(for id: EventID) -> StreamTarget {
    .named(StreamName(kind: "engagement", identity.code))
  }

  package func apply(to situation: inout Situation, as event: RecordedEvent) {
    situation.partners.record(self, event)
  }
}

/// An agreement with a partner came into force, which says what may be released to it.
package struct AgreementSigned: EventPayload {
  package static let type = EventType("agreement.signed")
  /// What it is called.
  package var identity = EngagementID("")
  /// The partner country.
  package var partner = Country("")
  /// What it is called.
  package var title = ""
  /// The strictest marking that may be released under it.
  package var tlp = TLP.green
  /// When it ends.
  package var until: DueDate?

  package init() {}

  package mutating func visitFields(_ visitor: inout some FieldVisitor) throws(FieldError) {
    try visitor.field("id", &identity)
    try visitor.field("partner", &partner)
    try visitor.field("title", &title, .text(120))
    try visitor.field("tlp", &tlp)
    try visitor.field("until", &until)
  }

  package func stream(for id: EventID) -> StreamTarget {
    .named(StreamName(kind: "engagement", identity.code))
  }

  package func apply(to situation: inout Situation, as event: RecordedEvent) {
    situation.partners.record(self, event)
  }
}

/// An agreement with a partner ended.
package struct AgreementEnded: EventPayload {
  package static let type = EventType("agreement.ended")
  /// What it is called.
  package var identity = EngagementID("")
  /// Why.
  package var reason = ""

  package init() {}

  package mutating func visitFields(_ visitor: inout some FieldVisitor) throws(FieldError) {
    try visitor.field("id", &identity)
    try visitor.field("reason", &reason, .text(400))
  }

  package func stream(for id: EventID) -> StreamTarget {
    .named(StreamName(kind: "engagement", identity.code))
  }

  package func apply(to situation: inout Situation, as event: RecordedEvent) {
    situation.partners.record(self, event)
  }
}
