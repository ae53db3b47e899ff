import CPseudoTerminal
import Glibc

/// A program that runs on a terminal of its own, watched from outside.
package final class PseudoTerminal {
  /// How the program changed, as its parent sees it.
  package enum Change: Hashable, Sendable {
    case exited(Int32)
    case killed(signal: Int32)
    case stopped(signal: Int32)
    case continued
    /// It did not happen within the deadline.
    case none
  }

  /// The program could not be started.
  package struct StartFailure: Error { package let errno: Int32 }

  /// Everything the program has written to the terminal so far, as far as it was read.
  package private(set) var output: [UInt8] = []
  /// Lines the program wrote to the progress descriptor, which it knows as 3.
  package private(set) var progress: [String] = []

  private var pty = pseudo_terminal()
  private var progressReader: Int32 = -1
  /// Lines that were asked about already.
  private var seen = 0
  private var partialLine: [UInt8] = []
  private var isHungUp = false

  /// Starts the program at `path` on a terminal of this size, with this environment and no other.
  package init(
    _ path: String, _ arguments: [String] = [], environment: [String: String], columns: Int,
    rows: Int
  ) throws {
    var pipeEnds: [Int32] = [-1, -1]
    guard pseudo_terminal_pipe(&pipeEnds) == 0 else { throw StartFailure(errno: errno) }
    progressReader = pipeEnds[0]
    defer { close(pipeEnds[1]) }
    let failure = Self.withStrings([path] + arguments) { arguments in
      Self.withStrings(environment.map { "\($0.key)=\($0.value)" }) { environment in
        pseudo_terminal_start(
          &pty, path, arguments, environment, Int32(columns), Int32(rows), pipeEnds[1])
      }
    }
    guard failure == 0 else { throw StartFailure(errno: failure) }
  }

  deinit {
    pseudo_terminal_close(&pty)
    close(progressReader)
  }

  /// The process of the program.
  package var process: pid_t { pty.program }

  /// The modes of the terminal now, as bytes that can be compared.
  package var modes: [UInt32] {
    var modes = termios()
    return pseudo_terminal_modes(&pty, &modes) == 0 ? Self.numbers(of: modes) : []
  }

  /// The modes of a terminal that nobody has changed.
  package static var freshModes: [UInt32] {
    var modes = termios()
    return pseudo_terminal_fresh_modes(&modes) == 0 ? numbers(of: modes) : []
  }

  private static func numbers(of modes: termios) -> [UInt32] {
    let characters = withUnsafeBytes(of: modes.c_cc) { $0.map(UInt32.init) }
    return [modes.c_iflag, modes.c_oflag, modes.c_cflag, modes.c_lflag] + characters
  }

  /// Presses keys.
  package func type(_ bytes: [UInt8]) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(pty.terminal, $0.baseAddress, $0.count) }
      guard count > 0 else { return }
      rest = rest.dropFirst(count)
    }
  }

  /// Presses keys.
  package func type(_ text: String) { type(Array(text.utf8)) }

  /// Changes the size of the window.
  package func resize(columns: Int, rows: Int) {
    _ = pseudo_terminal_resize(&pty, Int32(columns), Int32(rows))
  }

  /// Sends a signal to the program only.
  package func send(_ signal: Int32) { kill(pty.program, signal) }

  /// Puts the stopped program in the foreground again.
  package func proceed() { write(pty.control, "c", 1) }

  /// Closes the window.
  package func hangUp() {
    isHungUp = true
    pseudo_terminal_hang_up(&pty)
  }

  /// Reads until the program reported another line for which `isWanted` is true; false when
  /// it changed before, or the deadline passed.
  package func waitForProgress(
    deadline: Int = 20_000, where isWanted: (String) -> Bool
  ) -> Bool {
    let isThere = pump(deadline: deadline) {
      while seen < progress.count {
        seen += 1
        if isWanted(progress[seen - 1]) { return true }
      }
      return false
    }
    settle()
    return isThere
  }

  /// Reads until the program changes.
  package func waitForChange(deadline: Int = 20_000) -> Change {
    var change = Change.none
    _ = pump(deadline: deadline) {
      var status: Int32 = 0
      let size = MemoryLayout<Int32>.size
      guard pseudo_terminal_read(pty.changes, &status, size, 0) == size else { return false }
      change = Self.change(status)
      return true
    }
    settle()
    return change
  }

  /// Reads until the program has written something and then nothing for `pause` milliseconds; false
  /// when it changed before, or the deadline passed. For programs that tell no progress.
  package func waitForQuiet(pause: Int = 300, deadline: Int = 10_000) -> Bool {
    let end = Self.now() + deadline
    guard waitForOutput(deadline: deadline) else { return false }
    while Self.now() < end {
      let before = output.count
      let hasChanged = pump(deadline: pause) { output.count > before }
      if !hasChanged { return !isChangeWaiting }
      if output.count == before { return false }
    }
    return true
  }

  /// Reads until the program has written something more; false when it changed before, or the
  /// deadline passed.
  package func waitForOutput(deadline: Int) -> Bool {
    let before = output.count
    return pump(deadline: deadline) { output.count > before } && output.count > before
  }

  /// Whether the program has changed and nobody has asked how.
  private var isChangeWaiting: Bool {
    var waiting = pollfd(fd: pty.changes, events: Int16(POLLIN), revents: 0)
    return poll(&waiting, 1, 0) > 0
  }

  /// Reads all that the program wrote before now.
  ///
  /// The kernel hands it over a little later than it says that the program has ended, so a mark
  /// is sent through the terminal behind it.
  private func settle() {
    guard !isHungUp else { return }
    let mark = Array("\u{0}settled\u{0}".utf8)
    let end = Self.now() + 20_000
    guard send(mark, until: end) else { return }
    while Self.now() < end {
      if let found = output.lastRange(of: mark) {
        output.removeSubrange(found)
        return
      }
      var waiting = pollfd(fd: pty.terminal, events: Int16(POLLIN), revents: 0)
      poll(&waiting, 1, 1000)
      drainOutput()
    }
  }

  /// Writes as the program would, and reads while there is no room: a program that is held up by
  /// its own output keeps every other writer waiting until somebody reads.
  private func send(_ mark: [UInt8], until end: Int) -> Bool {
    let slave = pseudo_terminal_open_slave(&pty)
    guard slave >= 0 else { return false }
    defer { close(slave) }
    var rest = mark[...]
    while !rest.isEmpty, Self.now() < end {
      let count = rest.withUnsafeBytes { write(slave, $0.baseAddress, $0.count) }
      if count > 0 {
        rest = rest.dropFirst(count)
      } else {
        guard errno == EAGAIN || errno == EINTR else { return false }
        var waiting = pollfd(fd: pty.terminal, events: Int16(POLLIN), revents: 0)
        poll(&waiting, 1, 10)
        drainOutput()
      }
    }
    return rest.isEmpty
  }

  /// Presses keys, if any, and reads until nothing has come for `quiet` milliseconds after something
  /// came. For the benchmark: no test waits for a time.
  ///
  /// - Parameters:
  ///   - keys: what is typed; the program may have answered before this returns, so the time is
  ///     taken first.
  ///   - quiet: milliseconds; 0 ends with the first byte.
  ///   - deadline: milliseconds after which nothing is taken to come.
  ///   - least: bytes that a reply has at least.
  /// - Returns: when the first and the last byte came, in seconds from the beginning, and how many.
  package func reply(
    to keys: String = "", quiet: Int, deadline: Int, least: Int = 1
  ) -> (first: Double, last: Double, bytes: Int)? {
    let begin = Self.seconds()
    if !keys.isEmpty { type(keys) }
    var (first, last, bytes): (Double?, Double, Int) = (nil, 0, 0)
    while true {
      let isEnough = bytes >= least
      let left = isEnough ? quiet : deadline - Int((Self.seconds() - begin) * 1000)
      if left <= 0 { break }
      var waiting = pollfd(fd: pty.terminal, events: Int16(POLLIN), revents: 0)
      guard poll(&waiting, 1, Int32(left)) > 0 else { break }
      let now = Self.seconds() - begin
      let before = output.count
      drainOutput()
      if output.count == before { break }
      first = first ?? now
      last = now
      bytes += output.count - before
    }
    output.removeAll(keepingCapacity: true)
    return first.map { ($0, last, bytes) }
  }

  /// Reads what comes within some milliseconds; how many bytes it were.
  package func collect(milliseconds: Int) -> Int {
    let end = Self.seconds() + Double(milliseconds) / 1000
    var bytes = 0
    while true {
      let left = Int(((end - Self.seconds()) * 1000).rounded(.up))
      guard left > 0 else { return bytes }
      var waiting = pollfd(fd: pty.terminal, events: Int16(POLLIN), revents: 0)
      guard poll(&waiting, 1, Int32(left)) > 0 else { continue }
      let before = output.count
      drainOutput()
      if output.count == before { return bytes }
      bytes += output.count - before
      output.removeAll(keepingCapacity: true)
    }
  }

  private static func seconds() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  private static func change(_ status: Int32) -> Change {
    if pseudo_terminal_continued(status) != 0 { return .continued }
    let stop = pseudo_terminal_stop_signal(status)
    if stop != 0 { return .stopped(signal: stop) }
    let death = pseudo_terminal_death_signal(status)
    return death != 0
      ? .killed(signal: death) : .exited(pseudo_terminal_exit_code(status))
  }

  /// Keeps the terminal flowing until `isDone`, asked after every wake; false after the deadline.
  private func pump(deadline: Int, until isDone: () -> Bool) -> Bool {
    let end = Self.now() + deadline
    while !isDone() {
      let left = end - Self.now()
      guard left > 0 else { return false }
      var waiting = [isHungUp ? -1 : pty.terminal, progressReader, pty.changes].map {
        pollfd(fd: $0, events: Int16(POLLIN), revents: 0)
      }
      guard poll(&waiting, 3, Int32(clamping: left)) > 0 else { continue }
      if waiting[0].revents != 0 { drainOutput() }
      if waiting[1].revents != 0 { drainProgress() }
      if waiting[2].revents != 0 {
        drainOutput()
        drainProgress()
        return isDone()
      }
    }
    return true
  }

  private func drainOutput() {
    guard !isHungUp else { return }
    var bytes = [UInt8](repeating: 0, count: 65536)
    while true {
      let count = pseudo_terminal_read(pty.terminal, &bytes, bytes.count, 0)
      guard count > 0 else { return }
      output += bytes[..<count]
    }
  }

  private func drainProgress() {
    var bytes = [UInt8](repeating: 0, count: 4096)
    while true {
      let count = pseudo_terminal_read(progressReader, &bytes, bytes.count, 0)
      if count == 0 {
        close(progressReader)
        progressReader = -1
      }
      guard count > 0 else { return }
      for byte in bytes[..<count] {
        if byte == 0x0a {
          progress.append(String(decoding: partialLine, as: UTF8.self))
          partialLine = []
        } else {
          partialLine.append(byte)
        }
      }
    }
  }

  private static func now() -> Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }

  private static func withStrings<Result>(
    _ strings: [String], _ body: (UnsafePointer<UnsafeMutablePointer<CChar>?>) -> Result
  ) -> Result {
    var pointers: [UnsafeMutablePointer<CChar>?] = strings.map { strdup($0) }
    pointers.append(nil)
    defer { for pointer in pointers { free(pointer) } }
    return pointers.withUnsafeBufferPointer { buffer in
      // The buffer holds at least the closing nil.
      guard let base = buffer.baseAddress else { preconditionFailure("no closing nil") }
      return body(base)
    }
  }
}
