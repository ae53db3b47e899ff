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
      context.drawPanel(OverviewScreen(), on: &canvas, in: digits, layout) {
        ThreeSecondLine(context: context).draw(on: &$1, in: digits)
      }
    }
    let isShared = !layout.isGrid && !isZoomed
    for panel in Panel.allCases {
      if isShared, [.partners, .transit, .sources].contains(panel) { continue }
      context.drawPanel(only(panel), on: &canvas, in: layout[panel].withRule, layout) {
        $0.draw(panel, on: &$1, layout, context)
      }
    }
    if isShared { drawShared(on: &canvas, layout, context) }
    for divider in layout.dividers {
      PanelDivider(column: divider.column, rows: divider.rows).draw(
        on: &canvas, leftIsFocused: focus.moved(by: 1) == divider.right,
        rightIsFocused: focus == divider.right, context.symbols)
    }
  }

  /// The screen as far as one tile looks at it.
  private func only(_ panel: Panel) -> OverviewScreen {
    var screen =
      switch panel {
      case .incidents: keeping(\.isZoomed, \.queue)
      case .routes: keeping(\.isZoomed, \.gateways)
      case .actions: keeping(\.isZoomed, \.actions)
      case .partners: keeping(\.isZoomed, \.partners)
      case .transit: keeping(\.isZoomed, \.crossings)
      case .sources: keeping(\.isZoomed, \.sources)
      }
    // A tile must know whether it has the focus, not which other has it.
    screen.focus = isZoomed || focus == panel ? focus : panel.moved(by: 1)
    return screen
  }

  private func draw(
    _ panel: Panel, on canvas: inout Canvas, _ layout: OverviewLayout, _ context: RoomContext
  ) {
    switch panel {
    case .incidents: drawIncidents(on: &canvas, layout, context)
    case .routes: drawRoutes(on: &canvas, layout, context)
    case .actions: drawActions(on: &canvas, layout, context)
    case .partners: drawPartners(on: &canvas, layout, context)
    case .transit: drawTransit(on: &canvas, layout, context)
    case .sources: drawSources(on: &canvas, layout, context)
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
