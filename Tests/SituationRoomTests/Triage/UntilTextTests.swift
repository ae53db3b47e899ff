import TaskForce
import Testing

@testable import SituationRoom

@Suite struct UntilTextTests {
  /// The night is 2026-03-14T02:32:07Z.
  @Test(
    "a moment is a length from now, a time of day or a date",
    arguments: [
      ("30m", "2026-03-14T03:02:07Z", ""), ("2h box moves", "2026-03-14T04:32:07Z", "box moves"),
      ("3d", "2026-03-17T02:32:07Z", ""), ("1w", "2026-03-21T02:32:07Z", ""),
      ("06:15", "2026-03-14T06:15:00Z", ""), ("02:00", "2026-03-15T02:00:00Z", ""),
      ("2026-03-15 06:15 tide", "2026-03-15T06:15:00Z", "tide"),
      ("2026-03-15T06:15Z", "2026-03-15T06:15:00Z", ""),
    ])
  func moments(text: String, expected: String, rest: String) throws {
    let until = try #require(UntilText(text, from: .night))
    #expect(until.instant.iso8601 == expected)
    #expect(until.rest == rest)
  }

  @Test(
    "anything else is no moment",
    arguments: ["", " ", "h", "0h", "-2h", "99999d", "25:00", "soon", "2h30", "06:1"])
  func nonsense(text: String) {
    #expect(UntilText(text, from: .night) == nil)
  }
}
