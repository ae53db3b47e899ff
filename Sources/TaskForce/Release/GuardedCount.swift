/// A count of which parts may be left out since they are too small to be shown.
package struct GuardedCount: Hashable, Sendable {
  /// What may be shown of it.
  package private(set) var shown: Int
  /// Whether a part may be left out, so that the count is at least ``shown``.
  package private(set) var isAtLeast: Bool

  /// A count that is all shown.
  package init(_ count: Int = 0) {
    shown = count
    isAtLeast = false
  }

  /// One cell of a table: what is public record counts as it is, what is not only where there is
  /// enough of it. A withheld part of none is not told from one that is too small.
  ///
  /// - Parameters:
  ///   - open: what is public record.
  ///   - withheld: what is not.
  ///   - policy: how many there must be.
  ///   - isOpenRoom: whether everything in the room is public record, so that nothing is left out.
  init(open: Int, withheld: Int, _ policy: ReleasePolicy, isOpenRoom: Bool = false) {
    let isEnough = withheld >= policy.minimumCell
    shown = open + (isEnough ? withheld : 0)
    isAtLeast = !isEnough && !isOpenRoom
  }

  /// Both together: at least as much if either is.
  package static func + (left: GuardedCount, right: GuardedCount) -> GuardedCount {
    var sum = GuardedCount(left.shown + right.shown)
    sum.isAtLeast = left.isAtLeast || right.isAtLeast
    return sum
  }
}

extension Sequence<GuardedCount> {
  /// All of them together; computed from what is shown of each, never from what was left out.
  package var sum: GuardedCount { reduce(GuardedCount(), +) }
}
