import ArgumentParser
import Canvas
import Foundation
import Glibc
import SituationRoom
import Terminal

extension Program {
  /// How the terminal is to be used, by options and configuration.
  func terminal(_ options: RoomOptions) throws -> TerminalOptions {
    var terminal = TerminalOptions(environment: environment)
    let choice = options.color ?? configuration.colour ?? "auto"
    guard let colour = TerminalOptions.ColourChoice(rawValue: choice) else {
      let known = TerminalOptions.ColourChoice.allCases.map(\.rawValue)
      throw fail(
        wording.shell(
          .wrongCode, ["text": choice, "expected": wording.text(.oneOf(known))]),
        ExitStatus.usage)
    }
    terminal.colour = colour
    terminal.ascii = options.ascii || configuration.ascii == true
    let log = folders.errorLog
    try? FileManager.default.createDirectory(
      at: log.deletingLastPathComponent(), withIntermediateDirectories: true,
      attributes: [.posixPermissions: 0o700])
    if FileManager.default.isWritableFile(
      atPath: log.deletingLastPathComponent().path(percentEncoded: false))
    {
      terminal.errorLog = log.path(percentEncoded: false)
      terminal.crashNotice = wording.shell(
        .errorLog, ["file": log.path(percentEncoded: false)])
    }
    terminal.progressDescriptor = options.idleReport.map { Glibc.open($0, O_WRONLY | O_CLOEXEC) }
    return terminal
  }

  /// Shapes, or the letters that stand for them.
  func symbols(_ options: RoomOptions) -> Symbols {
    options.ascii || configuration.ascii == true ? .ascii : .unicode
  }

  /// Shows a page until `q` or `^c` ends it; see ``PageSession/run(draw:press:)``.
  func showPage(
    _ options: RoomOptions, beat: Int?, draw: (Size) -> Canvas, press: (KeyPress) -> Void = { _ in }
  ) throws {
    let session = PageSession(
      terminal: try terminal(options), theme: try theme(options), beat: beat)
    do throws(TerminalError) {
      let errorLog = try session.run(draw: draw, press: press)
      if let errorLog { complain(wording.shell(.errorLog, ["file": errorLog])) }
    } catch {
      throw fail(
        wording.shell(.terminalFallback, ["term": environment["TERM"] ?? ""]),
        ExitStatus.unavailable)
    }
  }
}
