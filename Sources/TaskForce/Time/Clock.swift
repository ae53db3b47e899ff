/// The one source of time in the program, handed in wherever time is needed.
package struct Clock: Sendable {
  /// The present moment.
  package let now: @Sendable () -> Instant

  /// A clock that asks `now`.
  package init(now: @escaping @Sendable () -> Instant) { self.now = now }

  /// A clock that stands still.
  package static func frozen(at instant: Instant) -> Clock { Clock { instant } }
}

/// How simulated time follows real time: `simulated + (real − anchor) × speed`.
///
/// A demo store carries one in its folder, so that every process on the store agrees.
package struct SimulatedTime: Hashable, Sendable {
  /// Real time at which the simulation stood at ``simulatedAnchor``.
  package var realAnchor: Instant
  /// Simulated time at ``realAnchor``.
  package var simulatedAnchor: Instant
  /// Simulated seconds per real second; 0 stands still.
  package var speed: Double

  /// A simulation that begins at `simulatedAnchor` when real time is `realAnchor`.
  package init(realAnchor: Instant, simulatedAnchor: Instant, speed: Double) {
    self.realAnchor = realAnchor
    self.simulatedAnchor = simulatedAnchor
    self.speed = speed
  }

  /// Simulated time when it is `real` in the world.
  package func time(atReal real: Instant) -> Instant {
    let elapsed = Double(real.milliseconds - realAnchor.milliseconds) * speed
    let limit = 4e15
    return Instant(
      milliseconds: simulatedAnchor.milliseconds + Int64(min(max(elapsed, -limit), limit)))
  }

  /// When it will be `simulated`; nil if time stands still.
  package func realTime(atSimulated simulated: Instant) -> Instant? {
    guard speed > 0 else { return nil }
    let offset = Double(simulated.milliseconds - simulatedAnchor.milliseconds) / speed
    return Instant(milliseconds: realAnchor.milliseconds + Int64(min(max(offset, -4e15), 4e15)))
  }
}
