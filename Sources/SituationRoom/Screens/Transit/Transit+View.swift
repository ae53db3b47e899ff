import Canvas
import TaskForce

extension TransitScreen {
  package func draw(on canvas: inout Canvas, in area: Rect, _ context: RoomContext) {
    let layout = TransitLayout(area, focus: focus, isZoomed: isZoomed)
    context.drawPanel(
      TransitScreen(), on: &canvas, in: layout.corridor.withRule, layout
    ) { $0.drawCorridor(context.crossingLines, on: &$1, layout, context) }
    context.drawPanel(
      keeping(\.focus, \.crossings), on: &canvas, in: layout.table.withRule, layout
    ) { $0.drawTable(context.crossingLines, on: &$1, layout, context) }
    if let divider = layout.divider {
      divider.draw(
        on: &canvas, leftIsFocused: focus == .table, rightIsFocused: false, context.symbols)
    }
    context.drawPanel(
      self, on: &canvas, in: layout.detail.withFrame(isDivided: layout.divider != nil), layout
    ) { $0.drawDetail(context.crossingLines, on: &$1, layout, context) }
  }

  private func drawCorridor(
    _ lines: [CrossingLine], on canvas: inout Canvas, _ layout: TransitLayout,
    _ context: RoomContext
  ) {
    let wording = context.wording
    let symbols = context.symbols
    let sums = Transit.sums(of: lines.map(\.figures))
    let legend = wording(
      .transitLegend,
      [
        "heavy": symbols.across(.heavy), "light": symbols.across(.light),
        "dashed": symbols.across(.dashed),
      ])
    func finds(_ flow: TransitFlow) -> String {
      wording.whole(sums.first { $0.flow == flow }?.finds ?? 0)
    }
    let byFlow = wording(
      .transitSums,
      [
        "heroin": finds(.heroinNorthWest), "cocaine": finds(.cocaineInland),
        "money": finds(.moneySouthEast),
      ])
    let all = wording(.noteFinds30, count: sums.reduce(0) { $0 + $1.finds })
    PanelRule(wording[.transitCorridor], [.init(all, Style(.text)), .init(legend), .init(byFlow)])
      .draw(on: &canvas, in: layout.corridor.ruleRow, symbols)
    let chains = CorridorChains(lines, context)
    if layout.hasGraph {
      let graph = CorridorGraph(chains)
      if graph.draw(on: &canvas, in: layout.corridor) { return }
    }
    chains.draw(on: &canvas, in: layout.corridor)
  }

  private func drawTable(
    _ lines: [CrossingLine], on canvas: inout Canvas, _ layout: TransitLayout,
    _ context: RoomContext
  ) {
    let wording = context.wording
    let area = layout.table
    let window = crossings.window(
      over: lines.map(\.key), height: tableRows(lines, layout, context))
    var notes = [PanelRule.Note(wording[.transitNoteRate])]
    if window.count < lines.count {
      notes.insert(
        .init(
          wording(
            .noteRange,
            [
              "first": wording.whole(window.lowerBound + 1),
              "last": wording.whole(window.upperBound), "all": wording.whole(lines.count),
            ])), at: 0)
    }
    PanelRule(wording[.transitTitle], notes, isFocused: focus == .table)
      .draw(on: &canvas, in: area.ruleRow, context.symbols, beforeLine: layout.divider != nil)
    guard !lines.isEmpty else {
      var pen = RowPen(area, row: 0, context.symbols)
      pen.skip()
      pen.put(wording[.transitNothing], Style(.muted), on: &canvas)
      return
    }
    let remarks = tableNotes(lines, in: area, context)
    let body = Rect(
      column: area.left, row: area.top, width: area.width, height: area.height - remarks.count)
    CrossingTable(lines: lines, cursor: crossings, context: context)
      .draw(on: &canvas, in: body, isFocused: focus == .table)
    for (row, remark) in remarks.enumerated() {
      var pen = RowPen(area, row: body.height + row, context.symbols)
      pen.skip()
      pen.put(remark.text, remark.style, on: &canvas)
    }
  }

  /// What is said below the table: which counts are in no sum, and what must not be compared.
  func tableNotes(
    _ lines: [CrossingLine], in area: Rect, _ context: RoomContext
  ) -> [PanelRule.Note] {
    let wording = context.wording
    var notes: [PanelRule.Note] = []
    let stale = lines.filter(\.figures.isStale).map { $0.name + " " + $0.countAge(wording) }
    if !stale.isEmpty {
      let room = area.width - 2 - wording(.transitStale, ["names": ""]).columns
      notes.append(
        .init(wording(.transitStale, ["names": Self.joined(stale, room: room)]), Style(.stale)))
    }
    let hasBoth = Set(lines.map { $0.key.flow == .cocaineInland }).count == 2
    if hasBoth, area.height >= 18 {
      notes.append(.init(wording[.transitNotComparable]))
    }
    return notes
  }

  /// As many of `names` as `room` holds, and how many more there are.
  private static func joined(_ names: [String], room: Int) -> String {
    for count in stride(from: names.count, to: 0, by: -1) {
      let rest = count < names.count ? " +" + String(names.count - count) : ""
      let text = names.prefix(count).joined(separator: ", ") + rest
      if text.columns <= room { return text }
    }
    return String(names.count)
  }
}
