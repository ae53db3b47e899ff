import Canvas

/// Text in one style, as bars are made of.
struct Run: Hashable, Sendable {
  var text: String
  var style: Style

  init(_ text: String, _ style: Style) {
    self.text = text
    self.style = style
  }
}

extension [Run] {
  var columns: Int { reduce(0) { $0 + $1.text.columns } }

  /// These pieces with `separator` between them.
  static func joined(_ pieces: [[Run]], by separator: Run) -> [Run] {
    Array(pieces.filter { !$0.isEmpty }.joined(separator: [separator]))
  }

  /// Draws from `column`, not beyond `limit`; the column behind the last one drawn.
  @discardableResult
  func draw(on canvas: inout Canvas, column: Int, row: Int, limit: Int = .max) -> Int {
    var next = column
    for run in self {
      next += canvas.put(run.text, column: next, row: row, run.style, limit: limit)
    }
    return next
  }
}
