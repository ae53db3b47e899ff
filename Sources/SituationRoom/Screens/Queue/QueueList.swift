import TaskForce

/// Entries of a queue in order, with counts that are asked for with every key.
struct QueueList: Sendable {
  /// How many of some entries are what.
  struct Tally: Sendable {
    /// Open or not.
    var all = 0
    /// Those that wait for an acknowledgement.
    var unacknowledged = 0
    /// Open, by rank of the grade.
    var open = SIMD4<Int>()
    /// Of those, the ones that wait for an acknowledgement.
    var openUnacknowledged = SIMD4<Int>()
    /// Open or not, by rank of the grade.
    var grades = SIMD4<Int>()

    mutating func count(_ entry: QueueEntry) {
      let rank = entry.severity.rank
      all += 1
      grades[rank] += 1
      if entry.isUnacknowledged { unacknowledged += 1 }
      guard entry.isOpen else { return }
      open[rank] += 1
      if entry.isUnacknowledged { openUnacknowledged[rank] += 1 }
    }
  }

  let entries: [QueueEntry]
  /// The items of ``entries``.
  let items: [QueueItem]
  /// All entries counted.
  let tally: Tally
  /// Counts of the entries before every 64th.
  private let steps: [Tally]
  private static let stride = 64

  /// Whether it is all that is open, in the standing order.
  let isStanding: Bool

  /// These with their counts.
  init(_ entries: [QueueEntry] = [], isStanding: Bool = false) {
    self.entries = entries
    self.isStanding = isStanding
    items = entries.map(\.item)
    var steps: [Tally] = []
    var tally = Tally()
    for (index, entry) in entries.enumerated() {
      if index % Self.stride == 0 { steps.append(tally) }
      tally.count(entry)
    }
    self.steps = steps
    self.tally = tally
  }

  /// The entries before `end` counted.
  ///
  /// - Complexity: constant.
  func tally(before end: Int) -> Tally {
    guard end < entries.count else { return tally }
    let step = end / Self.stride
    var tally = steps[step]
    for index in step * Self.stride..<end { tally.count(entries[index]) }
    return tally
  }
}
