import Canvas
import TaskForce

/// The routes from origin to gateway with their counts and trends.
struct RouteTable {
  let lines: [RouteFigures]
  /// What was found on its way out, below the routes in where there is room for both.
  var outward: [OutwardFigures] = []
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
    let below = Self.outwardRows(outward.count, height: area.height)
    drawOutward(below, name: name, on: &canvas, in: area)
    let area = Rect(
      column: area.left, row: area.top, width: area.width, height: area.height - below)
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
    let isBySea = line.route.way == .sea
    let lead = isBySea ? SeaLead.between(line.route.origin, line.route.gateway) : nil
    put(
      line.lastQuarter, line.quarterBefore, line.total, lead: context.leadDays(lead),
      on: &canvas, &pen, paper)
  }

  /// The last 90 days with their trend, how long the way takes, those before them, and all.
  private func put(
    _ last: Int, _ before: Int, _ total: Int, lead: String, on canvas: inout Canvas,
    _ pen: inout RowPen, _ paper: Role
  ) {
    let trend = FlowTrend(from: before, to: last)
    pen.put(
      context.wording.whole(last) + " ", Style(.text, on: paper), width: 4, .right, on: &canvas)
    pen.put(trend.sign(context.symbols), Style(trend.role, on: paper), on: &canvas)
    for (text, role, width) in [
      (lead, Role.assessment, 7), (context.wording.whole(before), .muted, 6),
      (context.wording.whole(total), .muted, 6),
    ] where pen.room > width {
      pen.skip()
      pen.put(text, Style(role, on: paper), width: width, .right, on: &canvas)
    }
  }

  /// Rows of what goes out, its heading among them: a third of the height at most.
  static func outwardRows(_ count: Int, height: Int) -> Int {
    let rows = min(count + 1, height / 3)
    return count == 0 || rows < 2 ? 0 : rows
  }

  private func drawOutward(
    _ rows: Int, name: Int, on canvas: inout Canvas, in area: Rect
  ) {
    guard rows > 0 else { return }
    let wording = context.wording
    var head = RowPen(area, row: area.height - rows, context.symbols)
    head.skip()
    head.put(wording[.routesOutward], Style(.muted), width: head.room, on: &canvas)
    for (row, line) in outward.prefix(rows - 1).enumerated() {
      var pen = RowPen(area, row: area.height - rows + 1 + row, context.symbols)
      pen.skip()
      pen.put(line.place.code + " ", Style(.strong), width: name, on: &canvas)
      pen.skip()
      pen.put(
        line.way == .unknown ? "-" : wording.name(line.way), Style(.muted), width: 5, on: &canvas)
      pen.skip()
      put(
        line.lastQuarter, line.quarterBefore, line.total, lead: "", on: &canvas, &pen, .background)
    }
  }
}
