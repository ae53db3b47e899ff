import Canvas
import Glibc

/// Lines to a descriptor whose reader may be slow or may go away.
///
/// Every call has written all of it when it returns true. It never blocks while something else
/// waits to end the program.
struct LineOutput {
  /// What a pipe takes at once when it says that it takes anything.
  private static let portion = 4096
  private let descriptor: Int32
  private let end: Int32

  /// Lines to `descriptor`, given up once `end` is readable and the reader does not read.
  init(_ descriptor: Int32, endsWhenReadable end: Int32) {
    self.descriptor = descriptor
    self.end = end
  }

  /// Whether nobody reads any more.
  var isClosed: Bool {
    var waiting = pollfd(fd: descriptor, events: 0, revents: 0)
    guard poll(&waiting, 1, 0) > 0 else { return false }
    return Int32(waiting.revents) & (POLLERR | POLLNVAL) != 0
  }

  /// Writes `lines`; false if nobody reads them.
  func write(_ lines: [String]) -> Bool {
    let bytes = Array(lines.map { Sanitiser.plain($0) + "\n" }.joined().utf8)
    var start = 0
    while start < bytes.count {
      guard awaitRoom() else { return false }
      let count = bytes[start..<min(start + Self.portion, bytes.count)].withUnsafeBytes {
        Glibc.write(descriptor, $0.baseAddress, $0.count)
      }
      if count >= 0 {
        start += count
      } else if errno != EINTR && errno != EAGAIN {
        return false
      }
    }
    return true
  }

  private func awaitRoom() -> Bool {
    var waiting = [
      pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0),
      pollfd(fd: end, events: Int16(POLLIN), revents: 0),
    ]
    while poll(&waiting, 2, -1) < 0 {
      guard errno == EINTR else { return false }
    }
    return waiting[0].revents != 0
  }
}
