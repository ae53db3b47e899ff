import Canvas
import TaskForce

/// The queue of incidents, as Overview and Incidents both show it.
struct QueuePanel {
  let list: QueueList
  let cursor: ListCursor<QueueItem>
  let context: RoomContext

  /// Rows for incidents when the panel, its rule not counted, has `height` rows.
  static func rows(height: Int, hasHeader: Bool) -> Int { max(0, height - (hasHeader ? 1 : 0)) }

  /// Draws header and rows into `area`, which lies below the panel's rule.
  func draw(on canvas: inout Canvas, in area: Rect, hasHeader: Bool, isFocused: Bool) {
    let top = hasHeader ? 1 : 0
    let items = list.items
    let shown = cursor.window(over: items, height: area.height - top)
    let columns = context.queueColumns(width: area.width, list)
    if hasHeader { drawHeader(columns, on: &canvas, in: area) }
    guard !shown.isEmpty else {
      drawEmpty(on: &canvas, in: area, row: top)
      return
    }
    let selected = cursor.index(in: items)
    for (offset, index) in shown.enumerated() {
      let isSelected = isFocused && index == selected
      let entry = list.entries[index]
      let row = top + offset
      context.drawRow(
        of: Self.self, entry.item, isSelected: isSelected, columns: columns, on: &canvas, in: area,
        row: row
      ) {
        draw(
          context.line(entry), columns, isSelected: isSelected, on: &$0, in: area, row: row)
      }
    }
  }

  private func drawEmpty(on canvas: inout Canvas, in area: Rect, row: Int) {
    var pen = RowPen(area, row: row, context.symbols)
    pen.skip()
    let isFiltered = context.queue.total > 0 && context.choice.filter != nil
    let text = isFiltered ? context.wording[.filterNothing] : context.wording[.noIncidentsOpen]
    pen.put(text, Style(.muted), on: &canvas)
  }

  private func drawHeader(_ columns: QueueColumns, on canvas: inout Canvas, in area: Rect) {
    var pen = RowPen(area, row: 0, context.symbols)
    for fitted in columns.fitted {
      pen.skip()
      let text = header(fitted.column, columns)
      pen.put(
        text, Style(.muted), width: fitted.width, Self.side(fitted.column), on: &canvas)
    }
  }

  private func header(_ column: QueueColumns.Column, _ columns: QueueColumns) -> String {
    let wording = context.wording
    return switch column {
    case .grade: wording[.headGrade]
    case .reference: wording[columns.isShort ? .headNumber : .headReference]
    case .age: wording[.headAge]
    case .state: wording[.headState]
    case .cold: wording[columns.coldIsShort ? .headColdShort : .headCold]
    case .place: wording[.headPlace]
    case .name: ""
    case .what: wording[.headWhat]
    case .kilograms: wording[.headKilograms]
    case .evaluation: "4x4"
    case .reports: wording[.headReports]
    case .handling: wording[.headHandling]
    }
  }

  private static func side(_ column: QueueColumns.Column) -> RowPen.Side {
    switch column {
    case .age, .cold, .kilograms, .reports: .right
    case .grade, .reference, .state, .place, .name, .what, .evaluation, .handling: .left
    }
  }

  private func draw(
    _ line: QueueLine, _ columns: QueueColumns, isSelected: Bool, on canvas: inout Canvas,
    in area: Rect, row: Int
  ) {
    let paper = canvas.shadeRow(row, of: area, isSelected: isSelected)
    var pen = RowPen(area, row: row, context.symbols)
    pen.put(
      isSelected ? context.symbols.cursor : " ", Style(.ruleFocused, on: paper, .bold), on: &canvas)
    for (index, fitted) in columns.fitted.enumerated() {
      if index == 1, line.isMarked {
        pen.put(context.symbols.mark, Style(.mark, on: paper, .bold), on: &canvas)
      } else if index > 0 {
        pen.skip()
      }
      let (text, style) = content(line, fitted, columns)
      pen.put(
        text, style.on(paper), width: fitted.width, Self.side(fitted.column), on: &canvas)
    }
  }

  private func content(_ line: QueueLine, _ fitted: QueueColumns.Fitted, _ columns: QueueColumns)
    -> (String, Style)
  {
    let grade = Style(line.severity.role, line.isUnacknowledged ? .bold : [])
    let plain = Style(line.isOpen ? .text : .muted)
    let flashing = line.isUnacknowledged && context.flashOn ? grade.adding(.reverse) : grade
    return switch fitted.column {
    case .grade: (context.grade(line.severity), flashing)
    case .reference:
      (
        columns.isShort ? line.short : line.reference,
        Style(.strong, line.isUnacknowledged ? .bold : [])
      )
    case .age: (context.wording.columnAge(line.age), plain)
    case .state: (line.state, line.isUnacknowledged ? flashing : plain)
    case .cold:
      (
        line.cold?.text(isShort: columns.coldIsShort, context.wording) ?? "-",
        line.cold?.isDoubtful == true ? Style(.stale) : plain
      )
    case .place: (line.placeCode, line.isOpen ? Style(.strong) : plain)
    case .name: (line.placeName, plain)
    case .what:
      (line.title(within: fitted.width), plain)
    case .kilograms: (line.kilograms, Style())
    case .evaluation: (line.evaluation, Style())
    case .reports: ((context.symbols.isASCII ? "x" : "×") + String(line.reports), Style(.muted))
    case .handling: (line.handling, Style(.muted))
    }
  }
}
