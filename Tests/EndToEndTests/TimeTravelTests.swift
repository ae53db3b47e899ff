import Foundation
import Testing

/// The past in a real terminal, as it was known then.
@Suite(.serialized) struct TimeTravelTests {
  private let clock = ["--clock", "2026-03-14T02:32:07Z"]

  private func room(_ store: String, _ more: [String] = []) throws -> TmuxSession {
    let session = try TmuxSession(
      ["watch", "--store", store, "--officer", "NL-2"] + clock + more, width: 120, height: 36)
    try session.awaitStart()
    return session
  }

  private func jump(_ session: TmuxSession, to day: String) throws -> [String] {
    try session.press("g")
    try session.type(day)
    try session.press("Enter")
    return try session.screen()
  }

  @Test("the action plan appears on the day it was agreed and not before, in both languages")
  func planAppears() throws {
    let scratch = try ScratchFolder()
    let store = try Fixtures.emptyStore(scratch)
    let loaded = try Shell.sitroom([
      "ingest", "--backfill", Fixtures.chronicle, Fixtures.plan, "--store", store,
    ])
    #expect(loaded.status == 0, "\(loaded.errorText)")
    for language in ["en", "nl"] {
      let session = try room(store, ["--language", language, "--theme", "mono"])
      try session.press("5", "t")
      let before = try jump(session, to: "2022-10-06")
      #expect(before[0].contains("REPLAY 2022-10-06 23:59:59Z"))
      let pillars = (1...8).map { "P\($0)-1 P\($0)" }
      #expect(!pillars.contains { before.joined().contains($0) })
      let agreed = try jump(session, to: "2022-10-07").joined(separator: "\n")
      #expect(pillars.allSatisfy { agreed.contains($0) })
      try session.press("PageUp")
      #expect(try session.screen().joined().contains("REPLAY 2022-10-06 23:59:59Z"))
      try session.press("End")
      let live = try session.screen()
      #expect(!live[0].contains("REPLAY"))
      #expect(pillars.allSatisfy { live.joined().contains($0) })
    }
  }

  @Test("N goes back to the last alarm, and a picture of that moment is the same from the shell")
  func alarmOfThePast() throws {
    let scratch = try ScratchFolder()
    let store = try Fixtures.emptyStore(scratch)
    for (index, minute) in ["10", "20", "30"].enumerated() {
      let severity = index == 1 ? "alarm" : "caution"
      let line = Fixtures.incident("t-\(index)", "case \(index)", severity: severity)
      let written = try Shell.sitroom(
        ["ingest", "-", "--store", store, "--clock", "2026-03-14T01:\(minute):00Z"],
        input: line + "\n")
      #expect(written.status == 0, "\(written.errorText)")
    }
    let session = try room(store)
    try session.press("6", "t", "N")
    let past = try session.screen()
    #expect(past[0].contains("REPLAY 2026-03-14 01:20:00Z"))
    #expect(past.joined().contains("case 1"))
    #expect(!past.joined().contains("case 2"))
    try session.press("a")
    #expect(try Shell.sitroom(["log", "--store", store]).lines.count == 3)
    let picture = try Shell.sitroom(
      [
        "snapshot", "incidents", "--store", store, "--at", "2026-03-14T01:20:00Z", "--size",
        "120x36", "--format", "text",
      ] + clock)
    #expect(picture.text.contains("case 1"))
    #expect(!picture.text.contains("case 2"))
  }
}
