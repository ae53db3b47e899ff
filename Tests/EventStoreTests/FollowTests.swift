import EventStore
import Foundation
import Synchronization
import TaskForce
import Testing

/// What a follower delivered, for a test that waits for so much.
final class Received: Sendable {
  private let events = Mutex<[Int64]>([])
  private let batches = Mutex<[Int]>([])
  private let arrived = DispatchSemaphore(value: 0)

  var positions: [Int64] { events.withLock { $0 } }
  var batchSizes: [Int] { batches.withLock { $0 } }

  func take(_ batch: [RecordedEvent]) {
    events.withLock { $0 += batch.map(\.position) }
    batches.withLock { $0.append(batch.count) }
    arrived.signal()
  }

  /// Waits for `count` batches, generously.
  func waitForBatches(_ count: Int) -> Bool {
    for _ in 0..<count where arrived.wait(timeout: .now() + 20) == .timedOut { return false }
    return true
  }
}

@Suite struct FollowTests {
  let fixture: StoreFixture
  let store: EventStore
  let received = Received()

  init() throws {
    fixture = try StoreFixture()
    store = try fixture.open()
  }

  @Test("a follower gets what is there, then what comes")
  func catchUpAndFollow() throws {
    try store.append((1...3).map { StreamAppend(Sample.pulse($0)) })
    let follower = try store.follow(from: 1, batch: 100) { [received] in
      received.take($0)
      return true
    }
    #expect(received.waitForBatches(1))
    try store.append([StreamAppend(Sample.pulse(4))])
    #expect(received.waitForBatches(1))
    follower.stop()
    #expect(received.positions == [2, 3, 4])
  }

  @Test("one bounded batch at a time, the next on request")
  func onRequest() throws {
    try store.append((1...5).map { StreamAppend(Sample.pulse($0)) })
    let follower = try store.follow(from: 0, batch: 2) { [received] in
      received.take($0)
      return false
    }
    #expect(received.waitForBatches(1))
    follower.check()
    #expect(received.positions == [1, 2])
    follower.next()
    #expect(received.waitForBatches(1))
    follower.next()
    #expect(received.waitForBatches(1))
    follower.stop()
    #expect(received.positions == [1, 2, 3, 4, 5])
    #expect(received.batchSizes == [2, 2, 1])
  }

  @Test("events of a writer that died before ringing come on the clock tick")
  func silentBell() throws {
    try store.append([StreamAppend(Sample.pulse(1))])
    let follower = try store.follow(from: 0, batch: 10) { [received] in
      received.take($0)
      return true
    }
    #expect(received.waitForBatches(1))
    // As the dead writer left it: an event in the log, the old position on the bell.
    try fixture.appendWithoutBell(store, Sample.pulse(2))
    follower.check()
    #expect(received.waitForBatches(1))
    follower.stop()
    #expect(received.positions == [1, 2])
  }

  @Test("the next lock holder rings a bell that was left behind")
  func staleBell() throws {
    try store.append([StreamAppend(Sample.pulse(1))])
    try fixture.writeBell(0)
    try store.checkpoint()
    #expect(try fixture.readBell() == 1)
  }

  @Test("a folder that was taken away is told, and following goes on when it is back")
  func folderGone() throws {
    let failures = Received()
    let lost = Mutex<[StoreError]>([])
    let follower = try store.follow(
      from: 0, batch: 10,
      failed: { error in
        lost.withLock { $0.append(error) }
        failures.take([])
      },
      deliver: { [received] in
        received.take($0)
        return true
      })
    let aside = fixture.path("aside")
    try FileManager.default.moveItem(atPath: fixture.folder.path, toPath: aside)
    follower.check()
    #expect(failures.waitForBatches(1))
    guard case .folderGone = lost.withLock({ $0.first }) else {
      Issue.record("not told")
      return
    }
    #expect(throws: StoreError.self) { try store.append([StreamAppend(Sample.pulse(1))]) }
    try FileManager.default.moveItem(atPath: aside, toPath: fixture.folder.path)
    try store.append([StreamAppend(Sample.pulse(1))])
    follower.check()
    #expect(received.waitForBatches(1))
    follower.stop()
    #expect(received.positions == [1])
  }
}
