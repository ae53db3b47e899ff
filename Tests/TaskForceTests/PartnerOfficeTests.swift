import Testing

@testable import TaskForce

@Suite("Office hours of partners")
struct PartnerOfficeTests {
  @Test(
    "an office opens on the next weekday, by its own clock",
    arguments: [
      ("2026-03-13T07:59:59Z", false, "2026-03-13T08:00:00Z"),
      ("2026-03-13T08:00:00Z", true, "2026-03-13T08:00:00Z"),
      ("2026-03-13T16:59:59Z", true, "2026-03-13T16:59:59Z"),
      ("2026-03-13T17:00:00Z", false, "2026-03-16T08:00:00Z"),
      ("2026-03-14T10:00:00Z", false, "2026-03-16T08:00:00Z"),
      ("2026-03-15T23:00:00Z", false, "2026-03-16T08:00:00Z"),
      ("2026-03-16T20:00:00Z", false, "2026-03-17T08:00:00Z"),
    ])
  func weekdays(local: String, isOpen: Bool, opening: String) {
    let hours = OfficeHours.weekdays(8..<17)
    #expect(hours.isOpen(local: Fixture.instant(local)) == isOpen)
    #expect(hours.nextOpening(local: Fixture.instant(local)) == Fixture.instant(opening))
  }

  @Test("an office that is always open never opens, and one without hours never does either")
  func always() {
    let night = Fixture.instant("2026-03-15T03:00:00Z")
    #expect(OfficeHours.always.isOpen(local: night))
    #expect(OfficeHours.always.nextOpening(local: night) == night)
    #expect(OfficeHours.weekdays(8..<8).nextOpening(local: night) == nil)
  }

  @Test("the twelve partners stand in three groups, each once")
  func table() {
    #expect(Partner.all.count == 12)
    #expect(Set(Partner.all.map(\.country)).count == 12)
    #expect(Partner.all.filter { $0.group == .taskForce }.map(\.country.code) == ["CO", "PE"])
    #expect(Partner.all.filter { $0.group == .sourceAndTransit }.count == 7)
    #expect(Partner.of(Country("SR"))?.zone == "America/Paramaribo")
    #expect(Partner.of(Country("MX")) == nil)
  }
}
