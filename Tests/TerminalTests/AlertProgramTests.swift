import Foundation
import Testing

@testable import Terminal

@Suite struct AlertProgramTests {
  private func wait(for file: String) -> String {
    let deadline = Date(timeIntervalSinceNow: 30)
    while Date() < deadline {
      if let text = try? String(contentsOfFile: file, encoding: .utf8), text.hasSuffix("\n") {
        return text
      }
      sched_yield()
    }
    return ""
  }

  @Test("the program is told grade and reference, and no shell reads them")
  func told() throws {
    let file = NSTemporaryDirectory() + "/alert-" + UUID().uuidString
    defer { try? FileManager.default.removeItem(atPath: file) }
    let program = AlertProgram([
      "/bin/sh", "-c", "echo \"$SITROOM_GRADE $SITROOM_REFERENCE\" > \"$0\"", file,
    ])
    #expect(
      program.start(["SITROOM_GRADE": "alarm", "SITROOM_REFERENCE": "$(id); x"], now: 0))
    #expect(wait(for: file) == "alarm $(id); x\n")
  }

  @Test("a program that is not there is told, and one that hangs is ended")
  func failures() {
    #expect(!AlertProgram(["/nonexistent/siren"]).start([:], now: 0))
    #expect(!AlertProgram([]).start([:], now: 0))
    let slow = AlertProgram(["/bin/sleep", "600"])
    #expect(slow.start([:], now: 0))
    // One at a time.
    #expect(slow.start([:], now: 1))
    slow.collect(now: AlertProgram.limit * 1000)
    #expect(slow.start([:], now: AlertProgram.limit * 1000 + 1))
    slow.collect(now: 3 * AlertProgram.limit * 1000)
  }
}
