extension TextField {
  /// Puts the next of `words` that begins as the word before the cursor does in its place; after
  /// the last one, what was typed comes back.
  ///
  /// - Parameters:
  ///   - words: what the word could be, in order.
  ///   - backwards: whether the one before is meant.
  public mutating func complete(_ words: [String], backwards: Bool = false) {
    if var known = cycle, head == known.before + known.words[known.index] {
      known.index = (known.index + (backwards ? known.words.count - 1 : 1)) % known.words.count
      put(known)
      return
    }
    let typed = String(left.reversed().prefix { !$0.isWhitespace }.reversed())
    guard !typed.isEmpty else { return }
    let fitting = words.filter { $0.lowercased().hasPrefix(typed.lowercased()) && $0 != typed }
    guard !fitting.isEmpty else { return }
    put(
      CompletionCycle(
        before: String(left.dropLast(typed.count)), words: fitting + [typed],
        index: backwards ? fitting.count - 1 : 0))
  }

  private mutating func put(_ next: CompletionCycle) {
    past.note(self, isTyping: false)
    left = Array(next.before + next.words[next.index])
    cycle = next
  }
}

/// The words that completion goes through, what was typed last, and where it is.
struct CompletionCycle: Hashable, Sendable {
  /// What stands before the word.
  let before: String
  let words: [String]
  var index: Int
}
