import ArgumentParser
import EventStore
import Foundation
import Glibc
import TaskForce

/// The second process of a demo: writes the exercise feed into the demo's store, in real time.
struct FeedCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "exercise-feed", abstract: "Write a feed of fictional incidents.",
    shouldDisplay: false)

  @OptionGroup var common: CommonOptions
  @Argument var file: String

  /// Seconds from one round to the next.
  private static let round = 120

  func run() throws {
    let program = try Program(common)
    let store = try program.open(.readWrite)
    let feed = ExerciseFeed(
      String(decoding: try Data(contentsOf: URL(filePath: file)), as: UTF8.self))
    var writer = FeedWriter(program, store, file)
    let parent = getppid()
    let start = Date()
    for round in 0... {
      for step in feed.steps(ofRound: round) {
        let due = start.addingTimeInterval(Double(round * Self.round + step.offset))
        while due.timeIntervalSinceNow > 0 {
          Thread.sleep(forTimeInterval: min(1, due.timeIntervalSinceNow))
          // The room has gone: nobody is left to write for.
          if getppid() != parent { return }
        }
        try writer.write(step, round: round, at: program.realClock.now())
      }
    }
  }
}

/// Writes steps of a feed by the way of every line.
struct FeedWriter {
  private let program: Program
  private let file: String
  private let run = UUID().uuidString
  private var ingest: IngestRun

  init(_ program: Program, _ store: EventStore, _ file: String) {
    self.program = program
    self.file = file
    ingest = IngestRun(store)
  }

  /// Writes one step as happening at `now`.
  mutating func write(_ step: ExerciseFeed.Step, round: Int, at now: Instant) throws {
    let line = ExerciseFeed.line(step, round: round, run: run, at: now)
    var feed = Feed(program.readingContext(file))
    let items = feed.push(Array((line + "\n").utf8)[...])
    try program.report {
      try ingest.take(items, of: file, isHistory: false)
      try ingest.flush()
    }
  }
}
