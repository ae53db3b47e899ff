import Atlas
import Canvas
import TaskForce

extension OverviewScreen {
  func layout(_ context: RoomContext, in area: Rect) -> OverviewLayout {
    OverviewLayout(
      area, incidents: context.openLines.count, sources: context.sourceLines.count,
      zoomed: isZoomed ? focus : nil)
  }

  package func draw(on canvas: inout Canvas, in area: Rect, _ context: RoomContext) {
    let layout = layout(context, in: area)
    let lines = context.openLines
    if let digits = layout.digits {
      ThreeSecondLine(lines: lines, context: context).draw(on: &canvas, in: digits)
    }
    drawIncidents(lines, on: &canvas, layout, context)
    drawRoutes(on: &canvas, layout, context)
    drawSources(on: &canvas, layout, context)
    drawEvents(on: &canvas, layout, context)
    guard layout.isWide, let column = layout.divider else { return }
    let symbols = context.symbols
    let divider = PanelDivider(column: column, rows: layout.routes.top - 1..<area.bottom)
    divider.draw(
      on: &canvas, leftIsFocused: focus == .routes, rightIsFocused: focus == .sources, symbols)
    divider.joinRight(
      on: &canvas, row: layout.events.top - 1, isFocused: focus == .events, symbols)
  }

  private func drawIncidents(
    _ lines: [QueueLine], on canvas: inout Canvas, _ layout: OverviewLayout,
    _ context: RoomContext
  ) {
    let area = layout.incidents
    guard !area.isEmpty else { return }
    let wording = context.wording
    var notes = context.queueNotes(lines, cursor: queue, rows: layout.queueRows)
    if layout.digits == nil,
      let waiting = ThreeSecondLine(lines: lines, context: context).oldest?.waiting
    {
      notes.insert(
        .init(wording(.noteOldest, ["time": wording.columnAge(waiting)]), Style(.text)), at: 0)
    }
    if let shelf = shelfNote(context) { notes.append(shelf) }
    if let last = context.situation.lastRecordedAt {
      notes.append(.init(wording(.noteLastEvent, ["time": context.moment(last)])))
    }
    PanelRule("6 " + wording[.titleIncidents], notes, isFocused: focus == .incidents)
      .draw(on: &canvas, in: area.ruleRow, context.symbols)
    QueuePanel(lines: lines, cursor: queue, context: context)
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
    let area = layout.routes
    guard !area.isEmpty else { return }
    let wording = context.wording
    let lines = context.gatewayLines
    PanelRule("2 " + wording[.titleSmuggling], [context.findsNote], isFocused: focus == .routes)
      .draw(
        on: &canvas, in: area.ruleRow, context.symbols, beforeLine: layout.divider != nil)
    let table = GatewayTable(lines: lines, cursor: gateways, context: context)
    guard layout.isWide else {
      table.drawPaired(on: &canvas, in: area)
      return
    }
    RouteMap(
      context: context, viewport: .atlantic,
      selected: focus == .routes ? gateways.item(in: lines.map(\.place)) : nil
    ).draw(on: &canvas, in: layout.map)
    table.draw(
      on: &canvas, in: layout.table, isBrief: !layout.isTall, isFocused: focus == .routes)
  }

  private func drawSources(
    on canvas: inout Canvas, _ layout: OverviewLayout, _ context: RoomContext
  ) {
    let area = layout.sources
    guard !area.isEmpty else { return }
    let lines = context.sourceLines
    PanelRule(
      context.wording[.titleSources], [context.silenceNote(lines)], isFocused: focus == .sources
    ).draw(on: &canvas, in: area.ruleRow, context.symbols, afterLine: layout.divider != nil)
    let panel = SourcesPanel(lines: lines, cursor: sources, context: context)
    if layout.isPaired {
      panel.drawPaired(on: &canvas, in: area, isFocused: focus == .sources)
    } else {
      panel.draw(on: &canvas, in: area, isFocused: focus == .sources)
    }
    context.drawHealth(
      on: &canvas,
      in: Rect(column: area.left, row: area.bottom, width: area.width, height: 1))
  }

  private func drawEvents(
    on canvas: inout Canvas, _ layout: OverviewLayout, _ context: RoomContext
  ) {
    let area = layout.events
    guard !area.isEmpty else { return }
    let wording = context.wording
    PanelRule(
      "9 " + wording[.titleLog], [.init(wording[.noteNewestFirst])], isFocused: focus == .events
    ).draw(on: &canvas, in: area.ruleRow, context.symbols, afterLine: layout.divider != nil)
    let lines = latest(context)
    guard !lines.isEmpty else {
      var pen = RowPen(area, row: 0, context.symbols)
      pen.skip()
      let isAsked = context.answers.events(for: Self.latestQuery) == nil
      pen.put(wording[isAsked ? .storeAsked : .noEvents], Style(.muted), on: &canvas)
      return
    }
    EventList(lines: lines, cursor: events, context: context, isFull: area.width >= 60)
      .draw(on: &canvas, in: area, isFocused: focus == .events)
  }
}
