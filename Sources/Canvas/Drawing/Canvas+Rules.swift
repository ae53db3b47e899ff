/// The rule above a panel, with its title and what stands at its right end.
public struct TitleRule: Sendable {
  /// The panel's name.
  public var title: String
  /// Counts and the like, at the right.
  public var trailing: String
  /// Whether keys go to this panel.
  public var isFocused: Bool

  /// The rule of an unfocused panel unless said otherwise.
  public init(_ title: String, trailing: String = "", isFocused: Bool = false) {
    self.title = title
    self.trailing = trailing
    self.isFocused = isFocused
  }

  /// Draws it over `columns` of `row`: `━▸6 Incidents ━━━━ 8 of 20 ━`, or light without cursor.
  public func draw(
    on canvas: inout Canvas, columns: Range<Int>, row: Int, _ symbols: Symbols
  ) {
    guard !columns.isEmpty else { return }
    let line = Style(isFocused ? .ruleFocused : .rule)
    let rule = isFocused ? symbols.heavyRule : symbols.rule
    canvas.put(
      String(repeating: rule, count: columns.count), column: columns.lowerBound, row: row, line)
    let room = columns.count - 4
    guard room > 0, !title.isEmpty else { return }
    let name = title.cut(to: room, ellipsis: symbols.ellipsis)
    var next = columns.lowerBound + 1
    next += canvas.put(isFocused ? symbols.cursor : " ", column: next, row: row, line)
    let style = Style(.ruleTitle, isFocused ? .bold : [])
    next += canvas.put(name + " ", column: next, row: row, style)
    let left = columns.upperBound - next - 4
    guard !trailing.isEmpty, left > 3 else { return }
    let text = " " + trailing.cut(to: left, ellipsis: symbols.ellipsis) + " "
    canvas.put(text, endingAt: columns.upperBound - 1, row: row, Style(.ruleTitle))
  }
}

extension Style {
  init(_ foreground: Role, _ attributes: Attributes) {
    self.init(foreground, on: .background, attributes)
  }
}

extension Canvas {
  /// Draws a separator down `rows` of `column`.
  public mutating func separate(column: Int, rows: Range<Int>, _ symbols: Symbols) {
    for row in rows { put(symbols.separator, column: column, row: row, Style(.rule)) }
  }
}
