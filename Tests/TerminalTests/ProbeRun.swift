import TestSupport
import Testing

/// A terminal that runs the probe.
struct ProbeRun {
  /// The private mode of the alternate screen, of the terminals that have one.
  static let screenModes = [
    "xterm-256color": "?1049", "xterm-mono": "?47", "tmux-256color": "?1049", "screen": "?1049",
  ]

  let term: String
  let pty: PseudoTerminal
  let modesBefore: [UInt32]

  /// Starts the probe and waits until its first frame is out.
  init(
    _ death: String = "exit", term: String = "xterm-256color", columns: Int = 80, rows: Int = 24,
    errorLog: String? = nil, environment: [String: String] = [:]
  ) throws {
    self.term = term
    let path = try #require(BuiltProducts.path(of: "terminal-probe"))
    var all = ["TERM": term, "LANG": "C.UTF-8", "SWIFT_BACKTRACE": "enable=no"]
    all.merge(environment) { $1 }
    let arguments = errorLog.map { [death, $0] } ?? [death]
    pty = try PseudoTerminal(path, arguments, environment: all, columns: columns, rows: rows)
    modesBefore = Self.freshModes
    #expect(pty.waitForProgress { $0.hasPrefix("1 drawn \(columns)x\(rows)") })
    #expect(pty.modes != modesBefore)
  }

  /// What a new terminal starts with; the same for all, since nobody changes them.
  private static let freshModes: [UInt32] = PseudoTerminal.freshModes

  /// What was written since the screen was last entered.
  var outputSinceEntry: [UInt8] {
    guard let mode = Self.screenModes[term],
      let entry = pty.output.lastRange(of: Array("\u{1b}[\(mode)h".utf8))
    else { return pty.output }
    return Array(pty.output[entry.upperBound...])
  }

  /// Holds when the terminal is as it was before the program.
  func expectGivenBack() {
    #expect(pty.modes == modesBefore)
    let since = outputSinceEntry
    if let mode = Self.screenModes[term] {
      #expect(since.lastRange(of: Array("\u{1b}[\(mode)l".utf8)) != nil, "left in its screen")
    }
    let shown = since.lastRange(of: Array("\u{1b}[?25h".utf8))?.lowerBound ?? -1
    let hidden = since.lastRange(of: Array("\u{1b}[?25l".utf8))?.lowerBound ?? -2
    #expect(shown >= hidden, "the cursor stays hidden")
    for mode in ["2004", "1004"] {
      let on = since.lastRange(of: Array("\u{1b}[?\(mode)h".utf8))?.lowerBound ?? -2
      let off = since.lastRange(of: Array("\u{1b}[?\(mode)l".utf8))?.lowerBound ?? -1
      #expect(off > on, "mode \(mode) stays on")
    }
  }

  /// Holds when the program has its screen and its modes.
  func expectOnScreen() {
    #expect(pty.modes != modesBefore)
    let left = pty.output.lastRange(of: Array("\u{1b}[?1049l".utf8))?.upperBound ?? 0
    let since = Array(pty.output[left...])
    for sequence in ["[?1049h", "[?25l", "[?1h", "[?2004h", "漢"] {
      #expect(since.lastRange(of: Array(sequence.utf8)) != nil, "\(sequence) is missing")
    }
  }
}
