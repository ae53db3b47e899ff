import Testing

@testable import TaskForce

@Suite struct TransitTests {
  static let now = Fixture.instant("2026-03-14T02:32:07Z")

  private func counted(
    _ place: String, _ from: String, _ to: String, _ checks: Int, queue: Int? = nil
  ) -> CrossingCounted {
    var counted = CrossingCounted()
    counted.place = PlaceID(place)
    counted.from = Country(from)
    counted.to = Country(to)
    counted.checks = checks
    counted.queueMinutes = queue
    return counted
  }

  private func find(
    _ place: String, _ substance: String?, _ kilograms: Double? = nil
  ) -> SeizureRecorded {
    var seizure = SeizureRecorded()
    seizure.circumstances.place = PlaceID(place)
    seizure.circumstances.substance = substance
    seizure.circumstances.kilograms = kilograms
    return seizure
  }

  private func passage(
    _ fixture: Fixture, _ place: String = "batrovci-bajakovo",
    _ flow: TransitFlow = .heroinNorthWest, at now: Instant = Self.now
  ) -> CrossingFigures? {
    fixture.situation.transit.crossings(at: now).first {
      $0.key == PassageKey(PlaceID(place), flow)
    }
  }

  @Test(
    "a find belongs to a flow by its place and substance",
    arguments: [
      ("kapitan-andreevo", "heroin", TransitFlow.heroinNorthWest),
      ("kapitan-andreevo", "Cash, EUR", .moneySouthEast),
      ("kapitan-andreevo", "drug money", .moneySouthEast),
      ("kapitan-andreevo", "precursors", .moneySouthEast),
      ("kapitan-andreevo", "acetic anhydride", .moneySouthEast),
      ("kapitan-andreevo", nil, .heroinNorthWest), ("ALDRZ", "cocaine", .cocaineInland),
      ("GRPIR", "cash", .cocaineInland), ("RSBEG", "heroin", nil),
    ] as [(String, String?, TransitFlow?)])
  func flow(place: String, substance: String?, flow: TransitFlow?) throws {
    let place = try #require(Gazetteer.standard.place(PlaceID(place)))
    #expect(TransitFlow.of(substance: substance, at: place) == flow)
  }

  @Test(
    "a passage leads the way of its flow",
    arguments: [
      ("kapitan-andreevo", TransitFlow.heroinNorthWest, "TR", "BG"),
      ("kapitan-andreevo", .moneySouthEast, "BG", "TR"),
      ("nadlac", .heroinNorthWest, "RO", "HU"), ("gradiska", .heroinNorthWest, "BA", "HR"),
      ("kakavije", .heroinNorthWest, "AL", "GR"), ("HRPLE", .cocaineInland, "HR", "BA"),
      ("HRRJK", .cocaineInland, "HR", nil), ("BGVAR", .cocaineInland, "BG", nil),
    ] as [(String, TransitFlow, String, String?)])
  func way(place: String, flow: TransitFlow, from: String, to: String?) {
    let way = Gazetteer.standard.way(of: PassageKey(PlaceID(place), flow))
    #expect(way == TransitWay(from: Country(from), to: to.map { Country($0) }))
  }

  @Test("every place of a corridor is in the gazetteer, and every crossing has a way")
  func corridors() {
    for corridor in Corridor.standard {
      for stop in corridor.ways.joined() {
        switch stop {
        case .country(let country): #expect(Country.isWellFormed(country.code))
        case .hub(let place): #expect(Gazetteer.standard.place(place)?.role == .balkan)
        case .gate(let place):
          #expect(Gazetteer.standard.way(of: PassageKey(place, corridor.flow)) != nil)
        }
      }
    }
  }

