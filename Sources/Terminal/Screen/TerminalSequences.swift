import CNcurses

/// The byte sequences of one terminal that are sent around ncurses.
struct TerminalSequences {
  /// Bracketed paste and reports of focus; empty where the terminal would show them as text.
  let modesOn: [UInt8]
  let modesOff: [UInt8]
  /// Whether titles and the clipboard may be written, which other terminals show as text.
  let takesOperatingSystemCommands: Bool
  /// Colours, attributes, cursor, keypad and screen as they were; for a process that dies.
  private let leave: [UInt8]

  /// Reads terminfo for the terminal called `name`.
  init(name: String, output: Int32) throws(TerminalError) {
    var status: Int32 = 0
    guard !name.isEmpty, setupterm(name, output, &status) == OK else {
      throw .unknownTerminal(name: name)
    }
    guard let address = shim_string_capability("cup") else {
      throw .noCursorAddressing(name: name)
    }
    let enter = Self.capability("smcup")
    // A terminal that switches screens by a private mode parses the other private modes too.
    let parsesModes = enter.starts(with: Array("\u{1b}[?".utf8))
    modesOn = parsesModes ? Array("\u{1b}[?2004h\u{1b}[?1004h".utf8) : []
    modesOff = parsesModes ? Array("\u{1b}[?2004l\u{1b}[?1004l".utf8) : []
    takesOperatingSystemCommands = parsesModes

    var leave = ["sgr0", "op", "rmacs", "rmkx", "cnorm"].flatMap { Self.capability($0) }
    let exit = Self.capability("rmcup")
    if exit.isEmpty, let bottom = shim_cursor_address(address, 255, 0) {
      leave += Self.withoutPadding(Array(String(cString: bottom).utf8)) + Array("\r\n".utf8)
    }
    self.leave = leave + exit
  }

  /// What gives the terminal back in one write. CAN ends a sequence that the fault cut.
  func restore(titleIsKept: Bool, notice: String) -> [UInt8] {
    [0x18] + modesOff + (titleIsKept ? Self.popTitle : []) + leave
      + Array(notice.utf8)
  }

  static let pushTitle = Array("\u{1b}[22;2t".utf8)
  static let popTitle = Array("\u{1b}[23;2t".utf8)

  private static func capability(_ name: String) -> [UInt8] {
    guard let text = shim_string_capability(name) else { return [] }
    return withoutPadding(Array(String(cString: text).utf8))
  }

  /// Terminfo writes delays as `$<5>`, which only `tputs` understands.
  static func withoutPadding(_ bytes: [UInt8]) -> [UInt8] {
    var kept: [UInt8] = []
    var rest = bytes[...]
    while let byte = rest.first {
      if rest.starts(with: Array("$<".utf8)), let end = rest.firstIndex(of: UInt8(ascii: ">")) {
        rest = rest[(end + 1)...]
      } else {
        kept.append(byte)
        rest = rest.dropFirst()
      }
    }
    return kept
  }
}
