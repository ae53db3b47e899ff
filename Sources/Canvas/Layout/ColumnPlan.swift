/// Which columns of a table fit, and how wide they are.
///
/// Columns go in a stated order and are never cut, but for the one that takes what is left.
public struct ColumnPlan<ID: Hashable & Sendable>: Sendable {
  /// A column of a table.
  public struct Column: Sendable {
    /// Which one.
    public let id: ID
    /// Columns it needs.
    public let width: Int
    /// The lowest goes first when there is no room; nil never goes.
    public let dropRank: Int?
    /// Whether it takes what is left.
    public let isFlexible: Bool

    /// A column that stays and keeps its width unless said otherwise.
    public init(_ id: ID, width: Int, dropRank: Int? = nil, isFlexible: Bool = false) {
      self.id = id
      self.width = width
      self.dropRank = dropRank
      self.isFlexible = isFlexible
    }
  }

  /// The columns that fit, in order, and their widths.
  public let columns: [(id: ID, width: Int)]

  /// Chooses from `all` what fits `room` with one blank between columns.
  public init(_ all: [Column], room: Int) {
    var kept = all
    func needed() -> Int { kept.reduce(0) { $0 + $1.width } + max(0, kept.count - 1) }
    while needed() > room, let rank = kept.compactMap(\.dropRank).min(),
      let index = kept.lastIndex(where: { $0.dropRank == rank })
    {
      kept.remove(at: index)
    }
    let spare = max(0, room - needed())
    columns = kept.map { ($0.id, $0.width + ($0.isFlexible ? spare : 0)) }
  }
}
