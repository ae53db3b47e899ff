import EventStore
import Foundation
import TaskForce

/// Jumps to moments of the past, in logs of 10,000, 100,000 and a million events.
///
/// The log is that of a busy room: an event every 30 s, most of them pulses and reports, and some
/// hundred incidents open at any moment.
enum TimeTravel {
  private static let start = Instant(milliseconds: 1_750_000_000_000)
  private static let end = start.advanced(days: 400)
  private static let step = 30
  private static let jumps = 40

  static func run() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "bench-\(UUID())")
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = StoreFolder(folder.path(percentEncoded: false))
    try EventStore.create(path, createdAt: start)
    let store = try EventStore(opening: path, .readWrite, clock: Clock { end })
    var (written, life) = (0, BusyRoom())
    for count in [10_000, 100_000, 1_000_000] {
      while written < count {
        let batch = (written..<min(written + 500, count)).map { life.event($0) }
        written += batch.count
        _ = try store.append(batch, recordedAt: .backfill(moment(written)))
      }
      _ = try store.situation()
      try measure(store, count)
    }
  }

  private static func moment(_ index: Int) -> Instant { start.advanced(seconds: index * step) }

  /// Moments all over the log, the same in every run.
  private static func measure(_ store: EventStore, _ count: Int) throws {
    let times = try (0..<jumps).map { index in
      let target = moment(Int(Double(count) * (Double(index * 17 % jumps) + 0.93) / Double(jumps)))
      let begin = ContinuousClock.now
      _ = try store.situation(asOf: target)
      return ContinuousClock.now - begin
    }.sorted()
    Benchmarks.tell("jump within \(count) events, median", times[jumps / 2])
    Benchmarks.tell("jump within \(count) events, p95", times[jumps * 95 / 100])
  }
}

/// What a busy room writes, event by event.
private struct BusyRoom {
  private var open: [IncidentReference] = []
  private var opened = 0

  mutating func event(_ index: Int) -> StreamAppend {
    switch index % 20 {
    case 0..<10: pulse(index)
    case 10..<15: report(index)
    case 15: find(index)
    case 16: opening(index)
    case 17: work(index, open.last) { IncidentAcknowledged() }
    default: ending(index)
    }
  }

  private func envelope(
    _ index: Int, _ stream: StreamName, _ payload: any EventPayload
  ) -> StreamAppend {
    StreamAppend(
      EventEnvelope(
        id: EventID(high: UInt64(index) << 16, low: UInt64(index)), stream: .named(stream),
        occurredAt: Instant(milliseconds: 1_750_000_000_000 + Int64(index) * 30_000),
        source: SourceID("S\(index % 8 + 1)"), payload: payload))
  }

  private func pulse(_ index: Int) -> StreamAppend {
    var payload = SourceReported()
    payload.identity = SourceID("S\(index % 8 + 1)")
    payload.items = index % 7
    return envelope(index, StreamName(kind: "source", payload.identity.code), payload)
  }

  private func report(_ index: Int) -> StreamAppend {
    var payload = ReportReceived()
    payload.circumstances.summary = "container \(index) weighed again, 1.2 t over"
    payload.circumstances.place = PlaceID("BEANR")
    return envelope(index, StreamName(kind: "report", "\(index)"), payload)
  }

  /// One in twenty of these is a find: some hundred a week.
  private func find(_ index: Int) -> StreamAppend {
    guard index % 400 == 15 else { return pulse(index) }
    var payload = SeizureRecorded()
    payload.circumstances.place = PlaceID(["BEANR", "NLRTM", "FRLEH", "ESALG"][index / 400 % 4])
    payload.circumstances.summary = "among bananas"
    return envelope(index, StreamName(kind: "seizure", "\(index)"), payload)
  }

  private mutating func opening(_ index: Int) -> StreamAppend {
    opened += 1
    let reference = IncidentReference(desk: Body("NL"), year: 2025, counter: opened)
    open.append(reference)
    var payload = IncidentOpened()
    payload.title = "\(index) kg among bananas"
    payload.severity = Severity.allCases[index / 20 % 4]
    payload.matter.place = PlaceID("BEANR")
    return envelope(index, StreamName(reference), payload)
  }

  private func work(
    _ index: Int, _ reference: IncidentReference?, _ make: () -> any EventPayload
  ) -> StreamAppend {
    guard let reference else { return pulse(index) }
    return envelope(index, StreamName(reference), make())
  }

  /// Two hundred stay open; the oldest is closed.
  private mutating func ending(_ index: Int) -> StreamAppend {
    guard open.count > 200 else { return pulse(index) }
    let oldest = open.removeFirst()
    return work(index, oldest) {
      var payload = IncidentClosed()
      payload.disposition = .refuted
      return payload
    }
  }
}
