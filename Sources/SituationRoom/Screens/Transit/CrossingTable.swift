import Canvas
import TaskForce

/// The crossings and sea gates by flow, each with its checks, finds and rate.
struct CrossingTable {
  enum Column: Hashable {
    case place, way, checks, change, finds, before, rate, interval, weeks, state, queue, count
  }

  let lines: [CrossingLine]
  let cursor: ListCursor<PassageKey>
  let context: RoomContext

  /// The columns that `width` has room for. Where there is little, the change of checks goes
  /// first, then the finds of before, the sparkline, the queue.
  static func columns(width: Int) -> [(id: Column, width: Int)] {
    ColumnPlan(
      [
        .init(.place, width: 18), .init(.way, width: 5), .init(.checks, width: 6),
        .init(.change, width: 7, dropRank: 0), .init(.finds, width: 6),
        .init(.before, width: 6, dropRank: 1), .init(.rate, width: 5),
        .init(.interval, width: 9), .init(.weeks, width: 8, dropRank: 2),
        .init(.state, width: 6), .init(.queue, width: 5, dropRank: 3), .init(.count, width: 6),
      ] as [ColumnPlan<Column>.Column], room: width - 1
    ).columns
  }

  /// Rows that are left for lines when `height` rows have the column heads, and a head for every
  /// flow that is seen.
  static func rows(
    _ lines: [CrossingLine], _ cursor: ListCursor<PassageKey>, height: Int
  ) -> Int {
    let keys = lines.map(\.key)
    let fitting = stride(from: height - 2, to: 1, by: -1).first { rows in
      let window = cursor.window(over: keys, height: rows)
      return window.count + Set(keys[window].map(\.flow)).count < height
    }
    return fitting ?? 1
  }

  func draw(on canvas: inout Canvas, in area: Rect, isFocused: Bool) {
    let columns = Self.columns(width: area.width)
    drawHeads(columns, on: &canvas, in: area)
    let keys = lines.map(\.key)
    let selected = cursor.index(in: keys)
    let sums = Transit.sums(of: lines.map(\.figures))
    var row = 1
    var flow: TransitFlow?
    for index in cursor.window(over: keys, height: Self.rows(lines, cursor, height: area.height)) {
      let line = lines[index]
      if line.key.flow != flow {
        flow = line.key.flow
        if let sum = sums.first(where: { $0.flow == flow }) {
          draw(sum, columns, on: &canvas, in: area, row: row)
          row += 1
        }
      }
      let (isSelected, place) = (index == selected, row)
      context.drawRow(
        of: Self.self, line.key, isSelected: isSelected, isFocused: isFocused,
        columns: area.width, on: &canvas, in: area, row: place
      ) {
        draw(
          line, columns, isSelected: isSelected, isFocused: isFocused, on: &$0, in: area,
          row: place)
      }
      row += 1
    }
  }

  private func drawHeads(
    _ columns: [(id: Column, width: Int)], on canvas: inout Canvas, in area: Rect
  ) {
    var pen = RowPen(area, row: 0, context.symbols)
    for (column, width) in columns {
      pen.skip()
      pen.put(
        context.wording[head(column)], Style(.muted), width: width, side(column), on: &canvas)
    }
  }

  /// The head of a flow: its name, and what its lines add up to.
  private func draw(
    _ sum: FlowFigures, _ columns: [(id: Column, width: Int)], on canvas: inout Canvas,
    in area: Rect, row: Int
  ) {
    var pen = RowPen(area, row: row, context.symbols)
    pen.skip()
    pen.put(
      context.flowName(sum.flow), Style(.ruleTitle), width: columns[0].width + 6, on: &canvas)
    for (column, width) in columns.dropFirst(2) {
      pen.skip()
      pen.put(content(sum, column), Style(.ruleTitle), width: width, side(column), on: &canvas)
    }
  }

