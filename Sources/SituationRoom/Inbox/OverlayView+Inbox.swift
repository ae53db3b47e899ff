import Canvas
import TaskForce

// What an act on a report asks.
extension OverlayView {
  func drawReport(
    _ draft: ReportDraft, _ field: TextField?, _ problem: Objection?, on canvas: inout Canvas,
    in area: Rect
  ) {
    if field == nil {
      drawReportMenu(draft, on: &canvas, in: area)
    } else if let entry = draft.entry {
      drawHint(problem, wording.hint(entry), on: &canvas, in: area)
    }
  }

  private func drawReportMenu(_ draft: ReportDraft, on canvas: inout Canvas, in area: Rect) {
    let items = model.menu(of: draft, at: context.now)
    let title = wording.prompt(draft, model.situation.reports[draft.report])
    let longest = items.map { $0.label.columns + 3 }.max() ?? 0
    let width = min(area.width - 6, max(title.columns + 4, longest))
    let inside = Popup.draw(
      on: &canvas, size: Size(width: width, height: items.count), in: area, title: title, symbols)
    for (row, item) in items.prefix(inside.height).enumerated() {
      canvas.put(
        String(item.key), column: inside.left, row: inside.top + row,
        Style(.keyBarKey, on: .background, .bold))
      canvas.put(item.label, column: inside.left + 3, row: inside.top + row, limit: inside.right)
    }
  }

  private func drawHint(
    _ problem: Objection?, _ hint: String, on canvas: inout Canvas, in area: Rect
  ) {
    let text = problem.map { wording.sentence($0) } ?? hint
    let lines = text.wrapped(to: area.width - 2).prefix(4)
    let style = Style(problem == nil ? .muted : .bad, on: .keyBar)
    for (offset, line) in lines.enumerated() {
      let row = area.bottom - lines.count + offset
      canvas.fill(Rect(column: area.left, row: row, width: area.width, height: 1), style)
      canvas.put(line, column: area.left + 1, row: row, style)
    }
  }
}
