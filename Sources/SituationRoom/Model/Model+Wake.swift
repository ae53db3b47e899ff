import TaskForce

extension Model {
  /// The next moment at which the picture or the sound changes by the clock alone; nil if it
  /// never does, so that the loop may sleep for good.
  package func nextWake(after now: Instant) -> Instant? {
    guard setup.clockRuns, setup.asOf == nil else { return nil }
    let context = context(at: now)
    let alerts = AlertSummary(context.situation)
    let bar = TitleBar(self, alerts, now: now).layout(width: room.size.width)
    let flashes = alerts.isAnyNotAcknowledged && !setup.hasReducedMotion
    let beat = bar.showsSeconds || flashes || room.writing != nil ? 1 : 60
    let second = now.milliseconds.flooredDivision(by: 1000 * Int64(beat)) + 1
    var moments = [Instant(milliseconds: second * 1000 * Int64(beat))]
    if let next = room.bell.nextAt, !setup.isSilent, next > now { moments.append(next) }
    if let next = room.notices.nextChange(after: now) { moments.append(next) }
    if let next = nextChange(after: now) { moments.append(next) }
    return moments.min()
  }
}
