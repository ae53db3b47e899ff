import TaskForce

/// A moment of the past as a person types it: `2022-10-07`, `2022-10-07 14:30`, `14:30`, `-3d`.
struct MomentText {
  /// The moment; of a day alone its last second, since what is known of a day is known by then.
  let instant: Instant

  /// Reads `text`, beside the moment that is shown.
  init?(_ text: String, around moment: Instant) {
    let words = text.split { $0 == " " || $0 == "T" }.map(String.init)
    guard let first = words.first, words.count <= 2 else { return nil }
    if words.count == 1, first.hasPrefix("-") || first.hasPrefix("+") {
      guard let length = UntilText.length(String(first.dropFirst())) else { return nil }
      instant = moment.advanced(seconds: first.hasPrefix("-") ? -length : length)
      return
    }
    if words.count == 1, let time = Self.seconds(first) {
      instant = Instant(moment.date).advanced(seconds: time)
      return
    }
    guard let day = DueDate(first), let last = Self.lastDay(day) else { return nil }
    guard words.count == 2 else {
      instant = Instant(last).advanced(seconds: 86_399)
      return
    }
    guard day.exactness == .day, let time = Self.seconds(words[1]) else { return nil }
    instant = Instant(last).advanced(seconds: time)
  }

  private static func lastDay(_ date: DueDate) -> CivilDate? {
    (1...9998).contains(date.last.year) ? date.last : nil
  }

  /// `14:30`, `14:30:05`, with or without Z behind.
  private static func seconds(_ text: String) -> Int? {
    let parts = (text.hasSuffix("Z") ? String(text.dropLast()) : text)
      .split(separator: ":", omittingEmptySubsequences: false).map { Int($0) }
    guard (2...3).contains(parts.count), let hour = parts[0], let minute = parts[1],
      (0...23).contains(hour), (0...59).contains(minute)
    else { return nil }
    guard parts.count == 3 else { return hour * 3600 + minute * 60 }
    guard let second = parts[2], (0...59).contains(second) else { return nil }
    return hour * 3600 + minute * 60 + second
  }
}
