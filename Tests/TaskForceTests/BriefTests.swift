import Testing

@testable import TaskForce

@Suite struct BriefTests {
  static let now = Instant(iso8601: "2026-06-20T12:00:00Z") ?? Instant(milliseconds: 0)
  static let audiences = [Audience.ministerial, .public]

  /// A situation of finds, requests and incidents that nobody outside may see one by one.
  struct Book {
    private(set) var situation = Situation()
    private var position: Int64 = 0

    mutating func tell(
      _ payload: any EventPayload, on day: String, known: String? = nil, tlp: TLP = .amber,
      in stream: String? = nil, precision: Precision = .instant
    ) {
      position += 1
      let occurred = Instant(iso8601: day + "T10:00:00Z") ?? BriefTests.now
      let recorded = known.flatMap { Instant(iso8601: $0 + "T11:00:00Z") } ?? occurred
      let name = StreamName(stream ?? "event/\(position)")
      var envelope = EventEnvelope(
        id: EventID(high: 0x0190_0000_0000_7000, low: 0x8000_0000_0000_0000 + UInt64(position)),
        stream: .named(name), occurredAt: occurred, precision: precision,
        source: SourceID("S2"), payload: payload)
      envelope.tlp = tlp
      situation.apply(
        RecordedEvent(
          envelope, position: position, stream: name, revision: 1, recordedAt: recorded))
    }

    mutating func find(
      _ count: Int, at place: String, on day: String, known: String? = nil, tlp: TLP = .amber
    ) {
      var find = SeizureRecorded()
      find.circumstances.place = PlaceID(place)
      find.circumstances.substance = "cocaine"
      find.circumstances.summary = "a box"
      find.direction = .inward
      for _ in 0..<count { tell(find, on: day, known: known, tlp: tlp) }
    }

    mutating func ask(_ count: Int, _ partner: String, on day: String, from first: Int) {
      for number in 0..<count {
        var opened = RequestOpened()
        opened.identity = RequestID("R-\(first + number)")
        opened.partner = Country(partner)
        opened.direction = .toPartner
        tell(opened, on: day, in: "request/R-\(first + number)")
      }
    }

    func brief(for audience: Audience, at now: Instant = BriefTests.now) -> Brief? {
      VisibleSituation(situation, for: audience, at: now).brief?.value
    }
  }

  /// A year with something in every table.
  private static func year() -> Book {
    var book = Book()
    for month in ["2026-01", "2026-02", "2026-03", "2026-04"] {
      book.find(7, at: "NLRTM", on: month + "-10")
      book.find(6, at: "kapitan-andreevo", on: month + "-11")
    }
    book.ask(8, "CO", on: "2026-02-01", from: 1)
    return book
  }

  @Test("a cell that is too small changes nothing that is shown", arguments: audiences)
  func smallCells(audience: Audience) throws {
    let before = try #require(Self.year().brief(for: audience))
    let least = try #require(audience.policy).minimumCell
    for count in 1..<least {
      var book = Self.year()
      book.find(count, at: "BEANR", on: "2026-03-03")
      book.find(count, at: "NLRTM", on: "2025-12-03")
      book.find(count, at: "kalotina-gradina", on: "2026-03-03")
      book.ask(count, "PE", on: "2026-03-01", from: 100)
      #expect(book.brief(for: audience) == before, "\(count)")
    }
    var book = Self.year()
    book.find(least, at: "BEANR", on: "2026-03-03")
    #expect(book.brief(for: audience) != before)
  }

  @Test("what is too young changes nothing that is shown", arguments: audiences)
  func delay(audience: Audience) throws {
    let before = try #require(Self.year().brief(for: audience))
    let young = audience == .public ? "2026-05-25" : "2026-06-18"
    var book = Self.year()
    book.find(9, at: "NLRTM", on: young)
    // Found long ago, and told of only now.
    book.find(9, at: "NLRTM", on: "2026-03-03", known: young)
    book.find(9, at: "kapitan-andreevo", on: "2026-03-03", known: young)
    book.ask(9, "CO", on: young, from: 100)
    #expect(book.brief(for: audience) == before)
  }

  @Test("a count is shown from the least cell on, and its sum is that of what is shown")
  func shown() throws {
    var book = Book()
    book.find(3, at: "NLRTM", on: "2026-03-03")
    book.find(2, at: "NLRTM", on: "2026-04-03")
    book.find(4, at: "NLRTM", on: "2026-05-03")
    let line = try #require(book.brief(for: .ministerial)?.gateways.first)
    #expect(line.months.suffix(4).map(\.shown) == [3, 0, 4, 0])
    #expect(line.months.suffix(4).map(\.isAtLeast) == [false, true, false, true])
    #expect(line.total.shown == 7)
    #expect(line.total.isAtLeast)
    #expect(book.brief(for: .public)?.gateways.isEmpty == true)
  }

