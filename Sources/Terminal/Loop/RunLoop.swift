import CNcurses
import Canvas
import Glibc

/// Puts the main thread to sleep until a key, a signal, mail or a deadline.
///
/// One blocking `poll` over three descriptors: nothing happens, nothing wakes.
package final class RunLoop {
  /// What the loop asks of the screen when a signal comes.
  struct ScreenActions {
    var resize: () -> Size?
    var suspend: () -> Void
    var resume: () -> Void
  }

  private var input: Int32
  private let signals: SignalSource
  private let mailboxDescriptor: Int32
  /// The descriptor is the mailbox's, which must live as long.
  private let mailbox: AnyObject
  private let actions: ScreenActions
  private var decoder = KeyDecoder()
  /// When what the decoder holds is over.
  private var decoderDeadline: Int?
  private var buffer = [UInt8](repeating: 0, count: 16384)

  /// A loop for `screen` that also reports messages in `mailbox`.
  package convenience init<Message>(screen: TerminalScreen, mailbox: Mailbox<Message>) {
    self.init(
      input: screen.input, signals: screen.signals, mailbox: mailbox,
      actions: ScreenActions(
        resize: { screen.resize() }, suspend: { screen.suspend() },
        resume: { screen.returnToScreen() }))
  }

  /// A loop without a screen, over keys that come from `input`; a program that is stopped stops.
  package convenience init<Message>(
    input: Int32, signals: SignalSource, mailbox: Mailbox<Message>
  ) {
    self.init(
      input: input, signals: signals, mailbox: mailbox,
      actions: ScreenActions(
        resize: { nil }, suspend: { SignalSource.undergo(SIGTSTP) }, resume: {}))
  }

  init<Message>(
    input: Int32, signals: SignalSource, mailbox: Mailbox<Message>, actions: ScreenActions
  ) {
    self.input = input
    self.signals = signals
    self.mailbox = mailbox
    mailboxDescriptor = mailbox.descriptor
    self.actions = actions
  }

  /// Milliseconds of the clock that deadlines are given in; it never jumps.
  package static func now() -> Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }

  /// Sleeps until something happens, at most until `deadline`; never returns empty.
  package func wait(until deadline: Int? = nil) -> [TerminalEvent] {
    var events: [TerminalEvent] = []
    while events.isEmpty {
      let ready = sleep(until: [deadline, decoderDeadline].compactMap { $0 }.min())
      if ready.signals { readSignals(&events) }
      if ready.input { readInput(&events) }
      let now = Self.now()
      if let due = decoderDeadline, now >= due { endPatience(&events) }
      if ready.mail { takeWake(&events) }
      if let deadline, now >= deadline { events.append(.deadline) }
    }
    return events
  }

  private struct Ready {
    var input = false
    var signals = false
    var mail = false
  }

  private func sleep(until deadline: Int?) -> Ready {
    var waiting = [input, signals.descriptor, mailboxDescriptor].map {
      pollfd(fd: $0, events: Int16(POLLIN), revents: 0)
    }
    let timeout = deadline.map { Int32(clamping: max(0, $0 - Self.now())) } ?? -1
    guard poll(&waiting, nfds_t(waiting.count), timeout) > 0 else { return Ready() }
    return Ready(
      input: waiting[0].revents != 0, signals: waiting[1].revents != 0,
      mail: waiting[2].revents != 0)
  }

  private func readInput(_ events: inout [TerminalEvent]) {
    let count = read(input, &buffer, buffer.count)
    guard count > 0 else {
      if count < 0 && (errno == EINTR || errno == EAGAIN) { return }
      // A descriptor below zero is one that poll leaves out.
      input = -1
      events.append(.inputEnded)
      return
    }
    decoder.feed(buffer[..<count]) { events.append(TerminalEvent($0)) }
    decoderDeadline = decoder.patience.map { Self.now() + $0 }
  }

  private func endPatience(_ events: inout [TerminalEvent]) {
    decoder.flush { events.append(TerminalEvent($0)) }
    decoderDeadline = nil
  }

  private func takeWake(_ events: inout [TerminalEvent]) {
    var count: UInt64 = 0
    read(mailboxDescriptor, &count, MemoryLayout<UInt64>.size)
    events.append(.mail)
  }

  /// A storm of resizes in one batch is one resize.
  private func readSignals(_ events: inout [TerminalEvent]) {
    var wasStopped = false
    var hasResumed = false
    while let number = signals.next() {
      switch number {
      case SIGWINCH: continue
      case SIGTSTP:
        actions.suspend()
        wasStopped = true
      case SIGCONT: hasResumed = true
      default: events.append(.terminated(signal: number))
      }
    }
    // Who was stopped by SIGSTOP left the screen without knowing.
    if hasResumed && !wasStopped { actions.resume() }
    if hasResumed || wasStopped { events.append(.resumed) }
    if let size = actions.resize() { events.append(.resized(size)) }
  }
}

extension TerminalEvent {
  fileprivate init(_ input: TerminalInput) {
    switch input {
    case .key(let press): self = .key(press)
    case .paste(let text): self = .paste(text)
    case .focus(let gained): self = .focus(gained)
    }
  }
}
