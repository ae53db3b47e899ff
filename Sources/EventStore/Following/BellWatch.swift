import Glibc
import TaskForce

/// Lets one thread sleep until the bell is rung or somebody in this process calls.
struct BellWatch: Sendable {
  private let notice: Int32
  private let reading: Int32
  private let writing: Int32

  init(_ bell: String) throws(StoreError) {
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { throw .system(errno, "pipe", path: bell) }
    for end in ends {
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
    }
    (reading, writing) = (ends[0], ends[1])
    notice = inotify_init1(Int32(IN_NONBLOCK) | Int32(IN_CLOEXEC))
    let events = UInt32(IN_MODIFY) | UInt32(IN_DELETE_SELF) | UInt32(IN_MOVE_SELF)
    guard notice >= 0, inotify_add_watch(notice, bell, events) >= 0 else {
      let failure = errno
      for descriptor in [reading, writing, notice] where descriptor >= 0 { close(descriptor) }
      throw .system(failure, "inotify", path: bell)
    }
  }

  /// Wakes ``wait()``, also if nobody is in it yet.
  func call() {
    var byte: UInt8 = 1
    _ = write(writing, &byte, 1)
  }

  /// Sleeps until the next ring or call; what happened before has been taken note of.
  func wait() {
    var waiting = [
      pollfd(fd: notice, events: Int16(POLLIN), revents: 0),
      pollfd(fd: reading, events: Int16(POLLIN), revents: 0),
    ]
    while poll(&waiting, 2, -1) < 0, errno == EINTR {}
    drain(notice)
    drain(reading)
  }

  private func drain(_ descriptor: Int32) {
    var bytes = [UInt8](repeating: 0, count: 4096)
    while read(descriptor, &bytes, bytes.count) > 0 {}
  }

  func end() { for descriptor in [notice, reading, writing] { close(descriptor) } }
}
