extension TextField {
  /// Draws the field over `columns` of `row`, scrolled so that the cursor is in sight; the column
  /// of the cursor.
  @discardableResult
  public func draw(
    on canvas: inout Canvas, columns: Range<Int>, row: Int, _ style: Style = Style(.input)
  ) -> Int {
    canvas.fill(
      Rect(column: columns.lowerBound, row: row, width: columns.count, height: 1), style)
    guard !columns.isEmpty else { return columns.lowerBound }
    let before = head
    let hidden = max(0, before.columns - (columns.count - 1))
    let shown = text.dropped(columns: hidden)
    canvas.put(shown, column: columns.lowerBound, row: row, style, limit: columns.upperBound)
    let cursor = min(
      columns.lowerBound + before.dropped(columns: hidden).columns, columns.upperBound - 1)
    canvas.restyle(Rect(column: cursor, row: row, width: 1, height: 1)) { $0.adding(.reverse) }
    return cursor
  }
}

extension String {
  /// This text without the glyphs, and what joins them, that begin in its first `columns` columns.
  fileprivate func dropped(columns: Int) -> String {
    var used = 0
    guard
      let index = unicodeScalars.indices.first(where: {
        let wanted = Sanitiser.columns(of: unicodeScalars[$0])
        defer { used += wanted }
        return used >= columns && (wanted > 0 || columns == 0)
      })
    else { return "" }
    return String(unicodeScalars[index...])
  }
}
