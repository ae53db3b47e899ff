import Canvas

/// What the bytes of a terminal mean to us.
package enum TerminalInput: Hashable, Sendable {
  case key(KeyPress)
  /// Text between the marks of bracketed paste, as it came; it may hold control characters.
  case paste(String)
  /// Whether the window has the keyboard now.
  case focus(Bool)
}
