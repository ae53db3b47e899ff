import Glibc
import TestSupport

/// A way in which a program's use of the terminal ends, or is broken into.
enum Ending: Hashable {
  case key
  case signal(Int32, String)
  /// A fault of the program's own; only the probe can be told to commit one.
  case trap(String)
  case windowClosed
  case suspended
  case storm
  case flowControl

  static let all: [Ending] =
    [.key]
    + [
      (SIGTERM, "TERM"), (SIGHUP, "HUP"), (SIGINT, "INT"), (SIGQUIT, "QUIT"), (SIGSEGV, "SEGV"),
      (SIGABRT, "ABRT"),
    ].map { .signal($0.0, $0.1) }
    + [.windowClosed, .suspended, .storm, .flowControl]

  static let traps: [Ending] = ["array", "overflow", "nil", "thread", "stack", "abort"]
    .map(Ending.trap)

  var name: String {
    switch self {
    case .key: "key"
    case .signal(_, let name): name
    case .trap(let kind): "trap " + kind
    case .windowClosed: "lost"
    case .suspended: "stop"
    case .storm: "storm"
    case .flowControl: "^s"
    }
  }
}

/// What went wrong; empty for nothing.
struct Verdict {
  var faults: [String] = []

  var text: String { faults.isEmpty ? "ok" : faults.joined(separator: "+") }
}

/// One program on one terminal, brought to one end.
struct Trial {
  let subject: Subject
  let surroundings: Surroundings
  let columns: Int
  let rows: Int
  /// Modes that a program switches on for the time it has the screen.
  private static let modes = [1049, 47, 1047, 2004, 1004, 1000, 1002, 1003, 1006]
  private static let screens: Set = [47, 1047, 1049]
  private static let deadline = 4000

  func run(_ ending: Ending) -> Verdict {
    var arguments = subject.arguments
    if case .trap(let kind) = ending { arguments = [kind] }
    var environment = surroundings.environment
    environment["HOME"] = "/tmp"
    environment["PATH"] = "/usr/bin:/bin"
    environment["SWIFT_BACKTRACE"] = "enable=no"
    guard
      let pty = try? PseudoTerminal(
        subject.path, arguments, environment: environment, columns: columns, rows: rows)
    else { return Verdict(faults: ["not started"]) }
    let fresh = PseudoTerminal.freshModes
    if !pty.waitForQuiet() {
      // It ended by itself, as on a terminal that cannot place a cursor.
      return Verdict(faults: left(pty, fresh))
    }
    var verdict = Verdict()
    bring(pty, to: ending, fresh, &verdict)
    return verdict
  }

  private func bring(
    _ pty: PseudoTerminal, to ending: Ending, _ fresh: [UInt32], _ verdict: inout Verdict
  ) {
    switch ending {
    case .key: pty.type(subject.leave)
    case .signal(let number, _): pty.send(number)
    case .trap: pty.type("d")
    case .windowClosed:
      pty.hangUp()
      if !hasEnded(pty) { verdict.faults.append("lives on") }
      return
    case .suspended:
      suspend(pty, fresh, &verdict)
      pty.send(SIGTERM)
    case .storm:
      for step in 0..<60 {
        let isTiny = step % 20 == 0
        pty.resize(
          columns: isTiny ? 1 : 1 + step * 335 % 300, rows: isTiny ? 1 : 1 + step * 97 % 200)
      }
      pty.resize(columns: columns, rows: rows)
      _ = pty.waitForQuiet()
      pty.send(SIGTERM)
    case .flowControl:
      pty.type("\u{13}")
      pty.resize(columns: columns + 20, rows: rows + 6)
      if !pty.waitForOutput(deadline: 3000) { verdict.faults.append("frozen") }
      pty.type("\u{11}")
      pty.send(SIGTERM)
    }
    guard hasEnded(pty) else {
      verdict.faults.append("lives on")
      return
    }
    verdict.faults += left(pty, fresh)
  }

  private func suspend(_ pty: PseudoTerminal, _ fresh: [UInt32], _ verdict: inout Verdict) {
    pty.type("\u{1a}")
    var change = pty.waitForChange(deadline: 2000)
    if change == .none {
      pty.send(SIGTSTP)
      change = pty.waitForChange(deadline: 2000)
    }
    guard case .stopped = change else {
      verdict.faults.append("not stopped")
      return
    }
    verdict.faults += left(pty, fresh).map { $0 + " while stopped" }
    pty.proceed()
    guard pty.waitForChange(deadline: 2000) == .continued, pty.waitForOutput(deadline: 2000) else {
      verdict.faults.append("not resumed")
      return
    }
    _ = pty.waitForQuiet()
    if pty.modes == fresh { verdict.faults.append("modes after resuming") }
  }

  private func hasEnded(_ pty: PseudoTerminal) -> Bool {
    switch pty.waitForChange(deadline: Self.deadline) {
    case .exited, .killed: true
    case .stopped, .continued, .none: false
    }
  }

  /// What is not as it was before the program came.
  private func left(_ pty: PseudoTerminal, _ fresh: [UInt32]) -> [String] {
    var faults: [String] = []
    if pty.modes != fresh { faults.append("modes") }
    var isOn: [Int: Bool] = [:]
    for (mode, on) in PrivateModes.switched(in: pty.output) { isOn[mode] = on }
    for mode in Self.modes where isOn[mode] == true {
      faults.append(Self.screens.contains(mode) ? "screen" : "mode \(mode)")
    }
    if isOn[25] == false { faults.append("cursor") }
    return faults
  }
}

/// The private modes of a terminal that a program switches, `ESC [ ? 1049 h` and the like.
enum PrivateModes {
  /// In the order of writing.
  static func switched(in bytes: [UInt8]) -> [(mode: Int, on: Bool)] {
    var found: [(Int, Bool)] = []
    var index = 0
    while index + 3 < bytes.count {
      defer { index += 1 }
      guard bytes[index] == 0x1b, bytes[index + 1] == 0x5b, bytes[index + 2] == 0x3f else {
        continue
      }
      var end = index + 3
      while end < bytes.count, (0x30...0x3b).contains(bytes[end]) { end += 1 }
      guard end < bytes.count, bytes[end] == 0x68 || bytes[end] == 0x6c else { continue }
      for number in bytes[(index + 3)..<end].split(separator: 0x3b) {
        if let mode = Int(String(decoding: number, as: UTF8.self)) {
          found.append((mode, bytes[end] == 0x68))
        }
      }
    }
    return found
  }
}
