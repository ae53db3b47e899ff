/// It waits until a moment and then comes back by itself.
package struct IncidentShelved: EventPayload {
  package static let type = EventType("incident.shelved")
  /// When it comes back.
  package var until = Instant(milliseconds: 0)
  /// The state before, to which it comes back.
  package var from = IncidentState.new
  /// Why.
  package var reason = ""

  package init() {}
  package init(until: Instant, from: IncidentState, reason: String) {
    self.until = until
    self.from = from
    self.reason = reason
  }

  package mutating func visitFields(_ visitor: inout some FieldVisitor) throws(FieldError) {
    try visitor.field("until", &until)
    try visitor.field("from", &from)
    try visitor.field("reason", &reason, .text(400))
  }

  package func apply(to situation: inout Situation, as event: RecordedEvent) {
    situation.changeIncident(event) {
      $0.stateBefore = from
      $0.state = .shelved
      $0.shelvedUntil = until
      $0.raisedAt = nil
      $0.raisesOnShelf = 0
    }
  }
}

/// It was taken off the shelf before its time.
package struct IncidentUnshelved: EventPayload {
  package static let type = EventType("incident.unshelved")
  /// When it would have come back.
  package var until: Instant?

  package init() {}
  package init(until: Instant?) {
    self.until = until
  }

  package mutating func visitFields(_ visitor: inout some FieldVisitor) throws(FieldError) {
    try visitor.field("until", &until)
  }

  package func apply(to situation: inout Situation, as event: RecordedEvent) {
    situation.changeIncident(event) {
      $0.state = $0.stateBefore
      $0.shelvedUntil = nil
      if $0.state == .new { $0.newSince = event.recordedAt }
      if $0.state == .acknowledged { $0.acknowledgedAt = event.recordedAt }
    }
  }
}

/// The work is done; it closes by itself after some days.
package struct IncidentResolved: EventPayload {
  package static let type = EventType("incident.resolved")
  /// What was done.
  package var text = ""

  package init() {}
  package init(text: String) {
    self.text = text
  }

  package mutating func visitFields(_ visitor: inout some FieldVisitor) throws(FieldError) {
    try visitor.field("text", &text, .text(4000))
  }

  package func apply(to situation: inout Situation, as event: RecordedEvent) {
    situation.changeIncident(event) {
      $0.state = .resolved
      $0.raisedAt = nil
    }
  }
}

/// It ended.
package struct IncidentClosed: EventPayload {
  package static let type = EventType("incident.closed")
  /// How.
  package var disposition = Disposition.confirmed
  /// The state before.
  package var from = IncidentState.assigned
  /// What there is to say about it.
  package var text = ""

  package init() {}
  package init(disposition: Disposition, from: IncidentState, text: String) {
    self.disposition = disposition
    self.from = from
    self.text = text
  }

  package mutating func visitFields(_ visitor: inout some FieldVisitor) throws(FieldError) {
    try visitor.field("disposition", &disposition)
    try visitor.field("from", &from)
    try visitor.field("text", &text, .text(4000))
  }

  package func apply(to situation: inout Situation, as event: RecordedEvent) {
    situation.changeIncident(event) {
      $0.state = .closed
      $0.disposition = disposition
      $0.raisedAt = nil
    }
  }
}

/// It goes on.
package struct IncidentReopened: EventPayload {
  package static let type = EventType("incident.reopened")
  /// The state before.
  package var from = IncidentState.closed
  /// How it had ended.
  package var disposition: Disposition?
  /// Why.
  package var reason = ""

  package init() {}
  package init(from: IncidentState, disposition: Disposition?, reason: String) {
    self.from = from
    self.disposition = disposition
    self.reason = reason
  }

  package mutating func visitFields(_ visitor: inout some FieldVisitor) throws(FieldError) {
    try visitor.field("from", &from)
    try visitor.field("disposition", &disposition)
    try visitor.field("reason", &reason, .text(400))
  }

  package func apply(to situation: inout Situation, as event: RecordedEvent) {
    situation.changeIncident(event) {
      $0.state = .new
      $0.disposition = nil
      $0.newSince = event.recordedAt
    }
  }
}

/// It is the same as another one and goes on there.
package struct IncidentMerged: EventPayload {
  package static let type = EventType("incident.merged")
  /// The other one.
  package var into: IncidentReference?
  /// The state before, to which undoing leads back.
  package var from = IncidentState.new

  package init() {}
  package init(into: IncidentReference?, from: IncidentState) {
    self.into = into
    self.from = from
  }

  package mutating func visitFields(_ visitor: inout some FieldVisitor) throws(FieldError) {
    try visitor.field("into", &into)
    try visitor.field("from", &from)
  }

  package func apply(to situation: inout Situation, as event: RecordedEvent) {
    guard let reference = event.stream.incident else { return }
    // Two desks may have merged two incidents into each other at once: the first one counts.
    let isCircle = into.map { situation.incidents.carrier(of: $0) == reference } ?? false
    situation.changeIncident(event) {
      guard !isCircle else { return }
      $0.stateBefore = from
      $0.state = .merged
      $0.mergedInto = into
    }
  }
}

/// It was not the same after all.
package struct IncidentUnmerged: EventPayload {
  package static let type = EventType("incident.unmerged")
  /// The incident it had been merged into.
  package var from: IncidentReference?

  package init() {}
  package init(from: IncidentReference?) {
    self.from = from
  }

  package mutating func visitFields(_ visitor: inout some FieldVisitor) throws(FieldError) {
    try visitor.field("from", &from)
  }

  package func apply(to situation: inout Situation, as event: RecordedEvent) {
    situation.changeIncident(event) {
      $0.state = $0.stateBefore
      $0.mergedInto = nil
      if $0.state == .new { $0.newSince = event.recordedAt }
    }
  }
}
