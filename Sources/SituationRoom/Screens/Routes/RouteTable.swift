import Canvas
import TaskForce

/// The routes from origin to gateway with their counts and trends.
struct RouteTable {
  let lines: [RouteFigures]
  let cursor: ListCursor<RouteKey>
  let context: RoomContext

  func draw(on canvas: inout Canvas, in area: Rect, isFocused: Bool) {
    let wording = context.wording
    var pen = RowPen(area, row: 0, context.symbols)
    let name = min(20, max(11, lines.map(\.route.name.columns).max() ?? 0))
    pen.skip()
    pen.put(wording[.headRoute], Style(.muted), width: name + 6, on: &canvas)
    for (head, width) in [
      (wording[.headDays90], 5), (wording[.leadHead], 7), (wording[.headBefore], 6),
      (wording[.headTotal], 6),
    ] where pen.room > width {
      pen.skip()
      pen.put(head, Style(.muted), width: width, .right, on: &canvas)
    }
    let keys = lines.map(\.route)
    let selected = cursor.index(in: keys)
    for (row, index) in cursor.window(over: keys, height: area.height - 1).enumerated() {
      let isSelected = isFocused && index == selected
      draw(lines[index], isSelected: isSelected, name: name, on: &canvas, in: area, row: row + 1)
    }
  }

  private func draw(
    _ line: RouteFigures, isSelected: Bool, name: Int, on canvas: inout Canvas, in area: Rect,
    row: Int
  ) {
    let wording = context.wording
    let paper = canvas.shadeRow(row, of: area, isSelected: isSelected)
    var pen = RowPen(area, row: row, context.symbols)
    pen.put(
      isSelected ? context.symbols.cursor : " ", Style(.ruleFocused, on: paper, .bold), on: &canvas)
    pen.put(line.route.name, Style(.strong, on: paper), width: name, on: &canvas)
    pen.skip()
    let way = line.route.way == .unknown ? "-" : wording.name(line.route.way)
    pen.put(way, Style(.muted, on: paper), width: 5, on: &canvas)
    pen.skip()
    let (arrow, role) = trend(line)
    pen.put(
      wording.whole(line.lastQuarter) + " ", Style(.text, on: paper), width: 4, .right, on: &canvas)
    pen.put(arrow, Style(role, on: paper), on: &canvas)
    let isBySea = line.route.way == .sea
    let lead = isBySea ? SeaLead.between(line.route.origin, line.route.gateway) : nil
    for (text, role, width) in [
      (context.leadDays(lead), Role.assessment, 7),
      (wording.whole(line.quarterBefore), .muted, 6), (wording.whole(line.total), .muted, 6),
    ] where pen.room > width {
      pen.skip()
      pen.put(text, Style(role, on: paper), width: width, .right, on: &canvas)
    }
  }

  /// The last 90 days against those before them.
  private func trend(_ line: RouteFigures) -> (String, Role) {
    let symbols = context.symbols
    if line.lastQuarter > line.quarterBefore { return (symbols.up, .trendUp) }
    if line.lastQuarter < line.quarterBefore { return (symbols.down, .trendDown) }
    return (symbols.same, .trendSame)
  }
}
