extension TextField {
  /// The text in rows of at most `width` columns, broken at line breaks and else at blanks, and
  /// where the cursor is.
  public func wrapped(to width: Int) -> (rows: [String], row: Int, column: Int) {
    let width = max(4, width)
    var rows = [""]
    var place = (row: 0, column: 0)
    let characters = left + right
    for (index, character) in characters.enumerated() {
      if index == left.count { place = (rows.count - 1, rows[rows.count - 1].columns) }
      if character == "\n" {
        rows.append("")
        continue
      }
      rows[rows.count - 1].append(character)
      if rows[rows.count - 1].columns >= width { Self.breakLast(&rows, width, &place) }
    }
    if left.count == characters.count {
      place = (rows.count - 1, rows[rows.count - 1].columns)
    }
    return (rows, place.row, place.column)
  }

  /// Moves the word that has no room to a new row, and the cursor with it.
  private static func breakLast(
    _ rows: inout [String], _ width: Int, _ place: inout (row: Int, column: Int)
  ) {
    let last = rows[rows.count - 1]
    let blank = last.lastIndex(of: " ").map { last.index(after: $0) }
    let cut = blank.flatMap { $0 < last.endIndex && $0 > last.startIndex ? $0 : nil }
    let kept = String(last[..<(cut ?? last.endIndex)])
    let rest = cut.map { String(last[$0...]) } ?? ""
    let moved = place.row == rows.count - 1 && place.column > kept.columns
    rows[rows.count - 1] = kept
    rows.append(rest)
    if moved { place = (place.row + 1, place.column - kept.columns) }
  }

  /// Draws the text in the rows of `area`, scrolled so that the cursor is in sight.
  public func draw(on canvas: inout Canvas, in area: Rect, _ style: Style = Style(.input)) {
    canvas.fill(area, style)
    guard area.width > 4, area.height > 0 else { return }
    let (rows, row, column) = wrapped(to: area.width - 1)
    let first = max(0, row - area.height + 1)
    for (offset, text) in rows.dropFirst(first).prefix(area.height).enumerated() {
      canvas.put(text, column: area.left, row: area.top + offset, style, limit: area.right)
    }
    let place = Rect(
      column: min(area.left + column, area.right - 1), row: area.top + row - first, width: 1,
      height: 1)
    canvas.restyle(place) { $0.adding(.reverse) }
  }
}
