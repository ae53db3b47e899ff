import Canvas
import TaskForce

extension IncidentsScreen {
  package func draw(on canvas: inout Canvas, in area: Rect, _ context: RoomContext) {
    let layout = IncidentsLayout(area, focus: focus, isZoomed: isZoomed)
    if focus == .inbox {
      drawDivider(on: &canvas, layout, context)
      drawInbox(on: &canvas, layout, context)
      return
    }
    context.drawPanel(
      keeping(\.focus, \.queue), on: &canvas, in: layout.queue.withRule, layout
    ) { $0.drawQueue(on: &$1, layout, context) }
    context.drawPanel(
      keeping(\.focus, \.queue, \.timeline), on: &canvas,
      in: layout.detail.withFrame(isDivided: layout.divider != nil), layout
    ) { $0.drawDetail(on: &$1, layout, context) }
  }

  private func drawQueue(
    on canvas: inout Canvas, _ layout: IncidentsLayout, _ context: RoomContext
  ) {
    let area = layout.queue
    let list = context.queue.listed
    let panel = QueuePanel(list: list, cursor: queue, context: context)
    let notes =
      context.queueNotes(
        list, cursor: queue, rows: layout.queueRows, context.choiceNotes)
      + context.inboxCount
    PanelRule(context.wording[.titleQueue], notes, isFocused: focus == .queue)
      .draw(
        on: &canvas, in: area.ruleRow, context.symbols, beforeLine: layout.divider != nil)
    let height = area.height - (layout.hasLegend ? 1 : 0)
    panel.draw(
      on: &canvas, in: Rect(column: area.left, row: area.top, width: area.width, height: height),
      hasHeader: true, isFocused: true)
    guard layout.hasLegend else { return }
    var pen = RowPen(area, row: area.height - 1, context.symbols)
    pen.skip()
    pen.put(
      context.wording(.queueLegend, ["mark": context.mark(.alarm)]), Style(.muted), on: &canvas)
  }

  /// The parts of the right side for the incident under the cursor.
  func detailLayout(_ context: RoomContext, in area: Rect) -> IncidentDetailLayout {
    guard let view = currentView(context) else {
      return IncidentDetailLayout(area, fields: 1, linked: 1)
    }
    return detailLayout(
      view, head: head(view, context, width: area.width).count, context, in: area)
  }

  private func detailLayout(
    _ view: IncidentView, head: Int, _ context: RoomContext, in area: Rect
  ) -> IncidentDetailLayout {
    IncidentDetailLayout(area, fields: head + 1, linked: relations(view, context).count)
  }

  private func currentView(_ context: RoomContext) -> IncidentView? {
    guard let entry = currentEntry(context), case .incident = entry.item else { return nil }
    return context.situation.incidents[entry.index].value
  }

  private func head(_ view: IncidentView, _ context: RoomContext, width: Int)
    -> [[FieldRows.Field]]
  {
    let rows = FieldRows(width: width, labels: 8)
    let title = view.incident.title.wrapped(to: max(8, width - 3)).map {
      [FieldRows.Field("", $0, .strong)]
    }
    return title + rows.lines(of: IncidentFields(view: view, context: context).fields)
  }

  private func drawDetail(
    on canvas: inout Canvas, _ layout: IncidentsLayout, _ context: RoomContext
  ) {
    let area = layout.detail
    let isAlone = layout.divider == nil
    drawDivider(on: &canvas, layout, context)
    guard let view = currentView(context) else {
      drawAlert(on: &canvas, in: area, isAlone: isAlone, context)
      return
    }
    let isFocused = focus == .timeline
    PanelRule(
      view.incident.reference.description, [.init(rankNote(view, context))],
      isFocused: isFocused && isAlone
    ).draw(on: &canvas, in: area.ruleRow, context.symbols, afterLine: !isAlone)
    let lines = head(view, context, width: area.width)
    let parts = detailLayout(view, head: lines.count, context, in: area)
    let rows = FieldRows(width: area.width, labels: 8)
    drawHeadline(view, on: &canvas, in: parts.fields, context)
    for (row, line) in lines.prefix(max(0, parts.fields.height - 1)).enumerated() {
      rows.draw(line, on: &canvas, in: parts.fields, row: row + 1, context.symbols)
    }
    drawTimeline(
      on: &canvas, in: parts.timeline, isFocused: isFocused, isAlone: isAlone, context)
    drawLinked(view, on: &canvas, in: parts.linked, isAlone: isAlone, context)
    drawBranches(on: &canvas, layout, parts, isFocused: isFocused, context)
  }

