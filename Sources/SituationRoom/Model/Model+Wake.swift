import TaskForce

extension Model {
  /// The next moment at which the picture or the sound changes by the clock alone; nil if it
  /// never does, so that the loop may sleep for good.
  package func nextWake(after now: Instant) -> Instant? {
    guard setup.clockRuns, setup.asOf == nil else { return nil }
    let alerts = alerts(at: now)
    let bar = TitleBar(self, alerts, now: now).layout(width: room.size.width)
    let flashes = alerts.isAnyNotAcknowledged && !setup.hasReducedMotion
    let beat: Double = bar.showsSeconds || flashes || room.writing != nil ? 1 : 60
    // A second at the desk, also where the room's clock goes faster.
    let step = max(1, Int64((1000 * beat * (beat == 1 ? setup.pace : 1)).rounded()))
    var moments = [Instant(milliseconds: (now.milliseconds.flooredDivision(by: step) + 1) * step)]
    if let next = room.bell.nextAt, !setup.isSilent, next > now { moments.append(next) }
    if let next = room.notices.nextChange(after: now) { moments.append(next) }
    if let next = nextChange(after: now) { moments.append(next) }
    if let next = nextPlay(after: now) { moments.append(next) }
    if let lock = lockBegins(after: now) { moments.append(lock) }
    return moments.min()
  }
}
