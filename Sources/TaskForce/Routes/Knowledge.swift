/// Which finds a count holds.
///
/// Authorities publish large finds weeks late, so that the last weeks always look like a fall. Weeks
/// by what was known when each had ended can be compared with one another: all lack such a share.
package enum Knowledge: Sendable, Hashable, CaseIterable {
  /// Everything known at the moment that is shown.
  case now
  /// What was known when the period of the count had ended.
  case then

  /// The other one.
  package var other: Knowledge { self == .now ? .then : .now }

  /// Whether a find that became known on `day` counts in a period that ends before `end`.
  func holds(_ day: Int, before end: Int) -> Bool { self == .now || day < end }
}
