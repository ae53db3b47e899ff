import EventStore
import Foundation
import Interchange
import TaskForce

/// Brings CloudEvents lines into a store, each when the clock of a show reaches its time.
struct LinePlayer {
  private struct Due {
    var moment: Instant
    var line: String
  }

  private let program: Program
  private let file: String
  private let moment: MomentClock
  private var ingest: IngestRun
  private var due: [Due]
  private var next = 0

  /// The lines of `text`; one without a time is due at `start`, and ends in quarantine.
  init(_ text: String, of file: String, from start: Instant, _ program: Program) throws {
    let moment = MomentClock(start)
    let store = try program.report {
      try EventStore(
        opening: StoreFolder(program.storePath), .readWrite, clock: moment.clock)
    }
    self.program = program
    self.file = file
    self.moment = moment
    ingest = IngestRun(store)
    due = text.split(separator: "\n").map(String.init).enumerated().map { index, line in
      (index, Due(moment: Self.time(of: line) ?? start, line: line))
    }.sorted { ($0.1.moment, $0.0) < ($1.1.moment, $1.0) }.map(\.1)
  }

  /// When the next line becomes known; nil after the last.
  var nextMoment: Instant? { due.indices.contains(next) ? due[next].moment : nil }

  /// Writes what becomes known up to `end`, at its moments.
  mutating func play(through end: Instant) throws {
    while let now = nextMoment, now <= end {
      moment.set(now)
      let items = Feed.items(
        of: Array((due[next].line + "\n").utf8), program.readingContext(file))
      next += 1
      try program.report {
        try ingest.take(items, of: file, isHistory: false)
        try ingest.flush()
      }
    }
  }

  private static func time(of line: String) -> Instant? {
    (try? JSONValue(parsing: Array(line.utf8)))?.members?.value(named: "time")?.text
      .flatMap { Instant(iso8601: $0) }
  }
}
