import CNcurses
import Glibc

/// Gathers what ncurses writes for a frame, so that it reaches the terminal in one piece.
///
/// ncurses writes at every movement of its cursor: a frame of a table goes out in a hundred pieces,
/// each of which wakes the terminal. So its descriptor is a file in memory while it draws.
final class FrameGathering {
  private let terminal: Int32
  private let memory: Int32
  private var bytes: [UInt8] = []

  /// Nil where there are no files in memory; ncurses then writes as it does.
  init?(to terminal: Int32) {
    memory = shim_memory_descriptor()
    guard memory >= 0 else { return nil }
    self.terminal = terminal
  }

  deinit { close(memory) }

  /// Runs `draw` with `descriptor` on the file in memory, then writes what came.
  func gather(_ descriptor: Int32, _ draw: () -> Void) {
    guard lseek(memory, 0, SEEK_SET) == 0, dup2(memory, descriptor) >= 0 else { return draw() }
    draw()
    dup2(terminal, descriptor)
    let count = Int(lseek(memory, 0, SEEK_CUR))
    guard count > 0 else { return }
    if bytes.count < count { bytes = [UInt8](repeating: 0, count: count) }
    guard pread(memory, &bytes, count, 0) == count else { return }
    writeAll(bytes[..<count], to: terminal)
  }
}
