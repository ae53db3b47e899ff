/// A place on a canvas, in cells from the upper left.
public struct Point: Hashable, Sendable {
  /// Columns from the left edge.
  public var column: Int
  /// Rows from the upper edge.
  public var row: Int
  /// The cell at `column`, `row`.
  public init(column: Int, row: Int) {
    self.column = column
    self.row = row
  }
}

/// An extent in cells.
public struct Size: Hashable, Sendable {
  /// Columns.
  public var width: Int
  /// Rows.
  public var height: Int
  /// `width` columns by `height` rows, never below zero.
  public init(width: Int, height: Int) {
    self.width = max(0, width)
    self.height = max(0, height)
  }
}

/// A rectangle of cells.
public struct Rect: Hashable, Sendable {
  /// Upper left cell.
  public var origin: Point
  /// Columns and rows.
  public var size: Size
  /// The rectangle of `width` by `height` cells whose upper left cell is at `column`, `row`.
  public init(column: Int, row: Int, width: Int, height: Int) {
    origin = Point(column: column, row: row)
    size = Size(width: width, height: height)
  }
  /// First column.
  public var left: Int { origin.column }
  /// First row.
  public var top: Int { origin.row }
  /// Column after the last one.
  public var right: Int { origin.column + size.width }
  /// Row after the last one.
  public var bottom: Int { origin.row + size.height }
  /// Columns.
  public var width: Int { size.width }
  /// Rows.
  public var height: Int { size.height }
  /// Whether no cell is inside.
  public var isEmpty: Bool { width == 0 || height == 0 }
  /// The cells in both.
  public func intersection(_ other: Rect) -> Rect {
    let left = max(left, other.left)
    let top = max(top, other.top)
    return Rect(
      column: left, row: top, width: min(right, other.right) - left,
      height: min(bottom, other.bottom) - top)
  }
}
