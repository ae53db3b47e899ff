import Atlas
import Canvas
import TaskForce

extension RoutesScreen {
  func layout(_ area: Rect, _ context: RoomContext) -> RoutesLayout {
    var layout = RoutesLayout(
      area, gateways: context.gatewayLines.count, routes: routeLines(context).count,
      focus: focus, isZoomed: isZoomed)
    layout.leadRows = leadRows(of: layout.routes.height, context)
    return layout
  }

  package func draw(on canvas: inout Canvas, in area: Rect, _ context: RoomContext) {
    let layout = layout(area, context)
    context.drawPanel(
      keeping(\.focus, \.isZoomed, \.frame, \.gateways, \.routes), on: &canvas,
      in: layout.map.withRule, layout
    ) {
      $0.drawMap(on: &$1, in: layout.map, context)
    }
    context.drawPanel(
      keeping(\.focus, \.isZoomed, \.known, \.gateways), on: &canvas,
      in: layout.gateways.withRule, layout
    ) {
      $0.drawGateways(
        on: &$1, in: layout.gateways, isDivided: layout.dividers.count > 1, context)
    }
    context.drawPanel(
      keeping(\.focus, \.isZoomed, \.routes), on: &canvas, in: layout.routes.withRule, layout
    ) {
      $0.drawRoutes(on: &$1, layout, context)
    }
    context.drawPanel(
      keeping(\.focus, \.isZoomed, \.known, \.flows), on: &canvas, in: layout.flow.withRule, layout
    ) {
      $0.drawFlow(on: &$1, in: layout.flow, afterLine: !$0.isZoomed, context)
    }
    context.drawPanel(
      keeping(\.focus, \.isZoomed, \.yearly), on: &canvas, in: layout.yearly.withRule, layout
    ) {
      $0.drawYearly(on: &$1, in: layout.yearly, context)
    }
    drawLines(on: &canvas, layout, context)
  }

  private func drawLines(
    on canvas: inout Canvas, _ layout: RoutesLayout, _ context: RoomContext
  ) {
    let symbols = context.symbols
    for (index, divider) in layout.dividers.enumerated() {
      let isLower = index == 1
      divider.draw(
        on: &canvas, leftIsFocused: focus == (isLower ? .gateways : .map),
        rightIsFocused: layout.dividers.count == 1
          ? focus == .routes : isLower ? focus == .routes : focus == .flow || focus == .yearly,
        symbols)
    }
    if layout.dividers.count == 1, let divider = layout.dividers.first {
      let below = layout.flow.isEmpty ? layout.yearly : layout.flow
      divider.joinRight(
        on: &canvas, row: below.top - 1, isFocused: focus == .flow || focus == .yearly, symbols)
    } else if !layout.flow.isEmpty, !layout.yearly.isEmpty {
      layout.dividers[0].joinRight(
        on: &canvas, row: layout.yearly.top - 1, isFocused: focus == .yearly, symbols)
    }
  }

  private func drawMap(on canvas: inout Canvas, in area: Rect, _ context: RoomContext) {
    let wording = context.wording
    let hasRecent = context.gatewayLines.contains { $0.figures.lastMonth > 0 }
    let symbols = context.symbols
    let trend = wording(.noteMapTrend, ["up": symbols.up, "down": symbols.down])
    PanelRule(
      wording[.titleMap],
      [.init(wording[hasRecent ? .noteMapRecent : .noteMapAll]), .init(trend)],
      isFocused: focus == .map
    ).draw(on: &canvas, in: area.ruleRow, symbols, beforeLine: !isZoomed)
    let route = focus == .routes ? routes.item(in: routeLines(context).map(\.route)) : nil
    let chosen = route?.gateway ?? gateway(context)
    let place = chosen.flatMap { context.gazetteer.place($0) }
    RouteMap(
      context: context,
      viewport: frame.viewport(
        around: place.map { Position(latitude: $0.latitude, longitude: $0.longitude) }),
      selected: chosen, route: route
    ).draw(on: &canvas, in: area)
  }