  @Test(
    "30 days are those that began in the last 30 times 24 hours, and 30 before them",
    arguments: [
      ("2026-03-14T02:00:00Z", 100, 0), ("2026-02-13T00:00:00Z", 100, 0),
      ("2026-02-12T23:59:59Z", 0, 100), ("2026-01-14T00:00:00Z", 0, 100),
      ("2026-01-13T23:59:59Z", 0, 0),
    ])
  func windows(moment: String, checks: Int, before: Int) throws {
    var fixture = Fixture()
    fixture.record(
      counted("batrovci-bajakovo", "RS", "HR", 100), at: Fixture.instant(moment))
    fixture.record(find("batrovci-bajakovo", "heroin"), at: Fixture.instant(moment))
    let figures = try #require(passage(fixture))
    #expect(figures.checks == checks && figures.checksBefore == before)
    #expect(figures.finds == checks / 100 && figures.findsBefore == before / 100)
  }

  @Test(
    "weeks begin on Monday, the running one is last",
    arguments: [
      ("2026-03-14T01:00:00Z", 7), ("2026-03-09T00:00:00Z", 7), ("2026-03-08T23:00:00Z", 6),
      ("2026-01-19T00:00:00Z", 0), ("2026-01-18T23:59:59Z", nil),
    ] as [(String, Int?)])
  func weeks(moment: String, week: Int?) throws {
    var fixture = Fixture()
    fixture.record(find("batrovci-bajakovo", "heroin"), at: Fixture.instant(moment))
    let weeks = try #require(passage(fixture)).weeks
    #expect(weeks.firstIndex(of: 1) == week)
    #expect(weeks.count == 8)
  }

  @Test(
    "a count is too old after twelve hours, not at twelve",
    arguments: [(43_200, false), (43_201, true), (0, false)])
  func staleness(age: Int, isStale: Bool) throws {
    var fixture = Fixture()
    fixture.record(
      counted("batrovci-bajakovo", "RS", "HR", 100), at: Self.now.advanced(seconds: -age))
    let figures = try #require(passage(fixture))
    #expect(figures.countAge == age)
    #expect(figures.isStale == isStale)
  }

  @Test("sums leave out what rests on an old count, and the rate what was never counted")
  func sums() throws {
    var fixture = Fixture()
    let fresh = Self.now.advanced(seconds: -600)
    fixture.record(
      counted("ipsala-kipoi", "TR", "GR", 800), at: Self.now.advanced(seconds: -50_000))
    fixture.record(counted("batrovci-bajakovo", "RS", "HR", 1000), at: fresh)
    for place in ["ipsala-kipoi", "batrovci-bajakovo", "batrovci-bajakovo", "horgos-roszke"] {
      fixture.record(find(place, "heroin"), at: fresh)
    }
    let sum = try #require(fixture.situation.transit.flows(at: Self.now).first)
    #expect(sum.finds == 3 && sum.checks == 1000 && sum.passages == 3)
    #expect(sum.rate == CheckRate(finds: 2, checks: 1000))
    #expect(sum.stale == [PassageKey(PlaceID("ipsala-kipoi"), .heroinNorthWest)])
  }

  @Test("a count the other way belongs to the flow that goes back")
  func otherWay() {
    var fixture = Fixture()
    fixture.record(counted("batrovci-bajakovo", "RS", "HR", 10), at: Self.now)
    fixture.record(counted("batrovci-bajakovo", "HR", "RS", 7), at: Self.now)
    #expect(passage(fixture)?.checks == 10)
    #expect(passage(fixture, "batrovci-bajakovo", .moneySouthEast)?.checks == 7)
  }

  @Test("an inspection counts at a sea gate of the Balkans and nowhere else")
  func inspections() {
    var fixture = Fixture()
    for place in ["ALDRZ", "BEANR", "RSBEG"] {
      var counted = InspectionCounted()
      counted.place = PlaceID(place)
      counted.inspections = 31
      fixture.record(counted, at: Self.now)
    }
    let known = fixture.situation.transit.crossings(at: Self.now)
    #expect(known.map(\.key) == [PassageKey(PlaceID("ALDRZ"), .cocaineInland)])
    #expect(known.first?.checks == 31)
  }

