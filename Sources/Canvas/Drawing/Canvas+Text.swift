extension Canvas {
  /// Draws `text` from `column`, `row` and says how many columns it took.
  ///
  /// Never draws at or beyond the column `limit` nor outside the clip; a wide glyph that would
  /// cross the limit ends the text. Blank columns of the text are drawn too.
  @discardableResult
  public mutating func put(
    _ text: String, column: Int, row: Int, _ style: Style = Style(), limit: Int = .max
  ) -> Int {
    let end = min(limit, clip.right)
    let blank = Cell(" ", style.whole)
    let ascii = putASCII(text, blank, column: column, row: row, end: end)
    var next = column + ascii
    var last = ascii > 0 ? next - 1 : nil
    let rest = text.utf8.index(text.startIndex, offsetBy: ascii)
    for scalar in text.unicodeScalars[rest...] {
      switch Sanitiser.fate(of: scalar) {
      case .glyph(let shown, let width):
        guard width <= end - next else { return next - column }
        place(blank.showing(shown), width: width, column: next, row: row)
        last = next
        next += width
      case .mark:
        if let last, let index = index(last, row), !cells[index].isContinuation {
          cells[index].join(scalar)
        }
      case .dropped: continue
      }
    }
    return next - column
  }

  /// Draws the printable ASCII that `text` begins with and says how many columns it took.
  ///
  /// Most text is nothing else, and a cell of it needs no more than a store.
  private mutating func putASCII(
    _ text: String, _ blank: Cell, column: Int, row: Int, end: Int
  ) -> Int {
    let taken = text.printableASCIIPrefix(limit: end - column)
    let first = max(column, clip.left)
    let last = column + taken - 1
    guard first <= last, row >= clip.top, row < clip.bottom else { return taken }
    place(blank, column: first, row: row)
    place(blank, column: last, row: row)
    let start = row * size.width
    _ = text.utf8.withContiguousStorageIfAvailable { bytes in
      cells.withUnsafeMutableBufferPointer { cells in
        for next in first...last {
          cells[start + next] = blank.showing(Unicode.Scalar(bytes[next - column]))
        }
      }
    }
    return taken
  }

  /// Draws `text` so that it ends before the column `end`.
  @discardableResult
  public mutating func put(
    _ text: String, endingAt end: Int, row: Int, _ style: Style = Style()
  ) -> Int {
    put(text, column: end - text.columns, row: row, style)
  }

  /// Puts one glyph, and blanks the wide glyphs that it cuts through. A wide glyph of which the
  /// clip leaves one half becomes a blank.
  mutating func place(_ cell: Cell, width: Int = 1, column: Int, row: Int) {
    let left = index(column, row)
    guard width == 2 else {
      if let left { store(cell, at: left, column) }
      return
    }
    let right = index(column + 1, row)
    if let left { store(right == nil ? cell.blanked : cell, at: left, column) }
    if let right { store(cell.blanked, at: right, column + 1) }
    if left != nil, let right { cells[right] = cell.rightHalf }
  }

  /// Where a cell lies in ``cells``; nil outside the clip.
  private func index(_ column: Int, _ row: Int) -> Int? {
    guard column >= clip.left, column < clip.right, row >= clip.top, row < clip.bottom else {
      return nil
    }
    return row * size.width + column
  }

  /// Writes one cell, and blanks the other half of a wide glyph that stood there.
  private mutating func store(_ cell: Cell, at index: Int, _ column: Int) {
    if cells[index].isContinuation { cells[index - 1] = cells[index - 1].blanked }
    if column + 1 < size.width, cells[index + 1].isContinuation {
      cells[index + 1] = cells[index + 1].blanked
    }
    cells[index] = cell
  }

  /// Fills `area` with a glyph one column wide.
  public mutating func fill(
    _ area: Rect, with glyph: Unicode.Scalar = " ", _ style: Style = Style()
  ) {
    let inside = area.intersection(clip)
    guard !inside.isEmpty else { return }
    let cell = Cell(glyph, style.whole)
    for row in inside.top..<inside.bottom {
      place(cell, column: inside.left, row: row)
      place(cell, column: inside.right - 1, row: row)
      let start = row * size.width
      for index in start + inside.left..<start + inside.right { cells[index] = cell }
    }
  }

  /// Gives every cell of `area` another style, made from its own.
  public mutating func restyle(_ area: Rect, _ change: (Style) -> Style) {
    let inside = area.intersection(clip)
    guard !inside.isEmpty else { return }
    for row in inside.top..<inside.bottom {
      let start = row * size.width
      for index in start + inside.left..<start + inside.right {
        cells[index].style = change(cells[index].style)
      }
    }
  }

  /// The text of every row, with trailing blanks.
  public var rows: [String] {
    (0..<size.height).map { row in
      var text = ""
      for column in 0..<size.width {
        let cell = self[column, row]
        if cell.isContinuation { continue }
        text.unicodeScalars.append(cell.base)
        if cell.hasMarks { text.unicodeScalars.append(contentsOf: cell.marks) }
      }
      return text
    }
  }
}