  private func drawGateways(
    on canvas: inout Canvas, in area: Rect, isDivided: Bool, _ context: RoomContext
  ) {
    let wording = context.wording
    let lines = context.gatewayLines(known: known)
    let window = gateways.window(over: lines.map(\.place), height: max(1, area.height - 2))
    var notes = [context.findsNote]
    if known == .then { notes.append(.init(wording[.noteKnownThen], Style(.assessment, .bold))) }
    if let promise = context.chartPromise { notes.append(.init(promise)) }
    let doubtful = context.situation.charts.value.byPlace.values.count {
      $0.dispersion?.isDoubtful == true
    }
    if doubtful > 0 {
      notes.append(.init(wording(.noteDoubtful, ["n": wording.whole(doubtful)])))
    }
    if context.situation.charts.value.late == nil { notes.append(.init(wording[.noteNoLate])) }
    let undated = lines.reduce(0) { $0 + $1.figures.undated }
    if undated > 0 { notes.append(.init(wording(.noteUndated, ["n": wording.whole(undated)]))) }
    if lines.contains(where: \.restsOnSilence) {
      notes.append(.init(wording[.noteStale], Style(.stale)))
    }
    notes.append(
      .init(
        wording(
          .noteRange,
          [
            "first": wording.whole(min(lines.count, window.lowerBound + 1)),
            "last": wording.whole(window.upperBound), "all": wording.whole(lines.count),
          ])))
    PanelRule(wording[.titleGateways], notes, isFocused: focus == .gateways)
      .draw(on: &canvas, in: area.ruleRow, context.symbols, beforeLine: isDivided)
    guard !lines.isEmpty else {
      var pen = RowPen(area, row: 0, context.symbols)
      pen.skip()
      pen.put(wording[.noFinds], Style(.muted), on: &canvas)
      return
    }
    let table = Rect(
      column: area.left, row: area.top, width: area.width, height: area.height - 1)
    GatewayTable(lines: lines, cursor: gateways, context: context, known: known)
      .draw(on: &canvas, in: table, isBrief: false, isFocused: focus == .gateways)
    drawSum(lines, on: &canvas, in: area, context)
  }

  /// The last row: all gateways together, and what no weekly figure counts.
  private func drawSum(
    _ lines: [GatewayLine], on canvas: inout Canvas, in area: Rect, _ context: RoomContext
  ) {
    let columns = GatewayTable.columns(width: area.width, isBrief: false, context.wording)
    var pen = RowPen(area, row: min(area.height - 1, lines.count + 1), context.symbols)
    let lead = columns.prefix { $0.0 == .code || $0.0 == .name || $0.0 == .way }
    pen.skip()
    pen.put(
      context.wording(.allGateways, count: lines.count), Style(.muted),
      width: lead.reduce(-1) { $0 + $1.1 + 1 }, on: &canvas)
    for (column, width) in columns.dropFirst(lead.count) {
      pen.skip()
      pen.put(
        sum(column, width, lines, context), Style(.strong), width: width, .right, on: &canvas)
    }
  }

  private func sum(
    _ column: GatewayTable.Column, _ width: Int, _ lines: [GatewayLine], _ context: RoomContext
  ) -> String {
    func total(_ figure: (GatewayFigures) -> Int) -> String {
      context.wording.whole(lines.reduce(0) { $0 + figure($1.figures) })
    }
    // What rests on a silent source is left out of sums of lately.
    func recent(_ figure: (GatewayFigures) -> Int) -> String {
      let known = lines.filter { !$0.restsOnSilence }
      return context.wording.whole(known.reduce(0) { $0 + figure($1.figures) })
    }
    return switch column {
    case .days7: recent(\.lastWeek)
    case .days30: recent(\.lastMonth)
    case .days90: recent(\.lastQuarter)
    case .undated: total(\.undated)
    case .total: total(\.total)
    case .weeks: context.symbols.steps[1] + " = 1"
    case .late: late(lines, width, context)
    case .code, .name, .way, .median, .top, .inspections, .signal, .delay, .judged,
      .months:
      ""
    }
  }

  private func late(_ lines: [GatewayLine], _ width: Int, _ context: RoomContext) -> String {
    let late = context.expectedLate(lines)
    return late.value < 0.5 ? "-" : context.text(late, hasSpread: width > 4)
  }

