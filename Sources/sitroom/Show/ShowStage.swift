import EventStore
import SituationRoom
import Synchronization
import TaskForce

/// Brings the log to the moment of a scene. May block, and is called on the writing queue alone.
final class ShowStage: Sendable {
  /// What is played.
  let scenario: Scenario
  /// The clock of the room.
  let clock: ShowClock
  private let store: EventStore
  private let feed: Mutex<ShowFeed>

  init(_ scenario: Scenario, _ store: EventStore, clock: ShowClock, feed: sending ShowFeed) {
    self.scenario = scenario
    self.store = store
    self.clock = clock
    self.feed = Mutex(feed)
  }

  /// When the next event becomes known by the clock of the show; nil after the last.
  var nextMoment: Instant? { feed.withLock { $0.nextMoment } }

  /// Makes the scene at `index` ready. A moment that the log has passed is shown as known then.
  func stage(_ index: Int) -> Message {
    let scene = scenario.scenes[index]
    let now = clock.now
    do {
      if let at = scene.at, at < now {
        clock.set(now, speed: 1)
        return .staged(
          StagedScene(index: index, position: try store.head().position, past: at, speed: 1))
      }
      let at = scene.at ?? now
      try feed.withLock { try $0.play(through: at) }
      clock.set(at, speed: scene.speed)
      try store.folder.writeClock(DemoClock(clock.simulated, isFrozen: scene.speed == 0))
      return .staged(
        StagedScene(
          index: index, position: try store.head().position, past: nil, speed: scene.speed))
    } catch {
      return .stagingFailed(Self.failure(error))
    }
  }

  /// Writes what has become known meanwhile.
  func keepUp() -> Message? {
    do {
      try feed.withLock { try $0.play(through: clock.now) }
      return nil
    } catch {
      return .storeFailed(Self.failure(error))
    }
  }

  private static func failure(_ error: any Error) -> StoreFailure {
    (error as? StoreError)?.failure ?? .other(String(describing: error))
  }
}
