/// Goods were taken from those who smuggled them.
package struct SeizureRecorded: EventPayload {
  package static let type = EventType("seizure.recorded")
  /// What is known of it.
  package var circumstances = Circumstances()
  /// In, out or through the six countries.
  package var direction: Direction?
  /// Where on its way it was stopped.
  package var stage: Stage?

  package init() {}

  package mutating func visitFields(_ visitor: inout some FieldVisitor) throws(FieldError) {
    try circumstances.visitFields(&visitor)
    try visitor.field("direction", &direction)
    try visitor.field("stage", &stage)
  }

  package func apply(to situation: inout Situation, as event: RecordedEvent) {
    situation.routes.record(self, event)
    situation.transit.record(self, event)
    situation.partners.record(self, event)
  }
}

/// An authority published a total over a period.
package struct StatisticPublished: EventPayload {
  package static let type = EventType("statistic.published")
  /// What is known of it; a weight stands in its kilograms.
  package var circumstances = Circumstances()
  /// What was counted, if not weight: `lots`.
  package var unit: String?
  /// How many of ``unit``.
  package var count: Int?

  package init() {}

  package mutating func visitFields(_ visitor: inout some FieldVisitor) throws(FieldError) {
    try circumstances.visitFields(&visitor)
    try visitor.field("unit", &unit, .text(20))
    try visitor.field("count", &count, .range(0...10_000_000))
  }

  package func apply(to situation: inout Situation, as event: RecordedEvent) {
    situation.routes.record(self, event)
  }
}

/// Ministers or authorities met and agreed something.
package struct MeetingHeld: EventPayload {
  package static let type = EventType("meeting.held")
  /// What is known of it.
  package var circumstances = Circumstances()
  /// The meeting, if it had been scheduled or agreed something.
  package var meeting: MeetingID?

  package init() {}

  package mutating func visitFields(_ visitor: inout some FieldVisitor) throws(FieldError) {
    try circumstances.visitFields(&visitor)
    try visitor.field("meeting", &meeting)
  }

  package func apply(to situation: inout Situation, as event: RecordedEvent) {
    situation.actions.meetings += 1
    situation.actions.record(self, event)
  }
}

/// A law, a rule or a protection of a port came into force.
package struct MeasureTaken: EventPayload {
  package static let type = EventType("measure.taken")
  /// What is known of it.
  package var circumstances = Circumstances()
  /// Such as `policy_measure` or `port_security`.
  package var kind: String?

  package init() {}

  package mutating func visitFields(_ visitor: inout some FieldVisitor) throws(FieldError) {
    try circumstances.visitFields(&visitor)
    try visitor.field("kind", &kind, .text(40))
  }

  package func apply(to situation: inout Situation, as event: RecordedEvent) {
    situation.actions.measures += 1
  }
}

/// A joint operation or a round of arrests ended.
package struct OperationConcluded: EventPayload {
  package static let type = EventType("operation.concluded")
  /// What is known of it.
  package var circumstances = Circumstances()
  /// Such as `joint_operation` or `arrest_operation`.
  package var kind: String?
  /// The operation, if its start is known.
  package var operation: EngagementID?

  package init() {}

  package mutating func visitFields(_ visitor: inout some FieldVisitor) throws(FieldError) {
    try circumstances.visitFields(&visitor)
    try visitor.field("kind", &kind, .text(40))
    try visitor.field("operation", &operation)
  }

  package func apply(to situation: inout Situation, as event: RecordedEvent) {
    situation.partners.operations += 1
    situation.partners.record(self, event)
  }
}

/// Criminal money or property was taken away for good.
package struct AssetConfiscated: EventPayload {
  package static let type = EventType("asset.confiscated")
  /// What is known of it; its worth stands in its value.
  package var circumstances = Circumstances()

  package init() {}

  package mutating func visitFields(_ visitor: inout some FieldVisitor) throws(FieldError) {
    try circumstances.visitFields(&visitor)
  }

  package func apply(to situation: inout Situation, as event: RecordedEvent) {
    situation.assets.record(self, event)
  }
}

/// An item of information came in.
package struct ReportReceived: EventPayload {
  package static let type = EventType("report.received")
  /// What is known of it.
  package var circumstances = Circumstances()
  /// Such as `displacement_report`.
  package var kind: String?
  /// What it speaks of; a known one joins the report to an open incident.
  package var identifiers: [Identifier] = []
  /// The token of the person it speaks of.
  package var subject: SubjectToken?
  /// The person's name, which only a justified reader sees.
  package var person: PersonalText?

  package init() {}

  package mutating func visitFields(_ visitor: inout some FieldVisitor) throws(FieldError) {
    try circumstances.visitFields(&visitor)
    try visitor.field("kind", &kind, .text(40))
    try visitor.field("identifiers", &identifiers, .items(12))
    try visitor.field("subject", &subject)
    try visitor.field("person", &person, .personal(120))
  }

  package func apply(to situation: inout Situation, as event: RecordedEvent) {
    let outcome = situation.join(self, event)
    situation.reports.receive(self, event, joined: outcome)
    situation.partners.record(self, event)
  }
}
