import CNcurses
import Glibc
import Synchronization

/// Where other threads leave messages for the main thread.
///
/// The order of one sender is kept. A post to an empty box wakes the run loop, which then reports
/// ``TerminalEvent/mail``; the main thread answers with ``drain()``.
package final class Mailbox<Message: Sendable>: Sendable {
  /// Readable when there is mail that the run loop has not reported.
  let descriptor: Int32
  private let messages = Mutex<[Message]>([])

  /// An empty box.
  package init() throws(TerminalError) {
    descriptor = shim_event_descriptor()
    guard descriptor >= 0 else { throw .system(errno: errno) }
  }

  deinit { close(descriptor) }

  /// Whether nothing waits.
  package var isEmpty: Bool { messages.withLock { $0.isEmpty } }

  /// Adds a message, from any thread.
  package func post(_ message: Message) {
    let wasEmpty = messages.withLock { messages in
      defer { messages.append(message) }
      return messages.isEmpty
    }
    guard wasEmpty else { return }
    var one: UInt64 = 1
    write(descriptor, &one, MemoryLayout<UInt64>.size)
  }

  /// Takes all messages, oldest first.
  package func drain() -> [Message] {
    messages.withLock { messages in
      defer { messages = [] }
      return messages
    }
  }

  /// Sleeps until there is mail and takes it, for a thread that waits for nothing else.
  func wait() -> [Message] {
    var ready = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    while poll(&ready, 1, -1) < 0, errno == EINTR {}
    var count: UInt64 = 0
    read(descriptor, &count, MemoryLayout<UInt64>.size)
    return drain()
  }
}
