import Canvas
import TaskForce

extension PartnersScreen {
  /// The parts of the right side for the partner that it is about.
  func detailLayout(_ context: RoomContext, in area: Rect) -> IncidentDetailLayout {
    guard let country = current(context) else {
      return IncidentDetailLayout(area, fields: 1, linked: 1)
    }
    return detailLayout(
      country, fields: fieldLines(country, context, width: area.width).count, context, in: area)
  }

  private func detailLayout(
    _ country: Country, fields: Int, _ context: RoomContext, in area: Rect
  ) -> IncidentDetailLayout {
    IncidentDetailLayout(
      area, fields: fields, linked: incidentRows(country, context, width: area.width).count,
      timeline: 3)
  }

  private func fieldLines(_ country: Country, _ context: RoomContext, width: Int)
    -> [[FieldRows.Field]]
  {
    FieldRows(width: width, labels: 8)
      .lines(of: PartnerFields(country: country, context: context).fields)
  }

  func drawDetail(
    on canvas: inout Canvas, _ layout: PartnersLayout, _ context: RoomContext
  ) {
    guard let country = current(context) else { return }
    let area = layout.detail
    let isAlone = layout.divider == nil
    let isFocused = focus == .timeline
    let name = context.wording.partnerName(country)
    PanelRule(name == country.code ? name : country.code + " " + name, isFocused: false)
      .draw(on: &canvas, in: area.ruleRow, context.symbols, afterLine: !isAlone)
    let rows = FieldRows(width: area.width, labels: 8)
    let lines = fieldLines(country, context, width: area.width)
    let parts = detailLayout(country, fields: lines.count, context, in: area)
    for (row, line) in lines.prefix(parts.fields.height).enumerated() {
      rows.draw(line, on: &canvas, in: parts.fields, row: row, context.symbols)
    }
    drawTimeline(country, on: &canvas, in: parts.timeline, isAlone: isAlone, context)
    drawIncidents(country, on: &canvas, in: parts.linked, isAlone: isAlone, context)
    guard let divider = layout.divider else { return }
    for (part, heavy) in [(parts.timeline, isFocused), (parts.linked, false)] {
      let row = part.top - 1
      if row == layout.requests.top - 1 {
        canvas.put(
          context.symbols.isASCII ? context.symbols.jointRight : "┼", column: divider.column,
          row: row, Style(.rule))
      } else {
        divider.joinRight(on: &canvas, row: row, isFocused: heavy, context.symbols)
      }
    }
  }

  private func drawTimeline(
    _ country: Country, on canvas: inout Canvas, in area: Rect, isAlone: Bool,
    _ context: RoomContext
  ) {
    let wording = context.wording
    let isFocused = focus == .timeline
    let withheld = context.situation.partners.value.withheldEntries(of: country)
    let hidden = withheld > 0 ? wording(.noteWithheld, ["n": wording.whole(withheld)]) : ""
    let legend = area.width >= 60 ? wording[.noteFactAssessment] : wording[.partnerLetters]
    PanelRule(wording[.titleTimeline], [.init(legend), .init(hidden)], isFocused: isFocused)
      .draw(on: &canvas, in: area.ruleRow, context.symbols, afterLine: !isAlone)
    // Only what is drawn is put into words, and widens the column of dates.
    let lines = timeline.shown(of: timelineEntries(context), by: \.position, height: area.height)
      .map { EventLine($0, context) }
    guard !lines.isEmpty else {
      var pen = RowPen(area, row: 0, context.symbols)
      pen.skip()
      pen.put(wording[.partnerNoEvents], Style(.muted), on: &canvas)
      return
    }
    EventList(lines: lines, cursor: timeline, context: context, isFull: false)
      .draw(on: &canvas, in: area, isFocused: isFocused)
  }

  /// Open incidents whose load comes from `country`, as many as fit each row.
  private func incidentRows(_ country: Country, _ context: RoomContext, width: Int) -> [String] {
    let open = openIncidents(country, context).map { view in
      context.mark(view.standing.severity) + " "
        + view.incident.reference.short(desk: context.desk.body, year: context.today.year)
    }
    return open.isEmpty
      ? [context.wording[.partnerNoIncidents]]
      : open.joined(separator: "  ").wrapped(to: max(8, width - 2))
  }

  /// Those that come from the country, in the order in which they want attention.
  func openIncidents(_ country: Country, _ context: RoomContext) -> [IncidentView] {
    context.situation.incidents.map(\.value).filter {
      $0.standing.state.isOpen && $0.incident.matter.origin == country
    }
  }

  private func drawIncidents(
    _ country: Country, on canvas: inout Canvas, in area: Rect, isAlone: Bool,
    _ context: RoomContext
  ) {
    let count = openIncidents(country, context).count
    PanelRule(
      context.wording(.partnerIncidents, ["code": country.code]),
      [.init(count > 0 ? context.wording.whole(count) : "")]
    ).draw(on: &canvas, in: area.ruleRow, context.symbols, afterLine: !isAlone)
    let rows = incidentRows(country, context, width: area.width)
    for (row, text) in rows.prefix(area.height).enumerated() {
      var pen = RowPen(area, row: row, context.symbols)
      pen.skip()
      pen.put(text, Style(count > 0 ? .text : .muted), on: &canvas)
    }
  }
}
