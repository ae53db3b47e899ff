import Glibc

/// The file whose change tells every process that the log has grown: 8 bytes, the head position.
///
/// Measured: notice after 43–60 µs and no empty wake-ups; watching SQLite's own files instead
/// wakes before the commit can be seen.
final class Bell: Sendable {
  let path: String
  private let descriptor: Int32

  init(_ path: String) throws(StoreError) {
    descriptor = open(path, O_RDWR | O_CLOEXEC)
    guard descriptor >= 0 else { throw .system(errno, "open", path: path) }
    self.path = path
  }

  /// The position that was rung last; 0 if never.
  var position: Int64 {
    var value: Int64 = 0
    return pread(descriptor, &value, 8, 0) == 8 ? Int64(littleEndian: value) : 0
  }

  /// Writes `position`, if it is not there already.
  ///
  /// A failure is not the writer's: the events are there, and followers look on the clock tick.
  func ring(_ position: Int64) {
    guard self.position != position else { return }
    var value = position.littleEndian
    _ = pwrite(descriptor, &value, 8, 0)
  }

  deinit { close(descriptor) }
}
