import Canvas
import TaskForce

/// A filter being typed, with the completions that Tab goes through.
package struct FilterLine: Hashable, Sendable {
  /// What is typed.
  package var field: TextField
  /// What Tab went through: what was typed before, and where it is.
  private var cycle: Cycle?

  private struct Cycle: Hashable, Sendable {
    let candidates: [String]
    var index: Int
  }

  init(_ text: String, history: [String] = []) { field = TextField(text, history: history) }

  /// Puts the next completion into the line, or the one before.
  mutating func complete(_ completion: FilterCompletion, backwards: Bool) {
    var next: Cycle
    if let cycle, cycle.candidates.indices.contains(cycle.index),
      cycle.candidates[cycle.index] == field.text
    {
      next = cycle
      let count = cycle.candidates.count
      next.index = (cycle.index + (backwards ? count - 1 : 1)) % count
    } else {
      let typed = field.text
      let found = completion.candidates(for: typed)
      guard !found.isEmpty else { return }
      next = Cycle(candidates: found + [typed], index: backwards ? found.count - 1 : 0)
    }
    field = TextField(next.candidates[next.index])
    cycle = next
  }

  mutating func press(_ key: KeyPress) { _ = field.press(key) }
  mutating func insert(_ text: String) { field.insert(text) }
}
