import Canvas
import TaskForce

/// The open actions, late ones first.
///
/// As the room shrinks these columns go, in this order: timeline, bar, pillar. Number, lead, due
/// date, days left, per cent and quiet days never go.
struct ActionTable {
  enum Column: CaseIterable {
    case id, pillar, title, lead, due, days, bar, percent, quiet, timeline
  }

  let lines: [ActionFigures]
  let cursor: ListCursor<ActionID>
  let context: RoomContext

  /// The columns that `width` has room for; the title takes what is left.
  func columns(width: Int) -> [(Column, Int)] {
    let ids = lines.map(\.action.id.code.columns).max() ?? 4
    let leads = lines.compactMap(\.action.lead?.code.columns).max() ?? 4
    let dues = lines.map { context.dueText($0.action.due).columns }.max() ?? 10
    let quiet = lines.map { quietText($0).columns }.max() ?? 5
    var widths: [Column: Int] = [
      .id: max(4, ids), .lead: max(4, leads, context.wording[.actionHeadLead].columns),
      .due: max(dues, context.wording[.actionHeadDue].columns), .days: 5, .percent: 3,
      .quiet: max(5, quiet),
    ]
    var free = width - 1 - widths.values.reduce(0) { $0 + $1 + 1 } - 1
    let timeline = width >= 170 ? 60 : 32
    for (column, room, least) in [
      (Column.pillar, 2, 16), (.bar, 5, 32), (.timeline, timeline, 30),
    ] where free - room - 1 >= least {
      widths[column] = room
      free -= room + 1
    }
    widths[.title] = max(4, free)
    return Column.allCases.compactMap { column in widths[column].map { (column, $0) } }
  }

  /// `71d!`: days without progress, and the mark of too many.
  private func quietText(_ line: ActionFigures) -> String {
    context.wording.whole(line.quietDays) + context.wording[.dayLetter] + (line.isQuiet ? "!" : "")
  }

  func draw(on canvas: inout Canvas, in area: Rect, isFocused: Bool) {
    let columns = columns(width: area.width)
    let timeline = ActionTimeline(now: context.clock.nowByDay, symbols: context.symbols)
    var pen = RowPen(area, row: 0, context.symbols)
    for (column, width) in columns {
      pen.skip()
      let head =
        column == .timeline ? timeline.months(width: width, context.wording) : header(column)
      pen.put(head, Style(.muted), width: width, Self.side(column), on: &canvas)
    }
    let ids = lines.map(\.action.id)
    let selected = cursor.index(in: ids)
    for (offset, index) in cursor.window(over: ids, height: area.height - 1).enumerated() {
      context.drawRow(
        of: Self.self, ids[index], isSelected: index == selected, isFocused: isFocused,
        columns: Layout(columns: columns.map(\.0), widths: columns.map(\.1)), on: &canvas, in: area,
        row: offset + 1
      ) {
        draw(
          lines[index], columns, timeline, isSelected: index == selected, isFocused: isFocused,
          on: &$0, in: area, row: offset + 1)
      }
    }
  }

  /// The columns, whose widths rest on all the lines.
  private struct Layout: Hashable {
    let columns: [Column]
    let widths: [Int]
  }

  private func draw(
    _ line: ActionFigures, _ columns: [(Column, Int)], _ timeline: ActionTimeline,
    isSelected: Bool, isFocused: Bool, on canvas: inout Canvas, in area: Rect, row: Int
  ) {
    let paper = canvas.shadeRow(row, of: area, isSelected: isFocused && isSelected)
    var pen = RowPen(area, row: row, context.symbols)
    // The detail below follows the cursor also while another panel has the keys.
    pen.put(
      isSelected ? context.symbols.cursor : " ",
      Style(isFocused && isSelected ? .ruleFocused : .muted, on: paper, .bold), on: &canvas)
    for (place, (column, width)) in columns.enumerated() {
      if place > 0 { pen.skip() }
      let (text, role) =
        column == .timeline
        ? (timeline.row(of: line, width: width), Role.muted) : content(column, line)
      pen.put(text, Style(role, on: paper), width: width, Self.side(column), on: &canvas)
    }
  }

  private static func side(_ column: Column) -> RowPen.Side {
    switch column {
    case .days, .percent, .quiet: .right
    case .id, .pillar, .title, .lead, .due, .bar, .timeline: .left
    }
  }

  private func header(_ column: Column) -> String {
    let wording = context.wording
    return switch column {
    case .id: wording[.headNumber]
    case .pillar, .timeline: ""
    case .title: wording[.actionHeadAction]
    case .lead: wording[.actionHeadLead]
    case .due: wording[.actionHeadDue]
    case .days: wording[.actionHeadDays]
    case .bar: wording[.actionHeadDone]
    case .percent: "%"
    case .quiet: wording[.actionHeadQuiet]
    }
  }

  private func content(_ column: Column, _ line: ActionFigures) -> (String, Role) {
    let (wording, action) = (context.wording, line.action)
    let ink: Role = line.isLate ? .bad : .text
    return switch column {
    case .id: (action.id.code, .strong)
    case .pillar: (action.pillar.short, .muted)
    case .title: (action.title, .text)
    case .lead: (action.lead?.code ?? "-", .text)
    case .due: (context.dueText(action.due), ink)
    case .days: (context.daysText(line), ink)
    case .bar: context.bar(of: line)
    case .percent: (wording.whole(action.percent), .text)
    case .quiet: (quietText(line), line.isQuiet ? .bad : .muted)
    case .timeline: ("", .text)
    }
  }
}

extension RoomContext {
  /// Days until an action is due; the word for late where only its month or year is known.
  func daysText(_ line: ActionFigures) -> String {
    guard let days = line.daysToDue else { return line.isLate ? wording[.actionLateWord] : "-" }
    return wording.whole(days)
  }

  /// How much is done in five columns, or that the action is blocked.
  func bar(of line: ActionFigures) -> (String, Role) {
    line.isBlocked
      ? (wording[.actionBlockedShort], .bad)
      : (symbols.bar(Double(line.action.percent) / 100, width: 5), .sparkline)
  }
}

extension Pillar {
  /// `P4`, or nothing for the aim of the plan.
  var short: String { self == .aim ? "" : rawValue }
}
