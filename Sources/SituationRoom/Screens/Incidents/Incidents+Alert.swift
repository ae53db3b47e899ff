import Canvas
import TaskForce

extension IncidentsScreen {
  /// The right side where a derived alert, or nothing, is under the cursor: why it is raised.
  func drawAlert(
    on canvas: inout Canvas, in area: Rect, isAlone: Bool, _ context: RoomContext
  ) {
    guard case .alert(let id) = currentItem(context) else {
      PanelRule(context.wording[.titleDetail])
        .draw(on: &canvas, in: area.ruleRow, context.symbols, afterLine: !isAlone)
      return
    }
    PanelRule(context.wording[.titleAlert], isFocused: focus == .timeline && isAlone)
      .draw(on: &canvas, in: area.ruleRow, context.symbols, afterLine: !isAlone)
    let lines = Explanation.lines(of: .alert(id), context)
      .flatMap { $0.wrapped(to: max(8, area.width - 3)) }
    for (row, line) in lines.prefix(area.height).enumerated() {
      var pen = RowPen(area, row: row, context.symbols)
      pen.skip()
      pen.put(line, Style(row == 0 ? .strong : .text), on: &canvas)
    }
  }
}
