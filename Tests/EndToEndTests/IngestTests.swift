import Foundation
import Testing

@Suite struct IngestTests {
  @Test("the public record goes in whole, once")
  func publicRecordIsIdempotent() throws {
    let scratch = try ScratchFolder()
    let store = scratch.file("new/store")
    let arguments = ["ingest", "--backfill", Fixtures.chronicle, "--store", store]
    let first = try Shell.sitroom(arguments)
    #expect(first.status == 0)
    #expect(first.text == "324 events appended, 0 already known, 0 lines in quarantine\n")
    let second = try Shell.sitroom(arguments)
    #expect(second.text == "0 events appended, 324 already known, 0 lines in quarantine\n")
  }

  @Test("a changed payload is named by its position")
  func tamperingIsFound() throws {
    let scratch = try ScratchFolder()
    let store = try Fixtures.publicRecord(scratch)
    let sound = try Shell.sitroom(["verify", "--store", store])
    #expect(sound.status == 0)
    #expect(sound.text.hasPrefix("324 events, the chain holds"))
    let triggers = try Shell.run(
      "/usr/bin/sqlite3",
      [store + "/events.sqlite", "SELECT name FROM sqlite_master WHERE type = 'trigger'"])
    let drops = triggers.lines.map { "DROP TRIGGER \"\($0)\";" }.joined()
    let change =
      "UPDATE event SET payload = replace(payload, 'Antwerp', 'Antwerq') WHERE position = ("
      + "SELECT min(position) FROM event WHERE payload LIKE '%Antwerp%');"
    let where_ = "SELECT min(position) FROM event WHERE payload LIKE '%Antwerq%';"
    let edit = try Shell.run(
      "/usr/bin/sqlite3", [store + "/events.sqlite", drops + change + where_])
    #expect(edit.status == 0, "\(edit.errorText)")
    let position = try #require(edit.lines.last)
    let broken = try Shell.sitroom(["verify", "--store", store])
    #expect(broken.status == 65)
    #expect(broken.errorText.contains("position \(position)"))
  }

  @Test("what cannot be read is quarantined with line and field, and the rest goes in")
  func badLinesAreQuarantined() throws {
    let scratch = try ScratchFolder()
    let store = try Fixtures.emptyStore(scratch)
    let good = Fixtures.incident("a-1", "first")
    let wrongType = good.replacing("\"severity\":\"alarm\"", with: "\"severity\":7")
      .replacing("a-1", with: "a-2")
    let unknown = good.replacing("incident.opened", with: "incident.vanished")
      .replacing("a-1", with: "a-3")
    var bytes = Data([good, wrongType, unknown].joined(separator: "\n").utf8 + [10])
    bytes += Data([0x7b, 0xff, 0xfe, 0x0a])
    bytes += Data("{\"long\":\"".utf8) + Data(repeating: 0x61, count: 10 << 20) + Data("\"}\n".utf8)
    bytes += Data(Fixtures.incident("a-4", "second").utf8 + [10])
    bytes += Data(good.utf8.prefix(70))
    let file = scratch.file("feed.jsonl")
    try bytes.write(to: URL(filePath: file))
    let outcome = try Shell.sitroom(["ingest", file, "--store", store])
    #expect(outcome.status == 65)
    #expect(outcome.text == "2 events appended, 0 already known, 5 lines in quarantine\n")
    let list = try Shell.sitroom(["quarantine", "list", "--store", store]).text
    for line in ["feed.jsonl:2", "feed.jsonl:3", "feed.jsonl:4", "feed.jsonl:5", "feed.jsonl:7"] {
      #expect(list.contains(line), "\(line) in\n\(list)")
    }
    #expect(list.contains("data.severity"))
    #expect(list.contains("emergency"))
  }

  @Test("the same identity with other content is put aside")
  func otherContentIsQuarantined() throws {
    let scratch = try ScratchFolder()
    let store = try Fixtures.emptyStore(scratch)
    let lines = [
      Fixtures.incident("b-1", "as it was"), Fixtures.incident("b-1", "as it was not"),
      Fixtures.incident("b-2", "another"),
    ].joined(separator: "\n")
    let outcome = try Shell.sitroom(["ingest", "-", "--store", store], input: lines + "\n")
    #expect(outcome.text == "2 events appended, 0 already known, 1 line in quarantine\n")
  }

  @Test("the log written as JSON reads back as known")
  func logReadsBack() throws {
    let scratch = try ScratchFolder()
    let store = try Fixtures.publicRecord(scratch)
    let log = try Shell.sitroom(["log", "--format", "json", "--store", store])
    #expect(log.lines.count == 324)
    let again = try Shell.sitroom(["ingest", "-", "--store", store], input: log.text)
    #expect(again.text == "0 events appended, 324 already known, 0 lines in quarantine\n")
  }

  @Test(
    "mistakes end with the number that sysexits.h has for them",
    arguments: [
      (["verify", "--store", "/nonexistent/store"], Int32(66)),
      (["ingest", "/nonexistent.jsonl", "--store", "%"], 66),
      (["snapshot", "nosuch", "--store", "%"], 64),
      (["snapshot", "routes", "--size", "0x9", "--store", "%"], 64),
      (["snapshot", "routes", "--at", "yesterday", "--store", "%"], 64),
      (["init", "--store", "%"], 73),
      (["nosuch"], 64),
    ] as [([String], Int32)])
  func exitStatus(arguments: [String], status: Int32) throws {
    let scratch = try ScratchFolder()
    let store = try Fixtures.emptyStore(scratch)
    let outcome = try Shell.sitroom(arguments.map { $0 == "%" ? store : $0 })
    #expect(outcome.status == status, "\(outcome.errorText)")
    #expect(!outcome.errorText.isEmpty)
  }

  @Test("a wrong configuration file is named with line and key")
  func configurationMistake() throws {
    let scratch = try ScratchFolder()
    try FileManager.default.createDirectory(
      atPath: scratch.file("sitroom"), withIntermediateDirectories: true)
    _ = try scratch.write("officer = \"NL-2\"\nlangauge = \"nl\"\n", to: "sitroom/config.toml")
    let outcome = try Shell.sitroom(
      ["info", "--store", "/nonexistent"], environment: ["XDG_CONFIG_HOME": scratch.path])
    #expect(outcome.status == 78)
    #expect(outcome.errorText.contains("line 2"))
    #expect(outcome.errorText.contains("langauge"))
    #expect(outcome.errorText.contains("language"))
  }
}
