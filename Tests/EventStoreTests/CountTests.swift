@testable import EventStore
import GRDB
import Synchronization
import TaskForce
import TestSupport
import Testing

/// What an append costs, in counts that are the same on every machine.
@Suite struct CountTests {
  private func statements(_ body: (EventStore) throws -> Void) throws -> [String] {
    let fixture = try StoreFixture()
    let store = try fixture.open()
    // The first append prepares statements and enters names.
    try store.append([StreamAppend(Sample.pulse(1))])
    let seen = Mutex<[String]>([])
    let writer = try #require(store.logWriter)
    writer.inDatabase { database in
      database.trace(options: .statement) { event in
        let text = "\(event)"
        seen.withLock { $0.append(text) }
      }
    }
    try body(store)
    writer.inDatabase { $0.trace(options: []) }
    return seen.withLock { $0 }
  }

  @Test("an append runs no more statements than it must")
  func append() throws {
    let one = try statements { try $0.append([StreamAppend(Sample.pulse(2))]) }
    #expect(one.count <= Limits.statementsPerAppend, "\(one.joined(separator: "\n"))")
    let many = try statements { store in
      try store.append((2...101).map { StreamAppend(Sample.pulse($0)) })
    }
    let further = many.count - one.count
    #expect(further <= 99 * Limits.statementsPerFurtherEvent, "\(further) for 99 further events")
    Proof.record("counts, statements", 1, "\(one.count) an append, \(further / 99) a further event")
  }
}