  @Test("none is not told from few")
  func none() {
    let policy = ReleasePolicy.ministerial
    #expect(
      GuardedCount(open: 0, withheld: 0, policy) == GuardedCount(open: 0, withheld: 2, policy))
    #expect(
      GuardedCount(open: 5, withheld: 0, policy) == GuardedCount(open: 5, withheld: 1, policy))
  }

  @Test("public record is counted as it is, however little and however young")
  func publicRecord() throws {
    var book = Book()
    book.find(1, at: "NLRTM", on: "2026-06-20", tlp: .clear)
    for audience in Self.audiences {
      let line = try #require(book.brief(for: audience)?.gateways.first)
      #expect(line.total == GuardedCount(1))
    }
    let before = book.brief(for: .public)
    book.find(1, at: "BEANR", on: "2026-06-19")
    book.find(1, at: "kapitan-andreevo", on: "2026-06-19")
    #expect(book.brief(for: .public) == before)
    // With something in the room that is not public, nobody can tell that there is no more.
    book.find(1, at: "BEANR", on: "2026-03-03")
    let line = try #require(
      book.brief(for: .public)?.gateways.first { $0.place.id.code == "NLRTM" })
    #expect(line.total.isAtLeast)
  }

  @Test("figures change with the day and not with the hour")
  func cutoff() {
    let policy = ReleasePolicy.ministerial
    let morning = Instant(iso8601: "2026-06-20T00:00:00Z") ?? Self.now
    #expect(policy.cutoff(at: morning) == policy.cutoff(at: Self.now))
    #expect(policy.cutoff(at: morning) == morning.advanced(days: -2))
    #expect(ReleasePolicy.public.cutoff(at: Self.now) == morning.advanced(days: -30))
  }

  @Test("more or fewer is said only where chance would not do as much")
  func trends() {
    func trend(_ before: Int, _ after: Int) -> BriefTrend {
      BriefTrend(before: GuardedCount(before), after: GuardedCount(after))
    }
    #expect(trend(30, 34) == .notShown)
    #expect(trend(30, 50) == .more)
    #expect(trend(50, 30) == .fewer)
    #expect(trend(0, 9) == .unknown)
    let unsure = GuardedCount(open: 9, withheld: 1, .ministerial)
    #expect(BriefTrend(before: unsure, after: GuardedCount(90)) == .unknown)
  }

  @Test("nothing of the work of the room goes outside", arguments: audiences)
  func work(audience: Audience) {
    var book = Self.year()
    var shift = ShiftOpened()
    shift.desk = Body("NL")
    shift.officer = Officer("NL-2")
    book.tell(shift, on: "2026-01-01", tlp: .clear)
    var source = SourceRegistered()
    source.identity = SourceID("S9")
    source.title = "Nine"
    source.silentAfter = 60
    book.tell(source, on: "2026-01-01", tlp: .clear)
    let visible = VisibleSituation(
      book.situation, for: audience, at: Self.now,
      quarantine: QuarantineLevel(count: 3, newest: Self.now))
    #expect(visible.shifts.value.all.isEmpty)
    #expect(visible.sources.value.all.isEmpty)
    #expect(visible.alerts.isEmpty)
    #expect(visible.withheldIncidents == 0)
    #expect(visible.routes.value == Routes())
    #expect(visible.banner == audience.policy?.level)
  }

  @Test("an event of public record is shown without its officer, one of the room's work is not")
  func events() throws {
    var note = ActionProgressed()
    note.text = "half way"
    var envelope = EventEnvelope(
      id: EventID(high: 0x0190_0000_0000_7000, low: 0x8000_0000_0000_0001),
      occurredAt: Self.now, source: SourceID("public-record"), payload: note)
    envelope.tlp = .clear
    envelope.actor = Officer("NL-2")
    func shown(_ envelope: EventEnvelope) -> RecordedEvent? {
      VisibleSituation(Situation(), for: .public, at: Self.now).show(
        RecordedEvent(
          envelope, position: 1, stream: StreamName("action/A-1"), revision: 1,
          recordedAt: Self.now))?.value
    }
    let event = try #require(shown(envelope))
    #expect(event.envelope.actor == nil)
    var shift = ShiftOpened()
    shift.officer = Officer("NL-2")
    envelope.payload = shift
    #expect(shown(envelope) == nil)
  }
}
