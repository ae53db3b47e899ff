import Canvas
import TaskForce

/// The table of partners, in groups, with its sum.
///
/// Columns go in this order as the room shrinks: answers by month, answers within 21 days, the
/// group. All others stay.
struct PartnerTable {
  enum Column: CaseIterable {
    case code, name, open, late, oldest, median, answers, owed, owedLate, liaison, capacity
    case operations, opens, prompt, months, group
  }

  /// A row below the heads.
  enum Row {
    case heading(Partner.Group)
    case partner(Int)
  }

  let lines: [PartnerLine]
  let total: PartnerFigures
  let cursor: ListCursor<Country>
  let context: RoomContext
  /// Whether each group has a heading and the heads have two rows.
  let hasHeadings: Bool

  /// Rows for heads, headings and sum besides those of the partners.
  static func extraRows(_ lines: [PartnerLine], hasHeadings: Bool) -> Int {
    hasHeadings ? 3 + Set(lines.map(\.group)).count : 2
  }

  /// The columns that `width` has room for.
  func columns(width: Int) -> [(id: Column, width: Int)] {
    let widths: [(Column, Int, Int?)] = [
      (.code, 2, nil), (.name, 14, nil), (.open, 4, nil), (.late, 4, nil), (.oldest, 6, nil),
      (.median, 6, nil), (.answers, 3, nil), (.owed, 4, nil), (.owedLate, 4, nil),
      (.liaison, 2, nil), (.capacity, 3, nil), (.operations, 2, nil), (.opens, 7, nil),
      (.prompt, 6, 1), (.months, 12, 0), (.group, 4, 2),
    ]
    return ColumnPlan(
      widths.filter { !hasHeadings || $0.0 != .group }.map {
        .init($0.0, width: $0.1, dropRank: $0.2)
      }, room: width - 2
    ).columns
  }

  func draw(on canvas: inout Canvas, in area: Rect, isFocused: Bool) {
    let columns = columns(width: area.width)
    let top = drawHeads(columns, on: &canvas, in: area)
    let countries = lines.map(\.country)
    let body = Rect(
      column: area.left, row: area.top + top, width: area.width, height: area.height - top - 1)
    let window = cursor.window(
      over: countries, height: hasHeadings ? lines.count : body.height)
    let selected = cursor.index(in: countries)
    for (row, item) in rows(window).enumerated() where row < body.height {
      switch item {
      case .heading(let group): drawHeading(group, on: &canvas, in: body, row: row)
      case .partner(let index):
        let isSelected = isFocused && index == selected
        context.drawRow(
          of: Self.self, countries[index], isSelected: isSelected,
          columns: [area.width, hasHeadings ? 1 : 0], on: &canvas, in: body, row: row
        ) { draw(index, columns, isSelected: isSelected, on: &$0, in: body, row: row) }
      }
    }
    drawSum(columns, on: &canvas, in: area)
  }

  private func rows(_ window: Range<Int>) -> [Row] {
    window.flatMap { index -> [Row] in
      let isFirst = index == 0 || lines[index - 1].group != lines[index].group
      let heading = hasHeadings && isFirst ? [Row.heading(lines[index].group)] : []
      return heading + [.partner(index)]
    }
  }

  /// Heads of columns; where there is room, above them what they belong to. Says how many rows.
  private func drawHeads(
    _ columns: [(id: Column, width: Int)], on canvas: inout Canvas, in area: Rect
  ) -> Int {
    let wording = context.wording
    var pen = RowPen(area, row: hasHeadings ? 1 : 0, context.symbols)
    for (index, (column, width)) in columns.enumerated() {
      if hasHeadings, let above = above(column) {
        canvas.put(
          above, column: pen.column + (column == .owed ? 1 : 2), row: area.top, Style(.muted))
      }
      pen.skip()
      if column == .code {
        let name = columns[index + 1].width
        pen.put(wording[.partnerHeadName], Style(.muted), width: width + 1 + name, on: &canvas)
      } else if column != .name {
        pen.put(head(column), Style(.muted), width: width, side(column), on: &canvas)
      }
    }
    return hasHeadings ? 2 : 1
  }

  private func above(_ column: Column) -> String? {
    let wording = context.wording
    return switch column {
    case .open: wording[.partnerHeadAsked]
    case .owed: wording[.partnerHeadOwed]
    case .liaison: wording[.partnerHeadStanding]
    default: nil
    }
  }

