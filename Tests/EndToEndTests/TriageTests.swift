import Foundation
import Testing

/// A coordinator at the keys in a real terminal, and what the log says of it afterwards.
@Suite struct TriageTests {
  /// Seven cautions, the oldest first in the queue.
  private func room(_ scratch: ScratchFolder, _ more: [String]) throws -> (
    store: String, session: TmuxSession
  ) {
    let store = try Fixtures.emptyStore(scratch)
    let clock = ["--clock", "2026-03-14T02:32:07Z"]
    for number in 1...7 {
      let line = Fixtures.incident("t-\(number)", "matter \(number)", severity: "caution")
      _ = try Shell.sitroom(["ingest", "-", "--store", store] + clock, input: line + "\n")
    }
    let session = try TmuxSession(
      ["watch", "--store", store, "--officer", "NL-2", "--theme", "mono"] + clock + more,
      width: 120, height: 36)
    try session.awaitStart()
    try session.press("6")
    return (store, session)
  }

  private struct Deed {
    var type: String
    var incident: String
    var act: String
  }

  /// Every event of the log that NL-2 wrote, in order.
  private func deeds(_ store: String) throws -> [Deed] {
    let log = try Shell.sitroom(["log", "--store", store, "--format", "json"])
    return try log.lines.compactMap { line in
      let event = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
      guard let event, event["actor"] as? String == "NL-2" else { return nil }
      func text(_ name: String) -> String { event[name] as? String ?? "" }
      return Deed(type: text("type"), incident: text("subject"), act: text("correlation"))
    }
  }

  @Test(
    "mark five, acknowledge, comment, shelve two, merge two, undo it, close one: the log has that",
    arguments: ["en", "nl"])
  func session(language: String) throws {
    let scratch = try ScratchFolder()
    let (store, session) = try room(scratch, ["--language", language])
    try session.press("g", "Space", "Space", "Space", "Space", "Space", "a")
    #expect(
      try session.screen().contains {
        $0.contains(language == "en" ? "5 will change, 0 not" : "5 veranderen, 0 niet")
      })
    try session.press("Enter")
    try session.awaitPosition(12)
    try session.press("g", "c", "f")
    try session.type("checked with the terminal")
    try session.press("Enter")
    try session.awaitPosition(13)
    try session.press("g", "w", "4")
    try session.awaitPosition(14)
    try session.press("g", "w", "8")
    try session.awaitPosition(15)
    try session.press("g", "M")
    try session.type("5")
    try session.press("Enter", "Enter")
    try session.awaitPosition(16)
    try session.press("u")
    try session.awaitPosition(17)
    try session.press("g", "x", "c")
    try session.awaitPosition(18)
    let deeds = try deeds(store)
    #expect(
      deeds.map(\.type)
        == Array(repeating: "incident.acknowledged", count: 5) + [
          "incident.noted", "incident.shelved", "incident.shelved", "incident.merged",
          "incident.reverted", "incident.closed",
        ])
    #expect(Set(deeds.prefix(5).map(\.act)).count == 1)
    #expect(Set(deeds.dropFirst(5).map(\.act)).count == 6)
    #expect(deeds[8].incident == deeds[9].incident)
    #expect(try Shell.sitroom(["verify", "--store", store]).status == 0)
  }

  @Test("acts on other work are undone and done again, also after the room was opened anew")
  func undoOnWork() throws {
    let scratch = try ScratchFolder()
    let (store, first) = try room(scratch, [])
    try first.press("5", "+", "a")
    try first.type("scan more")
    try first.press("Enter")
    try first.awaitPosition(8)
    try first.press("T")
    try first.type("reefer")
    try first.press("Enter")
    try first.awaitPosition(9)
    try first.press("c", "f")
    try first.type("asked twice")
    try first.press("Enter")
    try first.awaitPosition(10)
    try first.press("u")
    try first.awaitPosition(11)
    try first.press("u")
    try first.awaitPosition(12)
    try first.press("C-r")
    try first.awaitPosition(13)
    let second = try TmuxSession(
      ["watch", "--store", store, "--officer", "NL-2", "--clock", "2026-03-14T02:32:07Z"],
      width: 120, height: 36)
    try second.awaitStart()
    try second.press("5", "u")
    try second.awaitPosition(14)
    #expect(try second.screen().contains { $0.contains("undone: A-01 tagged") })
    let deeds = try deeds(store)
    #expect(
      deeds.map(\.type) == ["action.agreed", "action.tagged", "action.noted"]
        + Array(repeating: "act.reverted", count: 4))
    #expect(Set(deeds.map(\.incident)) == ["action/A-01"])
    #expect(try Shell.sitroom(["verify", "--store", store]).status == 0)
  }

  @Test("two rooms take the same incident: one wins, the other is told by whom")
  func race() throws {
    let scratch = try ScratchFolder()
    let (store, first) = try room(scratch, [])
    let second = try TmuxSession(
      [
        "watch", "--store", store, "--officer", "BE-1", "--desk", "BE", "--clock",
        "2026-03-14T02:32:07Z",
      ], width: 120, height: 36)
    try second.awaitStart()
    try second.press("6")
    try first.press("g", "o")
    try second.press("g", "o")
    try first.awaitPosition(9)
    try second.awaitPosition(9)
    let deeds = try deeds(store)
    #expect(deeds.map(\.type) == ["incident.acknowledged", "incident.assigned"])
    #expect(try second.screen().joined().contains("own NL-2"))
  }
}
