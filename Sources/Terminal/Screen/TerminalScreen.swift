import CNcurses
import Canvas
import Glibc

/// The terminal while sitroom has it: draws canvases through ncurses and gives it back as it was.
///
/// Only the main thread may touch it, and only one may exist at a time, since ncurses has one
/// screen for the whole process.
package final class TerminalScreen {
  /// Columns and rows of the terminal.
  package private(set) var size: Size
  /// How many colours are used.
  package let colourDepth: ColourDepth
  /// Whether only ASCII can be shown; other scalars appear as question marks.
  package let usesASCII: Bool
  /// Frames that were written so far.
  package private(set) var frame = 0

  let input: Int32
  let signals: SignalSource
  private let sequences: TerminalSequences
  private let options: TerminalOptions
  private let modesBefore: termios
  private let errorLog: ErrorLog?
  private var palette: Palette
  private var staging = CellStaging()
  /// Where ncurses writes, and what makes one piece of it.
  private let ncurses: Int32
  private let gathering: FrameGathering?
  /// What the terminal shows; `nil` when that is unknown.
  private var shown: Canvas?
  private var isUp = false
  private var isOnScreen = false
  /// The command that names the window; the name before is on the terminal's stack then.
  private var title: [UInt8]?

  /// Opens the screen; throws without having drawn anything.
  package init(_ options: TerminalOptions) throws(TerminalError) {
    for descriptor in [options.input, options.output] where isatty(descriptor) != 1 {
      throw .notATerminal(descriptor: descriptor)
    }
    var modes = termios()
    guard tcgetattr(options.input, &modes) == 0 else { throw .system(errno: errno) }
    let name = options.environment["TERM"] ?? ""
    // ncurses would believe them instead of the terminal.
    unsetenv("LINES")
    unsetenv("COLUMNS")
    usesASCII = !Codeset.adopt() || options.ascii
    let sequences = try TerminalSequences(name: name, output: options.output)
    signals = try SignalSource()
    let errorLog = try ErrorLog.redirecting(to: options.errorLog)
    do throws(TerminalError) {
      ncurses = try Curses.start(name: name, input: options.input, output: options.output)
    } catch {
      _ = errorLog?.close()
      throw error
    }
    self.options = options
    self.sequences = sequences
    self.errorLog = errorLog
    gathering = FrameGathering(to: options.output)
    input = options.input
    modesBefore = modes
    palette = Curses.startColours(options)
    colourDepth = palette.depth
    size = Curses.size
    isUp = true
    isOnScreen = true
    armGuard()
    writeAll(sequences.modesOn, to: options.output)
  }

  deinit { restore() }

  /// Makes the terminal show `canvas`, and says whether anything had to be written.
  ///
  /// Only runs of cells that changed are handed to ncurses. `force` paints everything anew, for a
  /// terminal on which something else has written.
  @discardableResult
  package func present(_ canvas: Canvas, theme: Theme, force: Bool = false) -> Bool {
    guard isOnScreen else { return false }
    if force { redrawEverything() }
    if palette.adopt(theme) { shown = nil }
    let known = shown?.size == canvas.size ? shown : nil
    let runs = CanvasDiff.runs(from: known, to: canvas)
    guard !runs.isEmpty else { return false }
    if known == nil && canvas.size != size { werase(shim_standard_window()) }
    for run in runs where run.row < size.height {
      staging.stage(run, of: canvas, width: size.width, ascii: usesASCII, palette: &palette)
    }
    wnoutrefresh(shim_standard_window())
    update()
    shown = canvas
    frame += 1
    return true
  }

  private func update() {
    guard let gathering else {
      doupdate()
      return
    }
    gathering.gather(ncurses) { doupdate() }
  }

  /// Makes the next frame paint every cell.
  package func redrawEverything() {
    guard isOnScreen else { return }
    clearok(shim_current_window(), true)
    shown = nil
  }

  /// Rings, or flashes where the terminal cannot ring.
  package func bell() {
    if isOnScreen { beep() }
  }

  /// Takes the size that the terminal has now; `nil` when it is the old one.
  func resize() -> Size? {
    guard isOnScreen else { return nil }
    var columns: Int32 = 0
    var rows: Int32 = 0
    guard shim_window_size(options.output, &columns, &rows) == 0, columns > 0, rows > 0,
      Size(width: Int(columns), height: Int(rows)) != size
    else { return nil }
    resizeterm(rows, columns)
    size = Curses.size
    shown = nil
    return size
  }
}

