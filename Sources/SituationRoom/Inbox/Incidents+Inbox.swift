import Canvas
import TaskForce

// The inbox on the screen of incidents: it stands where the queue does, and a report where the
// detail of an incident does; where there is no room side by side, one below the other.
extension IncidentsScreen {
  /// The report under the cursor.
  func currentReport(_ context: RoomContext) -> ReceivedReport? {
    let reports = context.situation.reports.value
    return inbox.item(in: reports.inOrder.map(\.id)).flatMap { reports[$0] }
  }

  func inboxRows(_ layout: IncidentsLayout) -> Int { max(1, inboxArea(layout).height - 1) }

  mutating func moveInInbox(
    _ movement: Movement, _ context: RoomContext, _ layout: IncidentsLayout
  ) {
    let lines = context.inboxLines
    _ = inbox.answer(
      movement, in: lines.map(\.id), height: inboxRows(layout), search: &search
    ) { lines[$0].searchText }
  }

  /// Puts the cursor on a report.
  mutating func selectReport(_ id: EventID, _ context: RoomContext, _ layout: IncidentsLayout) {
    let ids = context.situation.reports.value.inOrder.map(\.id)
    guard ids.contains(id) else { return }
    focus = .inbox
    inbox.choose(id, in: ids, height: inboxRows(layout))
  }

  private func inboxArea(_ layout: IncidentsLayout) -> Rect {
    guard layout.divider == nil else { return layout.queue }
    let area = layout.detail
    return Rect(
      column: area.left, row: area.top, width: area.width, height: max(2, area.height / 2))
  }

  private func reportArea(_ layout: IncidentsLayout) -> Rect {
    guard layout.divider == nil else { return layout.detail }
    let (area, above) = (layout.detail, inboxArea(layout))
    return Rect(
      column: area.left, row: above.bottom + 1, width: area.width,
      height: max(0, area.bottom - above.bottom - 1))
  }

  func drawInbox(on canvas: inout Canvas, _ layout: IncidentsLayout, _ context: RoomContext) {
    let area = inboxArea(layout)
    PanelRule(context.wording[.titleInbox], context.inboxNotes, isFocused: true)
      .draw(
        on: &canvas, in: area.ruleRow, context.symbols, beforeLine: layout.divider != nil)
    InboxPanel(lines: context.inboxLines, cursor: inbox, context: context)
      .draw(on: &canvas, in: area)
    drawReport(on: &canvas, in: reportArea(layout), isAlone: layout.divider == nil, context)
  }

  private func drawReport(
    on canvas: inout Canvas, in area: Rect, isAlone: Bool, _ context: RoomContext
  ) {
    guard !area.isEmpty else { return }
    let report = currentReport(context)
    let title = report.map { context.wording.title($0) } ?? context.wording[.titleDetail]
    PanelRule(title).draw(on: &canvas, in: area.ruleRow, context.symbols, afterLine: !isAlone)
    guard let report else { return }
    let rows = FieldRows(width: area.width, labels: 8)
    let text = report.text.wrapped(to: max(8, area.width - 3)).map {
      [FieldRows.Field("", $0, .strong)]
    }
    let fields = ReportFields(report: report, context: context).fields
    for (row, line) in (text + rows.lines(of: fields)).prefix(area.height).enumerated() {
      rows.draw(line, on: &canvas, in: area, row: row, context.symbols)
    }
  }
}
