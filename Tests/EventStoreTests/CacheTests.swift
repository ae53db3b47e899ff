@testable import EventStore
import Foundation
import GRDB
import TaskForce
import Testing

@Suite struct CacheTests {
  let fixture: StoreFixture
  let store: EventStore

  init() throws {
    fixture = try StoreFixture()
    store = try fixture.open()
    for day in 0..<6 {
      fixture.setClock(StoreFixture.start.advanced(days: day))
      try store.append([
        StreamAppend(Sample.opened(day * 10)), StreamAppend(Sample.pulse(day * 10 + 1)),
        StreamAppend(Sample.note(day * 10 + 2)),
      ])
    }
  }

  private func replay(upTo last: Int64) throws -> Situation {
    var situation = Situation()
    for event in try store.events(after: 0, limit: .max) where event.position <= last {
      situation.apply(event)
    }
    return situation
  }

  @Test("from any snapshot the situation is the same as by replaying the log")
  func snapshotIsReplay() throws {
    for position in Int64(1)...18 {
      try store.saveSnapshot(try replay(upTo: position))
      #expect(try store.situation() == replay(upTo: 18))
    }
  }

  @Test("a snapshot is really read")
  func snapshotIsRead() throws {
    try store.saveSnapshot(try replay(upTo: 9))
    let cache = try DatabaseQueue(path: fixture.folder.cache)
    let other = Data(try Snapshots.encode(replay(upTo: 3)))
    try cache.inDatabase { try $0.execute(sql: "UPDATE snapshot SET body = ?", arguments: [other]) }
    #expect(try store.situation(upTo: 9) == replay(upTo: 9))
    #expect(try store.snapshotPosition(upTo: 9) == 3)
  }

  @Test("the situation of a moment holds what was known then", arguments: 0..<6)
  func asOf(day: Int) throws {
    try store.saveSnapshot(try replay(upTo: 7))
    let moment = StoreFixture.start.advanced(days: day)
    #expect(try store.situation(asOf: moment) == replay(upTo: Int64(day + 1) * 3))
    #expect(
      try store.situation(asOf: moment.advanced(seconds: -1)) == replay(upTo: Int64(day) * 3))
  }

  static let losses = ["deleted", "not a database", "empty", "of another store"]

  @Test("a lost or foreign cache changes nothing", arguments: losses)
  func lostCache(_ loss: String) throws {
    try store.saveSnapshot(try replay(upTo: 9))
    let found = try store.events(limit: 50, matching: "powder").map(\.position)
    #expect(found == [16, 13, 10, 7, 4, 1])
    store.close()
    switch loss {
    case "deleted": try FileManager.default.removeItem(atPath: fixture.folder.cache)
    case "not a database":
      try Data(repeating: 65, count: 9000).write(to: URL(filePath: fixture.folder.cache))
    case "empty": try Data().write(to: URL(filePath: fixture.folder.cache))
    default:
      let other = try StoreFixture()
      let stranger = try other.open()
      try stranger.append((1...20).map { StreamAppend(Sample.pulse($0)) })
      _ = try stranger.events(limit: 1, matching: "pulse")
      try stranger.saveSnapshot(try stranger.situation())
      stranger.close()
      try Data(contentsOf: URL(filePath: other.folder.cache))
        .write(to: URL(filePath: fixture.folder.cache))
    }
    for access in [StoreAccess.readOnly, .readWrite] where loss == "deleted" || access == .readWrite
    {
      let again = try fixture.open(access)
      var whole = Situation()
      for event in try again.events(after: 0, limit: .max) { whole.apply(event) }
      #expect(try again.situation() == whole)
      #expect(try again.events(limit: 50, matching: "powder").map(\.position) == found)
    }
  }

  static let searches: [(text: String, positions: [Int64])] = [
    ("powder", [16, 13, 10, 7, 4, 1]), ("POWDER white", [16, 13, 10, 7, 4, 1]),
    ("pow", [16, 13, 10, 7, 4, 1]),
    ("powder nothing", []), ("NL-2023-000003", [7]), ("note 12", [6]), ("desk-test 42", [15]),
    ("\"", []), ("* OR", []), ("powder\" OR \"x", []), ("(powder", [16, 13, 10, 7, 4, 1]),
    ("words:powder", []), ("NEAR(powder)", []), ("^powder", [16, 13, 10, 7, 4, 1]),
    ("powder -white", [16, 13, 10, 7, 4, 1]),
    ("\u{0}", []), ("powder\u{0}white", [16, 13, 10, 7, 4, 1]), ("' ; DROP TABLE text", []),
  ]

  @Test("search finds every word, the last unfinished, and takes any text", arguments: searches)
  func search(_ text: String, _ positions: [Int64]) throws {
    #expect(try store.events(limit: 50, matching: text).map(\.position) == positions)
    let reader = try fixture.open(.readOnly)
    #expect(try reader.events(limit: 50, matching: text).map(\.position) == positions)
  }

  @Test("search goes on behind a page, and sees what came since")
  func pages() throws {
    let first = try store.events(limit: 2, matching: "powder").map(\.position)
    #expect(first == [16, 13])
    #expect(try store.events(before: 13, limit: 2, matching: "powder").map(\.position) == [10, 7])
    try store.append([StreamAppend(Sample.opened(99))])
    #expect(try store.events(limit: 1, matching: "powder").map(\.position) == [19])
    #expect(
      try fixture.open(.readOnly).events(limit: 1, matching: "powder").map(\.position) == [19])
  }

  @Test("a reader searches what the index does not have yet, and writes nothing")
  func readOnlySearch() throws {
    let reader = try fixture.open(.readOnly)
    #expect(try reader.events(limit: 2, matching: "powder").map(\.position) == [16, 13])
    #expect(try reader.events(before: 13, limit: 2, matching: "powder").map(\.position) == [10, 7])
    #expect(!FileManager.default.fileExists(atPath: fixture.folder.cache))
  }

  @Test("blank text is every event, newest first")
  func blank() throws {
    #expect(try store.events(limit: 3).map(\.position) == [18, 17, 16])
    #expect(try store.events(before: 3, limit: 9, matching: "  ").map(\.position) == [2, 1])
  }

  @Test("text about persons is not found")
  func personal() throws {
    var report = ReportReceived()
    report.circumstances.summary = "report of a courier"
    report.circumstances.place = PlaceID("BEANR")
    report.person = .clear("Zachariasse")
    let event = EventEnvelope(
      id: Sample.id(500), occurredAt: StoreFixture.start, source: Sample.source, payload: report)
    try store.append([StreamAppend(event)])
    #expect(try store.events(limit: 5, matching: "Zachariasse").isEmpty)
    #expect(try store.events(limit: 5, matching: "courier antwerp").map(\.position) == [19])
  }
}