  private func drawRoutes(
    on canvas: inout Canvas, _ layout: RoutesLayout, _ context: RoomContext
  ) {
    let area = layout.routes
    let wording = context.wording
    let lines = routeLines(context)
    PanelRule(
      wording[.titleRoutes],
      [
        .init(layout.leadRows > 0 ? "A: " + context.leadSpeeds : ""),
        .init(wording.whole(lines.count)),
      ], isFocused: focus == .routes
    ).draw(on: &canvas, in: area.ruleRow, context.symbols, afterLine: !isZoomed)
    guard !lines.isEmpty else {
      var pen = RowPen(area, row: 0, context.symbols)
      pen.skip()
      pen.put(wording[.noRoutes], Style(.muted), on: &canvas)
      return
    }
    let table = Rect(
      column: area.left, row: area.top, width: area.width, height: area.height - layout.leadRows)
    RouteTable(lines: lines, outward: context.outwardLines, cursor: routes, context: context)
      .draw(on: &canvas, in: table, isFocused: focus == .routes)
    drawLeads(on: &canvas, in: area, rows: layout.leadRows, context)
  }

  private func drawYearly(on canvas: inout Canvas, in area: Rect, _ context: RoomContext) {
    let wording = context.wording
    let lines = context.yearlyLines
    PanelRule(
      wording[.titleYearly], [.init(wording(.noteFigures, count: lines.count))],
      isFocused: focus == .yearly
    ).draw(on: &canvas, in: area.ruleRow, context.symbols, afterLine: !isZoomed)
    let undated = undatedLines(in: area, context)
    let body = Rect(
      column: area.left, row: area.top, width: area.width,
      height: max(1, area.height - undated.count))
    if lines.isEmpty {
      var pen = RowPen(body, row: 0, context.symbols)
      pen.skip()
      pen.put(wording[.noYearly], Style(.muted), on: &canvas)
    }
    let selected = yearly.index(in: Array(lines.indices))
    for (row, index) in yearly.window(over: Array(lines.indices), height: body.height).enumerated()
    {
      let line = lines[index]
      let isSelected = focus == .yearly && index == selected
      let paper = canvas.shadeRow(row, of: body, isSelected: isSelected)
      var pen = RowPen(body, row: row, context.symbols)
      pen.put(
        isSelected ? context.symbols.cursor : " ", Style(.ruleFocused, on: paper, .bold),
        on: &canvas)
      pen.put(line.year + " ", Style(.muted, on: paper), on: &canvas)
      let width = min(15, max(5, lines.map(\.about.columns).max() ?? 0))
      pen.put(line.about, Style(.strong, on: paper), width: width, on: &canvas)
      pen.skip()
      pen.put(line.figure, Style(.text, on: paper), width: pen.room, on: &canvas)
    }
    if area.height > undated.count {
      drawUndated(undated, on: &canvas, in: area, context)
    }
  }

  /// Finds known only to their month or year are counted here and in no weekly figure.
  private func drawUndated(
    _ lines: [String], on canvas: inout Canvas, in area: Rect, _ context: RoomContext
  ) {
    for (row, line) in lines.enumerated() {
      var pen = RowPen(area, row: area.height - lines.count + row, context.symbols)
      pen.skip()
      pen.put(line, Style(.muted), on: &canvas)
    }
  }

  /// The same as rows: a sentence and where they were made, or one short row.
  private func undatedLines(in area: Rect, _ context: RoomContext) -> [String] {
    let gateways = context.gatewayLines.filter { $0.figures.undated > 0 }
    let count = gateways.reduce(0) { $0 + $1.figures.undated }
    guard area.height >= 12 else { return [context.wording(.undatedFindsShort, count: count)] }
    let sentence = context.wording(.undatedFinds, count: count).wrapped(to: area.width - 2)
    let places = gateways.prefix(max(1, (area.width - 2) / 11)).map {
      $0.place.code + " " + context.wording.whole($0.figures.undated)
    }.joined(separator: "  ")
    return sentence + [places]
  }
}
