import Atlas
import Canvas
import TaskForce

extension OverviewScreen {
  func layout(in area: Rect) -> OverviewLayout {
    OverviewLayout(area, zoomed: isZoomed ? focus : nil)
  }

  package func draw(on canvas: inout Canvas, in area: Rect, _ context: RoomContext) {
    let layout = layout(in: area)
    if let digits = layout.digits {
      ThreeSecondLine(context: context).draw(on: &canvas, in: digits)
    }
    drawIncidents(on: &canvas, layout, context)
    drawRoutes(on: &canvas, layout, context)
    if layout.isGrid || isZoomed {
      drawActions(on: &canvas, layout, context)
      drawPartners(on: &canvas, layout, context)
      drawTransit(on: &canvas, layout, context)
      drawSources(on: &canvas, layout, context)
    } else {
      drawActions(on: &canvas, layout, context)
      drawShared(on: &canvas, layout, context)
    }
    for divider in layout.dividers {
      PanelDivider(column: divider.column, rows: divider.rows).draw(
        on: &canvas, leftIsFocused: focus.moved(by: 1) == divider.right,
        rightIsFocused: focus == divider.right, context.symbols)
    }
  }

  /// Draws the rule above a tile; the strokes beside a line between tiles are left out.
  func drawRule(
    _ panel: Panel, _ title: String, _ notes: [PanelRule.Note], on canvas: inout Canvas,
    _ layout: OverviewLayout, _ context: RoomContext
  ) {
    let area = layout[panel]
    let edges = layout.dividers.map(\.column)
    PanelRule(title, notes, isFocused: focus == panel).draw(
      on: &canvas, in: area.ruleRow, context.symbols, afterLine: edges.contains(area.left - 1),
      beforeLine: edges.contains(area.right))
  }

  private func drawIncidents(
    on canvas: inout Canvas, _ layout: OverviewLayout, _ context: RoomContext
  ) {
    let area = layout[.incidents]
    let list = context.queue.open
    guard !area.isEmpty else { return }
    let wording = context.wording
    var notes = context.queueNotes(list, cursor: queue, rows: layout.queueRows)
    if layout.digits == nil,
      let waiting = ThreeSecondLine(context: context).oldest?.waiting
    {
      notes.insert(
        .init(wording(.noteOldest, ["time": wording.columnAge(waiting)]), Style(.text)), at: 0)
    }
    if let shelf = shelfNote(context) { notes.append(shelf) }
    if let last = context.situation.lastRecordedAt {
      notes.append(.init(wording(.noteLastEvent, ["time": context.moment(last)])))
    }
    drawRule(.incidents, "6 " + wording[.titleIncidents], notes, on: &canvas, layout, context)
    QueuePanel(list: list, cursor: queue, context: context)
      .draw(
        on: &canvas, in: area, hasHeader: layout.hasHeader, isFocused: focus == .incidents)
  }

  private func shelfNote(_ context: RoomContext) -> PanelRule.Note? {
    let shelved = context.situation.incidents.filter { $0.value.standing.state == .shelved }
    guard let next = shelved.compactMap(\.value.standing.wakesAt).min() else { return nil }
    return .init(
      context.wording(
        .noteShelved,
        ["n": context.wording.whole(shelved.count), "time": context.moment(next)]))
  }

  private func drawRoutes(
    on canvas: inout Canvas, _ layout: OverviewLayout, _ context: RoomContext
  ) {
    let area = layout[.routes]
    guard !area.isEmpty else { return }
    let lines = context.gatewayLines
    drawRule(
      .routes, "2 " + context.wording[.titleSmuggling], [context.findsNote], on: &canvas, layout,
      context)
    let table = GatewayTable(lines: lines, cursor: gateways, context: context)
    guard layout.isGrid else {
      table.drawPaired(on: &canvas, in: area, isFocused: focus == .routes)
      return
    }
    RouteMap(
      context: context, viewport: .atlantic,
      selected: focus == .routes ? gateways.item(in: lines.map(\.place)) : nil
    ).draw(on: &canvas, in: layout.map)
    table.draw(
      on: &canvas, in: layout.table(.routes), isBrief: true, isFocused: focus == .routes)
  }
}
