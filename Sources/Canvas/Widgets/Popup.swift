/// A panel over everything else: clears its place and draws a title rule and a lower rule.
public enum Popup {
  /// Draws the frame of a popup of at most `size` in the middle of `area`; the place inside it.
  public static func draw(
    on canvas: inout Canvas, size: Size, in area: Rect, title: String, trailing: String = "",
    _ symbols: Symbols
  ) -> Rect {
    let width = min(size.width + 4, area.width)
    let height = min(size.height + 2, area.height)
    let left = area.left + (area.width - width) / 2
    let top = area.top + (area.height - height) / 2
    canvas.fill(Rect(column: left, row: top, width: width, height: height))
    TitleRule(title, trailing: trailing, isFocused: true)
      .draw(on: &canvas, columns: left..<left + width, row: top, symbols)
    canvas.separate(column: left, rows: top + 1..<max(top + 1, top + height - 1), symbols)
    canvas.separate(
      column: left + width - 1, rows: top + 1..<max(top + 1, top + height - 1), symbols)
    TitleRule("").draw(on: &canvas, columns: left..<left + width, row: top + height - 1, symbols)
    return Rect(column: left + 2, row: top + 1, width: width - 4, height: height - 2)
  }
}
