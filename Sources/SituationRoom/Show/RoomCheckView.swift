import Canvas
import TaskForce

/// A page to try a meeting room with: buttons of the clicker, contrast, smallest text, language.
package struct RoomCheckView {
  private let wording: Wording
  private let symbols: Symbols
  private let theme: String
  private let keys = KeyMap.standard
  /// The keys that came, the last one first.
  private var received: [KeyPress] = []

  private static let kept = 5

  /// A page in the language of `wording`, drawn with the theme called `theme`.
  package init(_ wording: Wording, _ symbols: Symbols, theme: String) {
    self.wording = wording
    self.symbols = symbols
    self.theme = theme
  }

  /// A button sent `key`.
  package mutating func press(_ key: KeyPress) {
    received = Array(([key] + received).prefix(Self.kept))
  }

  /// The picture at `size`.
  package func draw(size: Size) -> Canvas {
    var canvas = Canvas(size: size)
    guard size.width >= 40, size.height >= 14 else { return canvas }
    let width = size.width
    canvas.fill(Rect(column: 0, row: 0, width: width, height: 1), TitleBar.plain)
    canvas.put(wording[.checkTitle], column: 1, row: 0, Style(.strong, on: .titleBar, .bold))
    let row = lines(size).reduce(2) { row, line in
      canvas.put(line, column: 1, row: row, limit: width - 1)
      return row + 1
    }
    drawGrades(on: &canvas, row: row + 1)
    drawReceived(on: &canvas, row: row + 4)
    let last = size.height - 1
    canvas.fill(Rect(column: 0, row: last, width: width, height: 1), KeyBar.plain)
    canvas.put(wording[.checkKeys], column: 1, row: last, KeyBar.plain)
    return canvas
  }

  /// The page as lines, where there is no terminal.
  package func lines(_ size: Size) -> [String] {
    [
      wording[.checkPress], wording[.checkSmallest],
      wording(
        .checkSize,
        [
          "width": String(size.width), "height": String(size.height), "columns": "80",
          "rows": "24",
        ]),
      wording[.checkLanguage] + ": " + wording.language.ownName + "   "
        + wording(.themeItem, ["name": theme]),
    ]
  }

  private func drawGrades(on canvas: inout Canvas, row: Int) {
    canvas.put(wording[.checkContrast], column: 1, row: row, Style(.muted))
    let share = (canvas.size.width - 2) / Severity.allCases.count
    for (index, severity) in Severity.allCases.enumerated() {
      let text = symbols.mark(of: severity) + " " + wording.name(severity)
      let left = 1 + index * share
      canvas.fill(
        Rect(column: left, row: row + 2, width: share - 1, height: 1),
        Style(severity.role, on: .background, .reverse))
      canvas.put(text, column: left, row: row + 1, Style(severity.role), limit: left + share - 1)
    }
  }

  private func drawReceived(on canvas: inout Canvas, row: Int) {
    canvas.put(wording[.checkReceived], column: 1, row: row, Style(.muted))
    for (offset, key) in received.enumerated() where row + 1 + offset < canvas.size.height - 1 {
      let command = keys.command(for: key, in: .show, on: .overview)
      let meaning = command.map { wording[$0.label] } ?? wording[.checkUnused]
      let style = Style(command == nil ? .muted : .good)
      canvas.put(
        key.name.padded(to: 10) + meaning, column: 3, row: row + 1 + offset,
        offset == 0 ? style.adding(.bold) : style)
    }
  }
}
