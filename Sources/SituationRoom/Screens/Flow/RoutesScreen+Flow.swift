import Canvas
import TaskForce

extension RoutesScreen {
  /// The question under the cursor.
  func flowCase(_ context: RoomContext) -> FlowCase? {
    let cases = context.flowCases(known: known)
    return flows.index(in: cases.map(\.pair)).map { cases[$0] }
  }

  func drawFlow(
    on canvas: inout Canvas, in area: Rect, afterLine: Bool, _ context: RoomContext
  ) {
    let wording = context.wording
    let flow = flowCase(context)
    PanelRule(
      wording[.flowTitle], flowNotes(flow, width: area.width, context), isFocused: focus == .flow
    )
    .draw(on: &canvas, in: area.ruleRow, context.symbols, afterLine: afterLine)
    guard let flow else {
      for (row, line) in wording[.flowNone].wrapped(to: area.width - 2).enumerated() {
        var pen = RowPen(area, row: row, context.symbols)
        pen.skip()
        pen.put(line, Style(.muted), on: &canvas)
      }
      return
    }
    let table = FlowTable(flow: flow, context: context, known: known)
    let explanations = FlowExplanations(evidence: context.evidence(on: flow), context: context)
    let below = explanations.lines.count
    guard area.height >= below + 4 else {
      table.draw(on: &canvas, in: area)
      return
    }
    let upper = min(table.rows.count + 1, area.height - below)
    table.draw(
      on: &canvas,
      in: Rect(column: area.left, row: area.top, width: area.width, height: upper))
    let isRoomy = area.height > upper + below
    if isRoomy {
      var pen = RowPen(area, row: upper, context.symbols)
      pen.skip()
      pen.put(wording[.flowExplanations], Style(.ruleTitle), on: &canvas)
    }
    explanations.draw(on: &canvas, in: area, from: upper + (isRoomy ? 1 : 0))
  }

  private func flowNotes(
    _ flow: FlowCase?, width: Int, _ context: RoomContext
  ) -> [PanelRule.Note] {
    let wording = context.wording
    var notes: [PanelRule.Note] = []
    switch flow {
    case .fixed(let comparison, _):
      let date = comparison.fixedAt.date.iso8601
      guard comparison.isChosenAfterwards else {
        notes.append(.init(wording(.flowFixed, ["date": date])))
        break
      }
      let whole = wording[.flowAfterwards] + " " + date
      let room = width - wording[.flowTitle].columns - 5
      notes.append(
        .init(
          whole.columns <= room ? whole : wording[.flowAfterwardsShort], Style(.warning, .bold)))
    case .published: notes.append(.init(wording[.flowPublished]))
    case nil: break
    }
    let cases = context.flowCases
    if cases.count > 1, let index = flows.index(in: cases.map(\.pair)) {
      notes.append(
        .init(
          wording(
            .flowOther, ["n": wording.whole(index + 1), "all": wording.whole(cases.count)])))
    }
    return notes
  }
}
