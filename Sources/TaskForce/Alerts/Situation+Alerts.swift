extension Situation {
  /// The derived alerts at `now`, in no order: silent sources and several desks on the
  /// same thing (warning), requests overdue and lines in quarantine (caution). Signals of charts are
  /// told apart, by ``alerts(of:at:)``.
  ///
  /// The grade of a warning that nobody acknowledges grows to alarm by the limits that were in
  /// force when it was raised, as that of an incident does.
  package func alerts(at now: Instant, quarantine: QuarantineLevel?) -> [DerivedAlert] {
    let silent = sources.watched.filter { $0.isSilent(at: now) }.map { feed in
      derived(.sourceSilent(feed.id), .warning, since: feed.silentSince(at: now))
    }
    let overdue = partners.overdue(at: now).compactMap { request in
      request.due.map { due in
        derived(
          .requestOverdue(request.id), .caution,
          since: Instant(due.last.advanced(days: 1)))
      }
    }
    return (silent + overdue + unread(quarantine) + deconflictions(at: now))
      .map { grown($0, at: now) }
  }

  /// The signals that nobody has judged and that are not left alone at `now`, as alerts (caution);
  /// one that was left alone alerts anew when that is over.
  package func alerts(of charts: FlowCharts, at now: Instant) -> [DerivedAlert] {
    charts.signals.filter(\.isOpen).compactMap { signal in
      let shelvedUntil = routes.signalWork[signal.id]?.shelvedUntil
      if let shelvedUntil, now < shelvedUntil { return nil }
      return derived(
        .signal(signal.id), .caution, since: max(signal.since, shelvedUntil ?? signal.since))
    }
  }

  func derived(_ cause: AlertCause, _ severity: Severity, since: Instant) -> DerivedAlert {
    let id = AlertID(cause)
    let known = acknowledgements[id].flatMap { $0.since >= since ? $0 : nil }
    return DerivedAlert(
      id: id, cause: cause, severity: severity, since: since, acknowledged: known)
  }

  /// One alert for all lines; those that came after an acknowledgement raise it anew.
  private func unread(_ level: QuarantineLevel?) -> [DerivedAlert] {
    guard let level, level.count > 0 else { return [] }
    var result = derived(.quarantine, .caution, since: level.newest)
    result.count = level.count
    if let known = acknowledgements[result.id], known.count ?? 0 >= level.count {
      result.acknowledged = known
    }
    return [result]
  }

  private func grown(_ alert: DerivedAlert, at now: Instant) -> DerivedAlert {
    guard alert.severity == .warning, alert.isNotAcknowledged else { return alert }
    var alert = alert
    let end = alert.since.advanced(seconds: policies.inForce(at: alert.since).warningToAlarm)
    if now >= end {
      alert.severity = .alarm
      alert.hasGrown = true
    } else {
      alert.growsAt = end
    }
    return alert
  }
}
