import Testing

@testable import TaskForce

@Suite struct CoalitionTests {
  @Test(
    "members depend on the day",
    arguments: [
      ("2021-12-08", ""), ("2021-12-09", "BE ES FR NL"), ("2022-10-06", "BE ES FR NL"),
      ("2022-10-07", "BE COM DE ES Eurojust Europol FR IT NL"),
    ])
  func taskForce(day: String, members: String) {
    let found = Coalitions.standard.members(
      of: Coalitions.taskForce, on: Fixture.instant(day).date)
    #expect(found.map(\.code).joined(separator: " ") == members)
  }

  @Test("the maritime centre has neither Belgium nor Germany")
  func maritimeCentre() {
    let found = Coalitions.standard.members(
      of: Coalitions.maritimeCentre, on: Fixture.instant("2026-03-14").date)
    #expect(found.map(\.code) == ["ES", "FR", "IE", "IT", "NL", "PT", "UK"])
  }

  @Test("a membership ends on its day")
  func end() throws {
    let since = try #require(CivilDate(year: 2020, month: 1, day: 1))
    let until = try #require(CivilDate(year: 2021, month: 1, day: 1))
    let coalitions = Coalitions([
      Membership(
        body: Body("UK"), coalition: Coalitions.taskForce, since: since, until: until)
    ])
    #expect(
      coalitions.members(of: Coalitions.taskForce, on: until.advanced(days: -1)).count == 1)
    #expect(coalitions.members(of: Coalitions.taskForce, on: until).isEmpty)
  }
}
