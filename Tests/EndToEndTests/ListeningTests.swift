import Foundation
import Testing

/// The room as it is listened to, as a real process.
@Suite struct ListeningTests {
  private let clock = ["--clock", "2026-03-14T02:32:07Z"]

  private func ingest(_ lines: String..., store: String) throws {
    let outcome = try Shell.sitroom(
      ["ingest", "-", "--store", store] + clock, input: lines.joined(separator: "\n") + "\n")
    guard outcome.status == 0 || outcome.status == 65 else {
      throw Fixtures.Failure(description: outcome.errorText)
    }
  }

  private func listen(_ store: String, _ more: String...) throws -> ListeningProcess {
    let process = try ListeningProcess(["--plain", "--store", store] + clock + more)
    _ = try process.line(with: "2026-03-14T02:32:07Z ")
    return process
  }

  @Test("the Overview once, then every change in its line, until the input ends")
  func follows() throws {
    let scratch = try ScratchFolder()
    let store = try Fixtures.emptyStore(scratch)
    try ingest(Fixtures.incident("l-1", "known before"), store: store)
    let process = try ListeningProcess(["--plain", "--store", store] + clock)
    #expect(try process.line(with: ": ") == "screen: Overview")
    _ = try process.line(with: "known before")
    #expect(
      try process.line(with: "changes only")
        == "02:32Z from 2026-03-14T02:32:07Z on, changes only")
    try ingest(Fixtures.incident("l-2", "cocaine \\u001b[31m in cooling"), store: store)
    #expect(
      try process.line() == "02:32Z ALARM new: #2 BEANR cocaine \u{fffd}[31m in cooling (TLP:AMBER)"
    )
    try ingest("no event at all", store: store)
    #expect(try process.line() == "02:32Z CAUTION new: 1 line unread")
    try ingest(Fixtures.incident("l-3", "third", severity: "emergency"), store: store)
    #expect(try process.line() == "02:32Z EMERGENCY new: #3 BEANR third (TLP:AMBER)")
    try process.endInput()
    #expect(try process.line() == nil)
    #expect(process.status() == 0)
    #expect(!process.bytes.contains(0x1b))
  }

  @Test("a signal ends it well", arguments: [SIGINT, SIGTERM, SIGHUP])
  func signals(number: Int32) throws {
    let scratch = try ScratchFolder()
    let process = try listen(try Fixtures.emptyStore(scratch))
    kill(process.process.processIdentifier, number)
    #expect(process.status() == 0)
  }

  @Test("it ends well when nobody reads any more")
  func closedPipe() throws {
    let scratch = try ScratchFolder()
    let process = try listen(try Fixtures.emptyStore(scratch))
    try process.stopReading()
    #expect(process.status() == 0)
  }

  @Test("a signal ends it while its reader does not read")
  func stuckReader() throws {
    let scratch = try ScratchFolder()
    let store = scratch.file("night")
    let made = try Shell.sitroom([
      "demo", "night-shift", "--seed", "7", "--until", "19:30", "--store", store,
    ])
    #expect(made.status == 0, "\(made.errorText)")
    let process = try ListeningProcess(["--store", store])
    // From its first byte on it takes signals itself, and its screen is more than a pipe holds.
    try process.awaitByte()
    kill(process.process.processIdentifier, SIGTERM)
    #expect(process.status() == 0)
  }

  @Test("the lines are in the language that is asked for")
  func language() throws {
    let scratch = try ScratchFolder()
    let store = try Fixtures.emptyStore(scratch)
    let process = try listen(store, "--language", "nl")
    try ingest(Fixtures.incident("l-1", "een"), store: store)
    #expect(try process.line() == "02:32Z ALARM nieuw: #1 BEANR een (TLP:AMBER)")
    try process.endInput()
    #expect(process.status() == 0)
  }

  @Test("what stands still cannot be followed")
  func standsStill() throws {
    let scratch = try ScratchFolder()
    let store = try Fixtures.emptyStore(scratch)
    let outcome = try Shell.sitroom(
      ["watch", "--follow", "--store", store, "--at", "2024-01-01T00:00Z"])
    #expect(outcome.status == 64)
    #expect(outcome.text.isEmpty)
  }
}
