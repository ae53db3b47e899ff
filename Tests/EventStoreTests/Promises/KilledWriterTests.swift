import EventStore
import Foundation
import TaskForce
import TestEvents
import TestSupport
import Testing

/// Promise 1: what was acknowledged survives.
@Suite(.serialized) struct KilledWriterTests {
  @Test("writers are killed at random moments: no acknowledged event is lost, none is doubled")
  func killed() throws {
    let fixture = try StoreFixture()
    let rounds = Proof.rounds(10, long: 200)
    var random = SeededGenerator(seed: 1)
    var acknowledged: [String: Int64] = [:]
    for round in 0..<rounds {
      // Two writers at once; the one is killed while the other holds the lock or waits for it.
      let other = try Probe("write", fixture.folder, [2 * round + 1, 20, 3])
      let group = Int.random(in: 1...9, using: &random)
      let lines = try Probe("write", fixture.folder, [2 * round, 1_000_000, group])
        .killed(afterBytes: Int.random(in: 0...9000, using: &random))
      // Whoever does not know what of a group is there sends it again.
      let again = try Probe("write", fixture.folder, [2 * round, lines.count + 3, 1]).lines()
      for line in lines + again + other.lines() {
        let words = line.split(separator: " ").map(String.init)
        let position = try #require(Int64(words[0]), "\(line)")
        #expect(acknowledged.updateValue(position, forKey: words[1]) == nil, "twice: \(line)")
      }
    }
    let store = try fixture.open()
    #expect(try store.verify().holds)
    var found: [String: Int64] = [:]
    try store.forEachEvent { event in
      let double = found.updateValue(event.position, forKey: event.envelope.id.description)
      #expect(double == nil)
    }
    let lost = acknowledged.filter { found[$0.key] != $0.value }
    #expect(lost.isEmpty)
    // What was committed and not acknowledged any more belongs to a group cut by the kill.
    #expect(found.count - acknowledged.count <= 9 * rounds)
    Proof.record(
      "1 killed writers", rounds,
      "\(lost.count) of \(acknowledged.count) acknowledged events lost, 0 doubled")
  }

  @Test("after a power cut everything acknowledged is there, though nothing else reached the disk")
  func powerCut() throws {
    let rounds = Proof.rounds(4, long: 60)
    var random = SeededGenerator(seed: 2)
    var count = 0
    for round in 0..<rounds {
      let fixture = try StoreFixture()
      let shadow = fixture.path("shadow")
      try FileManager.default.copyItem(atPath: fixture.folder.path, toPath: shadow)
      let lines = try Probe(
        "write", fixture.folder, [round, 1_000_000, Int.random(in: 1...5, using: &random)],
        environment: ["PROBE_SHADOW": shadow]
      ).killed(afterBytes: Int.random(in: 100...3000, using: &random))
      #expect(!lines.isEmpty)
      let left = try EventStore(
        opening: StoreFolder(shadow), .readWrite, clock: fixture.clock)
      for line in lines {
        let words = line.split(separator: " ").map(String.init)
        let event = try left.event(at: try #require(Int64(words[0])))
        #expect(event?.envelope.id.description == words[1], "lost: \(line)")
      }
      #expect(try left.verify().holds)
      #expect(try left.append([StreamAppend(Sample.pulse(900_000))]).appended.count == 1)
      count += lines.count
    }
    Proof.record("1 power cuts", rounds, "0 of \(count) acknowledged events lost")
  }
}
