import Canvas

/// Writes one row of a panel from left to right.
struct RowPen {
  enum Side { case left, right }

  private(set) var column: Int
  let row: Int
  let end: Int
  private let ellipsis: String

  init(_ area: Rect, row: Int, _ symbols: Symbols) {
    ellipsis = symbols.ellipsis
    column = area.left
    self.row = area.top + row
    end = row < area.height ? area.right : area.left
  }

  /// Columns that are still free.
  var room: Int { max(0, end - column) }

  /// Writes `text` in its own width, or in `width` columns, and cuts what does not fit.
  mutating func put(
    _ text: String, _ style: Style = Style(), width: Int? = nil, _ side: Side = .left,
    on canvas: inout Canvas
  ) {
    let natural = text.columns
    let width = min(width ?? natural, room)
    guard width > 0 else { return }
    let shown = natural > width ? text.cut(to: width, ellipsis: ellipsis) : text
    let blank = width - shown.columns
    canvas.put(shown, column: side == .left ? column : column + blank, row: row, style)
    column += width
  }

  /// Leaves `width` columns free.
  mutating func skip(_ width: Int = 1) { column = min(end, column + width) }

  /// Goes to a column counted from the left of `area`.
  mutating func go(to column: Int, of area: Rect) { self.column = min(end, area.left + column) }
}
