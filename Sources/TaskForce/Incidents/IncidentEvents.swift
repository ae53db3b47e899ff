/// A situation needs an officer.
package struct IncidentOpened: EventPayload {
  package static let type = EventType("incident.opened")
  /// One line.
  package var title = ""
  /// How grave it is.
  package var severity = Severity.caution
  /// What is known of it.
  package var matter = IncidentMatter()

  package init() {}

  package mutating func visitFields(_ visitor: inout some FieldVisitor) throws(FieldError) {
    try visitor.field("title", &title, .text(200))
    try visitor.field("severity", &severity)
    try matter.visitFields(&visitor)
  }

  package func apply(to situation: inout Situation, as event: RecordedEvent) {
    guard let reference = event.stream.incident else { return }
    let envelope = event.envelope
    var incident = Incident(
      reference: reference, title: title, severity: severity, matter: matter,
      marking: Marking(envelope), evaluation: envelope.evaluation, basis: envelope.basis,
      source: envelope.source, occurredAt: envelope.occurredAt, openedAt: event.recordedAt,
      changedAt: event.recordedAt, newSince: event.recordedAt,
      opening: envelope.id, policy: situation.policies.inForce(at: event.recordedAt))
    incident.revision = event.revision
    situation.tellActs(of: event, situation.incidents.open(incident))
    situation.screening.note(matter.identifiers, of: reference)
  }
}

/// An officer has seen it.
package struct IncidentAcknowledged: EventPayload {
  package static let type = EventType("incident.acknowledged")
  /// The state before.
  package var from = IncidentState.new

  package init() {}
  package init(from: IncidentState) {
    self.from = from
  }

  package mutating func visitFields(_ visitor: inout some FieldVisitor) throws(FieldError) {
    try visitor.field("from", &from)
  }

  package func apply(to situation: inout Situation, as event: RecordedEvent) {
    situation.changeIncident(event) {
      $0.state = .acknowledged
      $0.acknowledgedAt = event.recordedAt
    }
  }
}

/// An officer has it, or gave it back.
package struct IncidentAssigned: EventPayload {
  package static let type = EventType("incident.assigned")
  /// Who has it now; nil if it was given back.
  package var officer: Officer?
  /// Who had it.
  package var before: Officer?
  /// The state before.
  package var from = IncidentState.acknowledged

  package init() {}
  package init(officer: Officer?, before: Officer?, from: IncidentState) {
    self.officer = officer
    self.before = before
    self.from = from
  }

  package mutating func visitFields(_ visitor: inout some FieldVisitor) throws(FieldError) {
    try visitor.field("officer", &officer)
    try visitor.field("before", &before)
    try visitor.field("from", &from)
  }

  package func apply(to situation: inout Situation, as event: RecordedEvent) {
    situation.changeIncident(event) {
      $0.owner = officer
      $0.raisedAt = nil
      $0.state = officer == nil ? .acknowledged : .assigned
      $0.acknowledgedAt = event.recordedAt
    }
  }
}

/// It got another grade.
package struct IncidentRegraded: EventPayload {
  package static let type = EventType("incident.regraded")
  /// The grade it leaves, as the clock had it.
  package var from = Severity.caution
  /// The grade it gets.
  package var to = Severity.caution
  /// The state before.
  package var fromState = IncidentState.new
  /// Why.
  package var reason = ""

  package init() {}
  package init(from: Severity, to: Severity, fromState: IncidentState, reason: String) {
    self.from = from
    self.to = to
    self.fromState = fromState
    self.reason = reason
  }

  package mutating func visitFields(_ visitor: inout some FieldVisitor) throws(FieldError) {
    try visitor.field("from", &from)
    try visitor.field("to", &to)
    try visitor.field("fromState", &fromState)
    try visitor.field("reason", &reason, .text(400))
  }

  package func apply(to situation: inout Situation, as event: RecordedEvent) {
    let step = to > from ? IncidentStep.gradeUp : .gradeDown
    situation.changeIncident(event) {
      let before = $0.state
      $0.severity = to
      $0.state = fromState.after(step, before: $0.stateBefore) ?? before
      if $0.state == .new && (step == .gradeUp || before != .new) {
        $0.newSince = event.recordedAt
        $0.disposition = nil
      }
      // The owner knows of a grade that he or she raised.
      let isNews = $0.state == .assigned && event.envelope.actor != $0.owner
      $0.raisedAt = step == .gradeUp && isNews ? event.recordedAt : nil
      if step == .gradeUp && $0.state == .shelved { $0.raisesOnShelf += 1 }
    }
  }
}

/// An officer wrote something about it.
package struct IncidentNoted: EventPayload {
  package static let type = EventType("incident.noted")
  /// What he or she wrote; persons stand in it as tokens.
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
      $0.notes += 1
      if event.envelope.actor == $0.owner { $0.raisedAt = nil }
    }
  }
}
