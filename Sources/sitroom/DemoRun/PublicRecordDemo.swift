import EventStore
import Foundation
import Glibc
import SituationRoom
import TaskForce

/// The real chronicle on a scratch store, and a second process that writes exercise incidents.
struct PublicRecordDemo {
  let program: Program
  let room: RoomOptions
  /// The folder with `events.csv`.
  let scenario: URL

  func run(isTerminal: Bool) throws {
    try program.report {
      try EventStore.create(
        StoreFolder(program.storePath), createdAt: program.realClock.now())
    }
    let store = try program.open(.readWrite)
    try load(store)
    let feed = scenario.deletingLastPathComponent().appending(path: "exercise-feed/events.jsonl")
      .path(percentEncoded: false)
    if isTerminal {
      // Started before the screen is up, whose blocked signals a child would inherit.
      let process = try ChildProcess.start(
        ["exercise-feed", "--store", program.storePath, "--desk", program.desk.code, feed])
      defer { process.terminate() }
      try RoomRun(program, room, store: store, mode: .exercise).run()
    } else {
      try writeFirstRound(feed, store)
      try RoomRun(program, room, store: store, mode: .exercise).run()
    }
  }

  private func load(_ store: EventStore) throws {
    var run = IngestRun(store)
    for name in ["events.csv", "statistics.jsonl", "actions.jsonl"] {
      let path = scenario.appending(path: name).path(percentEncoded: false)
      guard let data = FileManager.default.contents(atPath: path) else { continue }
      var feed = Feed(program.readingContext(path))
      let items = feed.push(Array(data)[...]) + feed.finish()
      try program.report { try run.take(items, of: path, isHistory: true) }
    }
    try program.report { try run.finishHistory() }
  }

  /// Without a terminal nobody waits: the whole first round is there at once.
  private func writeFirstRound(_ file: String, _ store: EventStore) throws {
    guard let data = FileManager.default.contents(atPath: file) else { return }
    let feed = ExerciseFeed(String(decoding: data, as: UTF8.self))
    var writer = FeedWriter(program, store, file)
    for step in feed.steps(ofRound: 0) {
      try writer.write(step, round: 0, at: program.realClock.now())
    }
  }
}

/// This program once more, beside the room.
enum ChildProcess {
  /// Starts it with nothing to read and nowhere to write.
  static func start(_ arguments: [String]) throws -> Process {
    let process = Process()
    process.executableURL = Bundle.main.executableURL
    process.arguments = arguments
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    return process
  }
}
