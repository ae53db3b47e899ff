import Foundation
import Glibc

/// sitroom in a real terminal of tmux, on a socket of its own.
///
/// The program writes a line to a pipe whenever it has drawn and has nothing left to do; the test
/// waits for such a line and never for time to pass.
final class TmuxSession {
  struct Failure: Error, CustomStringConvertible { var description: String }

  /// What the program said when it last fell idle.
  struct Idle {
    var frame = 0
    var position = 0
    var inputs = 0
    var size = ""
    var report = 0
  }

  private let scratch: ScratchFolder
  private let environment: [String: String]
  private let pipe: Int32
  private var unread: [UInt8] = []
  private(set) var idle = Idle()
  private var sent = 0

  init(
    _ arguments: [String], width: Int = 80, height: Int = 24, program: String = Shell.sitroom,
    environment extra: [String: String] = [:]
  ) throws {
    scratch = try ScratchFolder()
    let fifo = scratch.file("idle")
    guard mkfifo(fifo, 0o600) == 0 else { throw Failure(description: "mkfifo") }
    pipe = open(fifo, O_RDWR | O_NONBLOCK | O_CLOEXEC)
    environment = ["TMUX_TMPDIR": scratch.path, "TERM": "xterm-256color"].merging(extra) { $1 }
    let config = try scratch.write(
      """
      set -g default-terminal tmux-256color
      set -g remain-on-exit on
      set -g status off
      """, to: "tmux.conf")
    let command = ([program] + arguments + ["--idle-report", fifo])
      .map { "'" + $0.replacing("'", with: "'\\''") + "'" }.joined(separator: " ")
    try tmux([
      "-f", config, "new-session", "-d", "-x", "\(width)", "-y", "\(height)", command,
    ])
  }

  deinit {
    _ = try? tmux(["kill-server"])
    close(pipe)
  }

  /// tmux leaves a server behind. It must not inherit the descriptor by which Foundation notices
  /// that a child has ended, or nobody would ever notice; nor the signals that the threads of the
  /// test library block, or nobody could end it.
  private static let cleanStart = """
    sigprocmask(SIG_SETMASK, POSIX::SigSet->new);
    POSIX::close($_) for 3..255;
    exec @ARGV;
    """

  @discardableResult
  private func tmux(_ arguments: [String]) throws -> String {
    let outcome = try Shell.run(
      "/usr/bin/perl",
      ["-MPOSIX=sigprocmask,SIG_SETMASK", "-e", Self.cleanStart, "tmux", "-L", "sitroom"]
        + arguments, environment: environment)
    guard outcome.status == 0 else { throw Failure(description: outcome.errorText) }
    return outcome.text
  }

  /// Presses keys, in tmux's names, and waits until all of them have been acted on.
  func press(_ keys: String...) throws {
    let before = sent
    sent += keys.count
    try tmux(["send-keys"] + keys)
    try wait("\(keys) after \(before) inputs") { $0.inputs >= self.sent }
  }

  /// Presses keys without waiting, for those that end the program.
  func pressWithoutWaiting(_ keys: String...) throws { try tmux(["send-keys"] + keys) }

  /// Types text, one input for each character.
  func type(_ text: String) throws {
    sent += text.unicodeScalars.count
    try tmux(["send-keys", "-l", text])
    try wait("typing \(text)") { $0.inputs >= self.sent }
  }

  func resize(width: Int, height: Int) throws {
    try tmux(["resize-window", "-x", "\(width)", "-y", "\(height)"])
    try wait("\(width)x\(height)") { $0.size == "\(width)x\(height)" }
  }

  /// Waits until the program has shown the log up to `position`.
  func awaitPosition(_ position: Int) throws {
    try wait("position \(position)") { $0.position >= position }
  }

  /// Waits for the first idle report.
  func awaitStart() throws { try wait("start") { $0.frame > 0 } }

  /// The screen, row by row, as a person sees it once tmux has read what the program wrote.
  func screen() throws -> [String] {
    let deadline = Date(timeIntervalSinceNow: 60)
    while try shownReport() < idle.report {
      guard Date() < deadline else { throw Failure(description: "report \(idle.report) unseen") }
    }
    return try picture()
  }

  /// The last report whose title tmux has read; what was drawn before it is on its screen.
  private func shownReport() throws -> Int {
    let title = try ask("#{pane_title}").split(separator: " ")
    return title.count == 2 && title[0] == "report" ? Int(title[1]) ?? 0 : 0
  }

  private func picture() throws -> [String] {
    try tmux(["capture-pane", "-p"]).split(separator: "\n", omittingEmptySubsequences: false)
      .map(String.init)
  }

  /// Runs `format` through tmux's own view of the pane, such as `#{alternate_on}`.
  func ask(_ format: String) throws -> String {
    try tmux(["display-message", "-p", format]).trimmingCharacters(in: .newlines)
  }

  /// Asks tmux until the answer is `expected`: it reads the last output of a program that has
  /// ended in its own time.
  func awaitAnswer(_ format: String, _ expected: String) throws {
    let deadline = Date(timeIntervalSinceNow: 60)
    var answer = try ask(format)
    while answer != expected {
      guard Date() < deadline else { throw Failure(description: "\(format) stays \(answer)") }
      answer = try ask(format)
    }
  }

  private func wait(_ what: String, until done: (Idle) -> Bool) throws {
    let deadline = Date(timeIntervalSinceNow: 60)
    while !done(idle) {
      let left = deadline.timeIntervalSinceNow
      guard left > 0 else {
        let picture = (try? picture().joined(separator: "\n")) ?? ""
        throw Failure(description: "no sign of: \(what); last \(idle)\n\(picture)")
      }
      var request = pollfd(fd: pipe, events: Int16(POLLIN), revents: 0)
      _ = poll(&request, 1, Int32(left * 1000))
      var buffer = [UInt8](repeating: 0, count: 4096)
      let count = read(pipe, &buffer, buffer.count)
      if count > 0 { unread += buffer[..<count] }
      takeLines()
    }
  }

  private func takeLines() {
    while let end = unread.firstIndex(of: 10) {
      let line = String(decoding: unread[..<end], as: UTF8.self)
      unread.removeSubrange(...end)
      idle.frame = line.split(separator: " ").first.flatMap { Int($0) } ?? idle.frame
      for word in line.split(separator: " ") {
        let pair = word.split(separator: "=").map(String.init)
        guard pair.count == 2 else { continue }
        switch pair[0] {
        case "position": idle.position = Int(pair[1]) ?? 0
        case "inputs": idle.inputs = Int(pair[1]) ?? 0
        case "size": idle.size = pair[1]
        case "report": idle.report = Int(pair[1]) ?? 0
        default: break
        }
      }
    }
  }
}
