import Testing

@testable import TaskForce

@Suite("Days by which something is due")
struct DueDateTests {
  @Test(
    "a period has a first and a last day",
    arguments: [
      ("2026-04-23", "2026-04-23", "2026-04-23", DueDate.Exactness.day),
      ("2026-02", "2026-02-01", "2026-02-28", .month),
      ("2024-02", "2024-02-01", "2024-02-29", .month),
      ("2023-21", "2023-03-01", "2023-05-31", .season),
      ("2023-24", "2023-12-01", "2024-02-29", .season),
      ("2026", "2026-01-01", "2026-12-31", .year),
    ])
  func periods(text: String, first: String, last: String, exactness: DueDate.Exactness) throws {
    let due = try #require(DueDate(text))
    #expect(due.first.iso8601 == first)
    #expect(due.last.iso8601 == last)
    #expect(due.exactness == exactness)
    #expect(due.text == text)
  }

  @Test(
    "anything else is none",
    arguments: [
      "", "26", "2026-13", "2026-25", "2026-02-30", "2026-4-3", "2026-04-23T00:00Z", "-026",
    ])
  func malformed(text: String) { #expect(DueDate(text) == nil) }

  @Test("only a day that is known is counted down to")
  func countdown() throws {
    let now = Fixture.instant("2026-03-14T23:59:59Z")
    #expect(try #require(DueDate("2026-03-15")).days(from: now) == 1)
    #expect(try #require(DueDate("2026-03-13")).days(from: now) == -1)
    #expect(try #require(DueDate("2026-04")).days(from: now) == nil)
  }

  @Test(
    "it is past when the whole period is",
    arguments: [
      ("2026-03-14", false), ("2026-03-13", true), ("2026-03", false), ("2026-02", true),
      ("2025-24", true), ("2026-21", false), ("2025", true),
    ])
  func past(text: String, isPast: Bool) throws {
    #expect(
      try #require(DueDate(text)).isPast(at: Fixture.instant("2026-03-14T00:00:00Z")) == isPast)
  }
}
