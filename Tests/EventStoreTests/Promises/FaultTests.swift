import EventStore
import Foundation
import TaskForce
import TestSupport
import Testing

/// Promise 5: a disk that fails is told, nothing is acknowledged that is not there, and work goes
/// on when the cause is gone.
@Suite(.serialized) struct FaultTests {
  /// As the probe numbers them.
  enum Call: Int, CaseIterable, CustomTestStringConvertible {
    case write, sync, read, truncate

    var testDescription: String { "\(self)" }
  }

  static let errors: [(code: Int32, name: String)] = [(EIO, "EIO"), (ENOSPC, "ENOSPC")]

  @Test("from any one call on the disk fails", arguments: Call.allCases, [true, false])
  func failingDisk(_ call: Call, _ goesOn: Bool) throws {
    var rounds = 0
    for (code, name) in Self.errors {
      // Every place where it can begin, until the script is over before it does.
      for skip in stride(from: 0, to: 200, by: Proof.isLong ? 1 : 11) {
        let fixture = try StoreFixture()
        let lines = try Probe(
          "faults", fixture.folder, [call.rawValue, skip, Int(code), goesOn ? 1 : 0]
        ).lines()
        let context = "\(call) \(skip) \(name): \(lines)"
        if lines.contains("unharmed") { break }
        try expectWhole(fixture, lines, goesOn, context)
        rounds += 1
      }
    }
    Proof.record(
      "5 disk fails at \(call), \(goesOn ? "mends" : "dies")", rounds,
      "nothing acknowledged that is not there")
  }

  private func expectWhole(
    _ fixture: StoreFixture, _ lines: [String], _ goesOn: Bool, _ context: String
  ) throws {
    let refusals = lines.filter { $0.hasPrefix("refused") }
    for refusal in refusals {
      let isNamed = ["inputOutput", "diskFull", "damaged"].contains { refusal.contains($0) }
      #expect(isNamed, "\(context)")
    }
    #expect(!lines.contains { $0.hasPrefix("error") }, "\(context)")
    if goesOn {
      let whole = lines.last?.split(separator: " ").map(String.init) ?? []
      #expect(whole.first == "whole" && whole.count == 3 && whole[1] == whole[2], "\(context)")
    }
    let store = try fixture.open()
    #expect(try store.verify().holds, "\(context)")
    for line in lines where line.first?.isNumber == true {
      let words = line.split(separator: " ").map(String.init)
      let event = try store.event(at: try #require(Int64(words[0])))
      #expect(event?.envelope.id.description == words[1], "\(line) of \(context)")
    }
    #expect(try store.append([StreamAppend(Sample.pulse(77))]).appended.count == 1)
  }

  @Test(
    "a disk that is really full, then one that may not be written: told, and gone with its cause")
  func fullDisk() throws {
    guard let disk = SmallDisk(bytes: 1 << 20) else {
      return Proof.record("5 full disk", 0, "not tried: mounting needs root")
    }
    let ballast = disk.path + "/ballast"
    try Data(count: 300_000).write(to: URL(filePath: ballast))
    let folder = StoreFolder(disk.path + "/store")
    try EventStore.create(folder, createdAt: StoreFixture.start)
    let lines = try Probe("fill-disk", folder, [], environment: ["PROBE_BALLAST": ballast]).lines()
    let acknowledged = lines.filter { $0.first?.isNumber == true }
    let refusal = lines.first { $0.hasPrefix("refused") }
    #expect(refusal?.contains("diskFull") == true, "\(lines.suffix(6))")
    #expect(lines.last == "again \(acknowledged.count)")
    let clock = Clock { StoreFixture.start }
    let store = try EventStore(opening: folder, .readWrite, clock: clock)
    #expect(try store.verify().events == Int64(acknowledged.count))
    store.close()
    if disk.setReadOnly(true) {
      let error = #expect(throws: StoreError.self) {
        try EventStore(opening: folder, .readWrite, clock: clock)
          .append([StreamAppend(Sample.pulse(1))])
      }
      guard case .readOnly = error else {
        Issue.record("\(String(describing: error))")
        return
      }
      #expect(disk.setReadOnly(false))
      let again = try EventStore(opening: folder, .readWrite, clock: clock)
      #expect(try again.append([StreamAppend(Sample.pulse(1))]).appended.count == 1)
    }
    Proof.record("5 full disk", acknowledged.count, "diskFull told, all acknowledged are there")
  }

  @Test("a folder that is taken away while open is told, and work goes on when it is back")
  func folderGone() throws {
    let fixture = try StoreFixture()
    let store = try fixture.open()
    try store.append([StreamAppend(Sample.pulse(1))])
    let aside = fixture.path("aside")
    let rounds = Proof.rounds(3, long: 50)
    for round in 1...rounds {
      try FileManager.default.moveItem(atPath: fixture.folder.path, toPath: aside)
      let error = #expect(throws: StoreError.self) {
        try store.append([StreamAppend(Sample.pulse(round + 1))])
      }
      guard case .folderGone = error else {
        Issue.record("\(String(describing: error))")
        return
      }
      try FileManager.default.moveItem(atPath: aside, toPath: fixture.folder.path)
      #expect(try store.append([StreamAppend(Sample.pulse(round + 1))]).appended.count == 1)
    }
    #expect(try store.verify().events == Int64(rounds + 1))
    // Taken away for good: the open store says so, and makes no new one in its place.
    try FileManager.default.removeItem(atPath: fixture.folder.path)
    #expect(throws: StoreError.self) { try store.append([StreamAppend(Sample.pulse(999))]) }
    #expect(!FileManager.default.fileExists(atPath: fixture.folder.path))
    Proof.record("5 folder gone", rounds, "told each time, no event lost")
  }

  @Test("a clock that jumps about never makes recorded times go back")
  func clockSetBack() throws {
    let fixture = try StoreFixture()
    let store = try fixture.open()
    let rounds = Proof.rounds(40, long: 1000)
    var highest = StoreFixture.start
    for round in 0..<rounds {
      let now = StoreFixture.start.advanced(seconds: round * 7919 % 5000 - 2500)
      fixture.setClock(now)
      let result = try store.append([StreamAppend(Sample.pulse(round))])
      let recorded = try #require(result.appended.first?.recordedAt)
      #expect((result.clockSetBack != nil) == (round > 0 && now < highest))
      #expect(recorded == (round == 0 ? now : max(highest, now)))
      highest = recorded
    }
    #expect(try store.verify().holds)
    Proof.record("5 clock set back", rounds, "times never go back, each jump told")
  }
}

/// A file system of its own in memory, where this process may mount one.
final class SmallDisk {
  let path: String

  init?(bytes: Int) {
    path = FileManager.default.temporaryDirectory.path + "/disk-" + UUID().uuidString
    guard mkdir(path, 0o700) == 0 else { return nil }
    guard mount("tmpfs", path, "tmpfs", 0, "size=\(bytes),mode=0700") == 0 else {
      rmdir(path)
      return nil
    }
  }

  /// Lets nobody write, or everybody again; false if the kernel refused.
  func setReadOnly(_ isReadOnly: Bool) -> Bool {
    mount(nil, path, nil, UInt(32 | (isReadOnly ? 1 : 0)), nil) == 0
  }

  deinit {
    umount2(path, 2)
    rmdir(path)
  }
}
