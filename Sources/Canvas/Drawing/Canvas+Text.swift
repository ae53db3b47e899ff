extension Canvas {
  /// Draws `text` from `column`, `row` and says how many columns it took.
  ///
  /// Never draws at or beyond the column `limit` nor outside the canvas; a wide glyph that would
  /// cross the edge is left out. Blank columns of the text are drawn too.
  @discardableResult
  public mutating func put(
    _ text: String, column: Int, row: Int, _ style: Style = Style(), limit: Int = .max
  ) -> Int {
    let end = min(limit, size.width)
    var next = column
    var last: Int?
    for scalar in text.unicodeScalars {
      switch Sanitiser.fate(of: scalar) {
      case .glyph(let shown, let width):
        guard next + width <= end else { return next - column }
        place(Cell(shown, style), width: width, column: next, row: row)
        last = next
        next += width
      case .mark:
        guard let last else { continue }
        self[last, row].join(scalar)
      case .dropped: continue
      }
    }
    return next - column
  }

  /// Draws `text` so that it ends before the column `end`.
  @discardableResult
  public mutating func put(
    _ text: String, endingAt end: Int, row: Int, _ style: Style = Style()
  ) -> Int {
    put(text, column: end - text.columns, row: row, style)
  }

  /// Puts one glyph, and heals the wide glyphs that it cuts through.
  private mutating func place(_ cell: Cell, width: Int, column: Int, row: Int) {
    heal(column, row)
    if width == 2 {
      heal(column + 1, row)
      var right = cell.style
      right.attributes.insert(.continuation)
      self[column + 1, row] = Cell(" ", right)
    }
    self[column, row] = cell
  }

  /// Blanks the other half of a wide glyph, one half of which is about to be overwritten.
  private mutating func heal(_ column: Int, _ row: Int) {
    if self[column, row].isContinuation {
      self[column - 1, row] = Cell(" ", self[column - 1, row].style)
    }
    if self[column + 1, row].isContinuation {
      var style = self[column + 1, row].style
      style.attributes.remove(.continuation)
      self[column + 1, row] = Cell(" ", style)
    }
  }

  /// Fills `area` with a glyph one column wide.
  public mutating func fill(
    _ area: Rect, with glyph: Unicode.Scalar = " ", _ style: Style = Style()
  ) {
    let inside = area.intersection(bounds)
    guard !inside.isEmpty else { return }
    for row in inside.top..<inside.bottom {
      heal(inside.left, row)
      heal(inside.right - 1, row)
      for column in inside.left..<inside.right { self[column, row] = Cell(glyph, style) }
    }
  }

  /// Gives every cell of `area` another style, made from its own.
  public mutating func restyle(_ area: Rect, _ change: (Style) -> Style) {
    let inside = area.intersection(bounds)
    guard !inside.isEmpty else { return }
    for row in inside.top..<inside.bottom {
      for column in inside.left..<inside.right {
        var cell = self[column, row]
        cell.style = change(cell.style)
        self[column, row] = cell
      }
    }
  }

  /// Copies what `body` draws inside `area` only, so that a panel cannot draw over its neighbour.
  public mutating func clipped(to area: Rect, _ body: (inout Canvas) -> Void) {
    var copy = self
    body(&copy)
    let inside = area.intersection(bounds)
    guard !inside.isEmpty else { return }
    for row in inside.top..<inside.bottom {
      for column in inside.left..<inside.right { self[column, row] = copy[column, row] }
    }
  }

  /// The text of every row, with trailing blanks.
  public var rows: [String] {
    (0..<size.height).map { row in
      var text = String.UnicodeScalarView()
      for column in 0..<size.width {
        let cell = self[column, row]
        if cell.isContinuation { continue }
        text.append(cell.base)
        text.append(contentsOf: cell.marks)
      }
      return String(text)
    }
  }
}
