/// How well a few typed letters fit a text: every letter must come, in order.
package enum FuzzyMatch {
  /// A higher score fits better; nil if the letters do not come in order.
  ///
  /// The start of a word and letters beside each other count more; a short text beats a long one.
  package static func score(_ typed: some StringProtocol, in text: some StringProtocol) -> Int? {
    let wanted = Array(typed.lowercased().filter { $0 != " " })
    guard !wanted.isEmpty else { return 0 }
    let letters = Array(text.lowercased())
    return letters.indices.compactMap { start in
      letters[start] == wanted[0] ? score(wanted, in: letters, from: start) : nil
    }.max()
  }

  private static func score(_ wanted: [Character], in letters: [Character], from start: Int)
    -> Int?
  {
    var score = -letters.count
    var next = 0
    var previous = -2
    for index in start..<letters.count where next < wanted.count && letters[index] == wanted[next] {
      score += 10
      if index == previous + 1 { score += 15 }
      if index == 0 || !letters[index - 1].isLetter { score += 20 }
      previous = index
      next += 1
    }
    return next == wanted.count ? score : nil
  }
}
