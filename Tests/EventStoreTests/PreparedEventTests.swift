import EventStore
import TaskForce
import Testing

/// Events that were prepared before the log was locked become what others become.
@Suite struct PreparedEventTests {
  let fixture: StoreFixture
  let store: EventStore

  init() throws {
    fixture = try StoreFixture()
    store = try fixture.open()
  }

  private func append(
    _ events: [EventEnvelope], recordedAt: RecordingTime = .now
  ) throws -> AppendResult {
    try store.append(events.map { try store.prepare($0) }, recordedAt: recordedAt)
  }

  @Test("the chain is the same as that of events that were not prepared")
  func sameChain() throws {
    let other = try StoreFixture()
    let events = [Sample.pulse(1), Sample.note(2), Sample.pulse(3), Sample.note(4)]
    let plain = try other.open()
    try plain.append(events.map { StreamAppend($0) })
    _ = try append(events)
    #expect(try plain.verify().holds)
    #expect(try store.verify().holds)
    let (left, right) = (
      try plain.events(after: 0, limit: 9), try store.events(after: 0, limit: 9)
    )
    #expect(left.map(\.stream) == right.map(\.stream))
    #expect(left.map(\.revision) == right.map(\.revision))
    #expect(left.map(\.envelope.id) == right.map(\.envelope.id))
    #expect(try store.append(events.map { StreamAppend($0) }).appended.isEmpty)
  }

  @Test("what is known already is told so, also within one batch and in any order of identities")
  func repeated() throws {
    let first = try append([Sample.pulse(5), Sample.pulse(2), Sample.pulse(5)])
    #expect(first.appended.map(\.position) == [1, 2])
    let again = try append([Sample.pulse(2), Sample.pulse(3), Sample.pulse(9), Sample.pulse(5)])
    #expect(again.outcomes.count == 4)
    #expect(again.appended.map(\.position) == [3, 4])
    #expect(try store.verify().holds)
  }

  @Test("another content under a known identity drops the whole batch")
  func otherContent() throws {
    _ = try append([Sample.note(1, "one")])
    let error = #expect(throws: StoreError.self) {
      try append([Sample.note(2), Sample.note(1, "two")])
    }
    guard case .otherContent(let id, let position) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(id == Sample.id(1))
    #expect(position == 1)
    #expect(try store.head().position == 1)
  }

  @Test("a new incident gets its number from the log")
  func newIncident() throws {
    var event = Sample.opened(1)
    event.stream = .newIncident(desk: Sample.desk)
    var next = Sample.opened(2)
    next.stream = .newIncident(desk: Sample.desk)
    let result = try append([event, next])
    #expect(
      result.outcomes.map(\.stream.name) == ["incident/NL-2023-000001", "incident/NL-2023-000002"])
  }

  @Test("history keeps its moments and says that it is")
  func history() throws {
    let moment = StoreFixture.start.advanced(days: -3)
    _ = try append([Sample.pulse(1)], recordedAt: .backfillEach([moment]))
    let event = try #require(try store.event(at: 1))
    #expect(event.recordedAt == moment)
    #expect(event.envelope.backfilled)
    #expect(try store.verify().holds)
  }

  @Test("a store that is open for reading prepares nothing")
  func readOnly() throws {
    let reader = try fixture.open(.readOnly)
    #expect(throws: StoreError.self) { try reader.prepare(Sample.pulse(1)) }
  }
}
