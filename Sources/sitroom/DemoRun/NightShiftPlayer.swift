import EventStore
import Foundation
import Interchange
import NightShift
import TaskForce

/// Brings the night shift into a store by the way of every line: each event is written as a
/// CloudEvents line, read back, checked and appended at its own moment.
///
/// The store's clock stands at that moment, so that the same seed gives the same log to the last
/// bit, however late the machine was.
struct NightShiftPlayer {
  private static let file = "night-shift"
  /// Lines of a feed that went wrong, as they come in; they end in quarantine.
  private static let garbled: [(Instant, String)] = [
    (NightShift.start.advanced(seconds: 55 * 60), #"{"specversion":"1.0","type":"seizure.reco"#),
    (
      NightShift.start.advanced(seconds: 3 * 3600 + 1200),
      #"{"specversion":"1.0","id":"x-1","source":"S6","type":"crossing.counted","#
        + #""time":"yesterday","data":{}}"#
    ),
  ]

  private let night: NightShift
  private let program: Program
  private let moment: MomentClock
  private var ingest: IngestRun
  private var next = 0
  private var nextGarbled = 0

  /// The night of `seed`, to be played into the store of `program`.
  init(seed: UInt64, _ program: Program) throws {
    let moment = MomentClock(NightShift.historyStart)
    let store = try program.report {
      try EventStore(
        opening: StoreFolder(program.storePath), .readWrite, clock: moment.clock)
    }
    night = NightShift(seed: seed)
    self.program = program
    self.moment = moment
    ingest = IngestRun(store)
  }

  /// When the next event becomes known; nil after the last.
  var nextMoment: Instant? {
    [
      night.events.indices.contains(next) ? night.events[next].recordedAt : nil,
      Self.garbled.indices.contains(nextGarbled) ? Self.garbled[nextGarbled].0 : nil,
    ].compactMap { $0 }.min()
  }

  /// Passes over what became known at `instant` or before: somebody else has written it.
  mutating func skip(through instant: Instant) {
    while next < night.events.count, night.events[next].recordedAt <= instant { next += 1 }
    while nextGarbled < Self.garbled.count, Self.garbled[nextGarbled].0 <= instant {
      nextGarbled += 1
    }
  }

  /// Writes the year before the shift, and between its events what files tell of the same time.
  ///
  /// - Parameter told: lines of files in the order in which they became known.
  /// - Throws: how to end, after telling why.
  mutating func writeHistory(with told: [ToldBefore] = []) throws {
    moment.set(NightShift.start)
    var told = told[...]
    try program.report {
      while next < night.events.count, night.events[next].recordedAt < NightShift.start {
        let event = night.events[next]
        while let first = told.first, first.knownAt <= event.recordedAt {
          try ingest.takeHistory([first.item], of: first.file, knownAt: first.knownAt)
          told.removeFirst()
        }
        try ingest.takeHistory(
          items(of: line(event)), of: Self.file, knownAt: event.recordedAt)
        next += 1
      }
      try ingest.writeHistory()
    }
  }

  /// Writes what becomes known up to `end`, at its moments.
  mutating func play(through end: Instant) throws {
    while let due = nextMoment, due <= end {
      moment.set(due)
      try program.report {
        if Self.garbled.indices.contains(nextGarbled), Self.garbled[nextGarbled].0 == due {
          try ingest.take(
            items(of: Self.garbled[nextGarbled].1), of: Self.file, isHistory: false)
          nextGarbled += 1
        }
        while next < night.events.count, night.events[next].recordedAt == due {
          try ingest.take(items(of: line(night.events[next])), of: Self.file, isHistory: false)
          next += 1
        }
        try ingest.flush()
      }
    }
  }

  private func line(_ event: NightShift.Timed) -> String { CloudEventsEncoder.line(event.envelope) }

  private func items(of line: String) -> [Feed.Item] {
    Feed.items(of: Array((line + "\n").utf8), program.readingContext(Self.file))
  }
}
