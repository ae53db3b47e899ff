// What officers do about a signal besides judging it.

/// An officer looks into a signal from now on.
package struct SignalAssigned: EventPayload {
  package static let type = EventType("signal.assigned")
  /// The signal.
  package var signal = SignalName()
  /// Who looked into it before.
  package var before: Officer?
  /// Who looks into it.
  package var officer: Officer?

  package init() {}

  package mutating func visitFields(_ visitor: inout some FieldVisitor) throws(FieldError) {
    try signal.visitFields(&visitor)
    try visitor.field("before", &before)
    try visitor.field("officer", &officer)
  }

  package func stream(for id: EventID) -> StreamTarget { .named(WorkItem.signal(signal.id).stream) }

  package func apply(to situation: inout Situation, as event: RecordedEvent) {
    situation.changeSignal(signal.id, event, officer?.code ?? "") { $0.officer = officer }
  }
}

/// Somebody wrote something about a signal.
package struct SignalNoted: EventPayload {
  package static let type = EventType("signal.noted")
  /// The signal.
  package var signal = SignalName()
  /// What was written.
  package var text = ""

  package init() {}

  package mutating func visitFields(_ visitor: inout some FieldVisitor) throws(FieldError) {
    try signal.visitFields(&visitor)
    try visitor.field("text", &text, .text(4000))
  }

  package func stream(for id: EventID) -> StreamTarget { .named(WorkItem.signal(signal.id).stream) }

  package func apply(to situation: inout Situation, as event: RecordedEvent) {
    situation.changeSignal(signal.id, event, text)
  }
}

/// A signal is left alone for a while, or no longer.
package struct SignalShelved: EventPayload {
  package static let type = EventType("signal.shelved")
  /// The signal.
  package var signal = SignalName()
  /// Until when; nil if it is looked at again.
  package var until: Instant?
  /// Why.
  package var reason = ""

  package init() {}

  package mutating func visitFields(_ visitor: inout some FieldVisitor) throws(FieldError) {
    try signal.visitFields(&visitor)
    try visitor.field("until", &until)
    try visitor.field("reason", &reason, .text(400))
  }

  package func stream(for id: EventID) -> StreamTarget { .named(WorkItem.signal(signal.id).stream) }

  package func apply(to situation: inout Situation, as event: RecordedEvent) {
    situation.changeSignal(signal.id, event, reason) {
      $0.shelvedUntil = until
      $0.shelvedReason = reason
    }
  }
}

/// A signal has to do with an incident, or has not after all.
package struct SignalLinked: EventPayload {
  package static let type = EventType("signal.linked")
  /// The signal.
  package var signal = SignalName()
  /// The incident.
  package var to: IncidentReference?
  /// Whether the link was taken away.
  package var removed = false

  package init() {}

  package mutating func visitFields(_ visitor: inout some FieldVisitor) throws(FieldError) {
    try signal.visitFields(&visitor)
    try visitor.field("to", &to)
    try visitor.field("removed", &removed)
  }

  package func stream(for id: EventID) -> StreamTarget { .named(WorkItem.signal(signal.id).stream) }

  package func apply(to situation: inout Situation, as event: RecordedEvent) {
    let text = Links.brief(to, removed)
    situation.changeSignal(signal.id, event, text) {
      $0.links = Links.changed($0.links, to, removed)
    }
  }
}

/// A partner was told of a signal.
package struct SignalShared: EventPayload {
  package static let type = EventType("signal.shared")
  /// The signal.
  package var signal = SignalName()
  /// The partner country.
  package var partner = Country("")
  /// What was told, in one line.
  package var about = ""

  package init() {}

  package mutating func visitFields(_ visitor: inout some FieldVisitor) throws(FieldError) {
    try signal.visitFields(&visitor)
    try visitor.field("partner", &partner)
    try visitor.field("about", &about, .text(160))
  }

  package func stream(for id: EventID) -> StreamTarget { .named(WorkItem.signal(signal.id).stream) }

  package func apply(to situation: inout Situation, as event: RecordedEvent) {
    situation.partners.record(.shared, with: partner, about: about, event)
    situation.changeSignal(signal.id, event, partner.code + ": " + about) {
      if !$0.sharedWith.contains(partner) { $0.sharedWith.append(partner) }
    }
  }
}
