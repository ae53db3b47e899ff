import Canvas

/// The rule above a panel with its title and notes: `━▸Queue ━━━━ 20 open, 4 new ━`.
struct PanelRule {
  /// What the panel is called; never cut.
  var title: String
  /// What is said at its right end, most telling first; a note that does not fit is left out.
  var notes: [Note] = []
  /// Whether keys go to this panel.
  var isFocused = false

  /// A remark at the right end of a rule.
  struct Note {
    var text: String
    var style: Style

    init(_ text: String, _ style: Style = Style(.muted)) {
      self.text = text
      self.style = style
    }
  }

  init(_ title: String, _ notes: [Note] = [], isFocused: Bool = false) {
    self.title = title
    self.notes = notes.filter { !$0.text.isEmpty }
    self.isFocused = isFocused
  }

  /// Draws the rule over the columns of `area` on its first row.
  ///
  /// `afterLine` and `beforeLine` say that a line between panels stands just before or behind it:
  /// the rule then lacks the stroke at that end.
  func draw(
    on canvas: inout Canvas, in area: Rect, _ symbols: Symbols, afterLine: Bool = false,
    beforeLine: Bool = false
  ) {
    guard !area.isEmpty else { return }
    let style = Style(isFocused ? .ruleFocused : .rule)
    let fill = isFocused ? symbols.heavyRule : symbols.rule
    canvas.put(
      String(repeating: fill, count: area.width), column: area.left, row: area.top, style)
    var pen = RowPen(area, row: 0, symbols)
    if !afterLine { pen.skip() }
    pen.put(isFocused ? symbols.cursor : " ", style.adding(.bold), on: &canvas)
    pen.put(title + " ", Style(.ruleTitle, on: .background, isFocused ? .bold : []), on: &canvas)
    drawNotes(
      on: &canvas, from: pen.column + 1, to: area.right - (beforeLine ? 0 : 1), row: area.top)
  }

  private func drawNotes(on canvas: inout Canvas, from left: Int, to right: Int, row: Int) {
    var free = right - left - 2
    var fitting: [Note] = []
    for note in notes {
      let width = note.text.columns + (fitting.isEmpty ? 0 : 3)
      if width <= free {
        fitting.append(note)
        free -= width
      }
    }
    guard !fitting.isEmpty else { return }
    var column = left + free
    canvas.put(" ", column: column, row: row, Style())
    column += 1
    for (index, note) in fitting.enumerated() {
      let text = index == 0 ? note.text : "   " + note.text
      canvas.put(text, column: column, row: row, note.style)
      column += text.columns
    }
    canvas.put(" ", column: column, row: row, Style())
  }
}

/// The line between two panels side by side, with its joints to the rules above.
struct PanelDivider: Equatable {
  /// Column of the line.
  var column: Int
  /// Rows from the joint in the upper rule to the last row.
  var rows: Range<Int>

  /// Draws the line; `leftIsFocused` and `rightIsFocused` say which rule at its top is heavy.
  func draw(
    on canvas: inout Canvas, leftIsFocused: Bool, rightIsFocused: Bool, _ symbols: Symbols
  ) {
    guard let first = rows.first, let last = rows.last else { return }
    let style = Style(.rule)
    for row in rows {
      canvas.put(symbols.separator, column: column, row: row, style)
    }
    canvas.put(
      symbols.tee(leftIsHeavy: leftIsFocused, rightIsHeavy: rightIsFocused), column: column,
      row: first, style)
    if last > first { canvas.put(symbols.lineEnd, column: column, row: last, style) }
  }

  /// Draws the joint where a rule begins at the right of the line.
  func joinRight(on canvas: inout Canvas, row: Int, isFocused: Bool, _ symbols: Symbols) {
    canvas.put(symbols.branch(isHeavy: isFocused), column: column, row: row, Style(.rule))
  }
}

extension Symbols {
  /// The joint of a rule with a line that goes down from it; the side of a focused panel is heavy.
  func tee(leftIsHeavy: Bool, rightIsHeavy: Bool) -> String {
    guard !isASCII else { return jointDown }
    return switch (leftIsHeavy, rightIsHeavy) {
    case (false, false): jointDown
    case (true, false): "┭"
    case (false, true): "┮"
    case (true, true): "┯"
    }
  }

  /// The joint of a line with a rule that begins at its right.
  func branch(isHeavy: Bool) -> String { isHeavy && !isASCII ? "┝" : jointRight }

  /// The lower end of a line between panels.
  var lineEnd: String { isASCII ? separator : "╵" }
}
