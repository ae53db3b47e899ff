import Canvas
import TaskForce

/// The list of reports, in the place of the queue.
struct InboxPanel {
  let lines: [InboxLine]
  let cursor: ListCursor<EventID>
  let context: RoomContext

  /// Draws header and rows into `area`, which lies below the panel's rule.
  func draw(on canvas: inout Canvas, in area: Rect) {
    let columns = Columns(lines, context)
    drawHeader(columns, on: &canvas, in: area)
    guard !lines.isEmpty else {
      var pen = RowPen(area, row: 1, context.symbols)
      pen.skip()
      pen.put(context.wording[.inboxEmpty], Style(.muted), on: &canvas)
      return
    }
    let ids = lines.map(\.id)
    let selected = cursor.index(in: ids)
    for (row, index) in cursor.window(over: ids, height: area.height - 1).enumerated() {
      draw(
        lines[index], columns, isSelected: index == selected, on: &canvas, in: area,
        row: row + 1)
    }
  }

  /// Widths that hold every label and every word of a state.
  private struct Columns {
    let state: Int
    let age: Int
    let source: Int

    init(_ lines: [InboxLine], _ context: RoomContext) {
      let words = context.wording
      state = max(words[.headState].columns, lines.map(\.stateText.columns).max() ?? 0)
      age = max(words[.headAge].columns, 7)
      source = max(words[.headSource].columns, min(8, lines.map(\.source.columns).max() ?? 0))
    }
  }

  private func drawHeader(_ columns: Columns, on canvas: inout Canvas, in area: Rect) {
    let words = context.wording
    var pen = RowPen(area, row: 0, context.symbols)
    pen.skip()
    let muted = Style(.muted)
    pen.put(words[.headState], muted, width: columns.state, on: &canvas)
    pen.skip()
    pen.put(words[.headAge], muted, width: columns.age, .right, on: &canvas)
    pen.skip()
    pen.put(words[.headSource], muted, width: columns.source, on: &canvas)
    pen.skip()
    pen.put("4x4", muted, width: 3, on: &canvas)
    pen.skip()
    pen.put(words[.headPlace], muted, width: 5, on: &canvas)
    pen.skip()
    pen.put(words[.headWhat], muted, width: pen.room, on: &canvas)
  }

  private func draw(
    _ line: InboxLine, _ columns: Columns, isSelected: Bool, on canvas: inout Canvas,
    in area: Rect, row: Int
  ) {
    let paper = canvas.shadeRow(row, of: area, isSelected: isSelected)
    let plain = Style(line.state == .inbox || line.state == .rated ? .text : .muted, on: paper)
    let state = line.state == .inbox ? Style(.mark, on: paper, .bold) : plain
    var pen = RowPen(area, row: row, context.symbols)
    pen.put(
      isSelected ? context.symbols.cursor : " ", Style(.ruleFocused, on: paper, .bold), on: &canvas)
    pen.put(line.stateText, state, width: columns.state, on: &canvas)
    pen.skip()
    pen.put(context.wording.columnAge(line.age), plain, width: columns.age, .right, on: &canvas)
    pen.skip()
    pen.put(line.source, plain, width: columns.source, on: &canvas)
    pen.skip()
    pen.put(line.evaluation, plain, width: 3, on: &canvas)
    pen.skip()
    pen.put(line.place, plain, width: 5, on: &canvas)
    pen.skip()
    pen.put(line.text, plain, width: pen.room, on: &canvas)
  }
}
