/// Sees that a theme file was edited while the room is open.
///
/// An editor may empty or replace a file before it writes it, so a change counts only when the next
/// look finds the same again.
struct ThemeWatch {
  private var files: [String]
  private var stamps: [FileStamp?]
  private var isMoving = false

  /// Watches these files as they are now.
  init(_ files: [String]) {
    self.files = files
    stamps = files.map { FileStamp($0) }
  }

  /// Watches these files too, from now on.
  mutating func add(_ more: [String]) {
    for file in more where !files.contains(file) {
      files.append(file)
      stamps.append(FileStamp(file))
    }
  }

  /// Whether a file was changed and has not been touched since the last look.
  mutating func hasSettled() -> Bool {
    let now = files.map { FileStamp($0) }
    defer { stamps = now }
    guard now == stamps else {
      isMoving = true
      return false
    }
    defer { isMoving = false }
    return isMoving
  }
}