// Coming and going.
extension TerminalScreen {
  /// Gives the terminal back for good; the path of the error log if something was written to it.
  ///
  /// Signals that are pending act now. Later calls do nothing.
  @discardableResult
  package func restore() -> String? {
    guard isUp else { return nil }
    isUp = false
    leaveScreen()
    Curses.end()
    let path = errorLog?.close()
    signals.close()
    return path
  }

  /// Gives the terminal back, stops the process, and comes back to the screen when it goes on.
  package func suspend() {
    guard isUp else { return }
    leaveScreen()
    SignalSource.undergo(SIGTSTP)
    returnToScreen()
  }

  /// Gives the terminal back while `body` runs, and comes back to the screen.
  package func lend<Result>(while body: () -> Result) -> Result? {
    guard isUp else { return nil }
    leaveScreen()
    defer {
      signals.forgetKeys()
      returnToScreen()
    }
    return body()
  }

  /// Sets the modes of the screen again, after a stop; the next frame paints every cell.
  func returnToScreen() {
    guard isUp else { return }
    isOnScreen = true
    armGuard()
    reset_prog_mode()
    // ncurses would do this when it reads a key, which it never does.
    keypad(shim_standard_window(), true)
    writeAll(
      sequences.modesOn + (title.map { TerminalSequences.pushTitle + $0 } ?? []),
      to: options.output)
    redrawEverything()
  }

  /// Gives the terminal back and ends the process as `signal` would have ended it.
  package func end(by signal: Int32) -> Never {
    restore()
    SignalSource.undergo(signal)
    exit(128 + signal)
  }

  private func leaveScreen() {
    guard isOnScreen else { return }
    isOnScreen = false
    let popTitle = title == nil ? [] : TerminalSequences.popTitle
    writeAll(sequences.modesOff + popTitle, to: options.output)
    endwin()
    var modes = modesBefore
    tcsetattr(input, TCSANOW, &modes)
    guard_disarm()
  }

  private func armGuard() {
    let bytes = sequences.restore(titleIsKept: title != nil, notice: options.crashNotice)
    var modes = modesBefore
    guard_arm(options.output, &modes, bytes, bytes.count)
  }
}

// What goes to the terminal beside the cells.
extension TerminalScreen {
  /// Names the window; the name before comes back with the terminal.
  package func setTitle(_ title: String) {
    guard isOnScreen, sequences.takesOperatingSystemCommands else { return }
    let isFirst = self.title == nil
    let command = OperatingSystemCommand.title(title)
    self.title = command
    if isFirst { armGuard() }
    writeAll((isFirst ? TerminalSequences.pushTitle : []) + command, to: options.output)
  }

  /// Asks the terminal to put `text` on the clipboard (OSC 52); `false` when it cannot be asked.
  ///
  /// A terminal may refuse without telling.
  package func copyToClipboard(_ text: String) -> Bool {
    guard isOnScreen, sequences.takesOperatingSystemCommands,
      let command = OperatingSystemCommand.clipboard(text)
    else { return false }
    writeAll(command, to: options.output)
    return true
  }

  /// Tells a waiting test that everything so far is on the screen: frame number, blank, `text`.
  package func reportIdle(_ text: String) {
    guard let descriptor = options.progressDescriptor else { return }
    writeAll(Array("\(frame) \(text)\n".utf8), to: descriptor)
  }
}
