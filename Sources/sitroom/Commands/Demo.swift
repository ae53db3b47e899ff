import ArgumentParser
import EventStore
import Foundation
import Glibc
import SituationRoom
import TaskForce

/// Opens the room on a scratch store with a scenario in it.
struct Demo: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Open the room on a scratch store with a scenario in it.",
    discussion: """
      public-record: what was reported in public 2018–2025, and a second process that writes a \
      feed of fictional exercise incidents. The store is removed at the end.
      """)

  @OptionGroup var common: CommonOptions
  @OptionGroup var room: RoomOptions
  @Argument(help: "Name of the scenario.") var name = "public-record"

  func run() throws {
    var options = common
    let scratch = FileManager.default.temporaryDirectory.appending(
      path: "sitroom-demo-\(UUID().uuidString.prefix(8))")
    defer { try? FileManager.default.removeItem(at: scratch) }
    options.store = scratch.appending(path: "store").path(percentEncoded: false)
    let program = try Program(options)
    let scenario = try folder(program)
    try program.report {
      try EventStore.create(
        StoreFolder(program.storePath), createdAt: program.realClock.now())
    }
    let store = try program.open(.readWrite)
    try load(scenario, program, store)
    let isTerminal = isatty(0) == 1 && isatty(1) == 1 && !room.plain
    let feed = scenario.deletingLastPathComponent().appending(path: "exercise-feed/events.jsonl")
      .path(percentEncoded: false)
    if isTerminal {
      // Started before the screen is up, whose blocked signals a child would inherit.
      let process = try start(feed, program)
      defer { process.terminate() }
      try RoomRun(program, room, store: store, mode: .exercise).run()
    } else {
      try writeFirstRound(feed, program, store)
      try RoomRun(program, room, store: store, mode: .exercise).run()
    }
  }

  private func folder(_ program: Program) throws -> URL {
    let places = program.folders.places(of: "Demo")
    func scenarios(_ place: URL) -> [URL] {
      let entries = try? FileManager.default.contentsOfDirectory(
        at: place, includingPropertiesForKeys: nil)
      return (entries ?? []).filter {
        FileManager.default.fileExists(
          atPath: $0.appending(path: "events.csv").path(percentEncoded: false))
      }
    }
    let all = places.flatMap(scenarios)
    guard let found = all.first(where: { $0.lastPathComponent == name }) else {
      let known = Set(all.map(\.lastPathComponent)).sorted().joined(separator: ", ")
      throw fail(
        program.wording.shell(.demoUnknown, ["name": name, "known": known]), ExitStatus.noInput)
    }
    return found
  }

  private func load(_ scenario: URL, _ program: Program, _ store: EventStore) throws {
    var run = IngestRun(store)
    for name in ["events.csv", "statistics.jsonl"] {
      let path = scenario.appending(path: name).path(percentEncoded: false)
      guard let data = FileManager.default.contents(atPath: path) else { continue }
      var feed = Feed(program.readingContext(path))
      let items = feed.push(Array(data)[...]) + feed.finish()
      try program.report { try run.take(items, of: path, isHistory: true) }
    }
    try program.report { try run.finishHistory() }
  }

  private func start(_ feed: String, _ program: Program) throws -> Process {
    let process = Process()
    process.executableURL = Bundle.main.executableURL
    process.arguments = [
      "exercise-feed", "--store", program.storePath, "--desk", program.desk.code, feed,
    ]
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    return process
  }

  /// Without a terminal nobody waits: the whole first round is there at once.
  private func writeFirstRound(_ file: String, _ program: Program, _ store: EventStore) throws {
    guard let data = FileManager.default.contents(atPath: file) else { return }
    let feed = ExerciseFeed(String(decoding: data, as: UTF8.self))
    var writer = FeedWriter(program, store, file)
    for step in feed.steps(ofRound: 0) {
      try writer.write(step, round: 0, at: program.realClock.now())
    }
  }
}
