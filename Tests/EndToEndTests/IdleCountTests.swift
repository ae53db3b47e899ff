import Foundation
import TestSupport
import Testing

/// What an idle room costs, in counts that are the same on every machine.
@Suite(.serialized) struct IdleCountTests {
  @Test("an idle room writes and wakes no more than its clock needs")
  func idle() throws {
    let scratch = try ScratchFolder()
    let store = try Fixtures.emptyStore(scratch)
    let path = try #require(BuiltProducts.path(of: "sitroom"))
    let pty = try PseudoTerminal(
      path, ["watch", "--store", store, "--idle-report", "/dev/fd/3"],
      environment: Shell.environment.merging(["TERM": "xterm-256color"]) { $1 }, columns: 200,
      rows: 60)
    // The first reports are about the first picture and its answers.
    for _ in 0..<3 { #expect(pty.waitForProgress { _ in true }) }
    let (bytes, wakes) = (pty.output.count, try wakes(of: pty.process))
    let seconds = Proof.rounds(3, long: 60)
    for _ in 0..<seconds { #expect(pty.waitForProgress { _ in true }) }
    let written = Double(pty.output.count - bytes) / Double(seconds)
    let woken = Double(try self.wakes(of: pty.process) - wakes) / Double(seconds)
    #expect(written <= Double(Limits.bytesPerIdleSecond))
    #expect(woken <= Double(Limits.wakesPerIdleSecond))
    Proof.record(
      "counts, idle room", seconds, "\(Int(written)) bytes and \(woken) wake-ups a second")
    pty.send(SIGTERM)
    #expect(pty.waitForChange() == .killed(signal: SIGTERM))
  }

  /// How often the threads of a process have gone to sleep by themselves.
  private func wakes(of process: pid_t) throws -> Int {
    let folder = "/proc/\(process)/task"
    return try FileManager.default.contentsOfDirectory(atPath: folder).reduce(0) { sum, thread in
      let status = try String(contentsOfFile: "\(folder)/\(thread)/status", encoding: .utf8)
      let line = status.split(separator: "\n").first { $0.hasPrefix("voluntary_ctxt_switches") }
      return sum + (line?.split(whereSeparator: \.isWhitespace).last.flatMap { Int($0) } ?? 0)
    }
  }
}
