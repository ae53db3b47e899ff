import EventStore
import Foundation
import GRDB
import TaskForce
import Testing

@Suite struct FolderTests {
  let fixture: StoreFixture

  init() throws { fixture = try StoreFixture() }

  private func modes() throws -> [String: Int] {
    var modes: [String: Int] = [:]
    for name in try FileManager.default.contentsOfDirectory(atPath: fixture.folder.path) {
      modes[name] = fixture.mode(fixture.folder.path + "/" + name)
    }
    return modes
  }

  private func use(_ fixture: StoreFixture) throws {
    let store = try fixture.open()
    try store.append([StreamAppend(Sample.pulse(1))])
    _ = try store.events(limit: 1, matching: "desk")
    try store.quarantine.add([
      QuarantinedLine(
        file: "-", line: 1, error: FieldError("", expected: .json), bytes: [1])
    ])
  }

  @Test("the folder is 0700 and its files are 0600")
  func ownerOnly() throws {
    try use(fixture)
    #expect(fixture.mode(fixture.folder.path) == 0o700)
    let modes = try modes()
    #expect(
      Set(modes.keys).isSuperset(of: [
        "events.sqlite", "events.sqlite-wal", "keys.sqlite", "cache.sqlite", "quarantine.sqlite",
        "bell", "lock",
      ]))
    #expect(modes.allSatisfy { $0.value == 0o600 }, "\(modes)")
  }

  @Test("a folder for a group is 2770 and its files are 0660")
  func group() throws {
    let fixture = try StoreFixture(sharing: .group(getgid()))
    try use(fixture)
    #expect(fixture.mode(fixture.folder.path) == 0o2770)
    for name in try FileManager.default.contentsOfDirectory(atPath: fixture.folder.path) {
      #expect(fixture.mode(fixture.folder.path + "/" + name) == 0o660, "\(name)")
    }
    #expect(try fixture.open().sharing == .group(getgid()))
  }

  static let loosened: [(file: String, mode: Int)] = [
    ("", 0o702), ("", 0o720), ("/events.sqlite", 0o602), ("/events.sqlite", 0o620),
    ("/keys.sqlite", 0o666), ("/bell", 0o606),
  ]

  @Test("a store that others can write to is refused", arguments: loosened)
  func writableByOthers(_ file: String, _ mode: Int) throws {
    let path = fixture.folder.path + file
    chmod(path, mode_t(mode))
    let error = #expect(throws: StoreError.self) { try fixture.open(.readOnly) }
    guard case .writableByOthers(let found, let foundMode) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(found == path)
    #expect(foundMode == UInt32(mode))
  }

  static let kinds: [(kind: String, isRefused: Bool)] = [
    ("nfs4", true), ("cifs", true), ("smb3", true), ("9p", true), ("fuse.sshfs", true),
    ("ext4", false), ("tmpfs", false), ("fuse.gocryptfs", false),
  ]

  @Test("a file system on another machine is refused", arguments: kinds)
  func networkFileSystem(_ kind: String, _ isRefused: Bool) throws {
    var options = StoreOptions()
    options.fileSystem = { _ in kind }
    if isRefused {
      let error = #expect(throws: StoreError.self) { try fixture.open(options: options) }
      guard case .networkFileSystem(_, kind) = error else {
        Issue.record("\(String(describing: error))")
        return
      }
    } else {
      _ = try fixture.open(options: options)
    }
  }

  @Test("a store of a newer version is refused")
  func newerVersion() throws {
    try fixture.tamper("PRAGMA user_version = 2")
    let error = #expect(throws: StoreError.self) { try fixture.open() }
    guard case .newerVersion(2, 1) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
  }

  @Test("where there is no store, none is opened")
  func noStore() throws {
    let error = #expect(throws: StoreError.self) {
      try EventStore(
        opening: StoreFolder(fixture.path("none")), .readOnly, clock: fixture.clock)
    }
    guard case .folderMissing = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    try FileManager.default.removeItem(atPath: fixture.folder.events)
    #expect(throws: StoreError.self) { try fixture.open() }
  }

  @Test("a second creation is refused and harms nothing; an interrupted one is finished")
  func createTwice() throws {
    try use(fixture)
    #expect(throws: StoreError.self) {
      try EventStore.create(fixture.folder, createdAt: StoreFixture.start)
    }
    #expect(try fixture.open().head().position == 1)
    let half = StoreFolder(fixture.path("half"))
    try FileManager.default.createDirectory(atPath: half.path, withIntermediateDirectories: true)
    for file in [half.lock, half.events] {
      _ = FileManager.default.createFile(atPath: file, contents: Data())
    }
    try EventStore.create(half, createdAt: StoreFixture.start)
    #expect(fixture.mode(half.path) == 0o700)
    #expect(try EventStore(opening: half, .readWrite, clock: fixture.clock).head().position == 0)
  }

  @Test("a folder with other things in it does not become a store")
  func foreignFolder() throws {
    let folder = StoreFolder(fixture.path("papers"))
    try FileManager.default.createDirectory(atPath: folder.path, withIntermediateDirectories: true)
    _ = FileManager.default.createFile(atPath: folder.path + "/letter.txt", contents: Data())
    let error = #expect(throws: StoreError.self) {
      try EventStore.create(folder, createdAt: StoreFixture.start)
    }
    guard case .folderNotEmpty(_, "letter.txt") = error else {
      Issue.record("\(String(describing: error))")
      return
    }
  }

  @Test("a store opened for reading takes nothing")
  func readOnly() throws {
    let store = try fixture.open(.readOnly)
    #expect(throws: StoreError.self) { try store.append([StreamAppend(Sample.pulse(1))]) }
    #expect(throws: StoreError.self) { try store.quarantine.remove(1) }
    #expect(throws: StoreError.self) { try store.checkpoint() }
  }

  @Test("a log that was replaced while open takes nothing")
  func replacedLog() throws {
    let store = try fixture.open()
    try store.append([StreamAppend(Sample.pulse(1))])
    try FileManager.default.moveItem(
      atPath: fixture.folder.events, toPath: fixture.folder.events + ".old")
    #expect(throws: StoreError.self) { try store.append([StreamAppend(Sample.pulse(2))]) }
  }

  @Test("a backup has the same head, no keys, and goes on from there")
  func backup() throws {
    let store = try fixture.open()
    try store.append((1...20).map { StreamAppend(Sample.pulse($0)) })
    try fixture.folder.writeClock(
      DemoClock(
        SimulatedTime(
          realAnchor: StoreFixture.start, simulatedAnchor: StoreFixture.start, speed: 60)))
    let copy = StoreFolder(fixture.path("backup/today"))
    let head = try store.backup(to: copy)
    #expect(try head == store.head())
    #expect(!FileManager.default.fileExists(atPath: copy.keys))
    #expect(fixture.mode(copy.path) == 0o700)
    #expect(fixture.mode(copy.events) == 0o600)
    #expect(try copy.readClock()?.time.speed == 60)
    #expect(throws: StoreError.self) { try store.backup(to: copy) }
    #expect(try EventStore(opening: copy, .readOnly, clock: fixture.clock).verify().holds)
    let restored = try EventStore(opening: copy, .readWrite, clock: fixture.clock)
    #expect(try restored.head() == store.head())
    #expect(try restored.verify(witness: store.witness()).holds)
    // It has another secret, and still knows its events.
    #expect(try restored.append([StreamAppend(Sample.pulse(7))]).known == [7])
    #expect(throws: StoreError.self) {
      var other = Sample.pulse(7)
      other.tlp = .red
      try restored.append([StreamAppend(other)])
    }
    #expect(try restored.append([StreamAppend(Sample.pulse(21))]).appended.map(\.position) == [21])
  }

  @Test("info tells what the store is")
  func info() throws {
    try use(fixture)
    let info = try fixture.open(.readOnly).info()
    #expect(info.head.position == 1)
    #expect(info.version == 1)
    #expect(info.streams == 1)
    #expect(info.quarantined == 1)
    #expect(info.types.map(\.name) == ["source.reported"])
    #expect(info.firstRecordedAt == StoreFixture.start)
    #expect(info.identity.count == 16)
    #expect(info.files.contains { $0.name == "events.sqlite" && $0.bytes > 0 })
  }
}

