extension Canvas {
  /// The rows with escape sequences for direct colours, for `snapshot --format ansi`.
  public func ansi(_ theme: Theme) -> String {
    (0..<size.height).map { row in ansiRow(row, theme) + "\u{1b}[0m" }.joined(separator: "\n")
      + "\n"
  }

  private func ansiRow(_ row: Int, _ theme: Theme) -> String {
    var text = ""
    var current: Style?
    for column in 0..<size.width {
      let cell = self[column, row]
      if cell.isContinuation { continue }
      if cell.style != current {
        text += theme.rendition(of: cell.style, .direct)
        current = cell.style
      }
      text.unicodeScalars.append(cell.base)
      text.unicodeScalars.append(contentsOf: cell.marks)
    }
    return text
  }
}
