import ArgumentParser
import EventStore
import Foundation
import Glibc
import NightShift
import TaskForce

/// The second process of the night shift: writes its events when the demo's clock reaches them.
struct NightShiftFeed: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "night-shift-feed", abstract: "Play a fictional night shift into its store.",
    shouldDisplay: false)

  @OptionGroup var common: CommonOptions
  @Option var seed: UInt64

  func run() throws {
    let program = try Program(common)
    let folder = StoreFolder(program.storePath)
    var player = try NightShiftPlayer(seed: seed, program)
    player.skip(through: NightShift.start.advanced(seconds: -1))
    guard let clock = try program.report({ try folder.readClock() }) else { return }
    let parent = getppid()
    while let due = player.nextMoment, let real = clock.time.realTime(atSimulated: due) {
      while program.realClock.now() < real {
        let left = Double(real.milliseconds - program.realClock.now().milliseconds) / 1000
        Thread.sleep(forTimeInterval: min(0.5, max(0.01, left)))
        // The room has gone: nobody is left to write for.
        if getppid() != parent { return }
      }
      try player.play(through: due)
    }
  }
}
