import ArgumentParser
import EventStore
import Foundation
import Glibc
import NightShift
import SituationRoom
import TaskForce

/// Opens the room on a scratch store with a scenario in it.
struct Demo: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Open the room on a scratch store with a scenario in it.",
    discussion: """
      night-shift: a fictional shift of twelve hours, played in twelve minutes, after a fictional \
      year. public-record: what was reported in public 2018–2025, and a second process that \
      writes fictional exercise incidents. The store is removed at the end unless --store names \
      it.
      """)

  @OptionGroup var common: CommonOptions
  @OptionGroup var room: RoomOptions
  @Argument(help: "Name of the scenario.") var name = Self.nightShift
  @Option(help: ArgumentHelp("Which night to play.", valueName: "number")) var seed: UInt64 = 7
  @Option(help: ArgumentHelp("Simulated seconds in a real one, 1 to 3600.", valueName: "number"))
  var speed = 60.0
  @Option(
    help: ArgumentHelp(
      "Play up to this time of the shift at once and stand still there, such as 04:00.",
      valueName: "time"))
  var until: String?

  private static let nightShift = "night-shift"

  func run() throws {
    var options = common
    let scratch = FileManager.default.temporaryDirectory.appending(
      path: "sitroom-demo-\(UUID().uuidString.prefix(8))")
    defer { try? FileManager.default.removeItem(at: scratch) }
    options.store = common.store ?? scratch.appending(path: "store").path(percentEncoded: false)
    let program = try Program(options)
    let scenario = try scenario(program)
    let until = try until.map { try moment($0, program) }
    guard (1...3600).contains(speed) else {
      throw fail(
        program.wording.shell(
          .wrongCode,
          ["text": "--speed \(speed)", "expected": program.wording.text(.number(1...3600))]),
        ExitStatus.usage)
    }
    let isTerminal = isatty(0) == 1 && isatty(1) == 1 && !room.plain
    if let folder = scenario {
      try PublicRecordDemo(program: program, room: room, scenario: folder)
        .run(isTerminal: isTerminal)
    } else {
      try NightShiftDemo(program: program, room: room, seed: seed, speed: speed, until: until)
        .run(isTerminal: isTerminal)
    }
  }

  /// The folder of a scenario that is files; nil for the one that is made up.
  private func scenario(_ program: Program) throws -> URL? {
    if name == Self.nightShift { return nil }
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
      let known = Set(all.map(\.lastPathComponent) + [Self.nightShift]).sorted()
      throw fail(
        program.wording.shell(
          .demoUnknown, ["name": name, "known": known.joined(separator: ", ")]),
        ExitStatus.noInput)
    }
    return found
  }

  /// A time of day within the shift, or a whole moment.
  private func moment(_ text: String, _ program: Program) throws -> Instant {
    let start = NightShift.start.date
    let days = [start, start.advanced(days: 1)]
    let clock = days.compactMap { Instant(iso8601: "\($0.iso8601)T\(text)Z") }
    let shift = NightShift.start...NightShift.end
    if let found = clock.first(where: shift.contains) { return found }
    guard let instant = Instant(iso8601: text), shift.contains(instant) else {
      throw fail(program.wording.shell(.wrongUntil, ["text": text]), ExitStatus.usage)
    }
    return instant
  }
}
