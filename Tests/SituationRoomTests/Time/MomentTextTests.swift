import TaskForce
import Testing

@testable import SituationRoom

/// Moments as a person types them, beside 14 March 2026, 02:32:07.
@Suite struct MomentTextTests {
  @Test(
    "a moment is read from a date, a time, both, or a distance",
    arguments: [
      ("2022-10-07", "2022-10-07T23:59:59Z"), ("2022-10", "2022-10-31T23:59:59Z"),
      ("2022", "2022-12-31T23:59:59Z"), ("2022-10-07 14:30", "2022-10-07T14:30:00Z"),
      ("2022-10-07T14:30:05Z", "2022-10-07T14:30:05Z"), ("01:15", "2026-03-14T01:15:00Z"),
      ("-2h", "2026-03-14T00:32:07Z"), ("-3d", "2026-03-11T02:32:07Z"),
      ("+1h", "2026-03-14T03:32:07Z"),
    ])
  func reads(_ text: String, _ expected: String) {
    #expect(MomentText(text, around: .night)?.instant.iso8601 == expected)
  }

  @Test(
    "what is no moment is refused",
    arguments: [
      "", "-", "yesterday", "2022-13-01", "2022-02-30", "25:00", "2022-10 14:30", "1 2 3",
      "99999-01-01", "-99999999999999999999d",
    ])
  func refuses(_ text: String) {
    #expect(MomentText(text, around: .night) == nil)
  }
}