  private func head(_ column: Column) -> String {
    let wording = context.wording
    return switch column {
    case .code, .name, .group: ""
    case .open: wording[.partnerHeadOpen]
    case .late, .owedLate: wording[.partnerHeadLate]
    case .oldest: wording[.partnerHeadOldest]
    case .median: wording[.partnerHeadMedian]
    case .answers: wording[.partnerHeadAnswers]
    case .owed: wording[hasHeadings ? .partnerHeadOpen : .partnerHeadOwedShort]
    case .liaison: wording[.partnerHeadLiaison]
    case .capacity: wording[.partnerHeadCapacity]
    case .operations: wording[.partnerHeadOperations]
    case .opens: wording[.partnerHeadOpens]
    case .prompt: wording[.partnerHeadPrompt]
    case .months: wording[.partnerHeadMonths]
    }
  }

  private func side(_ column: Column) -> RowPen.Side {
    switch column {
    case .code, .name, .months, .group: .left
    default: .right
    }
  }

  private func drawHeading(
    _ group: Partner.Group, on canvas: inout Canvas, in area: Rect, row: Int
  ) {
    var pen = RowPen(area, row: row, context.symbols)
    pen.skip()
    pen.put("- " + context.wording.name(group), Style(.muted), on: &canvas)
  }

  private func draw(
    _ index: Int, _ columns: [(id: Column, width: Int)], isSelected: Bool,
    on canvas: inout Canvas, in area: Rect, row: Int
  ) {
    let line = lines[index]
    let paper = canvas.shadeRow(row, of: area, isSelected: isSelected)
    var pen = RowPen(area, row: row, context.symbols)
    pen.put(
      isSelected ? context.symbols.cursor : " ", Style(.ruleFocused, on: paper, .bold),
      on: &canvas)
    for (place, (column, width)) in columns.enumerated() {
      if place > 0 { pen.skip() }
      let (text, role) = content(column, line, isFirst: isFirst(index))
      pen.put(text, Style(role, on: paper), width: width, side(column), on: &canvas)
    }
  }

  private func isFirst(_ index: Int) -> Bool {
    index == 0 || lines[index - 1].group != lines[index].group
  }

  private func content(_ column: Column, _ line: PartnerLine, isFirst: Bool) -> (String, Role) {
    switch column {
    case .code: (line.country.code, .strong)
    case .name: (line.name, .text)
    case .opens: (context.opens(line.office), line.office.isOpen ? .good : .muted)
    case .group: (isFirst ? context.wording.tag(line.group) : "", .muted)
    default: figure(column, line.figures)
    }
  }

  private func figure(_ column: Column, _ figures: PartnerFigures) -> (String, Role) {
    let wording = context.wording
    return switch column {
    case .open: (wording.whole(figures.askedOpen), .text)
    case .late: late(figures.askedLate)
    case .oldest: (context.days(figures.oldestDays.map(Double.init)), .text)
    case .median: (context.days(figures.medianDays), .text)
    case .answers: (wording.whole(figures.answered), .muted)
    case .owed: (wording.whole(figures.owedOpen), .strong)
    case .owedLate: late(figures.owedLate)
    case .liaison: (wording.whole(figures.liaison), .text)
    case .capacity: (wording.whole(figures.capacity), .text)
    case .operations: (wording.whole(figures.operations), .text)
    case .prompt:
      (figures.promptShare.map { wording.number($0 * 100) + " %" } ?? "-", .text)
    case .months: (context.symbols.sparkline(figures.answersByMonth), .sparkline)
    case .code, .name, .opens, .group: ("", .text)
    }
  }

  private func late(_ count: Int) -> (String, Role) {
    (context.wording.whole(count), count > 0 ? .warning : .muted)
  }

  private func drawSum(
    _ columns: [(id: Column, width: Int)], on canvas: inout Canvas, in area: Rect
  ) {
    var pen = RowPen(area, row: area.height - 1, context.symbols)
    pen.skip()
    pen.put(
      context.wording(.partnerAll, count: lines.count), Style(.muted),
      width: columns.prefix(2).reduce(1) { $0 + $1.width }, on: &canvas)
    for (column, width) in columns.dropFirst(2) {
      pen.skip()
      let (text, role) = figure(column, total)
      pen.put(
        column == .months ? context.symbols.steps[1] + " = 1" : text,
        Style(role == .text ? .strong : role), width: width, side(column), on: &canvas)
    }
  }
}
