import SituationRoom

/// The strokes of the bell that have not sounded yet.
struct BellStrokes {
  private var due: [Int] = []

  /// When the next one is due, in milliseconds of the loop's clock.
  var next: Int? { due.first }

  /// Strokes with a pause between, or a terminal would make one of them; a second pattern waits for
  /// the first.
  mutating func add(_ pattern: BellPattern, now: Int) {
    let start = due.last.map { $0 + 1000 } ?? now
    due += (0..<pattern.strokes).map { start + $0 * 250 }
  }

  /// Takes the next one if it is due.
  mutating func take(now: Int) -> Bool {
    guard let first = due.first, first <= now else { return false }
    due.removeFirst()
    return true
  }
}
