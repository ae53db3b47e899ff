import Canvas
import TaskForce

// The tiles of actions, partners and transit: their rows, rules and feet.
extension OverviewScreen {
  func actionRows(_ context: RoomContext) -> [TileTable<ActionID>.Row] {
    context.actionFigures.map { line in
      let action = line.action
      let days = context.daysText(line)
      let unit = line.daysToDue == nil ? "" : " " + context.wording[.dayLetter]
      return TileTable.Row(
        id: action.id,
        cells: [
          .init(action.id.code, .strong), .init(action.title),
          .init(action.lead?.code ?? "-", .muted),
          .init(
            context.symbols.bar(Double(action.percent) / 100, width: 5), .sparkline),
          .init(days + unit, line.isLate ? .bad : .text),
          .init(line.isBlocked ? context.wording[.tileBlocked] : "", .bad),
        ])
    }
  }

  func drawActions(
    on canvas: inout Canvas, _ layout: OverviewLayout, _ context: RoomContext
  ) {
    guard !layout[.actions].isEmpty else { return }
    let wording = context.wording
    let rows = actionRows(context)
    var notes = context.actionNotes(ActionTotals(context.actionFigures))
    let meeting = context.meetingFigures
    if !layout.isGrid, let days = meeting.daysToNext {
      notes.append(.init(wording(.actionSummary, count: days)))
    }
    drawRule(
      .actions, "5 " + wording[.actionsTitle], notes, on: &canvas, layout, context)
    guard !rows.isEmpty else {
      return drawNothing(wording[.actionsNone], on: &canvas, in: layout[.actions], context)
    }
    let ids = rows.map { $0.cells[0].text.columns }.max() ?? 4
    let leads = rows.map { $0.cells[2].text.columns }.max() ?? 3
    TileTable(
      columns: [
        .init("", ids), .init("", nil), .init("", leads), .init("", 5), .init("", 7, .right),
        .init("", 1),
      ], rows: rows, cursor: self.actions, context: context
    ).draw(
      on: &canvas, in: layout.table(.actions), hasHeader: false, isFocused: focus == .actions)
    let quiet = context.actionFigures.filter(\.isQuiet).map(\.action.id.code)
    let quietLabel = wording(.actionQuietList, ["ids": ""]).columns
    drawFoot(
      .actions,
      [
        quiet.isEmpty
          ? ""
          : wording(
            .actionQuietList,
            ["ids": quiet.listed(within: layout[.actions].width - 2 - quietLabel)]),
        meeting.next == nil
          ? ""
          : context.longest(
            [
              wording(.actionNextShort, ["text": context.meetingText(meeting)]),
              context.meetingText(meeting),
            ], fitting: layout[.actions].width - 2),
      ], on: &canvas, layout, context)
  }

  func partnerRows(_ context: RoomContext) -> [TileTable<Country>.Row] {
    let wording = context.wording
    return context.partnerLines.map { line in
      let figures = line.figures
      let owed =
        wording.whole(figures.owedOpen)
        + (figures.owedLate > 0 ? "/" + wording.whole(figures.owedLate) : "")
      return TileTable.Row(
        id: line.country,
        cells: [
          .init(line.country.code + " " + line.name),
          .init(wording.whole(figures.askedOpen)),
          .init(wording.whole(figures.askedLate), figures.askedLate > 0 ? .bad : .text),
          .init(figures.medianDays.map { wording.number($0) } ?? "-"),
          .init(owed, figures.owedLate > 0 ? .bad : .text),
        ])
    }
  }

