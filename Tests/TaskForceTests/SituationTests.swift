import Foundation
import Testing

@testable import TaskForce

@Suite struct SituationTests {
  private let start = Fixture.start

  private func report(_ identifiers: String...) -> ReportReceived {
    var report = ReportReceived()
    report.circumstances.summary = "box is too heavy"
    report.identifiers = identifiers.map { Identifier($0) }
    return report
  }

  private func seizure(
    _ place: String, kilograms: Double? = nil, origin: String? = nil
  ) -> SeizureRecorded {
    var seizure = SeizureRecorded()
    seizure.circumstances.place = PlaceID(place)
    seizure.circumstances.kilograms = kilograms
    seizure.circumstances.origin = origin.map { Country($0) }
    seizure.circumstances.mode = .container
    return seizure
  }

  @Test("a report about the same box joins the open incident and says why")
  func reportJoins() throws {
    var fixture = Fixture()
    fixture.open(identifiers: ["container:CSQU3054383"])
    let event = fixture.record(
      report("seal:X1", "container:CSQU3054383"), on: StreamName("report/1"), source: "S2")
    let joined = try #require(fixture.incident?.reports.first)
    #expect(joined.reason == .identifier(Identifier("container:CSQU3054383")))
    #expect(joined.position == event.position)
    #expect(fixture.incident?.reportCount == 2)
  }

  @Test("a report joins nothing that has ended, nor after the window")
  func reportDoesNotJoin() {
    var fixture = Fixture()
    fixture.open(identifiers: ["container:CSQU3054383"])
    fixture.record(
      report("container:CSQU3054383"), on: StreamName("report/1"),
      at: start.advanced(days: Policy().joinWindow))
    #expect(fixture.incident?.reports.isEmpty == true)
    _ = fixture.act(.close(.confirmed, text: ""), at: start.advanced(days: 31))
    fixture.record(
      report("container:CSQU3054383"), on: StreamName("report/2"), at: start.advanced(days: 31))
    #expect(fixture.incident?.reports.isEmpty == true)
  }

  @Test("an incident that ended 30 days ago leaves the situation")
  func endedIncidentsLeave() {
    var fixture = Fixture()
    fixture.reach(.closed)
    fixture.record(SourceReported(), on: StreamName("source/S1"), at: start.advanced(days: 30))
    #expect(fixture.incident != nil)
    fixture.record(SourceReported(), on: StreamName("source/S1"), at: start.advanced(days: 31))
    #expect(fixture.incident == nil)
    #expect(fixture.situation.incidents.departed == 1)
  }

  @Test("a find known to its month is in no week and is told apart")
  func precisionOfFinds() throws {
    var fixture = Fixture()
    for precision in Precision.allCases {
      fixture.record(seizure("BEANR"), on: StreamName("seizure/\(precision)")) {
        $0.precision = precision
        $0.occurredAt = Instant(Fixture.start.date.startOfWeek)
      }
    }
    let figures = try #require(
      fixture.situation.routes.gateways(at: start.advanced(seconds: 3600), weeks: 8).first)
    #expect(figures.lastWeek == 2)
    #expect(figures.weeks == [0, 0, 0, 0, 0, 0, 0, 2])
    #expect(figures.undated == 2)
    #expect(figures.total == 2)
  }

  @Test(
    "windows of days go by the moment",
    arguments: [
      ("2024-06-01T00:00Z", 30, "2024-05-02", true), ("2024-06-01T00:01Z", 30, "2024-05-02", false),
      ("2024-06-01T12:00Z", 7, "2024-05-26", true), ("2024-06-01T12:00Z", 7, "2024-05-25", false),
      ("2024-06-01T12:00Z", 7, "2024-06-01", true), ("2024-06-01T12:00Z", 7, "2024-06-02", false),
    ] as [(String, Int, String, Bool)])
  func window(now: String, days: Int, day: String, isInside: Bool) {
    let window = FindWindow.last(days, before: Fixture.instant(now))
    #expect(window.contains(Fixture.instant(day).date.daysSinceEpoch) == isInside)
  }

  @Test("weeks run from Monday to Sunday, the running one last")
  func weeks() throws {
    var fixture = Fixture()
    let days = ["2026-03-09", "2026-03-08", "2026-03-02", "2026-03-01", "2026-02-23"]
    for (index, day) in days.enumerated() {
      fixture.record(seizure("NLRTM"), on: StreamName("seizure/\(index)")) {
        $0.precision = .day
        $0.occurredAt = Fixture.instant(day)
      }
    }
    let now = Fixture.instant("2026-03-14T12:00:00Z")
    let figures = try #require(fixture.situation.routes.gateways(at: now, weeks: 4).first)
    #expect(figures.weeks == [0, 2, 2, 1])
  }

  @Test("weight is a median and the share of the largest load")
  func weights() throws {
    var fixture = Fixture()
    for (index, weight) in [10.0, 20, 70, 900].enumerated() {
      fixture.record(
        seizure("NLRTM", kilograms: weight), on: StreamName("seizure/\(index)"))
    }
    let figures = try #require(fixture.situation.routes.gateways(at: start, weeks: 4).first)
    #expect(figures.medianKilograms == 45)
    #expect(figures.largestShare == 0.9)
  }

  @Test("routes count 90 days and the 90 before")
  func routes() throws {
    var fixture = Fixture()
    for (index, days) in [0, 89, 90, 120, 180, 181].enumerated() {
      fixture.record(seizure("NLRTM", origin: "EC"), on: StreamName("seizure/\(index)")) {
        $0.occurredAt = Fixture.start.advanced(days: -days)
      }
    }
    let route = try #require(fixture.situation.routes.routes(at: start).first)
    #expect(route.lastQuarter == 3)
    #expect(route.quarterBefore == 2)
    #expect(route.total == 6)
  }

  @Test("a source falls silent one second after its limit, and a pulse ends that")
  func silence() throws {
    var fixture = Fixture()
    var registered = SourceRegistered()
    registered.identity = SourceID("S5")
    registered.title = "port calls"
    registered.silentAfter = 600
    fixture.record(registered, on: StreamName("source/S5"))
    let feed = try #require(fixture.situation.sources[SourceID("S5")])
    #expect(!feed.isSilent(at: start.advanced(seconds: 600)))
    #expect(feed.isSilent(at: start.advanced(seconds: 601)))
    #expect(fixture.situation.nextChange(after: start) == start.advanced(seconds: 601))
    fixture.record(
      SourceReported(), on: StreamName("source/S5"), at: start.advanced(seconds: 700), source: "S5")
    let heard = try #require(fixture.situation.sources[SourceID("S5")])
    #expect(!heard.isSilent(at: start.advanced(seconds: 900)))
  }

  @Test("a situation stored and read is the same")
  func codable() throws {
    var fixture = Fixture()
    fixture.reach(.assigned)
    fixture.record(seizure("NLRTM", kilograms: 5, origin: "EC"), on: StreamName("seizure/1"))
    fixture.record(PolicyAdopted(), on: StreamName("policy/limits"))
    let stored = try JSONEncoder().encode(fixture.situation)
    #expect(try JSONDecoder().decode(Situation.self, from: stored) == fixture.situation)
  }
}
