import TaskForce

/// A moment in the future as an officer types it.
///
/// `30m`, `2h`, `3d`: from now. `06:15`: the next time a UTC clock shows that.
/// `2026-03-14 06:15` or with `T` and `Z`: that moment, UTC. What stands behind it is left over.
struct UntilText {
  let instant: Instant
  let rest: String

  init?(_ text: String, from now: Instant) {
    let words = text.split(separator: " ").map(String.init)
    guard let first = words.first else { return nil }
    if words.count > 1, let instant = Instant(iso8601: "\(first)T\(words[1])Z") {
      self.init(instant, words.dropFirst(2))
    } else if let instant = Self.instant(first, now) {
      self.init(instant, words.dropFirst())
    } else {
      return nil
    }
  }

  private init(_ instant: Instant, _ rest: ArraySlice<String>) {
    self.instant = instant
    self.rest = rest.joined(separator: " ")
  }

  private static func instant(_ word: String, _ now: Instant) -> Instant? {
    if let length = length(word) { return now.advanced(seconds: length) }
    if let instant = Instant(iso8601: word) { return instant }
    guard let today = Instant(iso8601: "\(now.date.iso8601)T\(word)Z") else { return nil }
    return today > now ? today : today.advanced(days: 1)
  }

  /// Seconds: `30m`, `2h`, `3d`, `1w`.
  static func length(_ word: String) -> Int? {
    let units: [Character: Int] = ["m": 60, "h": 3600, "d": 86_400, "w": 604_800]
    guard let unit = word.last.flatMap({ units[$0] }), let count = Int(word.dropLast()),
      (1...10_000).contains(count)
    else { return nil }
    return count * unit
  }
}
