import EventStore
import TaskForce
import TestEvents
import TestSupport
import Testing

/// Promise 2: nobody skips or sees an event twice.
@Suite(.serialized) struct FollowerPromiseTests {
  @Test("whoever follows sees every event once and in order, whoever writes and dies meanwhile")
  func followers() throws {
    let rounds = Proof.rounds(2, long: 30)
    var random = SeededGenerator(seed: 3)
    var seen = 0
    for _ in 0..<rounds {
      let fixture = try StoreFixture()
      let writers = Int.random(in: 2...4, using: &random)
      let counts = (0..<writers).map { _ in Int.random(in: 30...120, using: &random) }
      let total = counts.reduce(0, +)
      let early = try [1, 64].map { try Probe("follow", fixture.folder, [total, $0]) }
      let running = try counts.enumerated().map {
        try Probe("write", fixture.folder, [$0.offset, $0.element, 1 + $0.offset * 3])
      }
      // The first one dies, and another takes up its work.
      _ = running[0].killed(afterBytes: Int.random(in: 0...1500, using: &random))
      let late = try Probe("follow", fixture.folder, [total, 7])
      _ = try Probe("write", fixture.folder, [0, counts[0], 2]).lines()
      running.dropFirst().forEach { _ = $0.lines() }
      var log: [String] = []
      try fixture.open(.readOnly).forEachEvent { log.append("\($0.position) \($0.envelope.id)") }
      #expect(log.count == total)
      for follower in early + [late] { #expect(follower.lines() == log) }
      seen += total * 3
    }
    Proof.record("2 followers", rounds, "0 of \(seen) events skipped, 0 seen twice")
  }
}
