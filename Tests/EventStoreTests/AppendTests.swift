import EventStore
import GRDB
import TaskForce
import Testing

@Suite struct AppendTests {
  let fixture: StoreFixture
  let store: EventStore

  init() throws {
    fixture = try StoreFixture()
    store = try fixture.open()
  }

  @Test("positions and revisions count up without gaps, over streams and within them")
  func positionsAndRevisions() throws {
    let result = try store.append([
      StreamAppend(Sample.pulse(1, stream: "source/a")),
      StreamAppend(Sample.pulse(2, stream: "source/b")),
      StreamAppend(Sample.pulse(3, stream: "source/a")),
    ])
    #expect(result.appended.map(\.position) == [1, 2, 3])
    #expect(result.appended.map(\.revision) == [1, 1, 2])
    #expect(try store.head().position == 3)
  }

  @Test("what was appended is read back with every field of the envelope")
  func roundTrip() throws {
    var event = Sample.opened(1, title: "“quoted” \u{0} text")
    event.precision = .month
    event.actor = Officer("NL-2")
    event.body = Body("NL")
    event.correlation = Sample.id(8)
    event.causation = Sample.id(9)
    event.evaluation = Evaluation(.B, .two)
    event.handling = [.h1, .h3]
    event.handlingText = ""
    event.tlp = .amberStrict
    event.release = .bodies([Body("NL"), Body("BE")])
    event.basis = .assessment
    try store.append([StreamAppend(event)])
    let read = try #require(try store.event(at: 1))
    #expect(read.stream.name == "incident/NL-2023-000001")
    #expect(read.recordedAt == StoreFixture.start)
    let back = read.envelope
    #expect(back.id == event.id)
    #expect(back.precision == .month)
    #expect(back.actor == event.actor)
    #expect(back.body == event.body)
    #expect(back.correlation == event.correlation)
    #expect(back.causation == event.causation)
    #expect(back.evaluation == event.evaluation)
    #expect(back.handling == event.handling)
    #expect(back.handlingText == "")
    #expect(back.tlp == .amberStrict)
    #expect(back.release == event.release)
    #expect(back.basis == .assessment)
    #expect(back.payload as? IncidentOpened == event.payload as? IncidentOpened)
  }

  @Test("released to nobody is not the same as released to everybody")
  func emptyRelease() throws {
    var event = Sample.pulse(1)
    event.release = .bodies([])
    try store.append([StreamAppend(event), StreamAppend(Sample.pulse(2))])
    #expect(try store.event(at: 1)?.envelope.release == .bodies([]))
    #expect(try store.event(at: 2)?.envelope.release == .everybody)
  }

  @Test("the same event twice is one event, also within a batch")
  func sameTwice() throws {
    try store.append([StreamAppend(Sample.pulse(1))])
    let again = try store.append([
      StreamAppend(.named(StreamName("source/test")), events: [Sample.pulse(1), Sample.pulse(2)]),
      StreamAppend(.named(StreamName("source/test")), events: [Sample.pulse(2)]),
      StreamAppend(.named(StreamName("source/test")), events: [Sample.pulse(3), Sample.pulse(3)]),
    ])
    #expect(again.known == [1, 2, 3])
    #expect(again.appended.map(\.position) == [2, 3])
    #expect(try store.head().position == 3)
  }

