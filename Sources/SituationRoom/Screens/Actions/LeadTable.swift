import Canvas
import TaskForce

/// Who is late: the open actions by lead, and how far each pillar is.
struct LeadTable {
  let lines: [LeadFigures]
  let cursor: ListCursor<String>
  let context: RoomContext

  func draw(on canvas: inout Canvas, in area: Rect, isFocused: Bool) {
    guard !lines.isEmpty else { return }
    let wording = context.wording
    let lead = max(
      wording[.actionHeadLead].columns, wording[.actionAll].columns,
      lines.map { name($0).columns }.max() ?? 0)
    let heads = [
      wording[.actionHeadOpen], wording[.actionHeadLate], wording[.actionHeadBlocked],
      wording[.actionHeadQuiet],
    ]
    let columns =
      [TileTable<String>.Column(wording[.actionHeadLead], lead)]
      + heads.map { .init($0, max(5, $0.columns), .right) } + [.init("", nil)]
    let pillars = pillarRows(width: area.width - 2)
    let height = max(2, area.height - pillars.count - 1)
    let rows = lines.map { line in
      TileTable<String>.Row(id: line.code, cells: cells(line))
    }
    TileTable(columns: columns, rows: rows, cursor: cursor, context: context).draw(
      on: &canvas,
      in: Rect(column: area.left, row: area.top, width: area.width, height: height),
      hasHeader: true, isFocused: isFocused)
    drawSum(columns, on: &canvas, in: area, row: min(lines.count + 1, height))
    for (offset, text) in pillars.enumerated() where area.height > lines.count + 4 {
      var pen = RowPen(area, row: area.height - pillars.count + offset, context.symbols)
      pen.skip()
      pen.put(text, Style(.muted), on: &canvas)
    }
  }

  private func name(_ line: LeadFigures) -> String {
    line.lead?.code ?? context.wording[.actionNobody]
  }

  private func cells(_ line: LeadFigures) -> [TileTable<String>.Cell] {
    let wording = context.wording
    let totals = line.totals
    return [
      .init(name(line), .strong), .init(wording.whole(totals.open)),
      .init(wording.whole(totals.late), totals.late > 0 ? .bad : .text),
      .init(wording.whole(totals.blocked)),
      .init(wording.whole(line.quietDays) + wording[.dayLetter]),
      .init(line.late.map(\.code).joined(separator: " "), .bad),
    ]
  }

  private func drawSum(
    _ columns: [TileTable<String>.Column], on canvas: inout Canvas, in area: Rect, row: Int
  ) {
    guard row < area.height else { return }
    let wording = context.wording
    let totals = ActionTotals(context.actionFigures)
    let texts = [
      wording[.actionAll], wording.whole(totals.open), wording.whole(totals.late),
      wording.whole(totals.blocked),
    ]
    var pen = RowPen(area, row: row, context.symbols)
    for (column, text) in zip(columns, texts) {
      pen.skip()
      pen.put(text, Style(.strong), width: column.width, column.side, on: &canvas)
    }
  }

  /// Two rows: the pillars, and the per cent done of each on average.
  private func pillarRows(width: Int) -> [String] {
    let actions = context.situation.actions.value
    let known = Pillar.allCases.compactMap { pillar in
      actions.progress(of: pillar).map { (pillar.short, $0) }
    }.filter { !$0.0.isEmpty }
    guard !known.isEmpty else { return [] }
    let wording = context.wording
    let label = max(wording[.actionPillar].columns, wording[.actionMean].columns)
    let cell = min(5, (width - label) / known.count)
    guard cell > 2 else { return [] }
    func row(_ head: String, _ cells: [String]) -> String {
      head.padded(to: label)
        + cells.map { String(repeating: " ", count: max(1, cell - $0.columns)) + $0 }.joined()
    }
    return [
      row(wording[.actionPillar], known.map(\.0)),
      row(wording[.actionMean], known.map { wording.number($0.1) }),
    ]
  }
}
