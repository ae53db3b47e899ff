import TaskForce

/// What has sounded, and when something sounds again.
package struct Bell: Hashable, Sendable {
  /// Seconds between two sounds of what is not acknowledged, and of silence by key.
  static let interval = 30
  /// What is known to sound, with the grade it last had.
  package var heard: [QueueItem: Severity] = [:]
  /// When what is not acknowledged sounds again.
  package var nextAt: Instant?
}

/// What the program for alerts is told.
package struct AlertCall: Hashable, Sendable {
  /// The grade of the gravest that sounds.
  package let severity: Severity
  /// What it is called.
  package let reference: String
}

extension Model {
  /// The bell for what is new, at once; for what nobody has acknowledged, every 30 s.
  mutating func sound(_ alerts: AlertSummary, at now: Instant) -> [Effect] {
    guard setup.asOf == nil, !setup.isSilent else { return [] }
    // Mostly the same dictionary as before, which is seen without a look into it.
    let isHeard = room.bell.heard == alerts.sounding
    let fresh =
      isHeard
      ? [:]
      : alerts.sounding.filter { item, severity in
        room.bell.heard[item].map { severity > $0 } ?? true
      }
    room.bell.heard = alerts.sounding
    guard let worst = alerts.loudest else {
      room.bell.nextAt = nil
      return []
    }
    if let new = fresh.values.max() { return ring(new, fresh, at: now) }
    if let next = room.bell.nextAt, now < next { return [] }
    return ring(worst, alerts.sounding, at: now)
  }

  private mutating func ring(
    _ severity: Severity, _ sounding: [QueueItem: Severity], at now: Instant
  ) -> [Effect] {
    room.bell.nextAt = setup.later(than: now, by: Bell.interval)
    let bell = Effect.bell(severity >= .alarm ? .alarm : .warning)
    guard setup.hasAlertProgram else { return [bell] }
    let worst = sounding.filter { $0.value == severity }.keys.map(\.subject)
      .min { $0.reference < $1.reference }
    return [bell, .alert(AlertCall(severity: severity, reference: worst?.reference ?? ""))]
  }

  /// Both patterns one after the other, so that an officer knows them apart before the shift.
  mutating func testSound(at now: Instant) -> [Effect] {
    room.notices.tell(setup.isSilent ? .soundIsOff : .soundTested, at: now)
    guard !setup.isSilent else { return [] }
    let call = AlertCall(severity: .warning, reference: "sound-test")
    return [.bell(.warning), .bell(.alarm)] + (setup.hasAlertProgram ? [.alert(call)] : [])
  }

  /// Nothing that sounds now sounds again for 30 s; what is new does.
  mutating func silence(at now: Instant) {
    guard !room.bell.heard.isEmpty else {
      room.notices.tell(.nothingSounds, at: now)
      return
    }
    let end = setup.later(than: now, by: Bell.interval)
    room.bell.nextAt = end
    room.notices.tell(.silenced(until: end), at: now)
  }
}
