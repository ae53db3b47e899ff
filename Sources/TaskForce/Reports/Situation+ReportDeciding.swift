extension Situation {
  /// Bytes that the text of a report may have, and the reason for what is done about it.
  package static let longestReportText = 400

  /// Decides what `command` does to the report `id` at `now`.
  package func decide(
    _ command: ReportCommand, on id: EventID, by actor: Actor, at now: Instant
  ) -> ReportDecision {
    guard let report = reports[id], actor.maySee(report.marking) else { return .refused(.unknown) }
    do throws(ReportRefusal) {
      let payload = try payload(for: command, on: report, by: actor, at: now)
      return .payloads([payload], stream: report.stream, revision: report.revision)
    } catch {
      return .refused(error)
    }
  }

  /// The open incidents that name the same as the report `id`, as far as the actor may see them:
  /// it most likely belongs to one of these.
  package func likely(for id: EventID, by actor: Actor, at now: Instant) -> [AlikeIncident] {
    guard let report = reports[id] else { return [] }
    var listed: Set<IncidentReference> = report.incident.map { [$0] } ?? []
    return report.identifiers.flatMap { identifier in
      screening.incidents(naming: identifier).map(incidents.carrier).filter { reference in
        guard let incident = incidents[reference], incident.standing(at: now).state.isOpen,
          actor.maySee(incident.marking)
        else { return false }
        return listed.insert(reference).inserted
      }.map { AlikeIncident(reference: $0, identifier: identifier) }
    }
  }

  private func payload(
    for command: ReportCommand, on report: ReceivedReport, by actor: Actor, at now: Instant
  ) throws(ReportRefusal) -> any EventPayload {
    switch command {
    case .evaluate(let evaluation):
      guard evaluation != report.evaluation else { throw .sameEvaluation(evaluation) }
      return ReportEvaluated(report.id, evaluation, before: report.evaluation)
    case .correct(let text):
      let text = try Self.checked(text)
      guard !text.isEmpty else { throw .textMissing }
      guard text != report.text else { throw .sameText }
      return ReportCorrected(report.id, text, before: report.text)
    case .attach(let reference, let reason):
      try check(reference, for: report, by: actor, at: now)
      return ReportAttached(
        report.id, to: reference, reason: try Self.checked(reason), before: report.incident)
    case .file(let reason):
      if case .filed = report.outcome { throw .alreadyFiled }
      let reason = try Self.checked(reason)
      guard !reason.isEmpty else { throw .reasonMissing }
      return ReportAttached(report.id, to: nil, reason: reason, before: report.incident)
    }
  }

  private func check(
    _ reference: IncidentReference, for report: ReceivedReport, by actor: Actor, at now: Instant
  ) throws(ReportRefusal) {
    guard let incident = incidents[reference], actor.maySee(incident.marking) else {
      throw .noIncident(reference)
    }
    let carrier = incidents.carrier(of: reference)
    guard carrier == reference else { throw .incidentMerged(reference, into: carrier) }
    guard report.incident != reference else { throw .alreadyAttached(reference) }
    let state = incident.standing(at: now).state
    guard state.isOpen || state == .resolved else { throw .incidentEnded(reference, state) }
  }

  private static func checked(_ text: String) throws(ReportRefusal) -> String {
    let text = String(text.map { $0.isNewline ? " " : $0 }).trimmed
    guard text.utf8.count <= longestReportText else {
      throw .textTooLong(bytes: text.utf8.count, limit: longestReportText)
    }
    return text
  }
}

extension Actor {
  /// Whether the officer's desk may see what bears `marking`.
  func maySee(_ marking: Marking) -> Bool {
    Audience.officer(desk: desk).maySee(marking)
  }
}
