import EventStore
import Foundation
import TaskForce
import Testing

@Suite struct QuarantineTests {
  let fixture: StoreFixture
  let store: EventStore

  init() throws {
    fixture = try StoreFixture()
    store = try fixture.open()
  }

  private func line(_ text: String, file: String = "feed.jsonl", number: Int = 1)
    -> QuarantinedLine
  {
    QuarantinedLine(
      file: file, line: number,
      error: FieldError("data.kilograms", expected: .number(0...5), found: "many"),
      bytes: Array(text.utf8))
  }

  @Test("a line is kept with where it stood and why it failed")
  func keeps() throws {
    try store.quarantine.add([line("{\"a\":1}", number: 42)])
    let entry = try #require(try store.quarantine.show(1))
    #expect(entry.line == line("{\"a\":1}", number: 42))
    #expect(entry.line.error.expected == .number(0...5))
    #expect(entry.firstSeen == StoreFixture.start)
    #expect(entry.count == 1)
    #expect(try store.quarantine.show(2) == nil)
  }

  @Test("the same line again is counted, not doubled")
  func counted() throws {
    try store.quarantine.add([line("a"), line("b"), line("a", number: 7)])
    fixture.setClock(StoreFixture.start.advanced(days: 1))
    try store.quarantine.add([line("a", file: "other.jsonl", number: 9)])
    #expect(try store.quarantine.count() == 2)
    let entries = try store.quarantine.list(limit: 10)
    #expect(entries.map(\.number) == [1, 2])
    #expect(entries.first?.count == 3)
    #expect(entries.first?.line.file == "other.jsonl")
    #expect(entries.first?.firstSeen == StoreFixture.start)
    #expect(entries.first?.lastSeen == StoreFixture.start.advanced(days: 1))
    #expect(try store.quarantine.list(after: 1, limit: 10).map(\.number) == [2])
  }

  @Test("of an endless line the beginning is kept, and its length")
  func bounded() throws {
    let bytes = [UInt8](repeating: 120, count: QuarantinedLine.keptBytes + 1)
    let error = FieldError("", expected: .lineLength(maximum: 10))
    try store.quarantine.add([
      QuarantinedLine(file: "-", line: 1, error: error, bytes: bytes),
      QuarantinedLine(
        file: "-", line: 2, error: error, bytes: [], digest: [UInt8](repeating: 7, count: 32),
        byteCount: 10_000_000),
    ])
    let entries = try store.quarantine.list(limit: 10)
    #expect(entries.map(\.line.bytes.count) == [QuarantinedLine.keptBytes, 0])
    #expect(entries.map(\.line.byteCount) == [QuarantinedLine.keptBytes + 1, 10_000_000])
  }

  @Test("an erased line leaves no byte behind, and its number is not used again")
  func erased() throws {
    try store.quarantine.add([line("Zachariasse lives here")])
    #expect(try store.quarantine.remove(1))
    #expect(try !store.quarantine.remove(1))
    let file = try Data(contentsOf: URL(filePath: fixture.folder.quarantine))
    #expect(file.range(of: Data("Zachariasse".utf8)) == nil)
    try store.quarantine.add([line("next")])
    #expect(try store.quarantine.list(limit: 5).map(\.number) == [2])
  }

  @Test("a reader sees the quarantine of others, and none where there is none")
  func reader() throws {
    let reader = try fixture.open(.readOnly)
    #expect(try reader.quarantine.count() == 0)
    try store.quarantine.add([line("a")])
    #expect(try reader.quarantine.count() == 1)
    #expect(throws: StoreError.self) { try reader.quarantine.add([line("b")]) }
  }
}
