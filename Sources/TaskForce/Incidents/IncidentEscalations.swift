/// Bodies were asked to acknowledge it by a deadline.
package struct IncidentEscalated: EventPayload {
  package static let type = EventType("incident.escalated")
  /// Who was asked.
  package var to: [Body] = []
  /// By when they must have acknowledged.
  package var by = Instant(milliseconds: 0)
  /// Why.
  package var reason = ""

  package init() {}
  package init(to: [Body], by: Instant, reason: String) {
    self.to = to
    self.by = by
    self.reason = reason
  }

  package mutating func visitFields(_ visitor: inout some FieldVisitor) throws(FieldError) {
    try visitor.field("to", &to, .items(Escalation.most))
    try visitor.field("by", &by)
    try visitor.field("reason", &reason, .text(400))
  }

  package func apply(to situation: inout Situation, as event: RecordedEvent) {
    situation.changeIncident(event) {
      $0.escalate(to: to, by: by, at: event.recordedAt)
    }
  }
}

/// A body that was asked has acknowledged it; the others still owe that.
package struct IncidentAcknowledgementGiven: EventPayload {
  package static let type = EventType("incident.acknowledgementGiven")
  /// Which body.
  package var body = Body("")
  /// What it says.
  package var text = ""

  package init() {}
  package init(body: Body, text: String) {
    self.body = body
    self.text = text
  }

  package mutating func visitFields(_ visitor: inout some FieldVisitor) throws(FieldError) {
    try visitor.field("body", &body)
    try visitor.field("text", &text, .text(400))
  }

  package func apply(to situation: inout Situation, as event: RecordedEvent) {
    situation.changeIncident(event) {
      $0.receiveAcknowledgement(of: body, by: event.envelope.actor, at: event.recordedAt)
    }
  }
}
