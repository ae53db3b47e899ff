import ArgumentParser
import Canvas
import EventStore
import Foundation
import Glibc
import NightShift
import Settings
import SituationRoom
import TaskForce

/// Opens the room on a scratch store with a scenario in it, or plays a show.
struct Demo: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Open the room on a scratch store with a scenario in it, or play a show.",
    discussion: """
      night-shift: a fictional shift of twelve hours, played in twelve minutes, after a fictional \
      year. antwerp-briefing: twelve scenes for ministers, in ten minutes. public-record: what was \
      reported in public 2018–2025, in four minutes. A show goes on by PgDn and PgUp, as clickers \
      send them. The store is removed at the end unless --store names it.
      """)

  @OptionGroup var common: CommonOptions
  @OptionGroup var room: RoomOptions
  @Argument(help: "Name of the scenario.") var name = "night-shift"
  @Option(help: ArgumentHelp("Which night to play.", valueName: "number")) var seed: UInt64?
  @Option(help: ArgumentHelp("Simulated seconds in a real one, 1 to 3600.", valueName: "number"))
  var speed = 60.0
  @Option(
    help: ArgumentHelp(
      "Play up to this time of the shift at once and stand still there, such as 04:00.",
      valueName: "time"))
  var until: String?
  @Flag(help: "Look for mistakes in the scenario, and play nothing.") var check = false
  @Flag(help: "Play the show by itself, again and again.") var auto = false
  @Option(
    help: ArgumentHelp(
      "The scene to begin with; without it, the one at which a lost terminal stood, or the first.",
      valueName: "number"))
  var scene: Int?
  @Flag(help: "Follow the show that is played, with the presenter's notes.") var presenter = false
  @Flag(help: "Try clicker, contrast and text size in the room of the meeting.")
  var checkRoom = false
  @Option(
    help: ArgumentHelp("Write the show as an asciicast, without a terminal.", valueName: "file"))
  var record: String?
  @Option(help: ArgumentHelp("Columns and rows of the recording.", valueName: "WxH"))
  var size = "120x36"

  func run() throws {
    try ScenarioFolder.withScratchStore(common, name: name) { program, folder in
      try run(program, folder)
    }
  }

  private func run(_ program: Program, _ folder: ScenarioFolder) throws {
    let isTerminal = isatty(0) == 1 && isatty(1) == 1 && !room.plain
    if check { return try ScenarioCheck(program: program, options: room, folder: folder).run() }
    guard let scenario = try folder.scenario(program) else {
      return try openRoom(program, folder, isTerminal: isTerminal)
    }
    if checkRoom { return try RoomCheck(program, room).run(isTerminal: isTerminal) }
    if presenter { return try PresenterRun(program, room, scenario).run(isTerminal: isTerminal) }
    if let record {
      return try ShowRecorder(
        program: program, options: room, folder: folder, scenario: scenario
      ).run(to: record, size: Size(notation: size, program.wording))
    }
    let scenes = 1...scenario.scenes.count
    let scene = scene ?? ShowPointer.lostScene(of: scenario, program.folders) ?? 1
    guard scenes.contains(scene) else {
      throw fail(
        program.wording.shell(
          .wrongCode,
          ["text": "--scene \(scene)", "expected": program.wording.text(.wholeNumber(scenes))]),
        ExitStatus.usage)
    }
    try ShowRun(
      program: program, options: room, folder: folder, scenario: scenario, isUnattended: auto,
      firstScene: scene - 1
    ).run(isTerminal: isTerminal)
  }

  /// A scenario without a script is a room to work in.
  private func openRoom(_ program: Program, _ folder: ScenarioFolder, isTerminal: Bool) throws {
    guard !presenter, !checkRoom, !auto, record == nil else {
      throw fail(program.wording(.demoNoScript, ["name": name]), ExitStatus.usage)
    }
    guard (1...3600).contains(speed) else {
      throw fail(
        program.wording.shell(
          .wrongCode,
          ["text": "--speed \(speed)", "expected": program.wording.text(.number(1...3600))]),
        ExitStatus.usage)
    }
    let until = try until.map { try moment($0, program) }
    try NightShiftDemo(
      program: program, room: room, seed: seed ?? folder.settings.seed, speed: speed, until: until
    ).run(isTerminal: isTerminal)
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
