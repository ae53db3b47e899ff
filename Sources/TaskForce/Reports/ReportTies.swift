// What officers do with a report besides rating it and saying where it belongs.

/// An officer sees to a report from now on.
package struct ReportAssigned: EventPayload {
  package static let type = EventType("report.assigned")
  /// The event that brought the report.
  package var report = EventID(high: 0, low: 0)
  /// Who saw to it before.
  package var before: Officer?
  /// Who sees to it.
  package var officer: Officer?

  package init() {}

  package mutating func visitFields(_ visitor: inout some FieldVisitor) throws(FieldError) {
    try visitor.field("report", &report)
    try visitor.field("before", &before)
    try visitor.field("officer", &officer)
  }

  package func stream(for id: EventID) -> StreamTarget { .named(ReceivedReport.stream(of: report)) }

  package func apply(to situation: inout Situation, as event: RecordedEvent) {
    situation.changeReport(report, event) { $0.taker = officer }
  }
}

/// Officers put words on a report, or took some off.
package struct ReportTagged: EventPayload {
  package static let type = EventType("report.tagged")
  /// The event that brought the report.
  package var report = EventID(high: 0, low: 0)
  /// Words that it bears from now on.
  package var added: [String] = []
  /// Words that it bears no longer.
  package var removed: [String] = []

  package init() {}

  package mutating func visitFields(_ visitor: inout some FieldVisitor) throws(FieldError) {
    try visitor.field("report", &report)
    try visitor.field("added", &added, .items(Tags.most, of: Tags.longest))
    try visitor.field("removed", &removed, .items(Tags.most, of: Tags.longest))
  }

  package func stream(for id: EventID) -> StreamTarget { .named(ReceivedReport.stream(of: report)) }

  package func apply(to situation: inout Situation, as event: RecordedEvent) {
    situation.changeReport(report, event) {
      $0.tags = Tags.changed($0.tags, adding: added, removing: removed)
    }
  }
}

/// A report has to do with an incident, or has not after all.
package struct ReportLinked: EventPayload {
  package static let type = EventType("report.linked")
  /// The event that brought the report.
  package var report = EventID(high: 0, low: 0)
  /// The incident.
  package var to: IncidentReference?
  /// Whether the link was taken away.
  package var removed = false

  package init() {}

  package mutating func visitFields(_ visitor: inout some FieldVisitor) throws(FieldError) {
    try visitor.field("report", &report)
    try visitor.field("to", &to)
    try visitor.field("removed", &removed)
  }

  package func stream(for id: EventID) -> StreamTarget { .named(ReceivedReport.stream(of: report)) }

  package func apply(to situation: inout Situation, as event: RecordedEvent) {
    situation.changeReport(report, event) { $0.links = Links.changed($0.links, to, removed) }
  }
}

/// What a report tells was given to a partner.
package struct ReportShared: EventPayload {
  package static let type = EventType("report.shared")
  /// The event that brought the report.
  package var report = EventID(high: 0, low: 0)
  /// The partner country.
  package var partner = Country("")
  /// What was given, in one line.
  package var about = ""

  package init() {}

  package mutating func visitFields(_ visitor: inout some FieldVisitor) throws(FieldError) {
    try visitor.field("report", &report)
    try visitor.field("partner", &partner)
    try visitor.field("about", &about, .text(160))
  }

  package func stream(for id: EventID) -> StreamTarget { .named(ReceivedReport.stream(of: report)) }

  package func apply(to situation: inout Situation, as event: RecordedEvent) {
    situation.partners.record(.shared, with: partner, about: about, event)
    situation.changeReport(report, event) {
      if !$0.sharedWith.contains(partner) { $0.sharedWith.append(partner) }
    }
  }
}

extension Situation {
  /// Changes a report by what an officer did about it.
  mutating func changeReport(
    _ id: EventID, _ event: RecordedEvent, _ body: (inout ReceivedReport) -> Void
  ) {
    changeWork(.work(.report(id)), event) { $0.reports.change(id, event, body) }
  }
}
