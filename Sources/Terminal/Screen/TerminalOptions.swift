/// What the start of the program decides about the terminal.
package struct TerminalOptions: Sendable {
  /// Whether colours are used.
  package enum ColourChoice: String, Sendable, CaseIterable {
    /// As many as the terminal has, none when `NO_COLOR` is set.
    case auto
    case never
    /// As many as the terminal has, even when `NO_COLOR` is set.
    case always
  }

  /// Whether colours are used.
  package var colour = ColourChoice.auto
  /// Draw with ASCII only; otherwise the codeset of the locale decides.
  package var ascii = false
  /// Where standard error goes while the screen is up; `nil` leaves it alone.
  package var errorLog: String?
  /// Printed after the terminal has been given back by a crash, since nothing else can be then.
  package var crashNotice = ""
  /// Where ``TerminalScreen/reportIdle(_:)`` writes, for tests that wait for a frame.
  package var progressDescriptor: Int32?
  /// What keys are read from.
  package var input: Int32 = 0
  /// What the screen is drawn on.
  package var output: Int32 = 1
  /// `TERM`, `COLORTERM` and `NO_COLOR` are read from here.
  package var environment: [String: String]

  /// The choices of a person who said nothing, in `environment`.
  package init(environment: [String: String]) { self.environment = environment }
}

/// Why no screen could be opened; nothing has been written to the terminal then.
package enum TerminalError: Error, Hashable, Sendable {
  /// Input or output is a file or a pipe.
  case notATerminal(descriptor: Int32)
  /// `TERM` is not set, or terminfo does not know it.
  case unknownTerminal(name: String)
  /// The terminal cannot place its cursor, such as `dumb`.
  case noCursorAddressing(name: String)
  /// The file for standard error could not be opened.
  case errorLog(path: String, errno: Int32)
  /// The kernel refused a descriptor or the modes of the terminal.
  case system(errno: Int32)
}
