import Canvas
import TaskForce

/// One event of the log as a row shows it.
struct EventLine: Hashable, Sendable {
  let position: Int64
  let recordedAt: Instant
  let basis: Basis
  let source: String
  /// What it is about: a reference, a place or nothing.
  let about: String
  let text: String
  let type: String
}

/// Events, newest first: in the log, in the timeline of an incident, on the Overview.
struct EventList {
  private let lines: [EventLine]
  private let cursor: ListCursor<Int64>
  private let context: RoomContext
  private let isFull: Bool
  private let stamps: Int
  private let positions: Int
  private let sources: Int
  private let abouts: Int

  /// The list of `lines`; a full one has columns for positions and for what events are about.
  init(
    lines: [EventLine], cursor: ListCursor<Int64>, context: RoomContext, isFull: Bool = true
  ) {
    self.lines = lines
    self.cursor = cursor
    self.context = context
    self.isFull = isFull
    stamps = lines.map { context.stamp($0.recordedAt, isShort: !isFull).columns }.max() ?? 8
    positions = max(4, lines.map { String($0.position).utf8.count }.max() ?? 0)
    sources = min(13, max(4, lines.map(\.source.columns).max() ?? 0))
    abouts = min(14, max(5, lines.map(\.about.columns).max() ?? 0))
  }

  func draw(on canvas: inout Canvas, in area: Rect, isFocused: Bool) {
    let items = lines.map(\.position)
    let selected = cursor.index(in: items)
    for (row, index) in cursor.window(over: items, height: area.height).enumerated() {
      let isSelected = isFocused && index == selected
      // Where the cursor is elsewhere, the list is about another thing with every key.
      guard isFocused else {
        draw(lines[index], isSelected: false, on: &canvas, in: area, row: row)
        continue
      }
      let layout = Layout(
        isFull: isFull, width: area.width, stamps: stamps, positions: positions, sources: sources,
        abouts: abouts)
      context.drawRow(
        of: Self.self, lines[index], isSelected: isSelected, columns: layout, on: &canvas,
        in: area, row: row
      ) { draw(lines[index], isSelected: isSelected, on: &$0, in: area, row: row) }
    }
  }

  /// The columns, whose widths rest on all the lines.
  private struct Layout: Hashable {
    let isFull: Bool
    let width: Int
    let stamps: Int
    let positions: Int
    let sources: Int
    let abouts: Int
  }

  private func draw(
    _ line: EventLine, isSelected: Bool, on canvas: inout Canvas, in area: Rect, row: Int
  ) {
    let paper = canvas.shadeRow(row, of: area, isSelected: isSelected)
    var pen = RowPen(area, row: row, context.symbols)
    pen.put(
      isSelected ? context.symbols.cursor : " ", Style(.ruleFocused, on: paper, .bold), on: &canvas)
    if isFull, area.width >= 60 {
      pen.put(
        String(line.position), Style(.muted, on: paper), width: positions, .right, on: &canvas)
      pen.skip()
    }
    pen.put(
      context.stamp(line.recordedAt, isShort: !isFull), Style(.muted, on: paper),
      width: stamps, on: &canvas)
    pen.skip()
    let (letter, role) = context.basis(line.basis)
    pen.put(letter, Style(role, on: paper), on: &canvas)
    pen.skip()
    let source = area.width >= 50 ? sources : 0
    if isFull {
      pen.put(line.about, Style(.strong, on: paper), width: abouts, on: &canvas)
      pen.skip()
    }
    pen.put(
      line.text, Style(.text, on: paper), width: max(0, pen.room - source - (source > 0 ? 2 : 1)),
      on: &canvas)
    if source > 0 {
      pen.skip()
      pen.put(line.source, Style(.muted, on: paper), width: source, on: &canvas)
    }
  }
}