  private func draw(
    _ line: CrossingLine, _ columns: [(id: Column, width: Int)], isSelected: Bool,
    isFocused: Bool, on canvas: inout Canvas, in area: Rect, row: Int
  ) {
    let paper = canvas.shadeRow(row, of: area, isSelected: isSelected && isFocused)
    var pen = RowPen(area, row: row, context.symbols)
    pen.put(
      isSelected ? context.symbols.cursor : " ", Style(.ruleFocused, on: paper, .bold), on: &canvas)
    for (index, (column, width)) in columns.enumerated() {
      if index > 0 { pen.skip() }
      let (text, role) = content(line, column)
      pen.put(text, Style(role, on: paper), width: width, side(column), on: &canvas)
    }
  }

  private func head(_ column: Column) -> TransitPhrase {
    switch column {
    case .place: .transitHeadPlace
    case .way: .transitHeadWay
    case .checks: .transitHeadChecks
    case .change: .transitHeadChange
    case .finds: .transitHeadFinds
    case .before: .transitHeadBefore
    case .rate: .transitHeadRate
    case .interval: .transitHeadInterval
    case .weeks: .transitHeadWeeks
    case .state: .transitHeadState
    case .queue: .transitHeadQueue
    case .count: .transitHeadCount
    }
  }

  private func side(_ column: Column) -> RowPen.Side {
    switch column {
    case .place, .way, .weeks, .state: .left
    case .checks, .change, .finds, .before, .rate, .interval, .queue, .count: .right
    }
  }

  private func content(_ sum: FlowFigures, _ column: Column) -> String {
    let wording = context.wording
    return switch column {
    case .checks: wording.whole(sum.checks)
    case .finds: wording.whole(sum.finds)
    case .rate: sum.rate.map { context.figure($0.perThousand, of: $0) } ?? "-"
    case .interval: sum.rate.map(context.interval) ?? "-"
    case .weeks: context.symbols.steps[1] + " = 1"
    case .place, .way, .change, .before, .state, .queue, .count: ""
    }
  }

  private func content(_ line: CrossingLine, _ column: Column) -> (String, Role) {
    let wording = context.wording
    let figures = line.figures
    let isCounted = figures.countAge != nil
    return switch column {
    case .place: (line.name, line.ink(.strong))
    case .way: (line.way, line.ink(.muted))
    case .checks: (isCounted ? wording.whole(figures.checks) : "-", line.ink(.text))
    case .change: (context.percent(figures.checksChange), line.ink(.muted))
    case .finds: (wording.whole(figures.finds), line.ink(.strong))
    case .before: (wording.whole(figures.findsBefore), line.ink(.muted))
    case .rate:
      (rate(line), line.ink(context.movedMark(line).isEmpty ? .text : .strong))
    case .interval: (figures.rate.map(context.interval) ?? "-", line.ink(.text))
    case .weeks: (context.symbols.sparkline(figures.weeks), line.ink(.sparkline))
    case .state: (figures.state.map(context.stateName) ?? "-", Self.role(figures.state))
    case .queue: (figures.queueMinutes.map(context.hours) ?? "-", line.ink(.text))
    case .count: (line.countAge(wording), line.isDoubtful ? .stale : .muted)
    }
  }

  /// `2.5`, with an arrow where it has moved: `16.1↓`, `120↓`.
  private func rate(_ line: CrossingLine) -> String {
    guard let rate = line.figures.rate else { return "-" }
    let mark = context.movedMark(line)
    let text = context.figure(rate.perThousand, of: rate)
    return text.columns + mark.columns > 5
      ? context.wording.number(rate.perThousand) + mark : text + mark
  }

  /// The ink of a state; its word tells the same.
  static func role(_ state: CrossingState?) -> Role {
    switch state {
    case .open, nil: .muted
    case .slow: .strong
    case .closed: .bad
    }
  }
}

extension RoomContext {
  /// `−11 %`, `+4 %`, `-` if it is not known.
  func percent(_ change: Double?) -> String {
    guard let change else { return "-" }
    let sign = change.rounded() > 0 ? "+" : ""
    return sign + wording.number(change) + " %"
  }
}
