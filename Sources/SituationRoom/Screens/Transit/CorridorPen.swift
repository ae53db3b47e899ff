import Canvas
import TaskForce

/// Draws legs of the corridor inside an area, in columns and rows counted from its corner.
struct CorridorPen {
  private let area: Rect
  private let context: RoomContext
  private var symbols: Symbols { context.symbols }

  init(_ area: Rect, _ context: RoomContext) {
    self.area = area
    self.context = context
  }

  @discardableResult
  func put(
    _ text: String, _ style: Style, column: Int, row: Int, on canvas: inout Canvas
  ) -> Int {
    guard row < area.height else { return 0 }
    return canvas.put(
      text, column: area.left + column, row: area.top + row, style, limit: area.right)
  }

  /// A leg from the right to the left between two columns, its label in the middle.
  func leftward(
    _ leg: CorridorLeg, from start: Int, to end: Int, row: Int, on canvas: inout Canvas
  ) {
    let room = end - start - 3
    guard room > 0 else { return }
    let stroke = symbols.across(leg.weight)
    let line = style(leg)
    put(symbols.headLeft, line, column: start + 1, row: row, on: &canvas)
    let label = leg.label.isEmpty ? "" : " " + leg.label + " "
    let before = max(1, (room - label.columns) / 2)
    var column = start + 2
    column += put(
      String(repeating: stroke, count: label.isEmpty ? room : before), line, column: column,
      row: row, on: &canvas)
    column += put(label, Style(leg.ink), column: column, row: row, on: &canvas)
    let after = max(0, end - 1 - column)
    put(String(repeating: stroke, count: after), line, column: column, row: row, on: &canvas)
  }

  /// A leg upwards that ends in a head, its label beside one of its rows.
  func upward(
    _ leg: CorridorLeg, column: Int, rows: Range<Int>, label: Int, on canvas: inout Canvas
  ) {
    for row in rows {
      let glyph = row == rows.lowerBound ? symbols.headUp : symbols.upward(leg.weight)
      put(glyph, style(leg), column: column, row: row, on: &canvas)
    }
    put(leg.label, Style(leg.ink), column: column + 2, row: label, on: &canvas)
  }

  /// `──►`.
  func rightward(_ weight: LineWeight, column: Int, row: Int, on canvas: inout Canvas) {
    let stroke = symbols.across(weight)
    put(
      stroke + stroke + symbols.headRight, Style(.mapRoute), column: column, row: row, on: &canvas)
  }

  private func style(_ leg: CorridorLeg) -> Style {
    Style(leg.ink == .stale ? .stale : .mapRoute)
  }
}
