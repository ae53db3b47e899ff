import Testing

@testable import TaskForce

@Suite("Through one country")
struct LensTests {
  private func seizure(_ place: String, from origin: String) -> SeizureRecorded {
    var seizure = SeizureRecorded()
    seizure.circumstances.place = PlaceID(place)
    seizure.circumstances.originPlace = PlaceID(origin)
    return seizure
  }

  private func seen(_ fixture: Fixture, _ lens: String?) -> VisibleSituation {
    VisibleSituation(
      fixture.situation, for: .officer(desk: Body("NL")), at: Fixture.start,
      through: lens.map(Country.init))
  }

  @Test("gateways in the country and routes that begin or end there are left")
  func routes() {
    var fixture = Fixture()
    fixture.record(seizure("BEANR", from: "ECGYE"), on: StreamName("seizure/1"))
    fixture.record(seizure("NLRTM", from: "COCTG"), on: StreamName("seizure/2"))
    func figures(_ lens: String?) -> ([String], [String]) {
      let routes = seen(fixture, lens).routes.value
      return (
        routes.gateways(at: Fixture.start, weeks: 1).map(\.place.code).sorted(),
        routes.routes(at: Fixture.start).map(\.route.gateway.code).sorted()
      )
    }
    #expect(figures(nil) == (["BEANR", "NLRTM"], ["BEANR", "NLRTM"]))
    #expect(figures("BE") == (["BEANR"], ["BEANR"]))
    #expect(figures("CO") == ([], ["NLRTM"]))
    #expect(figures("IT") == ([], []))
  }

  @Test(
    "an incident concerns the country of its place, its origin and its desk",
    arguments: [("BE", 1), ("EC", 1), ("NL", 1), ("IT", 0)])
  func incidents(lens: String, count: Int) {
    var fixture = Fixture()
    var opened = IncidentOpened()
    opened.title = "box"
    opened.matter.place = PlaceID("BEANR")
    opened.matter.origin = Country("EC")
    fixture.record(opened)
    #expect(seen(fixture, lens).incidents.count == count)
    #expect(seen(fixture, lens).withheldIncidents == 0)
  }

  @Test(
    "an event concerns a country that a field names, also as a body or the side of a crossing",
    arguments: [
      ("RS", true), ("HR", true), ("IT", false),
    ])
  func events(lens: String, isShown: Bool) {
    var fixture = Fixture()
    var counted = CrossingCounted()
    counted.place = PlaceID("batrovci-bajakovo")
    let event = fixture.record(counted, on: StreamName("crossing/batrovci-bajakovo"))
    #expect((seen(fixture, lens).show(event) != nil) == isShown)
  }

  @Test("sources and their silence stay, since every figure rests on them")
  func sources() {
    var fixture = Fixture()
    var registered = SourceRegistered()
    registered.identity = SourceID("S5")
    registered.silentAfter = 600
    fixture.record(
      registered, on: StreamName("source/S5"), at: Fixture.start.advanced(days: -1))
    #expect(seen(fixture, "IT").alerts.count == 1)
    #expect(seen(fixture, "IT").sources.value.watched.count == 1)
  }
}
