import CNcurses
import Glibc

/// Signals that wait in a descriptor instead of interrupting whatever runs.
///
/// Threads inherit the blocked signals: make it on the main thread before there are others.
package final class SignalSource {
  /// Readable when a signal is pending.
  package let descriptor: Int32
  private let maskBefore: sigset_t
  private var isOpen = true

  static let taken = [SIGWINCH, SIGTERM, SIGHUP, SIGINT, SIGTSTP, SIGCONT, SIGQUIT]

  /// Blocks the signals that the run loop handles.
  package init() throws(TerminalError) {
    var signals = sigset_t()
    sigemptyset(&signals)
    for number in Self.taken { sigaddset(&signals, number) }
    var before = sigset_t()
    pthread_sigmask(SIG_BLOCK, &signals, &before)
    maskBefore = before
    descriptor = shim_signal_descriptor(&signals)
    guard descriptor >= 0 else {
      let failure = errno
      pthread_sigmask(SIG_SETMASK, &before, nil)
      throw .system(errno: failure)
    }
  }

  deinit { close() }

  /// The next pending signal.
  func next() -> Int32? {
    let number = shim_next_signal(descriptor)
    return number > 0 ? number : nil
  }

  /// Drops what a person sent with keys to the program that had the terminal meanwhile; other
  /// signals stay pending.
  func forgetKeys() {
    var others: Set<Int32> = []
    while let number = next() {
      if ![SIGINT, SIGQUIT, SIGTSTP, SIGCONT].contains(number) { others.insert(number) }
    }
    for number in others { kill(getpid(), number) }
  }

  /// Gives the signals back to their actions; those that are pending happen now.
  func close() {
    guard isOpen else { return }
    isOpen = false
    Glibc.close(descriptor)
    var before = maskBefore
    pthread_sigmask(SIG_SETMASK, &before, nil)
  }

  /// Lets the default action of `number` happen, and returns if it does not end the process.
  static func undergo(_ number: Int32) {
    shim_default_action(number)
    var only = sigset_t()
    sigemptyset(&only)
    sigaddset(&only, number)
    var before = sigset_t()
    pthread_sigmask(SIG_UNBLOCK, &only, &before)
    raise(number)
    pthread_sigmask(SIG_SETMASK, &before, nil)
  }
}
