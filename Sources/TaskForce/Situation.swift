/// Everything the room knows at one position of the log, as one value.
///
/// `apply` is the only way it changes. What depends on the clock is a function of it and `now`.
package struct Situation: Sendable, Equatable, Codable {
  /// Raised whenever the stored form of a situation changes, so that old snapshots are not read.
  package static let layout = 15

  /// Position of the last event folded in; 0 for none.
  package private(set) var position: Int64 = 0
  /// When the last event became known; nil before the first.
  package private(set) var lastRecordedAt: Instant?
  /// What officers work on.
  package internal(set) var incidents = Incidents()
  /// Items of information, and what became of them.
  package internal(set) var reports = Reports()
  /// Finds by place, and the ways they came.
  package internal(set) var routes = Routes()
  /// Work with partners.
  package internal(set) var partners = Partners()
  /// Transit through the Balkans.
  package internal(set) var transit = Transit()
  /// The action plan.
  package internal(set) var actions = Actions()
  /// Identifiers and who speaks of them.
  package internal(set) var screening = Screening()
  /// Criminal money.
  package internal(set) var assets = Assets()
  /// Feeds and desks.
  package internal(set) var sources = SourceRegister()
  /// Who is on duty.
  package internal(set) var shifts = Shifts()
  /// Derived alerts that somebody acknowledged.
  package internal(set) var acknowledgements = Acknowledgements()
  /// Limits by which the clock acts.
  package internal(set) var policies = Policies()

  /// What each officer did last, for undo.
  package internal(set) var acts = OfficerActs()
  /// The last changes to what is no incident, for undo.
  var workHistories: [ActTarget: WorkHistory] = [:]

  /// Nothing known.
  package init() {}

  /// Folds one event in. Never fails on an event that is in the log.
  package mutating func apply(_ event: RecordedEvent) {
    event.envelope.payload.apply(to: &self, as: event)
    sources.hear(event.envelope.source, at: event.recordedAt, counts: true)
    for incident in incidents.release(asOf: event.recordedAt) {
      screening.forget(incident.reference, naming: incident.matter.identifiers)
    }
    reports.release(asOf: event.recordedAt)
    position = event.position
    lastRecordedAt = event.recordedAt
  }

  /// Stands where `other` stands in the log.
  mutating func keepPlace(of other: Situation) {
    position = other.position
    lastRecordedAt = other.lastRecordedAt
  }

  /// The next moment after `now` at which the clock changes something.
  package func nextChange(after now: Instant) -> Instant? {
    let incident = incidents.nextChange(at: now)
    let alert = alerts(at: now, quarantine: nil).compactMap(\.growsAt).min()
    return [
      incident, alert, sources.nextSilence(after: now), nextOverdue(after: now), nextWeek(now),
      routes.nextWaking(after: now),
    ]
    .compactMap { $0 }.filter { $0 > now }.min()
  }

  /// The next Monday, when charts get another week, if any finds are charted.
  private func nextWeek(_ now: Instant) -> Instant? {
    routes.firstDay == nil ? nil : Instant(now.date.startOfWeek.advanced(days: 7))
  }

  /// The next midnight, UTC, if a request falls overdue with it.
  private func nextOverdue(after now: Instant) -> Instant? {
    let midnight = now.nextMidnight
    let isChanging = partners.overdue(at: midnight).count != partners.overdue(at: now).count
    return isChanging ? midnight : nil
  }

  /// Changes the incident of the event's stream; what it was can be given back.
  mutating func changeIncident(_ event: RecordedEvent, _ body: (inout Incident) -> Void) {
    let policy = policies.inForce(at: event.recordedAt)
    tellActs(of: event, incidents.change(event, policy: policy, body))
  }

  /// Joins a report to an open incident that speaks of the same thing (domain.md,
  /// de-duplication); decided here so that a replay joins the same.
  /// - Returns: the incident and what both speak of; nil if there is none.
  mutating func join(_ report: ReportReceived, _ event: RecordedEvent) -> ReportOutcome? {
    let window = policies.inForce(at: event.recordedAt).joinWindow
    for identifier in report.identifiers {
      for named in screening.incidents(naming: identifier) {
        let reference = incidents.carrier(of: named)
        guard let incident = incidents[reference], incident.state.isOpen,
          event.recordedAt < incident.changedAt.advanced(days: window)
        else { continue }
        let joined = JoinedReport(
          position: event.position, reason: .identifier(identifier), source: event.envelope.source,
          recordedAt: event.recordedAt, evaluation: event.envelope.evaluation)
        incidents.join(joined, to: reference)
        return .joined(reference, identifier)
      }
    }
    return nil
  }
}
