import EventStore
import Foundation
import GRDB
import TaskForce
import TestEvents
import TestSupport
import Testing

/// Promise 6: versions that do not know each other harm nothing.
@Suite struct VersionTests {
  let fixture: StoreFixture

  init() throws { fixture = try StoreFixture() }

  @Test("a store that a newer program takes over while it is open is left alone")
  func takenOver() throws {
    let store = try fixture.open()
    try store.append([StreamAppend(Sample.pulse(1))])
    try fixture.tamper("PRAGMA user_version = 2")
    let error = #expect(throws: StoreError.self) {
      try store.append([StreamAppend(Sample.pulse(2))])
    }
    guard case .newerVersion(2, 1) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(try store.head().position == 1)
    Proof.record("6 newer store", 1, "refused at opening and while open")
  }

  @Test("an event of a newer program is told by its place, never passed over")
  func newerEvent() throws {
    let store = try fixture.open()
    try store.append((1...5).map { StreamAppend(Sample.pulse($0)) })
    try fixture.tamper("UPDATE event SET version = 9 WHERE position = 3")
    let error = #expect(throws: StoreError.self) { try store.events(after: 0, limit: 10) }
    guard case .unreadableEvent(3, let field) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(field.expected == .version(maximum: 1))
    #expect(throws: StoreError.self) { try store.situation() }
    Proof.record("6 newer event", 1, "told with its position")
  }

  /// Stores as earlier versions wrote them, each a folder.
  static let golden = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Golden")

  @Test("a store of every version ever written is read, checked and continued")
  func golden() throws {
    if ProcessInfo.processInfo.environment["ACCEPT_STORE"] == "1" { try Self.write() }
    let names = try FileManager.default.contentsOfDirectory(atPath: Self.golden.path)
      .filter { $0.hasPrefix("store-") }
    #expect(!names.isEmpty)
    var written: Set<String> = []
    for name in names.sorted() {
      let kept = Self.golden.appending(path: name)
      let folder = StoreFolder(fixture.path(name))
      try FileManager.default.copyItem(atPath: kept.path, toPath: folder.path)
      chmod(folder.path, 0o700)
      for file in try FileManager.default.contentsOfDirectory(atPath: folder.path) {
        chmod(folder.path + "/" + file, 0o600)
      }
      let line = try String(contentsOf: kept.appending(path: "witness"), encoding: .utf8)
      let witness = try #require(Witness(line: line))
      let store = try EventStore(opening: folder, .readWrite, clock: fixture.clock)
      #expect(try store.verify(witness: witness).holds)
      for event in try store.events(after: 0, limit: .max) {
        written.insert("\(event.envelope.type.name)")
      }
      #expect(try store.situation().position == witness.position)
      let next = try store.append([StreamAppend(Sample.pulse(1_000_000))])
      #expect(next.head.position == witness.position + 1)
      #expect(try store.verify(witness: witness).holds)
    }
    for type in EventCatalogue.standard.all where type.version > 1 {
      #expect(written.contains(type.type.name), "no store holds \(type.type) as it once was")
    }
    Proof.record("6 older stores", names.count, "read to the same head, \(written.count) types")
  }

  /// A store as this version writes it. To be done once for each version of the store or of an
  /// event, never over an older one.
  private static func write() throws {
    let folder = StoreFolder(golden.appending(path: "store-1").path)
    guard !FileManager.default.fileExists(atPath: folder.path) else { return }
    try EventStore.create(folder, createdAt: StoreFixture.start)
    let clock = Clock { StoreFixture.start.advanced(days: 400) }
    let store = try EventStore(opening: folder, .readWrite, clock: clock)
    var fields = RandomFields(seed: 1)
    for (number, type) in EventCatalogue.standard.all.enumerated() {
      guard let payload = fields.any(type) else { continue }
      try store.append([
        StreamAppend(
          EventEnvelope(
            id: Sample.id(number), stream: .named(StreamName("golden/\(type.type.area)")),
            occurredAt: StoreFixture.start, source: Sample.source, payload: payload))
      ])
    }
    let line = try store.witness().line
    store.close()
    for file in ["bell", "lock", "events.sqlite-shm", "events.sqlite-wal"] {
      try? FileManager.default.removeItem(atPath: folder.path + "/" + file)
    }
    try (line + "\n").write(toFile: folder.path + "/witness", atomically: true, encoding: .utf8)
  }
}