@Suite struct DemoClockTests {
  let fixture: StoreFixture

  init() throws { fixture = try StoreFixture() }

  @Test("every process on a demo store reads the same clock")
  func roundTrip() throws {
    #expect(try fixture.folder.readClock() == nil)
    let time = SimulatedTime(
      realAnchor: StoreFixture.start, simulatedAnchor: StoreFixture.start.advanced(days: -500),
      speed: 0.25)
    for isFrozen in [false, true] {
      try fixture.folder.writeClock(DemoClock(time, isFrozen: isFrozen))
      let clock = try #require(try fixture.folder.readClock())
      #expect(clock == DemoClock(time, isFrozen: isFrozen))
      let later = StoreFixture.start.advanced(seconds: 40)
      #expect(
        clock.now(atReal: later) == time.simulatedAnchor.advanced(seconds: isFrozen ? 0 : 10))
    }
    #expect(fixture.mode(fixture.folder.clock) == 0o600)
  }

  static let bad: [(text: String, line: Int)] = [
    ("", 1), ("real yesterday\nsimulated 2022-10-07\nspeed 1\nfrozen no\n", 1),
    ("real 2022-10-07\nsimulated 2022-10-07\nspeed fast\nfrozen no\n", 3),
    ("real 2022-10-07\nsimulated 2022-10-07\nspeed -1\nfrozen no\n", 3),
    ("real 2022-10-07\nsimulated 2022-10-07\nspeed nan\nfrozen no\n", 3),
    ("real 2022-10-07\nspeed 1\n", 2), ("real 2022-10-07\nsimulated 2022-10-07\nspeed 1\n", 4),
    ("real 2022-10-07\nsimulated 2022-10-07\nspeed 1\nfrozen maybe\n", 4),
    ("real 2022-10-07\nsimulated 2022-10-07\nspeed 1\nfrozen no\nmore\n", 5),
  ]

  @Test("a clock file that cannot be read is refused with its line", arguments: bad)
  func unreadable(_ text: String, _ line: Int) throws {
    try Data(text.utf8).write(to: URL(filePath: fixture.folder.clock))
    let error = #expect(throws: StoreError.self) { try fixture.folder.readClock() }
    guard case .clockUnreadable(_, line) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
  }
}