  @Test("a state holds from its moment, and an older one told later does not undo it")
  func states() throws {
    var fixture = Fixture()
    var changed = CrossingStatusChanged()
    changed.place = PlaceID("batrovci-bajakovo")
    for (state, ago) in [(CrossingState.slow, 600), (.closed, 900)] {
      changed.state = state
      changed.reason = "strike"
      fixture.record(changed, at: Self.now) { $0.occurredAt = Self.now.advanced(seconds: -ago) }
    }
    let figures = try #require(passage(fixture))
    #expect(figures.state == .slow)
    #expect(figures.stateSince == Self.now.advanced(seconds: -600))
    // A state alone does not make a row of the way back.
    #expect(self.passage(fixture, "batrovci-bajakovo", .moneySouthEast) == nil)
    let place = PlaceID("batrovci-bajakovo")
    #expect(fixture.situation.transit.chronicle(of: place).map(\.reference) == ["slow", "closed"])
  }

  @Test("a queue is the last one seen, and usual is the median of 30 days")
  func queues() throws {
    var fixture = Fixture()
    for (day, queue) in [(3, 60), (2, 120), (1, 90), (0, 300)] {
      fixture.record(
        counted("batrovci-bajakovo", "RS", "HR", 10, queue: queue),
        at: Self.now.advanced(days: -day))
    }
    let figures = try #require(passage(fixture))
    #expect(figures.queueMinutes == 300)
    #expect(figures.usualQueueMinutes == 105)
  }

  @Test("what was found is counted by kind, and finds without a day are in no window")
  func matter() throws {
    var fixture = Fixture()
    for (substance, kilograms) in [("heroin", 10.0), ("heroin", 30), ("cannabis", 20)] {
      fixture.record(find("batrovci-bajakovo", substance, kilograms), at: Self.now)
    }
    fixture.record(find("batrovci-bajakovo", "heroin"), at: Self.now) { $0.precision = .month }
    let figures = try #require(passage(fixture))
    #expect(figures.finds == 3 && figures.undatedFinds == 1)
    #expect(figures.matter.substances.map(\.name) == ["heroin", "cannabis"])
    #expect(figures.matter.substances.map(\.count) == [2, 1])
    #expect(figures.matter.medianKilograms == 20)
  }

  @Test("who may not see a find still counts it, and knows that something is withheld")
  func withheld() throws {
    var fixture = Fixture()
    let place = PlaceID("batrovci-bajakovo")
    fixture.record(find(place.code, "heroin", 31), at: Self.now) { $0.handling = .h2 }
    fixture.record(find(place.code, "cannabis", 5), at: Self.now)
    let transit = fixture.situation.transit.released(to: .officer(desk: Body("NL")))
    let figures = try #require(transit.crossings(at: Self.now).first)
    #expect(figures.finds == 2)
    #expect(figures.matter.substances.map(\.name) == ["cannabis"])
    #expect(figures.matter.medianKilograms == 5)
    #expect(transit.withheldFinds == 1)
    #expect(transit.withheldEntries == [place: 1])
    #expect(transit.chronicle(of: place).count == 1)
  }

  @Test("through the lens of a country only its crossings are seen")
  func lens() {
    var fixture = Fixture()
    fixture.record(counted("batrovci-bajakovo", "RS", "HR", 10), at: Self.now)
    fixture.record(counted("ipsala-kipoi", "TR", "GR", 10), at: Self.now)
    fixture.record(find("SIKOP", "cocaine"), at: Self.now)
    func places(_ country: String) -> [String] {
      fixture.situation.transit.concerning(Country(country), .standard)
        .crossings(at: Self.now).map(\.key.place.code)
    }
    #expect(places("HR") == ["batrovci-bajakovo"])
    #expect(places("AT") == ["SIKOP"])
    #expect(places("IT").isEmpty)
  }

  @Test("only the last 400 days are kept")
  func bounded() {
    var fixture = Fixture()
    for day in (0..<450).reversed() {
      fixture.record(
        counted("batrovci-bajakovo", "RS", "HR", 10), at: Self.now.advanced(days: -day))
    }
    let record = fixture.situation.transit.passages.values.first
    #expect(record?.days.count == 400)
  }
}