  @Test("the same identity with other content is refused, and nothing of the batch stays")
  func otherContent() throws {
    try store.append([StreamAppend(Sample.note(1, "first"))])
    let error = #expect(throws: StoreError.self) {
      try store.append([
        StreamAppend(Sample.note(2)), StreamAppend(Sample.note(1, "second")),
      ])
    }
    guard case .otherContent(let id, let position) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(id == Sample.id(1))
    #expect(position == 1)
    #expect(try store.head().position == 1)
  }

  @Test("the same event in another stream is other content")
  func otherStream() throws {
    try store.append([StreamAppend(Sample.pulse(1, stream: "source/a"))])
    #expect(throws: StoreError.self) {
      try store.append([StreamAppend(Sample.pulse(1, stream: "source/b"))])
    }
  }

  static let expectations: [(ExpectedRevision, events: Int, holds: Bool)] = [
    (.any, 0, true), (.any, 2, true), (.none, 0, true), (.none, 1, false), (.exists, 0, false),
    (.exists, 1, true), (.exactly(0), 0, true), (.exactly(2), 2, true), (.exactly(1), 2, false),
    (.exactly(3), 2, false),
  ]

  @Test("an expected revision is compared with the stream", arguments: expectations)
  func expected(_ expected: ExpectedRevision, events: Int, holds: Bool) throws {
    for number in 0..<events { try store.append([StreamAppend(Sample.pulse(number))]) }
    let append = StreamAppend(
      .named(StreamName("source/test")), expected: expected, events: [Sample.pulse(99)])
    if holds {
      #expect(try store.append([append]).appended.map(\.revision) == [events + 1])
    } else {
      #expect(throws: StoreError.self) { try store.append([append]) }
      #expect(try store.head().position == Int64(events))
    }
  }

  @Test("a conflict carries what happened meanwhile")
  func conflict() throws {
    for number in 1...4 { try store.append([StreamAppend(Sample.pulse(number))]) }
    let error = #expect(throws: StoreError.self) {
      try store.append([
        StreamAppend(
          .named(StreamName("source/test")), expected: .exactly(2), events: [Sample.pulse(9)])
      ])
    }
    guard case .conflict(let conflict) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(conflict.actual == 4)
    #expect(conflict.since.map(\.revision) == [3, 4])
  }

  @Test("repeating a batch succeeds although the revision has moved on")
  func repeatAfterConflict() throws {
    let batch = [
      StreamAppend(
        .named(StreamName("source/test")), expected: .none,
        events: [Sample.pulse(1), Sample.pulse(2)])
    ]
    try store.append(batch)
    try store.append([StreamAppend(Sample.pulse(3))])
    #expect(try store.append(batch).known == [1, 2])
  }

  @Test("incidents are numbered within desk and year, and a repeated one keeps its number")
  func incidentNumbers() throws {
    let first = try store.append([
      StreamAppend(Sample.opened(1)), StreamAppend(Sample.opened(2)),
      StreamAppend(.newIncident(desk: Body("BE")), events: [Sample.opened(3)]),
    ])
    #expect(
      first.appended.map(\.stream.identity) == [
        "NL-2023-000001", "NL-2023-000002", "BE-2023-000001",
      ])
    let again = try store.append([StreamAppend(Sample.opened(2)), StreamAppend(Sample.opened(4))])
    guard case .alreadyKnown(2, let stream) = try #require(again.outcomes.first) else {
      Issue.record("not known")
      return
    }
    #expect(stream.identity == "NL-2023-000002")
    #expect(again.appended.map(\.stream.identity) == ["NL-2023-000003"])
    fixture.setClock(Instant(milliseconds: StoreFixture.start.milliseconds).advanced(days: 400))
    #expect(
      try store.append([StreamAppend(Sample.opened(5))]).appended.map(\.stream.identity)
        == ["NL-2024-000001"])
  }

  @Test("a refused batch uses up no number")
  func noGapAfterRefusal() throws {
    try store.append([StreamAppend(Sample.note(9, "a"))])
    #expect(throws: StoreError.self) {
      try store.append([StreamAppend(Sample.opened(1)), StreamAppend(Sample.note(9, "b"))])
    }
    // Sample.note stands in NL-2023-000001.
    #expect(
      try store.append([StreamAppend(Sample.opened(2))]).appended.map(\.stream.identity)
        == ["NL-2023-000002"])
  }

  @Test("a clock set back records the time of the head and says so")
  func clockSetBack() throws {
    try store.append([StreamAppend(Sample.pulse(1))])
    let earlier = StoreFixture.start.advanced(days: -1)
    fixture.setClock(earlier)
    let result = try store.append([StreamAppend(Sample.pulse(2))])
    #expect(result.appended.map(\.recordedAt) == [StoreFixture.start])
    #expect(result.clockSetBack?.clock == earlier)
    #expect(result.clockSetBack?.used == StoreFixture.start)
  }

  static let backfills: [(days: Int, recorded: Int)] = [(-3, -3), (-6, 0), (2, 0), (-5, -5)]

  @Test(
    "history is recorded when it became known, unless the log has gone past it or it lies ahead",
    arguments: backfills)
  func backfill(days: Int, recorded: Int) throws {
    let start = StoreFixture.start
    try store.append(
      [StreamAppend(Sample.pulse(1))], recordedAt: .backfill(start.advanced(days: -5)))
    let result = try store.append(
      [StreamAppend(Sample.pulse(2))], recordedAt: .backfill(start.advanced(days: days)))
    #expect(result.appended.map(\.recordedAt) == [start.advanced(days: recorded)])
    #expect(result.appended.map(\.envelope.backfilled) == [true])
    #expect(result.clockSetBack == nil)
  }

  @Test("each member of a batch may have its own moment of history")
  func backfillEach() throws {
    let moments = [-3, -2, -1].map { StoreFixture.start.advanced(days: $0) }
    let result = try store.append(
      (1...3).map { StreamAppend(Sample.pulse($0)) }, recordedAt: .backfillEach(moments))
    #expect(result.appended.map(\.recordedAt) == moments)
  }

  @Test("the log waits for the disk, keeps its WAL and copies it back only when told")
  func durability() throws {
    let writer = try #require(store.logWriter)
    func setting(_ name: String) throws -> String? {
      try writer.inDatabase { try String.fetchOne($0, sql: "PRAGMA \(name)") }
    }
    #expect(try setting("synchronous") == "2")
    #expect(try setting("journal_mode") == "wal")
    #expect(try setting("wal_autocheckpoint") == "0")
  }

  static let edits = [
    "DELETE FROM event", "UPDATE event SET recorded_at = recorded_at + 1",
    "UPDATE event SET payload = '{}'", "UPDATE event SET payload = NULL, actor = 'x'",
    "DELETE FROM stream", "UPDATE source SET name = 'x'", "UPDATE type SET name = 'x'",
    "UPDATE identity SET created_at = 1",
  ]

  @Test("another client cannot change the log by an honest mistake", arguments: edits)
  func appendOnly(_ sql: String) throws {
    try store.append([StreamAppend(Sample.pulse(1))])
    let other = try DatabaseQueue(path: fixture.folder.events)
    #expect(throws: DatabaseError.self) { try other.inDatabase { try $0.execute(sql: sql) } }
  }

  @Test("a payload may be taken out; the event stays")
  func takenOut() throws {
    try store.append([StreamAppend(Sample.pulse(1))])
    let other = try DatabaseQueue(path: fixture.folder.events)
    try other.inDatabase { try $0.execute(sql: "UPDATE event SET payload = NULL") }
    #expect(try store.event(at: 1)?.envelope.payload is TakenOut)
    #expect(try store.append([StreamAppend(Sample.pulse(1))]).known == [1])
  }
}
