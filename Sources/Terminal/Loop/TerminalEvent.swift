import Canvas

/// What the run loop wakes the main thread for.
package enum TerminalEvent: Hashable, Sendable {
  case key(KeyPress)
  /// Text as it came, which may hold control characters; for text fields only.
  case paste(String)
  case focus(Bool)
  /// The screen has this size now; the next frame draws all of it.
  case resized(Size)
  /// A message came to an empty mailbox: drain it.
  case mail
  /// The deadline has passed.
  case deadline
  /// The process was stopped and goes on; the next frame draws everything.
  case resumed
  /// A signal asks the process to end.
  case terminated(signal: Int32)
  /// No key will ever come again: end at once.
  case inputEnded
}
