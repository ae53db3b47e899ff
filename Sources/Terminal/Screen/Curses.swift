import CNcurses
import Canvas
import Glibc

/// Starts and ends ncurses, which holds one screen for the whole process.
enum Curses {
  /// Rows and columns as ncurses sees them.
  static var size: Size { Size(width: Int(shim_columns()), height: Int(shim_rows())) }

  /// Enters the screen of the terminal called `name`, with keys as they come: no echo, no flow
  /// control, no signals from keys. The descriptor that ncurses writes to is its own.
  static func start(name: String, input: Int32, output: Int32) throws(TerminalError) -> Int32 {
    // ncurses keeps both for as long as the process lives.
    guard let writer = fdopen(dup(output), "w"), let reader = fdopen(dup(input), "r") else {
      throw .system(errno: errno)
    }
    guard newterm(name, writer, reader) != nil else {
      fclose(writer)
      fclose(reader)
      throw .unknownTerminal(name: name)
    }
    raw()
    noecho()
    nonl()
    keypad(shim_standard_window(), true)
    leaveok(shim_standard_window(), true)
    typeahead(-1)
    curs_set(0)
    takeKeysUntranslated(input)
    return fileno(writer)
  }

  /// Leaves the rest to the process: the screen has been left before.
  static func end() {
    // Output after this must not pass through a screen that is gone.
    _ = set_term(nil)
  }

  /// Return and newline stay apart, and `^s`, `^q` and `^v` are keys like others.
  private static func takeKeysUntranslated(_ input: Int32) {
    var modes = termios()
    guard tcgetattr(input, &modes) == 0 else { return }
    modes.c_iflag &= ~tcflag_t(ICRNL | INLCR | IGNCR | IXON | IXOFF | IXANY | ISTRIP)
    modes.c_lflag &= ~tcflag_t(ICANON | ISIG | IEXTEN | ECHO)
    tcsetattr(input, TCSANOW, &modes)
    def_prog_mode()
  }

  /// The palette of this terminal; the user's own colours are never redefined.
  static func startColours(_ options: TerminalOptions) -> Palette {
    let isColoured = has_colors() && start_color() == OK
    let colours = isColoured ? Int(shim_colours()) : 0
    let depth = ColourDepth.detect(
      options.colour, environment: options.environment, colours: colours,
      isDirect: colours == ColourDepth.direct.rawValue && tigetflag("RGB") == 1)
    let keeps = depth != .monochrome && use_default_colors() == OK
    return Palette(depth: depth, theme: Theme(name: "", styles: [:]), hasTerminalColours: keeps)
  }
}
