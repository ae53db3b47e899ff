/// An officer rated a report by the 4×4.
package struct ReportEvaluated: EventPayload {
  package static let type = EventType("report.evaluated")
  /// The event that brought the report.
  package var report = EventID(high: 0, low: 0)
  /// How reliable it is.
  package var evaluation = Evaluation(.X, .four)
  /// How reliable it was held to be; nil if nobody had rated it.
  package var before: Evaluation?

  package init() {}
  init(_ report: EventID, _ evaluation: Evaluation, before: Evaluation?) {
    self.report = report
    self.evaluation = evaluation
    self.before = before
  }

  package mutating func visitFields(_ visitor: inout some FieldVisitor) throws(FieldError) {
    try visitor.field("report", &report)
    try visitor.field("evaluation", &evaluation)
    try visitor.field("before", &before)
  }

  package func stream(for id: EventID) -> StreamTarget { .named(ReceivedReport.stream(of: report)) }

  package func apply(to situation: inout Situation, as event: RecordedEvent) {
    situation.changeReport(report, event) { $0.evaluation = evaluation }
    situation.rejoin(report)
  }
}

/// An officer corrected what a report says.
package struct ReportCorrected: EventPayload {
  package static let type = EventType("report.corrected")
  /// The event that brought the report.
  package var report = EventID(high: 0, low: 0)
  /// What it should say; persons stand in it as tokens.
  package var text = ""
  /// What it said.
  package var before = ""

  package init() {}
  init(_ report: EventID, _ text: String, before: String) {
    self.report = report
    self.text = text
    self.before = before
  }

  package mutating func visitFields(_ visitor: inout some FieldVisitor) throws(FieldError) {
    try visitor.field("report", &report)
    try visitor.field("text", &text, .text(400))
    try visitor.field("before", &before, .text(400))
  }

  package func stream(for id: EventID) -> StreamTarget { .named(ReceivedReport.stream(of: report)) }

  package func apply(to situation: inout Situation, as event: RecordedEvent) {
    situation.changeReport(report, event) {
      $0.text = text
      $0.isCorrected = true
    }
  }
}

/// An officer said which incident a report speaks of, or put it away.
package struct ReportAttached: EventPayload {
  package static let type = EventType("report.attached")
  /// The event that brought the report.
  package var report = EventID(high: 0, low: 0)
  /// The incident; nil if the report is put away.
  package var incident: IncidentReference?
  /// Why.
  package var reason = ""
  /// The incident that it was held to speak of; nil if none.
  package var before: IncidentReference?

  package init() {}
  init(
    _ report: EventID, to incident: IncidentReference?, reason: String, before: IncidentReference?
  ) {
    self.report = report
    self.incident = incident
    self.reason = reason
    self.before = before
  }

  package mutating func visitFields(_ visitor: inout some FieldVisitor) throws(FieldError) {
    try visitor.field("report", &report)
    try visitor.field("incident", &incident)
    try visitor.field("reason", &reason, .text(400))
    try visitor.field("before", &before)
  }

  package func stream(for id: EventID) -> StreamTarget { .named(ReceivedReport.stream(of: report)) }

  package func apply(to situation: inout Situation, as event: RecordedEvent) {
    situation.separate(report)
    situation.changeReport(report, event) {
      $0.outcome = incident.map { .attached($0, reason: reason) } ?? .filed(reason: reason)
    }
    situation.rejoin(report)
  }
}

extension Situation {
  /// Takes a report out of the incident that it was held to speak of.
  mutating func separate(_ id: EventID) {
    guard let report = reports[id], let reference = report.incident else { return }
    incidents.separate(report.position, from: reference)
  }

  /// Has the incident of a report know of it as it is now.
  mutating func rejoin(_ id: EventID) {
    guard let report = reports[id], let reference = report.incident else { return }
    let reason: JoinReason
    switch report.outcome {
    case .joined(_, let identifier): reason = .identifier(identifier)
    case .attached(_, let text): reason = .officer(report.officer, text)
    case .filed, nil: return
    }
    incidents.rejoin(
      JoinedReport(
        position: report.position, reason: reason, source: report.source,
        recordedAt: report.recordedAt, evaluation: report.evaluation), to: reference)
  }
}

extension Evaluation: FieldValue {
  /// Every code, `A1` to `X4`.
  package static var codes: [String] {
    Source.allCases.flatMap { source in
      Information.allCases.map { Evaluation(source, $0).code }
    }
  }

  package static func read(_ json: JSONValue?, _ limit: Limit) throws(FieldError) -> Evaluation {
    guard let value = json?.text.flatMap({ Evaluation($0) }) else { throw mismatch(json, limit) }
    return value
  }
  package func write(to writer: inout JSONWriter) { writer.text(code) }
  package static func expectation(_ limit: Limit) -> Expectation { .oneOf(codes) }
}
