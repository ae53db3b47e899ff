import Foundation
import Testing

/// A shift's queue, cleared by keys in a real terminal.
@Suite struct TriageSessionTests {
  private struct Row: Decodable {
    var reference: String
    var state: String
    var owner: String?
    var severity: String
    var tags: String
  }

  private struct Answer: Decodable { var incidents: [Row] }

  private func query(_ store: String, _ filter: String) throws -> [Row] {
    let outcome = try Shell.sitroom([
      "query", filter, "--store", store, "--format", "json", "--clock", "2026-03-14T02:40:00Z",
    ])
    return try JSONDecoder().decode(Answer.self, from: outcome.output).incidents
  }

  @Test("fifty incidents are triaged by keys alone, and the situation is what the keys said")
  func fifty() throws {
    let scratch = try ScratchFolder()
    let store = try Fixtures.emptyStore(scratch)
    let clock = ["--clock", "2026-03-14T02:32:07Z"]
    let lines = (1...50).map { number in
      Fixtures.incident("s-\(number)", "matter \(number)", severity: "caution") + "\n"
    }
    _ = try Shell.sitroom(
      ["ingest", "-", "--store", store] + clock, input: lines.joined())
    let session = try TmuxSession(
      ["watch", "--store", store, "--officer", "NL-2", "--theme", "mono"] + clock, width: 120,
      height: 36)
    try session.awaitStart()
    try session.press("6")
    // Twenty acknowledged together, ten of them taken, tagged and closed in pairs of keys.
    var position = 50
    try session.press("g")
    for _ in 0..<20 { try session.press("Space") }
    try session.press("a", "Enter")
    position += 20
    try session.awaitPosition(position)
    for _ in 0..<10 {
      try session.press("g", "o")
      position += 2
      try session.awaitPosition(position)
    }
    try session.press("f")
    try session.type("mine")
    try session.press("Enter", "*", "T")
    try session.type("night")
    try session.press("Enter", "Enter")
    position += 10
    try session.awaitPosition(position)
    try session.press("*", "x", "c", "Enter")
    position += 10
    try session.awaitPosition(position)
    // Ten of the others wait until morning.
    try session.press("f", "C-u")
    try session.type("state:new")
    try session.press("Enter", "g")
    for _ in 0..<10 { try session.press("Space") }
    try session.press("w", "8", "Enter")
    position += 10
    try session.awaitPosition(position)
    let closed = try query(store, "state:closed")
    #expect(closed.count == 10)
    #expect(closed.allSatisfy { $0.owner == "NL-2" && $0.tags == "night" })
    #expect(try query(store, "state:acknowledged").count == 20)
    #expect(try query(store, "state:shelved").count == 10)
    #expect(try query(store, "state:new").count == 10)
    #expect(try query(store, "tag:night").map(\.reference) == closed.map(\.reference))
    #expect(try query(store, "").count == 50)
    #expect(try Shell.sitroom(["verify", "--store", store]).status == 0)
  }

  @Test("query points at the word that it cannot read, lists what would do, and ends with 64")
  func mistake() throws {
    let scratch = try ScratchFolder()
    let store = try Fixtures.emptyStore(scratch)
    let outcome = try Shell.sitroom(["query", "sev>=purple", "--store", store])
    #expect(outcome.status == 64)
    #expect(outcome.text.isEmpty)
    let lines = outcome.errorText.split(separator: "\n").map(String.init)
    #expect(lines[0] == "sitroom: sev>=purple")
    #expect(lines[1] == "              ^^^^^^")
    #expect(
      lines[2]
        == "sitroom: “purple”: severity is one of emergency, alarm, warning, caution")
  }
}
