import Foundation
import Testing

/// The officer's own editor, from a line and back to an intact screen.
@Suite struct EditorTests {
  private func room(_ scratch: ScratchFolder, editor: String) throws -> (String, TmuxSession) {
    let store = try Fixtures.emptyStore(scratch)
    let clock = ["--clock", "2026-03-14T02:32:07Z"]
    let line = Fixtures.incident("t-1", "matter", severity: "caution")
    _ = try Shell.sitroom(["ingest", "-", "--store", store] + clock, input: line + "\n")
    let script = try scratch.write(editor, to: "editor.sh")
    chmod(script, 0o755)
    let session = try TmuxSession(
      ["watch", "--store", store, "--officer", "NL-2", "--theme", "mono"] + clock, width: 120,
      height: 36, environment: ["EDITOR": script, "TMPDIR": scratch.path])
    try session.awaitStart()
    try session.press("6", "c", "f")
    return (store, session)
  }

  private func note(_ store: String) throws -> String? {
    let log = try Shell.sitroom(["log", "--store", store, "--format", "json"])
    return try log.lines.compactMap { line -> String? in
      let event = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
      guard event?["type"] as? String == "incident.noted" else { return nil }
      return (event?["data"] as? [String: Any])?["text"] as? String
    }.last
  }

  @Test("^x ^e: what the editor leaves is in the line, ^c in it is its own, no file stays behind")
  func editor() throws {
    let scratch = try ScratchFolder()
    let (store, session) = try room(
      scratch,
      editor: """
        #!/bin/sh
        trap '' INT
        kill -INT 0
        echo 'second line' >> "$1"
        """)
    try session.type("first line")
    try session.press("C-x", "C-e")
    let screen = try session.screen()
    #expect(screen.first?.contains("sitroom") == true)
    #expect(screen.contains { $0.contains("first line") })
    #expect(screen.contains { $0.contains("second line") })
    try session.press("Enter")
    try session.awaitPosition(2)
    #expect(try note(store) == "first line\nsecond line")
    let left = try FileManager.default.contentsOfDirectory(atPath: scratch.path)
    #expect(!left.contains { $0.hasPrefix("sitroom-") })
  }

  @Test(
    "an editor that fails, or leaves no text, loses nothing that was typed",
    arguments: ["exit 3", "printf '\\377\\376' > \"$1\"", "rm \"$1\""])
  func failures(command: String) throws {
    let scratch = try ScratchFolder()
    let (store, session) = try room(scratch, editor: "#!/bin/sh\n" + command + "\n")
    try session.type("kept")
    try session.press("C-x", "C-e", "Enter")
    try session.awaitPosition(2)
    #expect(try note(store) == "kept")
  }
}
