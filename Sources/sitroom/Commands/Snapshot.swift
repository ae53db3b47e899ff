import ArgumentParser
import Canvas
import EventStore
import Foundation
import SituationRoom
import TaskForce

/// Draws one screen without a terminal.
struct Snapshot: ParsableCommand {
  enum Format: String, ExpressibleByArgument, CaseIterable { case text, ansi, svg, html, json }

  static let configuration = CommandConfiguration(
    abstract: "Draw one screen as text or as a picture, or give its figures in JSON or plain lines."
  )

  @OptionGroup var common: CommonOptions
  @OptionGroup var room: RoomOptions
  @Option(help: ArgumentHelp("Columns and rows.", valueName: "WxH")) var size = "120x36"
  @Option(help: "text, ansi, svg, html or json.") var format = Format.text
  @Argument(help: ArgumentHelp(Self.known.joined(separator: ", "))) var screen: String

  private static let screens = RoomScreens.all
  private static let known = ScreenID.allCases.filter { screens[$0] != nil }.map(\.rawValue)

  func run() throws {
    let program = try Program(common)
    guard let id = ScreenID(rawValue: screen), Self.screens[id] != nil else {
      throw fail(
        program.wording.shell(
          .wrongScreen, ["text": screen, "known": Self.known.joined(separator: ", ")]),
        ExitStatus.usage)
    }
    let size = try Size(notation: self.size, program.wording)
    let store = try program.open(.readOnly)
    var still = try StillRoom(program, room, store: store, size: size)
    still.show(id)
    // The figures themselves, for who listens to them; no drawing is asked for then.
    if room.plain {
      for line in still.lines { say(line) }
      return
    }
    switch format {
    case .json: say(still.json)
    case .text: for row in still.canvas.rows { say(row.withoutTrailingBlanks) }
    case .ansi: write(still.canvas.ansi(try program.theme(room)))
    case .svg: write(still.canvas.svg(try program.theme(room), still.caption))
    case .html: write(still.canvas.html(try program.theme(room), still.caption))
    }
  }

  private func write(_ text: String) { FileHandle.standardOutput.write(Data(text.utf8)) }
}
