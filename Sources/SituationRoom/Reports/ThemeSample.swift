import Canvas
import TaskForce

/// A sample of everything that a theme colours.
package enum ThemeSample {
  private static let width = 80
  private static let columns = 3

  /// The sample with title, grades on every paper, all roles, and the key bar.
  package static func canvas(_ theme: Theme, _ wording: Wording) -> Canvas {
    let perColumn = (Role.allCases.count + columns - 1) / columns
    let height = perColumn + Severity.allCases.count + 4
    var canvas = Canvas(size: Size(width: width, height: height))
    let title = Style(.titleBar, on: .titleBar)
    canvas.fill(Rect(column: 0, row: 0, width: width, height: 1), title)
    canvas.put(
      wording.theme(.previewTitle, ["name": theme.name]), column: 1, row: 0,
      Style(.strong, on: .titleBar, .bold))
    for (index, severity) in Severity.allCases.enumerated() {
      grade(severity, row: 1 + index, wording, on: &canvas)
    }
    let top = Severity.allCases.count + 2
    for (index, role) in Role.allCases.enumerated() {
      canvas.put(
        role.name, column: 1 + index / perColumn * (width / columns), row: top + index % perColumn,
        Style(role))
    }
    let keys = Style(.keyBar, on: .keyBar)
    canvas.fill(Rect(column: 0, row: height - 1, width: width, height: 1), keys)
    canvas.put("?", column: 1, row: height - 1, Style(.keyBarKey, on: .keyBar, .bold))
    canvas.put(wording.theme(.previewKeys), column: 3, row: height - 1, keys)
    return canvas
  }

  private static func grade(
    _ severity: Severity, row: Int, _ wording: Wording, on canvas: inout Canvas
  ) {
    let text = Symbols.unicode.mark(of: severity) + " " + wording.name(severity)
    canvas.put(text, column: 1, row: row, Style(severity.role))
    canvas.fill(Rect(column: 26, row: row, width: 30, height: 1), Style(.text, on: .selection))
    canvas.put(
      text + " " + wording.theme(.previewSelected), column: 27, row: row,
      Style(severity.role, on: .selection))
    canvas.fill(Rect(column: 58, row: row, width: 22, height: 1), Style(.titleBar, on: .titleBar))
    canvas.put(text, column: 59, row: row, Style(severity.role, on: .titleBar, .bold))
  }
}