  func drawPartners(
    on canvas: inout Canvas, _ layout: OverviewLayout, _ context: RoomContext
  ) {
    guard !layout[.partners].isEmpty else { return }
    let wording = context.wording
    let totals = context.partnerTotals
    let late = wording(
      .tilePartnersLate,
      ["they": wording.whole(totals.askedLate), "we": wording.whole(totals.owedLate)])
    drawRule(
      .partners, "3 " + wording[.namePartners],
      [.init(late, Style(totals.askedLate + totals.owedLate > 0 ? .bad : .muted))], on: &canvas,
      layout, context)
    TileTable(
      columns: [
        .init("", nil), .init(wording[.tileOpen], 4, .right),
        .init(wording[.tileLate], 4, .right), .init(wording[.tileDays], 4, .right),
        .init(wording[.tileOwed], 6, .right),
      ], rows: partnerRows(context), cursor: partners, context: context
    ).draw(
      on: &canvas, in: layout.table(.partners), hasHeader: true, isFocused: focus == .partners)
    drawFoot(
      .partners,
      [
        wording(
          .tileAllPartners,
          [
            "open": wording.whole(totals.askedOpen), "late": wording.whole(totals.askedLate),
            "owed": wording.whole(totals.owedOpen),
          ]), "",
      ], on: &canvas, layout, context)
  }

  func crossingRows(_ context: RoomContext) -> [TileTable<PassageKey>.Row] {
    let key = DerivedFigures.RowsKey(
      language: context.wording.language, isASCII: context.symbols.isASCII)
    return context.derived.crossingRows.value(key, context.clock) { makeCrossingRows(context) }
  }

  private func makeCrossingRows(_ context: RoomContext) -> [TileTable<PassageKey>.Row] {
    context.crossingLines.map { line in
      let figures = line.figures
      let rate = figures.rate.map { context.figure($0.perThousand, of: $0) } ?? "-"
      return TileTable.Row(
        id: line.key,
        cells: [
          .init(line.shortName, line.ink(.text)), .init(line.way, line.ink(.muted)),
          .init(
            (line.isDoubtful ? "~" : "") + context.wording.whole(figures.finds), line.ink(.text)),
          .init(rate, line.ink(.text)),
          .init(context.symbols.sparkline(Array(figures.weeks.suffix(5))), .sparkline),
        ])
    }
  }

  func drawTransit(
    on canvas: inout Canvas, _ layout: OverviewLayout, _ context: RoomContext
  ) {
    guard !layout[.transit].isEmpty else { return }
    let wording = context.wording
    let rows = crossingRows(context)
    let finds = context.flowSums.reduce(0) { $0 + $1.finds }
    drawRule(
      .transit, "4 " + wording[.titleBalkan], [.init(wording(.noteFinds30, count: finds))],
      on: &canvas, layout, context)
    guard !rows.isEmpty else {
      return drawNothing(wording[.transitNothing], on: &canvas, in: layout[.transit], context)
    }
    TileTable(
      columns: [
        .init(wording[.tileCrossing], nil), .init(wording[.transitHeadWay], 5),
        .init(wording[.tileDays30], 3, .right),
        .init(wording[.transitHeadRate], 5, .right),
        .init(wording[.tileWeeks], 5),
      ], rows: rows, cursor: crossings, context: context
    ).draw(
      on: &canvas, in: layout.table(.transit), hasHeader: true, isFocused: focus == .transit)
    let width = layout.foot(.transit).width - 2
    drawFoot(
      .transit, [context.troubleText(within: width), context.staleText(within: width)],
      on: &canvas, layout, context)
  }

  private func drawNothing(
    _ text: String, on canvas: inout Canvas, in area: Rect, _ context: RoomContext
  ) {
    for (row, line) in text.wrapped(to: max(8, area.width - 2)).prefix(area.height).enumerated() {
      var pen = RowPen(area, row: row, context.symbols)
      pen.skip()
      pen.put(line, Style(.muted), on: &canvas)
    }
  }

  /// Notes below a tile's list.
  private func drawFoot(
    _ panel: Panel, _ texts: [String], on canvas: inout Canvas, _ layout: OverviewLayout,
    _ context: RoomContext
  ) {
    let area = layout.foot(panel)
    for (row, text) in texts.prefix(area.height).enumerated() {
      var pen = RowPen(area, row: row, context.symbols)
      pen.skip()
      pen.put(text, Style(.muted), on: &canvas)
    }
  }
}
