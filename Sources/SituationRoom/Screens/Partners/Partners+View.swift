import Canvas
import TaskForce

extension PartnersScreen {
  func layout(_ area: Rect, _ context: RoomContext) -> PartnersLayout {
    let lines = context.partnerLines
    return PartnersLayout(
      area, lines: lines.count + PartnerTable.extraRows(lines, hasHeadings: false),
      headed: lines.count + PartnerTable.extraRows(lines, hasHeadings: true), focus: focus,
      isZoomed: isZoomed)
  }

  package func draw(on canvas: inout Canvas, in area: Rect, _ context: RoomContext) {
    let layout = layout(area, context)
    let isDivided = layout.divider != nil
    context.drawPanel(
      keeping(\.focus, \.partners), on: &canvas, in: layout.partners.withRule, layout
    ) {
      $0.drawPartners(on: &$1, layout, isDivided: isDivided, context)
    }
    context.drawPanel(
      keeping(\.focus, \.requests, \.only), on: &canvas, in: layout.requests.withRule, layout
    ) {
      $0.drawRequests(on: &$1, layout, isDivided: isDivided, context)
    }
    if let divider = layout.divider {
      divider.draw(
        on: &canvas, leftIsFocused: focus == .partners, rightIsFocused: false, context.symbols)
      let joint = context.symbols.jointLeft
      canvas.put(
        joint, column: divider.column, row: layout.requests.top - 1, Style(.rule))
    }
    context.drawPanel(
      self, on: &canvas, in: layout.detail.withFrame(isDivided: isDivided), layout
    ) { $0.drawDetail(on: &$1, layout, context) }
  }

  private func drawPartners(
    on canvas: inout Canvas, _ layout: PartnersLayout, isDivided: Bool, _ context: RoomContext
  ) {
    let wording = context.wording
    let total = context.partnerTotals
    let note = wording(
      .partnerNote,
      [
        "open": wording.whole(total.askedOpen), "late": wording.whole(total.askedLate),
        "owed": wording.whole(total.owedOpen), "owedLate": wording.whole(total.owedLate),
      ])
    PanelRule(wording[.partnersTitle], [.init(note)], isFocused: focus == .partners)
      .draw(on: &canvas, in: layout.partners.ruleRow, context.symbols, beforeLine: isDivided)
    PartnerTable(
      lines: context.partnerLines, total: total, cursor: partners, context: context,
      hasHeadings: layout.hasHeadings
    ).draw(on: &canvas, in: layout.partners, isFocused: focus == .partners)
  }

  private func drawRequests(
    on canvas: inout Canvas, _ layout: PartnersLayout, isDivided: Bool, _ context: RoomContext
  ) {
    let wording = context.wording
    let area = layout.requests
    let lines = requestLines(context)
    let withheld = context.situation.partners.value.withheldRequests
    var notes: [PanelRule.Note] = []
    if let only {
      notes.append(.init(wording(.requestsOnly, ["code": only.code]), Style(.mark)))
    }
    notes.append(
      .init(withheld > 0 ? wording(.noteWithheld, ["n": wording.whole(withheld)]) : ""))
    notes.append(.init(wording[.requestsLateFirst]))
    let ids = lines.map(\.request.id)
    let window = requests.window(over: ids, height: layout.requestRows)
    if !layout.hasSummary { notes.insert(.init(summary(lines, window, context)), at: 0) }
    PanelRule(wording[.requestsTitle], notes, isFocused: focus == .requests)
      .draw(on: &canvas, in: area.ruleRow, context.symbols, beforeLine: isDivided)
    guard !lines.isEmpty else {
      let isUnknown = context.situation.partners.value.isEmpty
      var pen = RowPen(area, row: 0, context.symbols)
      pen.skip()
      pen.put(
        wording[isUnknown ? .requestsNone : .requestsNoneOpen], Style(.muted), on: &canvas)
      return
    }
    let rows = Rect(
      column: area.left, row: area.top, width: area.width,
      height: area.height - (layout.hasSummary ? 1 : 0))
    RequestTable(lines: lines, cursor: requests, context: context)
      .draw(on: &canvas, in: rows, isFocused: focus == .requests)
    guard layout.hasSummary else { return }
    var pen = RowPen(area, row: min(area.height - 1, lines.count + 1), context.symbols)
    pen.skip()
    pen.put(summary(lines, window, context), Style(.muted), on: &canvas)
  }

  /// Which of how many are shown, and who asked them.
  private func summary(
    _ lines: [RequestLine], _ window: Range<Int>, _ context: RoomContext
  ) -> String {
    guard !lines.isEmpty else { return "" }
    let wording = context.wording
    let asked = lines.count { $0.request.direction == .toPartner }
    return wording(
      .requestsShown,
      [
        "first": wording.whole(window.lowerBound + 1),
        "last": wording.whole(window.upperBound), "all": wording.whole(lines.count),
        "asked": wording.whole(asked), "owed": wording.whole(lines.count - asked),
      ])
  }
}
