import Canvas
import TaskForce

/// One gateway as a row of the table shows it.
struct GatewayLine: Sendable {
  let place: PlaceID
  let name: String
  /// How the finds came: by sea, air, road, rail, post; empty if that is not known.
  let way: String
  let days7: Int
  let days30: Int
  let days90: Int
  /// Finds in each of the last twelve weeks, oldest first.
  let weeks: [Int]
  /// Finds of the year before now that are known only to their month or year.
  let undated: Int
  let median: Double?
  /// Share of the largest find in all kilograms, 0…1.
  let topShare: Double?
  let lastFind: CivilDate?
  /// Whether the figures rest on a source that is silent.
  let isDoubtful: Bool

  func figure(_ count: Int, _ wording: Wording) -> String {
    (isDoubtful ? "~" : "") + wording.whole(count)
  }
}
