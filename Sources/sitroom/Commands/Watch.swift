import ArgumentParser
import Canvas
import EventStore
import Foundation
import Glibc
import Settings
import SituationRoom
import TaskForce
import Terminal

/// Opens the room.
struct Watch: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Open the room; without a terminal, print its panels as plain lines.")

  @OptionGroup var common: CommonOptions
  @OptionGroup var room: RoomOptions
  @Flag(
    help: ArgumentHelp(
      "Print the Overview as plain lines, then a line for every change as it comes, until "
        + "standard input ends or nobody reads any more."))
  var follow = false

  func validate() throws {
    if follow, room.at != nil {
      throw ValidationError("--follow tells what changes, and --at stands still.")
    }
  }

  func run() throws {
    let program = try Program(common)
    if follow {
      return try ListeningRoom(program, room, store: program.open(.readOnly)).run()
    }
    let store = try program.open(room.readOnly || room.at != nil ? .readOnly : .readWrite)
    try RoomRun(program, room, store: store).run()
  }
}

/// A room from opening to leaving.
struct RoomRun {
  private let program: Program
  private let options: RoomOptions
  private let store: EventStore
  private let mode: RoomMode?

  /// A room on `store`; `mode` is told by the events in it unless given.
  init(_ program: Program, _ options: RoomOptions, store: EventStore, mode: RoomMode? = nil) {
    self.program = program
    self.options = options
    self.store = store
    self.mode = mode
  }

  func run() throws {
    let isTerminal = isatty(0) == 1 && isatty(1) == 1
    if options.plain || !isTerminal { return try printPlain() }
    let opening = try RoomOpening(program, options, store: store, mode: mode)
    let model = try opening.model(size: Size(width: 80, height: 24))
    let setup = try setup(opening, model.situation)
    let session: RoomSession
    do throws(TerminalError) {
      session = try RoomSession(consume model, setup)
    } catch {
      complain(
        program.wording.shell(.terminalFallback, ["term": program.environment["TERM"] ?? ""]))
      return try printPlain()
    }
    finish(session)
  }

  /// Plays a show; true if it is to be played again.
  func play(_ room: ShowRoom, isUnattended: Bool, from scene: Int) throws -> Bool {
    let opening = try room.opening()
    var model = try opening.model(size: Size(width: 80, height: 24))
    model.begin(Show(room.scenario, isUnattended: isUnattended))
    var setup = try setup(opening, model.situation)
    setup.show = room.stage
    setup.firstScene = scene
    setup.pointer = ShowPointer(room.scenario.name, program.folders, clock: program.realClock)
    do throws(TerminalError) {
      let session = try RoomSession(consume model, setup)
      finish(session)
      setup.pointer?.remove()
      return session.wantsRestart
    } catch {
      throw fail(
        program.wording.shell(.terminalFallback, ["term": program.environment["TERM"] ?? ""]),
        ExitStatus.unavailable)
    }
  }

  private func finish(_ session: RoomSession) {
    let errorLog = session.run()
    // A snapshot at a clean exit lets the next start read no tail; without it, it reads one.
    if store.access == .readWrite { try? store.saveSnapshot(session.situation) }
    if let errorLog { complain(program.wording.shell(.errorLog, ["file": errorLog])) }
  }

  /// Every panel as lines to read or to listen to.
  private func printPlain() throws {
    var still = try StillRoom(program, options, store: store, size: Size(width: 120, height: 36))
    for screen in ScreenID.allCases where RoomScreens.all[screen] != nil {
      still.show(screen)
      for line in still.lines { say(line) }
    }
  }

  private func setup(
    _ opening: RoomOpening, _ situation: Situation
  ) throws -> RoomSession.Setup {
    let themes = ThemeLibrary(program.folders)
    var files: [String] = []
    let theme = try program.wording.settings { () throws(SettingsError) in
      try themes.theme(program.themeName(options), from: &files)
    }
    return RoomSession.Setup(
      desk: opening.desk(showing: situation),
      themes: themes, theme: theme, themeFiles: files,
      speed: try opening.speed, terminal: try program.terminal(options),
      alertCommand: program.configuration.alertCommand,
      remember: Choices(program.folders).remember)
  }
}
