@testable import EventStore
import Foundation
import Synchronization
import TaskForce
import TestEvents
import TestSupport
import Testing

/// Promises 3, 7 and 8: whatever can be made again is the same when it is.
@Suite struct RebuildTests {
  /// A log of random events of every type of the catalogue.
  static func random(_ seed: UInt64) throws -> (StoreFixture, EventStore) {
    let fixture = try StoreFixture()
    let store = try fixture.open()
    var fields = RandomFields(seed: seed)
    for (number, type) in (EventCatalogue.standard.all + EventCatalogue.standard.all).enumerated() {
      guard let payload = fields.any(type) else { continue }
      fixture.setClock(StoreFixture.start.advanced(seconds: number * 60))
      let id = Sample.id(number)
      var target = payload.stream(for: id)
      if type.type.area == "incident", type.type.name != "incident.opened" {
        target = .named(StreamName(kind: "incident", "NL-2023-000001"))
      }
      let event = EventEnvelope(
        id: id, stream: target, occurredAt: StoreFixture.start, source: Sample.source,
        payload: payload)
      try store.append([StreamAppend(event)])
    }
    return (fixture, store)
  }

  static func replay(_ store: EventStore, upTo last: Int64 = .max) throws -> Situation {
    var situation = Situation()
    try store.forEachEvent(upTo: last) { situation.apply($0) }
    return situation
  }

  @Test("the situation by following is that by replay, and that from any snapshot")
  func rebuilt() throws {
    let rounds = Proof.rounds(2, long: 20)
    var compared = 0
    for round in 0..<rounds {
      let (fixture, store) = try Self.random(UInt64(round))
      let whole = try Self.replay(store)
      let last = try store.head().position
      let received = FollowedSituation()
      let follower = try store.follow(from: 0, batch: 7) { received.take($0, upTo: last) }
      #expect(received.wait())
      follower.stop()
      #expect(received.situation == whole)
      for position in stride(from: Int64(1), to: last, by: Proof.isLong ? 3 : 29) {
        try store.saveSnapshot(try Self.replay(store, upTo: position))
        #expect(try store.situation() == whole, "from \(position) in \(round)")
        compared += 1
      }
      _ = fixture
    }
    Proof.record("3 rebuilding", rounds, "\(compared) snapshots and \(rounds) followers as replay")
  }

  @Test("a cache that was lost, cut or damaged in any bit changes nothing")
  func damagedCache() throws {
    let (fixture, store) = try Self.random(40)
    let whole = try Self.replay(store)
    let found = try store.events(limit: 50, matching: "desk-test").map(\.position)
    try store.saveSnapshot(try Self.replay(store, upTo: 70))
    store.close()
    let sound = try Data(contentsOf: URL(filePath: fixture.folder.cache))
    let rounds = Proof.rounds(12, long: 200)
    var random = SeededGenerator(seed: 7)
    for round in 0..<rounds {
      var bytes = sound
      switch round % 4 {
      case 0: bytes = Data()
      case 1: bytes = bytes.prefix(Int.random(in: 0..<bytes.count, using: &random))
      default:
        for _ in 0..<(round % 4 == 2 ? 1 : 40) {
          bytes[Int.random(in: 0..<bytes.count, using: &random)] ^=
            1 << UInt8.random(in: 0..<8, using: &random)
        }
      }
      try bytes.write(to: URL(filePath: fixture.folder.cache))
      if round % 8 == 0 { try FileManager.default.removeItem(atPath: fixture.folder.cache) }
      let again = try fixture.open()
      #expect(try again.situation() == whole, "round \(round)")
      // A flipped bit of the index may hide a line from a search; what is lost is made again.
      if round % 4 < 2 {
        let search = try again.events(limit: 50, matching: "desk-test").map(\.position)
        #expect(search == found, "round \(round)")
      }
      #expect(try again.verify().holds)
      again.close()
    }
    Proof.record("7 lost cache", rounds, "situation and search as before")
  }

  @Test("a snapshot with a flipped bit is never read")
  func damagedSnapshot() throws {
    let (_, store) = try Self.random(41)
    let sound = try Snapshots.encode(try Self.replay(store))
    #expect(try Snapshots.decode(sound) == Self.replay(store))
    let rounds = Proof.rounds(400, long: sound.count * 8)
    for round in 0..<rounds {
      var bytes = sound
      // All bits of the file in the long form, spread over it in the short one.
      let bit = Proof.isLong ? round : round * 7919 % (sound.count * 8)
      bytes[bit / 8] ^= 1 << UInt8(bit % 8)
      #expect(throws: (any Error).self, "bit \(bit)") { try Snapshots.decode(bytes) }
    }
    #expect(throws: (any Error).self) { try Snapshots.decode([]) }
    Proof.record("7 damaged snapshots", rounds, "each flipped bit found")
  }

  @Test("a backup taken while others write restores to the head it told")
  func backup() throws {
    let rounds = Proof.rounds(2, long: 25)
    let fixture = try StoreFixture()
    for round in 0..<rounds {
      let writer = try Probe("write", fixture.folder, [round, 150, 4])
      let store = try fixture.open()
      while try store.head().position <= Int64(round * 150) {}
      let copy = StoreFolder(fixture.path("backup-\(round)"))
      let head = try store.backup(to: copy)
      _ = writer.lines()
      let restored = try EventStore(opening: copy, .readWrite, clock: fixture.clock)
      let verification = try restored.verify()
      #expect(verification.holds)
      #expect(verification.head == head)
      #expect(head.position > round * 150)
      // The original went on from the same head.
      let witness = Witness(position: head.position, hash: head.hash, time: StoreFixture.start)
      #expect(try store.verify(witness: witness).holds)
      #expect(try Self.replay(restored) == Self.replay(store, upTo: head.position))
      let next = try restored.append([StreamAppend(Sample.pulse(900_000 + round))])
      #expect(next.head.position == head.position + 1)
    }
    Proof.record("8 backups", rounds, "head hash as told, chain and situation as the original's")
  }
}

/// Folds what a follower delivers.
private final class FollowedSituation: Sendable {
  private let folded = Mutex(Situation())
  private let isThere = DispatchSemaphore(value: 0)

  var situation: Situation { folded.withLock { $0 } }

  func take(_ events: [RecordedEvent], upTo last: Int64) -> Bool {
    let position = folded.withLock { situation in
      for event in events { situation.apply(event) }
      return situation.position
    }
    if position >= last { isThere.signal() }
    return true
  }

  func wait() -> Bool { isThere.wait(timeout: .now() + 30) == .success }
}
