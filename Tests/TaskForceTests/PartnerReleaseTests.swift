import Foundation
import Testing

@testable import TaskForce

@Suite("What of the work with partners is shown")
struct PartnerReleaseTests {
  private var fixture: PartnerFixture {
    var fixture = PartnerFixture()
    fixture.ask("R-1", daysAgo: 30, due: "2026-03-01") {
      $0.handling = .h2
      $0.body = Body("ES")
    }
    fixture.ask("R-2", "PE", daysAgo: 3)
    var post = LiaisonPosted()
    post.identity = EngagementID("LO-1")
    post.partner = Country("CO")
    post.city = "Cartagena"
    post.sender = Body("ES")
    fixture.tell(post, daysAgo: 2) {
      $0.tlp = .red
      $0.body = Body("ES")
    }
    return fixture
  }

  @Test("what is withheld is counted and not named")
  func withheld() {
    let seen = fixture.partners.released(to: .officer(desk: Body("NL")))
    #expect(
      seen.figures(at: PartnerFixture.now) == fixture.partners.figures(at: PartnerFixture.now))
    #expect(seen.openRequests.map(\.id.code) == ["R-2"])
    #expect(seen.request(RequestID("R-1")) == nil)
    #expect(seen.overdue(at: PartnerFixture.now).isEmpty)
    #expect(seen.withheldRequests == 1)
    #expect(seen.engagements(with: Country("CO"), at: PartnerFixture.now).isEmpty)
    #expect(seen.timeline(of: Country("CO")).isEmpty)
    #expect(seen.withheldEntries(of: Country("CO")) == 2)
  }

  @Test("the body that asked sees its own")
  func owner() {
    let seen = fixture.partners.released(to: .officer(desk: Body("ES")))
    #expect(seen.openRequests.map(\.id.code) == ["R-1", "R-2"])
    #expect(seen.engagements(with: Country("CO"), at: PartnerFixture.now).count == 1)
  }

  @Test("the country lens keeps what is with the country, or done by its body")
  func lens() {
    let partner = fixture.partners.concerning(Country("PE"), .standard)
    #expect(partner.openRequests.map(\.id.code) == ["R-2"])
    #expect(partner.timeline(of: Country("CO")).isEmpty)
    let member = fixture.partners.concerning(Country("ES"), .standard)
    #expect(member.openRequests.map(\.id.code) == ["R-1"])
    #expect(member.figures(at: PartnerFixture.now)[Country("CO")]?.liaison == 1)
    #expect(member.timeline(of: Country("CO")).count == 2)
    #expect(member.timeline(of: Country("PE")).isEmpty)
  }

  @Test("many finds do not push work out of the timeline, and both are bounded")
  func timeline() {
    var fixture = fixture
    var seizure = SeizureRecorded()
    seizure.circumstances.originPlace = PlaceID("COCTG")
    seizure.circumstances.place = PlaceID("BEANR")
    seizure.circumstances.kilograms = 1_090
    seizure.circumstances.substance = "cocaine"
    for _ in 0..<60 { fixture.tell(seizure, daysAgo: 1) }
    let entries = fixture.partners.timeline(of: Country("CO"))
    #expect(entries.count == 42)
    #expect(entries.first?.text == "1090 kg cocaine")
    #expect(entries.first?.reference == "BEANR")
    #expect(entries.contains { $0.reference == "R-1" })
  }

  @Test("a snapshot reads back as it was written")
  func snapshot() throws {
    let data = try JSONEncoder().encode(fixture.partners)
    #expect(try JSONDecoder().decode(Partners.self, from: data) == fixture.partners)
  }
}
