import CNcurses

/// The colour pairs of ncurses, numbered as they are first used.
///
/// `alloc_pair` would do this, but crashes on terminals without colour.
struct PairTable {
  private struct Colours: Hashable {
    var ink: Int32
    var paper: Int32
  }

  private var numbers: [Colours: Int32] = [:]
  private var next: Int32 = 1
  private let limit: Int32

  init(limit: Int32) { self.limit = limit }

  /// The pair of these colours; `nil` when the terminal has no pair left for them.
  mutating func number(ink: Int32, paper: Int32) -> Int32? {
    let colours = Colours(ink: ink, paper: paper)
    if let known = numbers[colours] { return known }
    guard next < limit, init_extended_pair(next, ink, paper) == OK else { return nil }
    numbers[colours] = next
    next += 1
    return numbers[colours]
  }
}
