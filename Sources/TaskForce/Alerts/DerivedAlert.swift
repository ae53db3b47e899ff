/// An alert that follows from the clock or from what could not be read, as it stands at one moment.
package struct DerivedAlert: Hashable, Sendable {
  /// What it is about.
  package let id: AlertID
  /// Why it is raised.
  package let cause: AlertCause
  /// The grade at that moment, as the clock has it.
  package var severity: Severity
  /// Since when it has been raised.
  package let since: Instant
  /// Who acknowledged it; nil if nobody has.
  package var acknowledged: AlertAcknowledgement?
  /// When a warning that nobody acknowledges becomes an alarm.
  package var growsAt: Instant?
  /// Whether the grade has grown by the clock alone.
  package var hasGrown = false
  /// Lines in quarantine, for an alert about that.
  package var count: Int?
  /// The incidents that it is about, for an alert about desks that name the same.
  package var incidents: [IncidentReference] = []

  /// Whether somebody must acknowledge it.
  package var isNotAcknowledged: Bool { acknowledged == nil }

  /// The place in the queue among incidents.
  package var rank: AttentionRank {
    AttentionRank(group: isNotAcknowledged ? 0 : 1, severity: severity, since: since)
  }
}

/// Who acknowledged a derived alert.
package struct AlertAcknowledgement: Hashable, Sendable, Codable {
  /// Since when the alert had been raised.
  package let since: Instant
  /// Lines that were in quarantine.
  package let count: Int?
  /// When it was acknowledged.
  package let at: Instant
  /// Who did; nil for a feed.
  package let officer: Officer?
}

/// The acknowledgements of derived alerts, the last of each.
package struct Acknowledgements: Sendable, Equatable, Codable {
  /// Alerts whose last acknowledgement is kept.
  package static let kept = 2_000
  private var byAlert: [AlertID: AlertAcknowledgement] = [:]

  /// The last acknowledgement of `alert`.
  package subscript(alert: AlertID) -> AlertAcknowledgement? { byAlert[alert] }

  mutating func restore(_ alert: AlertID, _ acknowledgement: AlertAcknowledgement?) {
    byAlert[alert] = acknowledgement
  }

  mutating func record(_ payload: AlertAcknowledged, _ event: RecordedEvent) {
    byAlert[payload.alert] = AlertAcknowledgement(
      since: payload.since, count: payload.count, at: event.recordedAt,
      officer: event.envelope.actor)
    guard byAlert.count > Self.kept else { return }
    if let oldest = byAlert.min(by: { $0.value.at < $1.value.at }) {
      byAlert[oldest.key] = nil
    }
  }
}

/// What is known of the quarantine, which lies outside the log.
package struct QuarantineLevel: Hashable, Sendable {
  /// Lines in it.
  package var count: Int
  /// When the newest was put aside.
  package var newest: Instant

  /// That many lines.
  package init(count: Int, newest: Instant) {
    self.count = count
    self.newest = newest
  }
}
