import Glibc
import Synchronization

/// A thread that does one job after another and sleeps in between.
///
/// It is no dispatch queue, since the library behind those looks after its threads with a timer of
/// its own, which wakes the process once a second for as long as it lives.
package final class Worker: Sendable {
  private enum Order: Sendable {
    case job(@Sendable () -> Void)
    case end
  }

  private let orders: Mailbox<Order>
  private let thread = Mutex<pthread_t?>(nil)

  /// A worker whose thread begins with its first job.
  package init() throws(TerminalError) { orders = try Mailbox() }

  /// What was added is still done; nobody waits for it.
  deinit {
    guard let running = thread.withLock({ $0 }) else { return }
    orders.post(.end)
    pthread_detach(running)
  }

  /// Adds a job behind those that wait, from any thread.
  package func add(_ job: @escaping @Sendable () -> Void) {
    // Where no thread can be had, the job is late rather than lost.
    guard hasThread() else { return job() }
    orders.post(.job(job))
  }

  /// Waits until every job that was added is done; the next one gets a thread anew.
  package func finish() {
    let running = thread.withLock { thread in
      defer { thread = nil }
      return thread
    }
    guard let running else { return }
    orders.post(.end)
    pthread_join(running, nil)
  }

  private func hasThread() -> Bool {
    thread.withLock { thread in
      if thread != nil { return true }
      var begun = pthread_t()
      let orders = Unmanaged.passRetained(orders)
      let failure = pthread_create(
        &begun, nil,
        { raw in
          if let raw { Worker.work(Unmanaged<Mailbox<Order>>.fromOpaque(raw).takeRetainedValue()) }
          return nil
        }, orders.toOpaque())
      guard failure == 0 else {
        orders.release()
        return false
      }
      thread = begun
      return true
    }
  }

  private static func work(_ orders: Mailbox<Order>) {
    while true {
      for order in orders.wait() {
        guard case .job(let job) = order else { return }
        job()
      }
    }
  }
}
