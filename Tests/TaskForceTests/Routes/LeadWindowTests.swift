import Testing

@testable import TaskForce

@Suite("Lead time from a find on the source side")
struct LeadWindowTests {
  private static let now = Fixture.instant("2026-03-14T12:00:00Z")

  private static func day(_ text: String) -> Int {
    CivilDate(iso8601: text)?.daysSinceEpoch ?? 0
  }

  private static func text(_ days: ClosedRange<Int>) -> String {
    CivilDate(daysSinceEpoch: days.lowerBound).iso8601 + ".."
      + CivilDate(daysSinceEpoch: days.upperBound).iso8601
  }

  private func seizure(
    _ place: String, origin: String? = nil, direction: Direction = .inward
  ) -> SeizureRecorded {
    var seizure = SeizureRecorded()
    seizure.direction = direction
    seizure.circumstances.place = PlaceID(place)
    seizure.circumstances.originPlace = origin.map { PlaceID($0) }
    seizure.circumstances.mode = .container
    return seizure
  }

  private func record(
    _ payload: any EventPayload, _ day: String, _ precision: Precision = .day,
    in log: inout Fixture
  ) {
    log.record(payload, on: StreamName("x/\(log.events.count)"), at: Self.now) {
      $0.occurredAt = Fixture.instant(day + "T00:00:00Z")
      $0.precision = precision
    }
  }

  @Test(
    "the sea days of domain.md",
    arguments: [
      ("ECGYE", "BEANR", 14.8), ("BRSSZ", "BEANR", 14.3), ("COCTG", "NLRTM", 12.3),
      ("COCTG", "ESALG", 10.8), ("ECGYE", "ITGIT", 16.2), ("DOCAU", "ESALG", 9.3),
      ("SLFNA", "BEANR", 8.0),
    ])
  func table(origin: String, gateway: String, days: Double) throws {
    let lead = try #require(SeaLead.between(.place(PlaceID(origin)), PlaceID(gateway)))
    #expect(lead.days == days)
    #expect(!lead.isApproximate)
  }

  @Test("14.8 days at 16 kn are 13.2 at 18 and 16.9 at 14: from 3 March to 16-20 March")
  func window() throws {
    let lead = try #require(SeaLead.between(.place(PlaceID("ECGYE")), PlaceID("BEANR")))
    let third = Self.day("2026-03-03")
    #expect(Self.text(lead.arrival(from: third...third)) == "2026-03-16..2026-03-20")
    let february = Self.day("2026-02-01")...Self.day("2026-02-28")
    #expect(Self.text(lead.arrival(from: february)) == "2026-02-14..2026-03-17")
  }

  @Test("a neighbour stands in with the way between the two as slack, a far port does not")
  func neighbour() throws {
    let lead = try #require(SeaLead.between(.place(PlaceID("ECGYE")), PlaceID("NLRTM")))
    // Antwerp and Rotterdam are 42 nautical miles apart: 0.1 days.
    #expect(lead.days == 14.8)
    #expect((0.1...0.12).contains(lead.slack))
    #expect(SeaLead.between(.place(PlaceID("ECGYE")), PlaceID("GRPIR")) == nil)
    #expect(SeaLead.between(.place(PlaceID("NLSPL")), PlaceID("BEANR")) == nil)
  }

  @Test("of a country any port may be meant: the way to the farthest is the slack")
  func country() throws {
    let lead = try #require(SeaLead.between(.country(Country("BR")), PlaceID("BEANR")))
    #expect(lead.days == 14.3)
    #expect(lead.slack > 1)
    #expect(SeaLead.between(.country(Country("PE")), PlaceID("BEANR")) == nil)
  }

  @Test("a find arrives where most loads of its origin came, and finds there are counted")
  func arrival() throws {
    var log = Fixture()
    for day in ["2025-12-01", "2026-01-10"] {
      record(seizure("NLRTM", origin: "ECGYE"), day, in: &log)
    }
    record(seizure("BEANR", origin: "ECGYE"), "2026-01-05", in: &log)
    record(seizure("ECGYE", direction: .outward), "2026-02-24", in: &log)
    record(seizure("NLRTM", origin: "ECGYE"), "2026-03-12", in: &log)
    record(seizure("NLRTM", origin: "COCTG"), "2026-03-12", in: &log)
    let routes = log.situation.routes
    let departures = routes.departures(at: Self.now)
    #expect(departures.map(\.origin.code) == ["ECGYE"])
    let window = try #require(routes.leadWindows(of: departures, at: Self.now).first)
    #expect(window.gateway.code == "NLRTM")
    // (14.8 ± 0.11)·16/18 and ·16/14 days.
    #expect(Self.text(window.arrival) == "2026-03-09..2026-03-14")
    #expect(window.found == 1)
    #expect(window.isAhead(at: Self.now))
    #expect(!window.isAhead(at: Self.now.advanced(days: 1)))
  }

  @Test("without a route the measured gateway is taken, and old finds are left out")
  func measured() {
    var log = Fixture()
    record(seizure("DOCAU", direction: .outward), "2026-03-10", in: &log)
    record(seizure("DOCAU", direction: .outward), "2026-02-08", in: &log)
    record(seizure("PECLL", direction: .outward), "2026-03-10", in: &log)
    let routes = log.situation.routes
    let departures = routes.departures(at: Self.now)
    #expect(departures.count == 2)
    let windows = routes.leadWindows(of: departures, at: Self.now)
    #expect(windows.map(\.gateway.code) == ["ESALG"])
  }

  @Test("a find known to its month may have been on any of its days that are past")
  func month() {
    var log = Fixture()
    record(seizure("ECGYE", direction: .outward), "2026-03-01", .month, in: &log)
    let departures = log.situation.routes.departures(at: Self.now)
    #expect(departures.map { Self.text($0.days) } == ["2026-03-01..2026-03-14"])
  }

  @Test("a report about a port of origin is a signal")
  func report() {
    var log = Fixture()
    var report = ReportReceived()
    report.circumstances.place = PlaceID("ECGYE")
    record(report, "2026-03-03", in: &log)
    report.circumstances.place = PlaceID("BEANR")
    record(report, "2026-03-03", in: &log)
    let departures = log.situation.reports.departures(at: Self.now)
    #expect(departures.map(\.kind) == [.signal])
    #expect(departures.map { Self.text($0.days) } == ["2026-03-03..2026-03-03"])
  }
}
