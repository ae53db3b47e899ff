import ArgumentParser
import Canvas
import EventStore
import Foundation
import Glibc
import SituationRoom
import TaskForce
import Terminal

/// Opens the room.
struct Watch: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Open the room; without a terminal, print its panels as plain lines.")

  @OptionGroup var common: CommonOptions
  @OptionGroup var room: RoomOptions

  func run() throws {
    let program = try Program(common)
    let store = try program.open(room.readOnly || room.at != nil ? .readOnly : .readWrite)
    try RoomRun(program, room, store: store).run()
  }
}

/// A room from opening to leaving.
struct RoomRun {
  private let program: Program
  private let options: RoomOptions
  private let store: EventStore

  init(_ program: Program, _ options: RoomOptions, store: EventStore) {
    self.program = program
    self.options = options
    self.store = store
  }

  func run() throws {
    let isTerminal = isatty(0) == 1 && isatty(1) == 1
    if options.plain || !isTerminal { return try printPlain() }
    let session: RoomSession
    do throws(TerminalError) {
      session = try RoomSession(try setup())
    } catch {
      complain(
        program.wording.shell(.terminalFallback, ["term": program.environment["TERM"] ?? ""]))
      return try printPlain()
    }
    let errorLog = session.run()
    try? store.saveSnapshotIfUseful()
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

  private func setup() throws(TerminalError) -> RoomSession.Setup { fatalError() }
}
