import Canvas
import TaskForce

/// What a show adds to the room: caption, marks, and where in the script it stands.
struct ShowView {
  private static let caption = Style(.strong, on: .titleBar)
  private static let quiet = Style(.titleBar, on: .titleBar)

  let show: Show
  let wording: Wording
  let symbols: Symbols

  /// Draws the two rows below a screen.
  func drawCaption(on canvas: inout Canvas, in area: Rect) {
    canvas.fill(area, Self.quiet)
    let width = area.width - 2
    let text: String
    let style: Style
    if show.isDetour {
      text = wording(
        .showDetour, ["n": String(show.index + 1), "title": show.scene.texts.title])
      style = Self.quiet
    } else {
      text = show.scene.texts.caption
      style = Self.caption
    }
    for (row, line) in text.balanced(in: area.height, width: width).enumerated() {
      canvas.put(line, column: area.left + 1, row: area.top + row, style)
    }
  }

  /// Marks the texts that the scene points at.
  func drawHighlights(on canvas: inout Canvas, in area: Rect) {
    guard !show.isDetour else { return }
    for text in show.scene.highlight {
      for row in area.top..<area.bottom {
        for columns in canvas.places(of: text, row: row) {
          canvas.restyle(
            Rect(column: columns.lowerBound, row: row, width: columns.count, height: 1)
          ) { $0.adding([.reverse, .bold]) }
        }
      }
    }
  }

  /// `5/12 ■■■■■·······  Has the flow moved?`, and what was just told or the keys of the script.
  func drawBar(on canvas: inout Canvas, row: Int, told: Run?) {
    let count = show.scenario.scenes.count
    let step = show.coming ?? show.index
    let progress = (0..<count).map { $0 <= step ? symbols.barFull : symbols.barEmpty }.joined()
    var runs = [
      Run("\(step + 1)/\(count) ", Style(.keyBarKey, on: .keyBar, .bold)),
      Run(progress + "  ", KeyBar.plain),
      Run(show.scenario.scenes[step].texts.title, Style(.strong, on: .keyBar)),
    ]
    let keys = Run(show.isUnattended ? "" : wording[.showKeys], KeyBar.plain)
    let end = told ?? keys
    let room = canvas.size.width - 2
    if runs.columns + end.text.columns + 2 > room { runs.remove(at: 1) }
    runs.draw(on: &canvas, column: 1, row: row)
    guard runs.columns + end.text.columns + 2 <= room else { return }
    canvas.put(end.text, endingAt: canvas.size.width - 1, row: row, end.style)
  }
}

extension Canvas {
  /// The columns at which `text` stands in `row`.
  func places(of text: String, row: Int) -> [Range<Int>] {
    let wanted = Array(text.unicodeScalars)
    guard !wanted.isEmpty, wanted.count <= size.width else { return [] }
    return (0...(size.width - wanted.count)).filter { start in
      wanted.indices.allSatisfy { self[start + $0, row].base == wanted[$0] }
    }.map { $0..<($0 + wanted.count) }
  }
}

extension String {
  /// Wrapped to at most `rows` lines of `width` columns that are about equally long; what needs
  /// more is cut at the end.
  func balanced(in rows: Int, width: Int) -> ArraySlice<String> {
    if columns <= width { return [self] }
    let least = max(1, columns / max(1, rows))
    let narrowest = (least..<max(least + 1, width)).first { wrapped(to: $0).count <= rows }
    return wrapped(to: narrowest ?? width).prefix(rows)
  }
}
