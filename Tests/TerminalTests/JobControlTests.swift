import Glibc
import TestSupport
import Testing

@Suite("Job control and the window", .serialized)
struct JobControlTests {
  @Test("gives the terminal back while stopped, by key and by signal", arguments: [true, false])
  func stops(_ byKey: Bool) throws {
    let run = try ProbeRun()
    for _ in 0..<3 {
      if byKey { run.pty.type("\u{1a}") } else { run.pty.send(SIGTSTP) }
      #expect(run.pty.waitForChange() == .stopped(signal: SIGTSTP))
      run.expectGivenBack()
      run.pty.proceed()
      #expect(run.pty.waitForChange() == .continued)
      #expect(run.pty.waitForProgress { $0.contains("resumed") })
      run.expectOnScreen()
    }
    run.pty.type("q")
    #expect(run.pty.waitForChange() == .exited(0))
    run.expectGivenBack()
  }

  @Test("takes the size that the window got while the program was stopped")
  func resizedWhileStopped() throws {
    let run = try ProbeRun()
    run.pty.send(SIGTSTP)
    #expect(run.pty.waitForChange() == .stopped(signal: SIGTSTP))
    run.pty.resize(columns: 120, rows: 40)
    run.pty.proceed()
    #expect(run.pty.waitForChange() == .continued)
    #expect(run.pty.waitForProgress { $0.contains("width: 120, height: 40") })
  }

  @Test("follows a storm of sizes from 1×1 to 300×200")
  func storm() throws {
    let run = try ProbeRun()
    var last = (80, 24)
    for step in 0..<60 {
      last = (1 + step * 5 * 67 % 300, 1 + step * 97 % 200)
      if step % 20 == 0 { last = (1, 1) }
      if step % 20 == 10 { last = (300, 200) }
      run.pty.resize(columns: last.0, rows: last.1)
    }
    let wanted = "width: \(last.0), height: \(last.1)"
    #expect(run.pty.waitForProgress { $0.contains(wanted) })
    run.pty.type("q")
    #expect(run.pty.waitForChange() == .exited(0))
    run.expectGivenBack()
  }

  @Test("does not freeze on ^s, and takes ^c, ^q and ^\\ as keys")
  func controlKeys() throws {
    let run = try ProbeRun()
    run.pty.type("\u{13}\u{3}\u{11}\u{1c}x")
    #expect(run.pty.waitForProgress { $0.contains("\"x\"") })
    for name in ["s", "c", "q", "\\\\"] {
      #expect(run.pty.progress.contains { $0.contains("character(\"\(name)\")") })
    }
  }

  @Test(
    "opens no screen where none can be drawn",
    arguments: [
      ("dumb", "noCursorAddressing"), ("no-such-terminal", "unknownTerminal"),
      ("", "unknownTerminal"),
    ])
  func refuses(_ term: String, _ reason: String) throws {
    let path = try #require(BuiltProducts.path(of: "terminal-probe"))
    let pty = try PseudoTerminal(path, environment: ["TERM": term], columns: 80, rows: 24)
    #expect(pty.waitForChange() == .exited(3))
    #expect(pty.output.lastRange(of: Array(reason.utf8)) != nil)
    #expect(pty.modes == PseudoTerminal.freshModes)
    #expect(!pty.output.contains(0x1b))
  }

  @Test("draws in UTF-8 where the locale has none but the system does")
  func plainLocale() throws {
    let run = try ProbeRun(environment: ["LANG": "C", "LC_ALL": "C"])
    #expect(run.pty.output.lastRange(of: Array("漢".utf8)) != nil)
  }

  @Test("draws with ASCII only where that is wanted")
  func ascii() throws {
    let run = try ProbeRun(environment: ["PROBE_ASCII": "1"])
    #expect(run.pty.output.allSatisfy { $0 < 0x80 })
    #expect(run.pty.output.lastRange(of: Array("?".utf8)) != nil)
  }

  @Test("writes nothing when nothing changed, and everything when asked to")
  func unchanged() throws {
    let run = try ProbeRun()
    let before = run.pty.output.count
    run.pty.type("x")
    #expect(run.pty.waitForProgress { $0.hasPrefix("1 key") })
    #expect(run.pty.output.count == before)
    run.pty.type("\u{c}")
    #expect(run.pty.waitForProgress { $0.hasPrefix("2 key") })
    #expect(run.pty.output[before...].contains { $0 == UInt8(ascii: "s") })
  }

  @Test(
    "uses the colours that the terminal has and the person wants",
    arguments: [
      ("xterm-256color", [:], "[38;5;"), ("linux", [:], "[32m"), ("xterm", [:], "[32m"),
      ("xterm-256color", ["NO_COLOR": "1"], nil), ("xterm-mono", [:], nil), ("vt100", [:], nil),
    ] as [(String, [String: String], String?)])
  func colours(_ term: String, _ environment: [String: String], _ sequence: String?) throws {
    let run = try ProbeRun(term: term, environment: environment)
    if let sequence {
      #expect(run.pty.output.lastRange(of: Array(sequence.utf8)) != nil)
    } else {
      for colour in ["[38;", "[32m", "[33m"] {
        #expect(run.pty.output.lastRange(of: Array(colour.utf8)) == nil)
      }
    }
  }
}
