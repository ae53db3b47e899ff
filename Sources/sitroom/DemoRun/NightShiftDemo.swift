import Crypto
import EventStore
import Foundation
import NightShift
import SituationRoom
import TaskForce

/// The fictional night shift, with its own clock.
struct NightShiftDemo {
  let program: Program
  let room: RoomOptions
  let seed: UInt64
  /// Simulated seconds in a real one.
  let speed: Double
  /// Where to stop and stand still; nil to play the whole shift.
  let until: Instant?

  /// Without a terminal and without another wish, the small hours: there is much to tell.
  private static let still = NightShift.start.advanced(seconds: 7 * 3600 + 32 * 60)

  func run(isTerminal: Bool) throws {
    try createStore()
    var player = try NightShiftPlayer(seed: seed, program)
    try player.writeHistory()
    let folder = StoreFolder(program.storePath)
    guard isTerminal, until == nil else {
      let end = min(until ?? Self.still, NightShift.end)
      try player.play(through: end)
      try program.report { try folder.writeClock(.standing(at: end)) }
      return try open()
    }
    let clock = DemoClock(
      SimulatedTime(
        realAnchor: program.realClock.now(), simulatedAnchor: NightShift.start, speed: speed),
      end: NightShift.end)
    try program.report { try folder.writeClock(clock) }
    // Started before the screen is up, whose blocked signals a child would inherit.
    let process = try ChildProcess.start(
      ["night-shift-feed", "--store", program.storePath, "--seed", String(seed)])
    defer { process.terminate() }
    try open()
  }

  /// Identity and secret of the store follow from the seed too, for they are in every hash of the
  /// log; nothing in it is worth a secret.
  private func createStore() throws {
    var options = StoreOptions()
    let seed = seed
    options.random = { count in
      Array(SHA256.hash(data: Data("night-shift \(seed) \(count)".utf8)).prefix(count))
    }
    try program.report {
      try EventStore.create(
        StoreFolder(program.storePath), createdAt: NightShift.historyStart, options: options)
    }
  }

  private func open() throws {
    try RoomRun(program, room, store: program.open(.readWrite), mode: .exercise).run()
  }
}
