import Canvas
import TaskForce

extension TransitScreen {
  /// The parts of the detail of a crossing.
  func detailLayout(_ line: CrossingLine, _ context: RoomContext, in area: Rect)
    -> CrossingDetailLayout
  {
    detailLayout(
      line, fields: fieldLines(line, context, width: area.width).count, context, in: area)
  }

  private func detailLayout(
    _ line: CrossingLine, fields: Int, _ context: RoomContext, in area: Rect
  ) -> CrossingDetailLayout {
    CrossingDetailLayout(
      area, fields: fields + 1, incidents: context.incidents(at: line.place).count)
  }

  private func fieldLines(_ line: CrossingLine, _ context: RoomContext, width: Int)
    -> [[FieldRows.Field]]
  {
    FieldRows(width: width, labels: 6)
      .lines(of: CrossingFields(line: line, context: context).fields)
  }

  func drawDetail(
    _ lines: [CrossingLine], on canvas: inout Canvas, _ layout: TransitLayout,
    _ context: RoomContext
  ) {
    let area = layout.detail
    let isAlone = layout.divider == nil
    guard let line = current(lines) else {
      PanelRule(context.wording[.titleDetail], isFocused: isAlone)
        .draw(on: &canvas, in: area.ruleRow, context.symbols, afterLine: !isAlone)
      guard isAlone else { return }
      var pen = RowPen(area, row: 0, context.symbols)
      pen.skip()
      pen.put(context.wording[.transitNothing], Style(.muted), on: &canvas)
      return
    }
    let fields = fieldLines(line, context, width: area.width)
    let parts = detailLayout(line, fields: fields.count, context, in: area)
    PanelRule(line.name, isFocused: isAlone)
      .draw(on: &canvas, in: area.ruleRow, context.symbols, afterLine: !isAlone)
    var pen = RowPen(parts.fields, row: 0, context.symbols)
    pen.skip()
    pen.put(
      CrossingFields(line: line, context: context).headline, Style(.strong), on: &canvas)
    let rows = FieldRows(width: area.width, labels: 6)
    for (row, field) in fields.prefix(max(0, parts.fields.height - 1)).enumerated() {
      rows.draw(field, on: &canvas, in: parts.fields, row: row + 1, context.symbols)
    }
    drawIncidents(line, on: &canvas, in: parts.incidents, isAlone: isAlone, context)
    drawChanges(line, on: &canvas, in: parts.changes, isAlone: isAlone, context)
    guard let divider = layout.divider else { return }
    divider.joinRight(
      on: &canvas, row: parts.incidents.top - 1, isFocused: false, context.symbols)
    divider.joinRight(
      on: &canvas, row: parts.changes.top - 1, isFocused: focus == .changes, context.symbols)
  }

  private func drawIncidents(
    _ line: CrossingLine, on canvas: inout Canvas, in area: Rect, isAlone: Bool,
    _ context: RoomContext
  ) {
    let wording = context.wording
    let incidents = context.incidents(at: line.place)
    PanelRule(wording[.transitOpenHere], [.init(wording.whole(incidents.count))])
      .draw(on: &canvas, in: area.ruleRow, context.symbols, afterLine: !isAlone)
    guard !incidents.isEmpty else {
      var pen = RowPen(area, row: 0, context.symbols)
      pen.skip()
      pen.put(wording[.transitNoneOpen], Style(.muted), on: &canvas)
      return
    }
    for (row, incident) in incidents.prefix(area.height).enumerated() {
      var pen = RowPen(area, row: row, context.symbols)
      pen.skip()
      pen.put(context.mark(incident.severity) + " ", Style(incident.severity.role), on: &canvas)
      pen.put(incident.short + " ", Style(.strong), on: &canvas)
      let state = incident.state
      pen.put(incident.title, width: max(0, pen.room - state.columns - 2), on: &canvas)
      pen.skip()
      pen.put(state, Style(.muted), on: &canvas)
    }
  }

  private func drawChanges(
    _ line: CrossingLine, on canvas: inout Canvas, in area: Rect, isAlone: Bool,
    _ context: RoomContext
  ) {
    guard !area.isEmpty else { return }
    let wording = context.wording
    let isFocused = focus == .changes
    var notes = [PanelRule.Note(wording[.noteFactAssessment])]
    let withheld = context.situation.transit.value.withheldEntries[line.place] ?? 0
    if withheld > 0 { notes.insert(.init(wording(.noteWithheld, count: withheld)), at: 0) }
    PanelRule(wording[.transitChanges], notes, isFocused: isFocused)
      .draw(on: &canvas, in: area.ruleRow, context.symbols, afterLine: !isAlone)
    let entries = Array(context.situation.transit.value.chronicle(of: line.place).reversed())
    guard !entries.isEmpty else {
      var pen = RowPen(area, row: 0, context.symbols)
      pen.skip()
      pen.put(wording[.transitNoChanges], Style(.muted), on: &canvas)
      return
    }
    // Only what is drawn is put into words.
    let lines = changes.shown(of: entries, by: \.position, height: area.height)
      .map { context.line(of: $0, at: line.place) }
    EventList(lines: lines, cursor: changes, context: context, isFull: false)
      .draw(on: &canvas, in: area, isFocused: isFocused)
  }
}
