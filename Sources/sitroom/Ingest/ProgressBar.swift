import Canvas
import Foundation
import Glibc
import SituationRoom

/// How far a long input has been read, on standard error if that is a terminal.
struct ProgressBar {
  private let isShown = isatty(2) == 1
  private let wording: Wording
  private var last = Date.distantPast
  private var isDrawn = false

  init(_ wording: Wording) { self.wording = wording }

  /// Draws at most ten times a second, and not before the first second is over.
  mutating func show(_ file: String, read: Int, of total: Int?, lines: Int) {
    guard isShown, let total, total > 1 << 20 else { return }
    let now = Date()
    guard now.timeIntervalSince(last) > 0.1 else { return }
    last = now
    let text = wording.shell(
      .ingestProgress,
      [
        "file": file, "percent": String(min(100, read * 100 / total)),
        "lines": wording.whole(lines),
      ])
    write("\r" + Sanitiser.plain(text) + " ")
    isDrawn = true
  }

  /// Clears the line for what follows.
  mutating func end() {
    if isDrawn { write("\r\u{1b}[K") }
    isDrawn = false
  }

  private func write(_ text: String) { FileHandle.standardError.write(Data(text.utf8)) }
}
