/// What the clock has made of an incident at one moment; never written to the log.
package struct Standing: Sendable, Equatable {
  /// The state at that moment.
  package var state: IncidentState
  /// The grade at that moment.
  package var severity: Severity
  /// Since when nobody has acknowledged it; nil if somebody has.
  package var notAcknowledgedSince: Instant?
  /// When a warning becomes an alarm.
  package var growsAt: Instant?
  /// When the acknowledgement ends.
  package var acknowledgementEndsAt: Instant?
  /// When a shelf ends.
  package var wakesAt: Instant?
  /// When a resolved incident counts as closed.
  package var closesAt: Instant?
  /// The next deadline by which a body owes an acknowledgement, if it is still to come.
  package var nextOwedAt: Instant?
  /// Bodies whose deadline has passed without an acknowledgement.
  package var lateBodies: [Body] = []
  /// Since when a grade stands that somebody else raised after an officer had taken it, and about
  /// which the officer has done nothing; such an incident alerts again.
  package var raisedSince: Instant?
  /// Whether the grade has grown by the clock alone.
  package var hasGrown = false
  /// When an alarm goes to all desks if nobody acknowledges it; in the past once it has.
  package var spreadsAt: Instant?
  /// Whether it alerts at all desks: an emergency at once, an alarm after its time.
  package var hasSpread = false

  /// The next moment at which the clock changes something here.
  package var nextChange: Instant? {
    [
      growsAt, acknowledgementEndsAt, wakesAt, closesAt, nextOwedAt, hasSpread ? nil : spreadsAt,
    ].compactMap { $0 }.min()
  }
}

extension Incident {
  /// State and grade at `now`, with what follows from the clock (domain.md, table of states).
  ///
  /// The limits are those that were in force when the incident came into its state, so that a
  /// viewer, a replay and a second desk agree.
  package func standing(at now: Instant) -> Standing {
    var state = state
    var newSince: Instant? = state == .new ? newSince : nil
    var standing = Standing(state: state, severity: severity)
    if state == .shelved, let end = shelvedUntil {
      if now >= end {
        state = stateBefore
        if state == .new { newSince = end }
      } else {
        standing.wakesAt = end
      }
    }
    if state == .acknowledged, let since = acknowledgedAt {
      let end = since.advanced(seconds: policy.acknowledgementLasts)
      if now >= end {
        state = .new
        newSince = end
      } else {
        standing.acknowledgementEndsAt = end
      }
    }
    if state == .resolved {
      let end = (resolvedAt ?? changedAt).advanced(days: policy.resolvedCloses)
      if now >= end { state = .closed } else { standing.closesAt = end }
    }
    if state == .new, severity == .warning, let since = newSince {
      let end = since.advanced(seconds: policy.warningToAlarm)
      if now >= end {
        standing.severity = .alarm
        standing.hasGrown = true
      } else {
        standing.growsAt = end
      }
    }
    if state == .new, let since = newSince {
      let alarmSince =
        standing.hasGrown ? since.advanced(seconds: policy.warningToAlarm) : since
      standing.spread(from: alarmSince, by: policy, at: now)
    }
    standing.state = state
    standing.notAcknowledgedSince = state == .new ? newSince : nil
    standing.raisedSince = state == .assigned ? raisedAt : nil
    if state.isOpen { standing.note(escalations, at: now) }
    return standing
  }
}

extension Standing {
  fileprivate mutating func spread(from alarm: Instant, by policy: Policy, at now: Instant) {
    switch severity {
    case .emergency: hasSpread = true
    case .alarm:
      let end = alarm.advanced(seconds: policy.alarmToAllDesks)
      spreadsAt = end
      hasSpread = now >= end
    case .warning, .caution: break
    }
  }

  fileprivate mutating func note(_ escalations: [Escalation], at now: Instant) {
    for escalation in escalations where escalation.givenAt == nil {
      if escalation.isLate(at: now) {
        lateBodies.append(escalation.body)
      } else {
        nextOwedAt = min(nextOwedAt ?? escalation.by, escalation.by)
      }
    }
  }
}
