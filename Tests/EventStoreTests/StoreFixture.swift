import EventStore
import Foundation
import GRDB
import Synchronization
import TaskForce

/// A store in a folder of its own, which goes when the fixture does.
final class StoreFixture: Sendable {
  let folder: StoreFolder
  private let root: String
  private let time: Mutex<Instant>

  static let start = Instant(milliseconds: 1_700_000_000_000)

  init(sharing: FolderSharing = .ownerOnly) throws {
    root = FileManager.default.temporaryDirectory.path + "/store-" + UUID().uuidString
    folder = StoreFolder(root + "/store")
    time = Mutex(Self.start)
    try EventStore.create(folder, sharing: sharing, createdAt: Self.start)
  }

  deinit { try? FileManager.default.removeItem(atPath: root) }

  var clock: Clock { Clock { self.time.withLock { $0 } } }

  func setClock(_ instant: Instant) { time.withLock { $0 = instant } }

  func path(_ name: String) -> String { root + "/" + name }

  func open(
    _ access: StoreAccess = .readWrite, options: StoreOptions = StoreOptions()
  ) throws -> EventStore {
    try EventStore(opening: folder, access, clock: clock, options: options)
  }

  /// Pulses up to `last`, and at position 4 an event that has something in every column.
  func fill(upTo last: Int) throws {
    let store = try open()
    var event = Sample.note(4)
    event.actor = Officer("NL-2")
    event.body = Body("NL")
    event.correlation = Sample.id(90)
    event.causation = Sample.id(91)
    event.evaluation = Evaluation(.A, .one)
    event.handlingText = "text"
    event.release = .bodies([Body("NL")])
    try store.append((1...3).map { StreamAppend(Sample.pulse($0)) })
    try store.append([StreamAppend(event)])
    try store.append((5...last).map { StreamAppend(Sample.pulse($0)) })
    store.close()
  }

  /// Runs SQL on the log as another client would.
  func tamper(_ sql: String) throws {
    let queue = try DatabaseQueue(path: folder.events)
    try queue.inDatabase { database in
      let triggers = try String.fetchAll(
        database, sql: "SELECT name FROM sqlite_master WHERE type = 'trigger'")
      for trigger in triggers { try database.execute(sql: "DROP TRIGGER \(trigger)") }
      try database.execute(sql: "PRAGMA foreign_keys = OFF")
      try database.execute(sql: "PRAGMA ignore_check_constraints = ON")
      try database.execute(sql: sql)
    }
    try queue.close()
  }
}

/// Events that say something, made from a number.
enum Sample {
  static let source = SourceID("desk-test")
  static let desk = Body("NL")

  static func id(_ number: Int) -> EventID {
    EventID.version7(
      at: StoreFixture.start, random: (UInt64(number) >> 8, UInt64(number)))
  }

  static func note(_ number: Int, _ text: String = "note") -> EventEnvelope {
    EventEnvelope(
      id: id(number), stream: .named(StreamName(kind: "incident", "NL-2023-000001")),
      occurredAt: StoreFixture.start, source: source,
      payload: IncidentNoted(text: "\(text) \(number)"))
  }

  static func pulse(_ number: Int, stream: String = "source/test") -> EventEnvelope {
    var payload = SourceReported()
    payload.identity = source
    payload.items = number
    return EventEnvelope(
      id: id(number), stream: .named(StreamName(stream)), occurredAt: StoreFixture.start,
      source: source, payload: payload)
  }

  static func opened(_ number: Int, title: String = "white powder") -> EventEnvelope {
    var payload = IncidentOpened()
    payload.title = title
    payload.severity = .alarm
    return EventEnvelope(
      id: id(number), stream: .newIncident(desk: desk), occurredAt: StoreFixture.start,
      source: source, payload: payload)
  }
}

extension AppendResult {
  var appended: [RecordedEvent] {
    outcomes.compactMap { if case .appended(let event) = $0 { event } else { nil } }
  }
  var known: [Int64] {
    outcomes.compactMap { if case .alreadyKnown(let position, _) = $0 { position } else { nil } }
  }
}

extension StoreFixture {
  /// Lets everybody read the store and nobody but the owner write.
  func allowReading() {
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    chmod(root, 0o755)
    chmod(folder.path, 0o755)
    for file in files { chmod(folder.path + "/" + file, 0o644) }
  }
}

extension StoreFixture {
  func mode(_ path: String) -> Int {
    let attributes = try? FileManager.default.attributesOfItem(atPath: path)
    return (attributes?[.posixPermissions] as? NSNumber)?.intValue ?? -1
  }

  /// Inverts the middle byte of every page behind `start`.
  func flipBytes(of path: String, from start: Int) throws -> Bool {
    var data = try Data(contentsOf: URL(filePath: path))
    guard data.count > start + 4096 else { return false }
    for index in stride(from: start + 8, to: data.count, by: 4096) { data[index] ^= 0xff }
    let handle = try FileHandle(forWritingTo: URL(filePath: path))
    try handle.write(contentsOf: data)
    try handle.close()
    return true
  }

  /// Appends an event as a writer that died between commit and bell leaves it: nobody who looks
  /// at the bell file is told.
  func appendWithoutBell(_ store: EventStore, _ event: EventEnvelope) throws {
    let bell = folder.bell
    try FileManager.default.moveItem(atPath: bell, toPath: bell + ".aside")
    try FileManager.default.copyItem(atPath: bell + ".aside", toPath: bell)
    // The new file is rung by a store opened on it; the follower watches the old one.
    try open().append([StreamAppend(event)])
    try FileManager.default.removeItem(atPath: bell + ".aside")
  }

  func writeBell(_ position: Int64) throws {
    let bytes = withUnsafeBytes(of: position.littleEndian) { Data($0) }
    let handle = try FileHandle(forWritingTo: URL(filePath: folder.bell))
    try handle.write(contentsOf: bytes)
    try handle.close()
  }

  func readBell() throws -> Int64 {
    try Data(contentsOf: URL(filePath: folder.bell)).enumerated()
      .reduce(0) { $0 | Int64($1.element) << (8 * $1.offset) }
  }
}
