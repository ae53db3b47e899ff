import Synchronization
import TaskForce

/// The clock of a show, which its scenes put forward.
final class ShowClock: Sendable {
  private let real: Clock
  private let time: Mutex<SimulatedTime>

  /// A clock that stands at `start`, beside `real` time at the desk.
  init(_ start: Instant, real: Clock) {
    self.real = real
    time = Mutex(
      SimulatedTime(realAnchor: real.now(), simulatedAnchor: start, speed: 0))
  }

  /// What the room asks.
  var clock: Clock { Clock { self.now } }

  /// Where it stands.
  var now: Instant { time.withLock { $0.time(atReal: real.now()) } }

  /// Seconds of the room in one at the desk; 0 while it stands still.
  var speed: Double { time.withLock { $0.speed } }

  /// How it follows real time.
  var simulated: SimulatedTime { time.withLock { $0 } }

  /// Goes on from `instant` at `speed`; never back, since what is in the log has happened.
  func set(_ instant: Instant, speed: Double) {
    let real = real.now()
    time.withLock {
      $0 = SimulatedTime(
        realAnchor: real, simulatedAnchor: max(instant, $0.time(atReal: real)), speed: speed)
    }
  }
}
