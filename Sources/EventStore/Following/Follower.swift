import Foundation
import GRDB
import Synchronization
import TaskForce

/// A thread that delivers the events of the log as they come, from this process or another.
///
/// It hands over one bounded batch and waits for ``next()`` before it reads on, so that a slow
/// receiver is never buried. Each event comes once, in order, without gaps: the log gives its
/// positions without gaps and shows them in order of commit.
package final class Follower: Sendable {
  private struct State {
    var wantsMore = true
    var isStopped = false
    var isFinished = false
  }

  private let watch: BellWatch
  private let state = Mutex(State())

  init(
    _ store: EventStore, from position: Int64, batch: Int,
    deliver: @escaping @Sendable ([RecordedEvent]) -> Bool,
    failed: @escaping @Sendable (StoreError) -> Void
  ) throws(StoreError) {
    watch = try BellWatch(store.folder.bell)
    let (folder, catalogue) = (store.folder, store.catalogue)
    let thread = Thread { [self] in
      var reader = FollowerReader(
        folder: folder, catalogue: catalogue, position: position, batch: batch)
      run(&reader, deliver, failed)
      watch.end()
    }
    thread.name = "sitroom-follower"
    thread.stackSize = 1 << 20
    thread.start()
  }

  /// Asks for the next batch.
  package func next() {
    state.withLock {
      $0.wantsMore = true
      if !$0.isFinished { watch.call() }
    }
  }

  /// Looks at the log, whether or not the bell was rung; for the clock tick, in case a writer
  /// died before ringing, and to try again after a failure.
  package func check() { state.withLock { if !$0.isFinished { watch.call() } } }

  /// Ends the thread; at most the batch that is being read is still delivered.
  package func stop() {
    state.withLock {
      $0.isStopped = true
      if !$0.isFinished { watch.call() }
    }
  }

  private func run(
    _ reader: inout FollowerReader, _ deliver: ([RecordedEvent]) -> Bool,
    _ failed: (StoreError) -> Void
  ) {
    defer { state.withLock { $0.isFinished = true } }
    while true {
      let (wantsMore, isStopped) = state.withLock { ($0.wantsMore, $0.isStopped) }
      if isStopped { return }
      var events: [RecordedEvent] = []
      if wantsMore {
        do throws(StoreError) {
          events = try reader.next()
        } catch {
          failed(error)
        }
      }
      if events.isEmpty {
        watch.wait()
      } else {
        // Taken back before delivering, since the receiver may call `next` meanwhile.
        state.withLock { $0.wantsMore = false }
        if deliver(events) { state.withLock { $0.wantsMore = true } }
      }
    }
  }
}

/// What the follower's thread has for itself.
private struct FollowerReader {
  let folder: StoreFolder
  let catalogue: EventCatalogue
  var position: Int64
  let batch: Int
  private var queue: DatabaseQueue?
  private var identity: FileIdentity?

  init(folder: StoreFolder, catalogue: EventCatalogue, position: Int64, batch: Int) {
    self.folder = folder
    self.catalogue = catalogue
    self.position = position
    self.batch = batch
  }

  mutating func next() throws(StoreError) -> [RecordedEvent] {
    guard let current = FileIdentity(folder.events) else {
      queue = nil
      throw .folderGone(path: folder.path)
    }
    if current != identity { queue = nil }
    let queue: DatabaseQueue
    if let open = self.queue {
      queue = open
    } else {
      queue = try Connection.logReader(folder.events)
    }
    self.queue = queue
    identity = current
    let (position, batch, catalogue) = (self.position, self.batch, self.catalogue)
    let events = try translating(folder.events) {
      try queue.inDatabase {
        try EventReading($0, catalogue).after(position, limit: batch)
      }
    }
    self.position = events.last?.position ?? position
    return events
  }
}

extension EventStore {
  /// Delivers every event behind `position`, then every one that comes, on a thread of its own.
  ///
  /// - Parameters:
  ///   - position: the last event the receiver has.
  ///   - batch: most events at a time.
  ///   - failed: told when the log cannot be read; the follower tries again at the next ring or
  ///     ``Follower/check()``.
  ///   - deliver: takes a batch, never empty; true to go on at once, false to wait for
  ///     ``Follower/next()``.
  /// - Returns: the follower, already running.
  /// - Throws: an error if the bell cannot be watched.
  package func follow(
    from position: Int64, batch: Int,
    failed: @escaping @Sendable (StoreError) -> Void = { _ in },
    deliver: @escaping @Sendable ([RecordedEvent]) -> Bool
  ) throws(StoreError) -> Follower {
    try Follower(self, from: position, batch: batch, deliver: deliver, failed: failed)
  }
}
