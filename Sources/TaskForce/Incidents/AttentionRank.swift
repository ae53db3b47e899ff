/// The place of an item in the queue, least first: not acknowledged before acknowledged, then
/// graver, then what goes cold first, then older; shelved and ended ones last.
package struct AttentionRank: Hashable, Comparable, Sendable {
  /// 0 not acknowledged, 1 in hand, 2 shelved, 3 resolved, 4 closed or merged.
  let group: Int64
  /// Of what has ended, what changed last comes first.
  var ended: Int64 = 0
  let severity: Severity
  /// When it goes cold.
  var cold: Instant?
  /// When it became known, or has been raised.
  let since: Instant

  package static func < (left: AttentionRank, right: AttentionRank) -> Bool {
    if left.group != right.group { return left.group < right.group }
    if left.ended != right.ended { return left.ended < right.ended }
    if left.severity != right.severity { return left.severity > right.severity }
    let (cold, other) = (left.cold?.milliseconds ?? .max, right.cold?.milliseconds ?? .max)
    return cold == other ? left.since < right.since : cold < other
  }
}
