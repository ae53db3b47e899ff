import EventStore
import Foundation
import Interchange
import TaskForce

/// The log at 10,000, 100,000 and a million events: bringing them in, reading them back, looking
/// things up. The store that is left is looked at by a room afterwards.
struct LogRows {
  /// The folder of the store.
  let path: String
  private let store: EventStore
  private var life = BusyRoom()
  private var written = 0
  private var ingest: [Int: Double] = [:]
  private var replay: [Int: Double] = [:]
  private var replayProcessors: [Int: Double] = [:]
  private var jumps: [Int: Double] = [:]
  private var search: [Int: Double] = [:]
  private var verify: [Int: Double] = [:]
  private var opening: [Int: Double] = [:]
  private var seconds = 0.0
  /// Lines of the last chunk, for decoders to read.
  private(set) var lines: [UInt8] = []

  init(in folder: URL, end: Int) throws {
    path = folder.appending(path: "store").path(percentEncoded: false)
    try EventStore.create(StoreFolder(path), createdAt: BusyRoom.start)
    let now = BusyRoom.moment(end)
    store = try EventStore(opening: StoreFolder(path), .readWrite, clock: Clock { now })
  }

  /// Goes on to `count` events and measures there.
  mutating func measure(at count: Int) throws {
    while written < count { try bringIn(min(10_000, count - written)) }
    ingest[count] = Double(count) / seconds
    var situation = Situation()
    let time = try Timing.ofAllThreads { try store.forEachEvent { situation.apply($0) } }
    (replay[count], replayProcessors[count]) = (time.elapsed / 1e6, time.processors / 1e6)
    _ = try store.situation()
    jumps[count] = try jump(within: count) / 1000
    search[count] =
      Timing.elapsed { _ = try? store.events(before: nil, limit: 50, matching: "weighed") } / 1000
    verify[count] = try Timing.microseconds { _ = try store.verify() } / 1e6
    opening[count] = Timing.elapsed { _ = try? store.situation() } / 1000
  }

  /// The rows of the table.
  func tell(_ report: inout Report) {
    report.add(
      Measurement(
        "ingest: lines decoded, checked, chained, committed", "events/s", ingest,
        budget: "≥ 100,000/s", limit: 100_000, isFloor: true))
    report.add(
      Measurement(
        "replay: all events read and folded, by the clock", "s", replay,
        budget: "≤ 1.5 s at 1 M",
        limit: ingest.keys.max() == 1_000_000 ? 1.5 : nil))
    report.add(Measurement("the same, of all processors", "s", replayProcessors))
    report.add(
      Measurement(
        "jump in time, p95 of 40, processor", "ms", jumps, budget: "≤ 100 ms", limit: 100))
    report.add(Measurement("the situation at the head, from its snapshot", "ms", opening))
    report.add(
      Measurement(
        "search, first page of a common word", "ms", search, budget: "≤ 20 ms", limit: 20))
    report.add(Measurement("verify the whole chain", "s", verify))
  }

  /// Lines as a feed would write them, made before the clock runs.
  private mutating func bringIn(_ count: Int) throws {
    let envelopes = (written..<written + count).map { life.event($0) }
    lines = Array(
      (envelopes.map { CloudEventsEncoder.line($0) }.joined(separator: "\n") + "\n").utf8)
    let decoder = CloudEventsDecoder(
      ReadingContext(file: "bench", desk: Body("NL")) { Array($0.prefix(16)) })
    let moment = BusyRoom.moment(written + count)
    let (lines, store) = (lines, store)
    seconds +=
      try Timing.microseconds {
        // As `sitroom ingest` does it: decoded on one thread, written on another.
        try handingOver(places: 4, name: "bench-ingest") { handover throws(Never) in
          var splitter = LineSplitter()
          var batch: [PreparedEvent] = []
          splitter.push(lines[...]) { line in
            guard case .event(let known) = decoder.read(line),
              let event = try? store.prepare(known.envelope)
            else { return }
            batch.append(event)
            guard batch.count == 2000 else { return }
            _ = handover.give(batch)
            batch = []
          }
          _ = handover.give(batch)
        } take: { batch, _ in
          _ = try store.append(batch, recordedAt: .backfill(moment))
        }
      } / 1e6
    written += count
    let head = try store.head().position
    guard head == written else { throw BenchmarkFailure("\(head) events of \(written) came in") }
  }

  /// Moments all over the log, the same in every run.
  private func jump(within count: Int) throws -> Double {
    let times = try (0..<40).map { index in
      let target = BusyRoom.moment(
        Int(Double(count) * (Double(index * 17 % 40) + 0.93) / 40))
      return try Timing.both { _ = try store.situation(asOf: target) }.processor
    }
    return times.quantile(0.95) ?? 0
  }
}

/// Something is wrong with what was to be measured.
struct BenchmarkFailure: Error, CustomStringConvertible {
  let description: String
  init(_ description: String) { self.description = description }
}
