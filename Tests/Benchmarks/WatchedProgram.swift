import Foundation
import TestSupport

/// A program on a terminal of its own, with what the kernel says of it.
struct WatchedProgram {
  let terminal: PseudoTerminal
  /// Milliseconds from its start until the first picture stood.
  let firstPicture: Double
  /// Milliseconds of a processor until then, which a busy machine changes least.
  private(set) var firstWork = 0.0

  /// Starts the program and waits until it has written a picture.
  init(_ path: String, _ arguments: [String] = [], home: String) throws {
    let environment = [
      "PATH": "/usr/local/bin:/usr/bin:/bin", "TERM": "xterm-256color", "LANG": "C.UTF-8",
      "HOME": home, "XDG_CONFIG_HOME": home, "XDG_DATA_HOME": home, "XDG_STATE_HOME": home,
      "SWIFT_BACKTRACE": "enable=no", "TZ": "UTC",
    ]
    terminal = try PseudoTerminal(
      path, arguments, environment: environment, columns: 200, rows: 60)
    let reply = terminal.reply(quiet: 150, deadline: 8000, least: 400)
    firstPicture = reply.map { $0.last * 1000 } ?? .infinity
    firstWork = threads.values.map(\.cpu).reduce(0, +) * 1000
  }

  /// Milliseconds from a key to the first and to the last byte that it brought; nil for none.
  func key(_ key: String) -> (first: Double, last: Double)? {
    let reply = terminal.reply(to: key, quiet: 25, deadline: 1000)
    return reply.map { ($0.first * 1000, $0.last * 1000) }
  }

  /// What it costs to leave it alone for some seconds.
  func rest(seconds: Double) -> (cpu: Double, wakes: Double, bytes: Double) {
    let before = threads
    let bytes = terminal.collect(milliseconds: Int(seconds * 1000))
    var (cpu, wakes) = (0.0, 0.0)
    // A thread that has ended meanwhile took its counts along.
    for (thread, now) in threads {
      cpu += now.cpu - (before[thread]?.cpu ?? 0)
      wakes += now.wakes - (before[thread]?.wakes ?? 0)
    }
    return (cpu / seconds * 100, wakes / seconds, Double(bytes) / seconds)
  }

  /// The most memory it has had, in megabytes.
  var peak: Double {
    (number(of: "VmHWM:", in: read("/proc/\(terminal.process)/status")) ?? 0) / 1024
  }

  /// Ends it.
  func end() {
    terminal.send(SIGTERM)
    if terminal.waitForChange(deadline: 3000) == .none { terminal.send(SIGKILL) }
  }

  /// Of each thread: seconds on a processor, to the nanosecond, and how often it began to wait.
  private var threads: [String: (cpu: Double, wakes: Double)] {
    let folder = "/proc/\(terminal.process)/task"
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return Dictionary(
      uniqueKeysWithValues: names.map { name in
        let cpu = read("\(folder)/\(name)/schedstat").split(separator: " ").first
        let wakes = number(of: "voluntary_ctxt_switches:", in: read("\(folder)/\(name)/status"))
        return (name, ((cpu.flatMap { Double($0) } ?? 0) / 1e9, wakes ?? 0))
      })
  }

  private func read(_ path: String) -> String {
    (try? String(contentsOfFile: path, encoding: .utf8)) ?? ""
  }

  private func number(of field: String, in text: String) -> Double? {
    text.split(separator: "\n").first { $0.hasPrefix(field) }
      .flatMap { $0.split(whereSeparator: { $0 == " " || $0 == "\t" }).dropFirst().first }
      .flatMap { Double($0) }
  }
}