  /// Grade and state in words, flashing while nobody has acknowledged it.
  private func drawHeadline(
    _ view: IncidentView, on canvas: inout Canvas, in area: Rect, _ context: RoomContext
  ) {
    var pen = RowPen(area, row: 0, context.symbols)
    pen.skip()
    let flashing: Attributes = context.flashOn ? [.bold, .reverse] : .bold
    let style = Style(
      view.standing.severity.role, on: .background, view.isNotAcknowledged ? flashing : [])
    pen.put(
      IncidentFields(view: view, context: context).headline, style, width: nil, on: &canvas)
  }

  /// Where it stands in the queue.
  private func rankNote(_ view: IncidentView, _ context: RoomContext) -> String {
    // What is open ranks before all that is not, and comes first.
    guard view.standing.state.isOpen, let index = currentEntry(context)?.index else { return "" }
    let wording = context.wording
    let open = context.situation.openIncidents
    return wording(.noteRank, ["n": wording.whole(index + 1), "all": wording.whole(open)])
  }

  private func drawTimeline(
    on canvas: inout Canvas, in area: Rect, isFocused: Bool, isAlone: Bool, _ context: RoomContext
  ) {
    let wording = context.wording
    PanelRule(
      wording[.titleTimeline], [.init(wording[.noteFactAssessment])], isFocused: isFocused
    ).draw(on: &canvas, in: area.ruleRow, context.symbols, afterLine: !isAlone)
    let lines = timelineLines(context)
    guard !lines.isEmpty else {
      var pen = RowPen(area, row: 0, context.symbols)
      pen.skip()
      pen.put(wording[.storeAsked], Style(.muted), on: &canvas)
      return
    }
    EventList(lines: lines, cursor: timeline, context: context, isFull: false)
      .draw(on: &canvas, in: area, isFocused: isFocused)
  }

  private func drawLinked(
    _ view: IncidentView, on canvas: inout Canvas, in area: Rect, isAlone: Bool,
    _ context: RoomContext
  ) {
    let relations = relations(view, context)
    PanelRule(
      context.wording[.titleLinked],
      [.init(context.wording.whole(relations.count))]
    ).draw(on: &canvas, in: area.ruleRow, context.symbols, afterLine: !isAlone)
    guard !relations.isEmpty else {
      var pen = RowPen(area, row: 0, context.symbols)
      pen.skip()
      pen.put(context.wording[.noLinks], Style(.muted), on: &canvas)
      return
    }
    for (row, relation) in relations.prefix(area.height).enumerated() {
      var pen = RowPen(area, row: row, context.symbols)
      pen.skip()
      let (letter, role) = context.basis(.fact)
      pen.put(letter + " ", Style(role), on: &canvas)
      pen.put(context.mark(relation.severity) + " ", Style(relation.severity.role), on: &canvas)
      pen.put(relation.short + " ", Style(.strong), on: &canvas)
      pen.put(relation.placeCode + " ", on: &canvas)
      pen.put(relation.reason, width: pen.room, on: &canvas)
    }
  }

  private func drawDivider(
    on canvas: inout Canvas, _ layout: IncidentsLayout, _ context: RoomContext
  ) {
    guard let column = layout.divider else { return }
    PanelDivider(column: column, rows: layout.queue.top - 1..<layout.queue.bottom)
      .draw(
        on: &canvas, leftIsFocused: focus != .timeline, rightIsFocused: false, context.symbols)
  }

  private func drawBranches(
    on canvas: inout Canvas, _ layout: IncidentsLayout, _ parts: IncidentDetailLayout,
    isFocused: Bool, _ context: RoomContext
  ) {
    guard let column = layout.divider else { return }
    let divider = PanelDivider(column: column, rows: 0..<0)
    divider.joinRight(
      on: &canvas, row: parts.timeline.top - 1, isFocused: isFocused, context.symbols)
    divider.joinRight(on: &canvas, row: parts.linked.top - 1, isFocused: false, context.symbols)
  }
}
