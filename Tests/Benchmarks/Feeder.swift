import EventStore
import Foundation
import Synchronization
import TaskForce

/// Writes events into a store that a room looks at, as another process does.
final class Feeder: Sendable {
  private let path: String
  private let count = Atomic<Int>(0)

  init(_ path: String) throws { self.path = path }

  private func connect() throws -> EventStore {
    let clock = Clock { Instant(milliseconds: Int64(Date().timeIntervalSince1970 * 1000)) }
    return try EventStore(opening: StoreFolder(path), .readWrite, clock: clock)
  }

  private func event(_ payload: any EventPayload, _ kind: String) -> StreamAppend {
    let number = count.add(1, ordering: .relaxed).newValue
    let now = Instant(milliseconds: Int64(Date().timeIntervalSince1970 * 1000))
    return StreamAppend(
      EventEnvelope(
        id: EventID(high: 0x7fff_0000_0000_0000, low: UInt64(number)),
        stream: kind == "incident"
          ? .newIncident(desk: Body("NL")) : .named(StreamName(kind: kind, "flood-\(number)")),
        occurredAt: now, source: SourceID("S1"), payload: payload))
  }

  /// One incident, which every room shows.
  func open() throws {
    let store = try connect()
    defer { store.close() }
    var payload = IncidentOpened()
    payload.title = "another box"
    payload.severity = .warning
    _ = try store.append([event(payload, "incident")])
  }

  /// Ten thousand reports a second, as far as the machine can, until the answer is called; that
  /// says how many a second it were.
  func flood() -> () -> Double {
    let goes = Flag()
    let done = DispatchSemaphore(value: 0)
    let begin = ContinuousClock.now
    let before = count.load(ordering: .relaxed)
    Thread.detachNewThread { [self] in
      defer { done.signal() }
      guard let store = try? connect() else { return }
      while goes.value.load(ordering: .relaxed) {
        let start = ContinuousClock.now
        let batch = (0..<500).map { _ in
          var report = ReportReceived()
          report.circumstances.summary = "container weighed again"
          report.circumstances.place = PlaceID("BEANR")
          return event(report, "report")
        }
        _ = try? store.append(batch)
        let left = 0.05 - (ContinuousClock.now - start).microseconds / 1e6
        if left > 0 { Thread.sleep(forTimeInterval: left) }
      }
      store.close()
    }
    return { [self] in
      goes.value.store(false, ordering: .relaxed)
      let seconds = (ContinuousClock.now - begin).microseconds / 1e6
      let rate = Double(count.load(ordering: .relaxed) - before) / seconds
      done.wait()
      return rate
    }
  }

  private final class Flag: Sendable { let value = Atomic<Bool>(true) }
}
