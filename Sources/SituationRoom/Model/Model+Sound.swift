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

extension Model {
  /// The bell for what is new, at once; for what nobody has acknowledged, every 30 s.
  mutating func sound(_ alerts: AlertSummary, at now: Instant) -> [Effect] {
    guard setup.asOf == nil, !setup.isSilent else { return [] }
    let fresh = alerts.sounding.filter { item, severity in
      room.bell.heard[item].map { severity > $0 } ?? true
    }
    room.bell.heard = alerts.sounding
    guard let worst = alerts.sounding.values.max() else {
      room.bell.nextAt = nil
      return []
    }
    if let new = fresh.values.max() { return ring(new, at: now) }
    if let next = room.bell.nextAt, now < next { return [] }
    return ring(worst, at: now)
  }

  private mutating func ring(_ severity: Severity, at now: Instant) -> [Effect] {
    room.bell.nextAt = setup.later(than: now, by: Bell.interval)
    return [.bell(severity >= .alarm ? .alarm : .warning)]
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
