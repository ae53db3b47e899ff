import Canvas

/// A short list in a tile: heads if there is room, then a row an item, with a cursor.
struct TileTable<ID: Hashable & Sendable> {
  /// A column; one of them has no width and takes what is left.
  struct Column {
    var head: String
    var width: Int?
    var side = RowPen.Side.left

    init(_ head: String, _ width: Int?, _ side: RowPen.Side = .left) {
      self.head = head
      self.width = width
      self.side = side
    }
  }

  /// An item: its texts by column.
  struct Row {
    var id: ID
    var cells: [Cell]
  }

  /// A text and how it is drawn.
  struct Cell {
    var text: String
    var role: Role

    init(_ text: String, _ role: Role = .text) {
      self.text = text
      self.role = role
    }
  }

  let columns: [Column]
  let rows: [Row]
  let cursor: ListCursor<ID>
  let context: RoomContext

  func draw(on canvas: inout Canvas, in area: Rect, hasHeader: Bool, isFocused: Bool) {
    guard !area.isEmpty else { return }
    let fixed = columns.compactMap(\.width).reduce(0, +) + columns.count
    let rest = max(0, area.width - fixed)
    if hasHeader {
      var pen = RowPen(area, row: 0, context.symbols)
      for column in columns {
        pen.skip()
        pen.put(
          column.head, Style(.muted), width: column.width ?? rest, column.side, on: &canvas)
      }
    }
    let top = hasHeader ? 1 : 0
    let ids = rows.map(\.id)
    let selected = cursor.index(in: ids)
    for (offset, index) in cursor.window(over: ids, height: area.height - top).enumerated() {
      draw(
        rows[index], isSelected: isFocused && index == selected, rest: rest, on: &canvas, in: area,
        row: top + offset)
    }
  }

  private func draw(
    _ line: Row, isSelected: Bool, rest: Int, on canvas: inout Canvas, in area: Rect, row: Int
  ) {
    let paper = canvas.shadeRow(row, of: area, isSelected: isSelected)
    var pen = RowPen(area, row: row, context.symbols)
    pen.put(
      isSelected ? context.symbols.cursor : " ", Style(.ruleFocused, on: paper, .bold),
      on: &canvas)
    for (index, (column, cell)) in zip(columns, line.cells).enumerated() {
      if index > 0 { pen.skip() }
      pen.put(
        cell.text, Style(cell.role, on: paper), width: column.width ?? rest, column.side,
        on: &canvas)
    }
  }
}
