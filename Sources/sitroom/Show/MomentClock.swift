import Synchronization
import TaskForce

/// A clock that stands where it was put, so that events are recorded at their own moments however
/// late the machine is.
final class MomentClock: Sendable {
  private let value: Mutex<Instant>

  init(_ start: Instant) { value = Mutex(start) }

  var clock: Clock { Clock { self.value.withLock { $0 } } }

  func set(_ instant: Instant) { value.withLock { $0 = instant } }
}
