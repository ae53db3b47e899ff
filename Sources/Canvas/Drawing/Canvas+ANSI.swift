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
        text += Self.selectGraphicRendition(cell.style, theme)
        current = cell.style
      }
      text.unicodeScalars.append(cell.base)
      text.unicodeScalars.append(contentsOf: cell.marks)
    }
    return text
  }

  private static func selectGraphicRendition(_ style: Style, _ theme: Theme) -> String {
    let attributes = theme.attributes(of: style)
    var codes = ["0"]
    let numbers: [(Attributes, String)] = [
      (.bold, "1"), (.dim, "2"), (.italic, "3"), (.underline, "4"), (.reverse, "7"),
    ]
    codes += numbers.filter { attributes.contains($0.0) }.map(\.1)
    if case .rgb(let red, let green, let blue) = theme.ink(of: style) {
      codes.append("38;2;\(red);\(green);\(blue)")
    }
    if case .rgb(let red, let green, let blue) = theme.paper(of: style) {
      codes.append("48;2;\(red);\(green);\(blue)")
    }
    return "\u{1b}[" + codes.joined(separator: ";") + "m"
  }
}
