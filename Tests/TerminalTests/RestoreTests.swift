import Glibc
import TestSupport
import Testing

@Suite("The terminal is given back", .serialized)
struct RestoreTests {
  static let terminals = [
    "xterm-256color", "xterm-mono", "tmux-256color", "screen", "vt100", "linux",
  ]
  static let sizes = [(1, 1), (80, 24), (300, 200)]

  @Test(
    "after a signal that asks to end, and the parent sees the signal",
    arguments: [SIGTERM, SIGHUP, SIGINT, SIGQUIT], terminals)
  func ends(_ signal: Int32, _ term: String) throws {
    for (columns, rows) in Self.sizes {
      let run = try ProbeRun(term: term, columns: columns, rows: rows)
      run.pty.send(signal)
      #expect(run.pty.waitForChange() == .killed(signal: signal))
      run.expectGivenBack()
    }
  }

  @Test(
    "after a fault from outside", arguments: [SIGSEGV, SIGABRT, SIGBUS, SIGFPE, SIGILL, SIGTRAP],
    terminals)
  func faults(_ signal: Int32, _ term: String) throws {
    for (columns, rows) in Self.sizes {
      let run = try ProbeRun(term: term, columns: columns, rows: rows)
      run.pty.send(signal)
      #expect(run.pty.waitForChange() == .killed(signal: signal))
      run.expectGivenBack()
      #expect(run.pty.output.lastRange(of: Array("probe crashed\r\n".utf8)) != nil)
    }
  }

  @Test(
    "after a fault of the program itself",
    arguments: [
      ("array", SIGILL), ("overflow", SIGILL), ("nil", SIGILL), ("thread", SIGILL),
      ("stack", SIGSEGV), ("abort", SIGABRT), ("11", SIGSEGV),
    ], ["xterm-256color", "vt100"])
  func traps(_ death: (String, Int32), _ term: String) throws {
    let run = try ProbeRun(death.0, term: term)
    run.pty.type("d")
    #expect(run.pty.waitForChange() == .killed(signal: death.1))
    run.expectGivenBack()
    #expect(run.pty.output.lastRange(of: Array("probe crashed\r\n".utf8)) != nil)
  }

  @Test("when the program ends by itself", arguments: terminals)
  func exits(_ term: String) throws {
    for (columns, rows) in Self.sizes {
      let run = try ProbeRun(term: term, columns: columns, rows: rows)
      run.pty.type("q")
      #expect(run.pty.waitForChange() == .exited(0))
      run.expectGivenBack()
    }
  }

  @Test("a program that is killed outright is seen to be, so the other tests can fail")
  func kills() throws {
    let run = try ProbeRun()
    run.pty.send(SIGKILL)
    #expect(run.pty.waitForChange() == .killed(signal: SIGKILL))
    #expect(run.pty.modes != run.modesBefore)
    #expect(run.outputSinceEntry.lastRange(of: Array("\u{1b}[?1049l".utf8)) == nil)
  }

  @Test("ends at once when the window is closed")
  func hangUp() throws {
    let run = try ProbeRun()
    run.pty.hangUp()
    let change = run.pty.waitForChange()
    #expect(change == .killed(signal: SIGHUP) || change == .exited(4))
  }

  @Test("keeps standard error off the screen and says where it went")
  func errorLog() throws {
    let path = "/tmp/terminal-probe-\(getpid()).log"
    defer { unlink(path) }
    let run = try ProbeRun("noise", errorLog: path)
    run.pty.type("d")
    #expect(run.pty.waitForProgress { $0.contains("key") })
    run.pty.type("q")
    #expect(run.pty.waitForChange() == .exited(0))
    #expect(run.pty.output.lastRange(of: Array("noise".utf8)) == nil)
    #expect(run.pty.output.lastRange(of: Array("log: \(path)".utf8)) != nil)
  }
}
