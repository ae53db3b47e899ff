import EventStore
import TaskForce
import Testing

/// A log of several batches, read on one thread and taken on another.
@Suite struct LongReadingTests {
  private struct Enough: Error {}

  let fixture: StoreFixture

  init() throws {
    fixture = try StoreFixture()
    try fixture.fill(upTo: 2500)
  }

  @Test("every event comes once and in order, from anywhere to anywhere")
  func order() throws {
    let store = try fixture.open(.readOnly)
    for (after, last) in [(0, Int64.max), (999, 2001), (1000, 2000), (2499, 2500), (2500, 9000)] {
      var positions: [Int64] = []
      try store.forEachEvent(after: Int64(after), upTo: last) { positions.append($0.position) }
      #expect(positions == Array(Int64(after) + 1..<max(Int64(after), min(last, 2500)) + 1))
    }
  }

  @Test("a reader who has enough is left alone, and the store can be closed at once")
  func stopped() throws {
    let store = try fixture.open(.readOnly)
    var last: Int64 = 0
    #expect(throws: StoreError.self) {
      try store.forEachEvent { event in
        last = event.position
        if last == 1500 { throw Enough() }
      }
    }
    #expect(last == 1500)
    store.close()
  }

  @Test("an event that cannot be read ends the reading behind whole batches before it")
  func unreadable() throws {
    try fixture.tamper("UPDATE event SET payload = '{' WHERE position = 2400")
    let store = try fixture.open(.readOnly)
    var count = 0
    let error = #expect(throws: StoreError.self) { try store.forEachEvent { _ in count += 1 } }
    guard case .unreadableEvent(let position, _) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(position == 2400)
    #expect(count == 2000)
  }
}
