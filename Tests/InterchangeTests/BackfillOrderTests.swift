import TaskForce
import TestEvents
import Testing

@testable import Interchange

@Suite struct BackfillOrderTests {
  static func known(_ name: String, occurred: Int, known: Int) -> Known {
    var payload = MeasureTaken()
    payload.circumstances.summary = name
    return Known(
      envelope: EventEnvelope(
        id: EventID(high: 1, low: 1), occurredAt: Instant(milliseconds: Int64(occurred)),
        source: SourceID("S2"), payload: payload),
      becameKnownAt: Instant(milliseconds: Int64(known)))
  }

  static func names(_ known: [Known]) -> [String] {
    known.compactMap { ($0.envelope.payload as? MeasureTaken)?.circumstances.summary }
  }

  @Test("history is written as it became known, over all files, and equals stay in order")
  func order() {
    let files = [
      [
        Self.known("late news", occurred: 1, known: 90), Self.known("b", occurred: 5, known: 20),
        Self.known("same 1", occurred: 7, known: 30), Self.known("same 2", occurred: 7, known: 30),
      ],
      [
        Self.known("a", occurred: 4, known: 20), Self.known("same 3", occurred: 7, known: 30),
        Self.known("first", occurred: 9, known: 10),
      ],
    ]
    #expect(
      Self.names(BackfillOrder.sorted(files.flatMap { $0 }))
        == ["first", "a", "b", "same 1", "same 2", "same 3", "late news"])
  }

  @Test("no event is lost and moments never go back")
  func property() {
    var generator = SeededGenerator(seed: 9)
    let all = (0..<500).map { number in
      Self.known(
        String(number), occurred: Int.random(in: 0..<20, using: &generator),
        known: Int.random(in: 0..<20, using: &generator))
    }
    let sorted = BackfillOrder.sorted(all)
    #expect(Set(Self.names(sorted)) == Set(Self.names(all)) && sorted.count == all.count)
    #expect(zip(sorted, sorted.dropFirst()).allSatisfy { $0.becameKnownAt <= $1.becameKnownAt })
  }
}
