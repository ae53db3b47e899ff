import Canvas
import TaskForce

extension ActionsScreen {
  func layout(_ context: RoomContext, in area: Rect) -> ActionsLayout {
    let width = area.width >= 100 && !isZoomed ? area.width * 56 / 100 : area.width
    return ActionsLayout(
      area, actions: context.actionFigures.count,
      fields: detailRows(context, width: width).count, focus: focus, isZoomed: isZoomed)
  }

  package func draw(on canvas: inout Canvas, in area: Rect, _ context: RoomContext) {
    let layout = layout(context, in: area)
    context.drawPanel(ActionsScreen(), on: &canvas, in: layout.meeting.withRule, layout.meeting) {
      $0.drawMeeting(on: &$1, in: layout.meeting, context)
    }
    context.drawPanel(
      keeping(\.focus, \.actions), on: &canvas, in: layout.actions.withRule, layout.hasLegend
    ) { $0.drawActions(on: &$1, layout, context) }
    context.drawPanel(
      keeping(\.focus, \.actions, \.history), on: &canvas, in: layout.wholeDetail.withRule, layout
    ) { $0.drawDetail(on: &$1, layout, context) }
    context.drawPanel(self, on: &canvas, in: layout.changes.withRule, layout) {
      $0.drawChanges(on: &$1, in: layout.changes, context)
    }
    context.drawPanel(
      keeping(\.focus, \.leads), on: &canvas, in: layout.leads.withRule, layout.divider
    ) { $0.drawLeads(on: &$1, layout, context) }
    if let column = layout.divider {
      PanelDivider(column: column, rows: layout.leads.top - 1..<layout.leads.bottom).draw(
        on: &canvas, leftIsFocused: false, rightIsFocused: focus == .leads, context.symbols)
    }
  }

  private func drawActions(
    on canvas: inout Canvas, _ layout: ActionsLayout, _ context: RoomContext
  ) {
    let area = layout.actions
    let lines = context.actionFigures
    let totals = ActionTotals(context.actionFigures)
    PanelRule(
      context.wording[.actionsTitle], context.actionNotes(totals), isFocused: focus == .actions
    ).draw(on: &canvas, in: area.ruleRow, context.symbols)
    guard !lines.isEmpty else {
      var pen = RowPen(area, row: 0, context.symbols)
      pen.skip()
      pen.put(context.wording[.actionsNone], Style(.muted), on: &canvas)
      return
    }
    let rows = area.height - (layout.hasLegend ? 1 : 0)
    ActionTable(lines: lines, cursor: actions, context: context).draw(
      on: &canvas, in: Rect(column: area.left, row: area.top, width: area.width, height: rows),
      isFocused: focus == .actions)
    guard layout.hasLegend else { return }
    var pen = RowPen(area, row: area.height - 1, context.symbols)
    pen.skip()
    let signs = ActionTimeline.Signs(context.symbols)
    let legend = context.wording(
      .actionLegend,
      [
        "due": signs.due, "forecast": signs.forecast, "elapsed": signs.elapsed,
        "left": signs.left, "today": signs.today,
        "days": context.wording.whole(ActionFigures.quietLimit),
      ])
    if legend.columns <= pen.room { pen.put(legend, Style(.muted), on: &canvas) }
  }

  private func drawDetail(
    on canvas: inout Canvas, _ layout: ActionsLayout, _ context: RoomContext
  ) {
    let isAlone = layout.divider == nil
    guard let figures = current(context) else {
      PanelRule(context.wording[.actionDetail])
        .draw(on: &canvas, in: layout.detail.ruleRow, context.symbols, beforeLine: !isAlone)
      return
    }
    PanelRule(figures.action.id.code + " " + figures.action.title)
      .draw(on: &canvas, in: layout.detail.ruleRow, context.symbols, beforeLine: !isAlone)
    let rows = FieldRows(width: layout.detail.width, labels: 8)
    for (row, line) in detailRows(context, width: layout.detail.width)
      .prefix(layout.detail.height).enumerated()
    {
      rows.draw(line, on: &canvas, in: layout.detail, row: row, context.symbols)
    }
    guard layout.history.height > 0 else { return }
    PanelRule(
      context.wording[.actionHistory], [.init(context.wording[.noteFactAssessment])],
      isFocused: focus == .history
    ).draw(on: &canvas, in: layout.history.ruleRow, context.symbols, beforeLine: !isAlone)
    EventList(
      lines: historyLines(context), cursor: history, context: context, isFull: false
    ).draw(on: &canvas, in: layout.history, isFocused: focus == .history)
  }

  private func drawLeads(
    on canvas: inout Canvas, _ layout: ActionsLayout, _ context: RoomContext
  ) {
    PanelRule(
      context.wording[.actionWhoIsLate], [.init(context.wording[.actionByLead])],
      isFocused: focus == .leads
    ).draw(
      on: &canvas, in: layout.leads.ruleRow, context.symbols, afterLine: layout.divider != nil)
    LeadTable(lines: context.leadFigures, cursor: leads, context: context)
      .draw(on: &canvas, in: layout.leads, isFocused: focus == .leads)
  }
}

extension RoomContext {
  /// What the rule above the actions says.
  func actionNotes(_ totals: ActionTotals) -> [PanelRule.Note] {
    guard totals.open > 0 else { return [] }
    var notes: [PanelRule.Note] = []
    if totals.late > 0 {
      notes.append(
        .init(wording(.actionLateCount, count: totals.late), Style(.bad, on: .background, .bold)))
    }
    if totals.blocked > 0 {
      notes.append(.init(wording(.actionBlockedCount, count: totals.blocked), Style(.text)))
    }
    notes.append(.init(wording(.actionOpenCount, count: totals.open)))
    if totals.quiet > 0 {
      notes.append(.init(wording(.actionQuietCount, count: totals.quiet)))
    }
    let withheld = situation.actions.value.withheld
    if withheld > 0 { notes.append(.init(wording(.noteWithheld, count: withheld))) }
    return notes
  }
}
