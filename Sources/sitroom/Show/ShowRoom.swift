import Crypto
import EventStore
import Foundation
import Settings
import SituationRoom
import TaskForce

/// A show on a fresh store: what a terminal, a recording and a check have in common.
struct ShowRoom {
  let folder: ScenarioFolder
  let scenario: Scenario
  private let program: Program
  let options: RoomOptions
  let store: EventStore
  let stage: ShowStage

  /// Writes what is known before the show into a new store.
  ///
  /// - Parameters:
  ///   - folder: the scenario.
  ///   - scenario: the same in a language.
  ///   - program: settings of this run; its store path names the store to make.
  ///   - options: what the command line says of the room.
  ///   - desk: the clock at the desk.
  /// - Throws: how to end, after telling why.
  init(
    _ folder: ScenarioFolder, _ scenario: Scenario, _ program: Program, _ options: RoomOptions,
    desk: Clock
  ) throws {
    self.folder = folder
    self.scenario = scenario
    self.program = program
    self.options = options
    try Self.createStore(folder, program)
    let clock = ShowClock(folder.settings.start, real: desk)
    store = try program.report {
      try EventStore(
        opening: StoreFolder(program.storePath), .readWrite, clock: clock.clock)
    }
    stage = ShowStage(
      scenario, store, clock: clock, feed: try ShowFeed(folder, program))
  }

  /// Identity and secret of the store follow from the scenario, for they are in every hash of the
  /// log; nothing in it is worth a secret.
  private static func createStore(_ folder: ScenarioFolder, _ program: Program) throws {
    var options = StoreOptions()
    let seed = "\(folder.name) \(folder.settings.seed)"
    options.random = { count in
      Array(SHA256.hash(data: Data("\(seed) \(count)".utf8)).prefix(count))
    }
    try program.report {
      try EventStore.create(
        StoreFolder(program.storePath), createdAt: Self.beginning, options: options)
    }
  }

  /// Before everything that a scenario may know.
  private static let beginning =
    Instant(iso8601: "2015-01-01T00:00:00Z") ?? Instant(milliseconds: 0)

  /// How the room is opened.
  func opening() throws -> RoomOpening {
    let mode: RoomMode = folder.settings.kind == .publicRecord ? .publicRecord : .exercise
    return try RoomOpening(
      program, options, store: store, mode: mode, clock: stage.clock.clock)
  }

  /// Takes the store away, to begin again or to leave nothing behind.
  static func removeStore(of program: Program) {
    try? FileManager.default.removeItem(atPath: program.storePath)
  }
}
