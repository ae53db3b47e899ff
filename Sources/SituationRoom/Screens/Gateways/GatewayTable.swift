import Canvas
import TaskForce

/// The table of gateways, in full on Smuggling routes and in brief on the Overview.
struct GatewayTable {
  enum Column: CaseIterable {
    case code, name, way, days7, days30, late, days90, weeks, months, inspections, signal, delay
    case judged, undated, median, top, total
  }

  let lines: [GatewayLine]
  let cursor: ListCursor<PlaceID>
  let context: RoomContext
  /// By what the weeks and the charts count.
  var known = Knowledge.now

  /// The columns that `width` has room for, in the order of the table.
  static func columns(width: Int, isBrief: Bool, _ wording: Wording) -> [(Column, Int)] {
    let weeks = isBrief ? 8 : 12
    var widths: [Column: Int] = [.code: 5, .days7: 4, .days30: 4, .weeks: weeks]
    var free = width - 1 - widths.values.reduce(0) { $0 + $1 + 1 } - 13
    let optional: [(Column, Int)] =
      isBrief
      ? [(.days90, 4), (.total, 5)]
      : [
        (.way, 5), (.late, 4), (.signal, 11), (.median, 6), (.top, 5), (.inspections, 5),
        (.undated, 6), (.days90, 4), (.total, 5), (.delay, 5), (.months, 17), (.judged, 9),
      ]
    for (column, room) in optional where free > room {
      widths[column] = room
      free -= room + 1
      // The spread of what is still expected, as soon as there is room for it.
      if column == .inspections, free > 3 {
        widths[.late] = 7
        free -= 3
      }
    }
    widths[.name] = min(24, 12 + min(0, free) + max(0, free))
    return Column.allCases.compactMap { column in widths[column].map { (column, $0) } }
  }

  /// What decides the columns of a row.
  private struct Layout: Hashable {
    let known: Knowledge
    let isBrief: Bool
    let width: Int
  }

  /// Draws header and rows into `area`.
  func draw(on canvas: inout Canvas, in area: Rect, isBrief: Bool, isFocused: Bool) {
    guard !lines.isEmpty else {
      drawEmpty(on: &canvas, in: area)
      return
    }
    let columns = Self.columns(width: area.width, isBrief: isBrief, context.wording)
    var pen = RowPen(area, row: 0, context.symbols)
    let named = columns.prefix { $0.0 == .code || $0.0 == .name }
    pen.skip()
    pen.put(
      context.wording[.headGateway], Style(.muted), width: named.reduce(-1) { $0 + $1.1 + 1 },
      on: &canvas)
    for (column, width) in columns.dropFirst(named.count) {
      pen.skip()
      pen.put(header(column), Style(.muted), width: width, side(column), on: &canvas)
    }
    let places = lines.map(\.place)
    let selected = cursor.index(in: places)
    for (row, index) in cursor.window(over: places, height: area.height - 1).enumerated() {
      let isSelected = isFocused && index == selected
      let layout = Layout(known: known, isBrief: isBrief, width: area.width)
      context.drawRow(
        of: Self.self, places[index], isSelected: isSelected, columns: layout, on: &canvas,
        in: area, row: row + 1
      ) {
        draw(lines[index], columns, isSelected: isSelected, on: &$0, in: area, row: row + 1)
      }
    }
  }

  /// Draws rows in as many pairs of columns as fit, without a header, for small Overviews.
  func drawPaired(on canvas: inout Canvas, in area: Rect, isFocused: Bool) {
    guard !lines.isEmpty else {
      drawEmpty(on: &canvas, in: area)
      return
    }
    let half = area.width / 2
    let places = lines.map(\.place)
    let selected = isFocused ? cursor.index(in: places) : nil
    let first = cursor.window(over: places, height: area.height * 2).lowerBound
    for (index, line) in lines.dropFirst(first).prefix(area.height * 2).enumerated() {
      let column = area.left + index % 2 * half
      let cell = Rect(
        column: column, row: area.top + index / 2, width: half, height: 1)
      let columns: [(Column, Int)] = [
        (.code, 5), (.name, half - 28), (.days7, 4), (.days30, 4), (.weeks, 8),
      ]
      draw(
        line, columns, isSelected: first + index == selected, on: &canvas, in: cell, row: 0)
    }
  }

  private func drawEmpty(on canvas: inout Canvas, in area: Rect) {
    var pen = RowPen(area, row: 0, context.symbols)
    pen.skip()
    pen.put(context.wording[.noFinds], Style(.muted), on: &canvas)
  }

  private func draw(
    _ line: GatewayLine, _ columns: [(Column, Int)], isSelected: Bool, on canvas: inout Canvas,
    in area: Rect, row: Int
  ) {
    let paper = canvas.shadeRow(row, of: area, isSelected: isSelected)
    var pen = RowPen(area, row: row, context.symbols)
    pen.put(
      isSelected ? context.symbols.cursor : " ", Style(.ruleFocused, on: paper, .bold), on: &canvas)
    let hasJudgement = columns.contains { $0.0 == .judged }
    for (index, (column, width)) in columns.enumerated() {
      if index > 0 { pen.skip() }
      let (text, role) = content(line, column, width, hasJudgement: hasJudgement)
      pen.put(text, Style(role, on: paper), width: width, side(column), on: &canvas)
    }
  }

  private func header(_ column: Column) -> String {
    let wording = context.wording
    return switch column {
    case .code, .name: ""
    case .way: wording[.headWay]
    case .days7: wording[.headDays7]
    case .days30: wording[.headDays30]
    case .days90: wording[.headDays90]
    case .weeks: wording[.headWeeks]
    case .late: wording[.headLate]
    case .inspections: wording[.headInspections]
    case .months: wording[.headMonths]
    case .signal: wording[.headSignal]
    case .delay: wording[.headDelay]
    case .judged: wording[.headJudged]
    case .undated: wording[.headUndated]
    case .median: wording[.headMedian]
    case .top: wording[.headTop]
    case .total: wording[.headTotal]
    }
  }

  /// A count of lately, marked where a source of it is silent.
  private func recent(_ count: Int, _ line: GatewayLine) -> (String, Role) {
    let text = context.wording.whole(count)
    return line.restsOnSilence ? ("~" + text, .stale) : (text, .text)
  }

  private func late(_ line: GatewayLine, _ width: Int) -> (String, Role) {
    guard let late = line.late, late.value >= 0.5 else { return ("-", .muted) }
    return (context.text(late, hasSpread: width > 4), .assessment)
  }

  /// The side that is nearer to its limit, marked `!` where nobody has judged a signal, with the
  /// judgement where somebody has lately and no column says so, and `?` where the baseline scatters
  /// too much.
  private func signal(_ chart: GatewayChart?, hasJudgement: Bool) -> (String, Role) {
    guard let chart else { return ("-", .muted) }
    func text(_ side: ControlChart.Side, _ sum: Int, _ limit: Int) -> String {
      (side == .up ? context.symbols.up : context.symbols.down) + context.wording.tenths(sum)
        + (sum > limit ? ">" : "/") + context.wording.tenths(limit)
    }
    if known == .now, let signal = chart.openSignal {
      return (text(signal.id.side, signal.sum, signal.limit) + " !", .caution)
    }
    if known == .now, !hasJudgement, let judged = lately(chart), let finding = judged.finding {
      let arrow = judged.id.side == .up ? context.symbols.up : context.symbols.down
      return (arrow + " " + context.wording.name(finding), .assessment)
    }
    guard let leading = chart.leading(known: known) else { return ("-", .muted) }
    let limits = leading.design.chart
    let doubt = chart.dispersion?.isDoubtful == true ? " ?" : ""
    return (text(limits.side, leading.sum, limits.limit) + doubt, .text)
  }

  /// The signal that somebody has judged in the last 8 weeks.
  private func lately(_ chart: GatewayChart) -> GatewaySignal? {
    chart.judgedSignal.flatMap { signal in
      let review = context.situation.routes.value.reviews[signal.id]
      return review.flatMap { context.clock.isPast($0.at.advanced(days: 56)) ? nil : signal }
    }
  }

  /// What the last signal was found to be.
  private func judged(_ chart: GatewayChart?) -> (String, Role) {
    let wording = context.wording
    if chart?.openSignal != nil { return (wording[.signalToJudge], .caution) }
    guard let finding = chart?.judgedSignal?.finding else { return ("-", .muted) }
    return (wording.name(finding), .assessment)
  }

  private func delay(_ chart: GatewayChart?) -> (String, Role) {
    let weeks = chart?.leading(known: known)?.design.weeksToNotice
    return (weeks.map { context.wording.number($0) } ?? "-", .muted)
  }

  private func side(_ column: Column) -> RowPen.Side {
    switch column {
    case .days7, .days30, .late, .days90, .inspections, .undated, .median, .top, .total,
      .delay:
      .right
    case .code, .name, .way, .weeks, .months, .signal, .judged: .left
    }
  }

  private func content(
    _ line: GatewayLine, _ column: Column, _ width: Int, hasJudgement: Bool
  ) -> (String, Role) {
    let wording = context.wording
    let figures = line.figures
    return switch column {
    case .code: (line.place.code, .strong)
    case .name: (line.name, .text)
    case .way: (line.way.isEmpty ? "-" : line.way, .muted)
    case .days7: recent(figures.lastWeek, line)
    case .days30: recent(figures.lastMonth, line)
    case .days90: recent(figures.lastQuarter, line)
    case .weeks: (context.symbols.sparkline(Array(figures.weeks.suffix(width))), .sparkline)
    case .months:
      (
        figures.months.suffix(6).map { String($0).padded(to: 2, right: true) }
          .joined(separator: " "), .text
      )
    case .late: late(line, width)
    case .inspections: (line.chart?.inspections.map { wording.number($0) } ?? "-", .muted)
    case .signal: signal(line.chart, hasJudgement: hasJudgement)
    case .delay: delay(line.chart)
    case .judged: judged(line.chart)
    case .undated: (figures.undated == 0 ? "-" : wording.whole(figures.undated), .muted)
    case .median: (figures.medianKilograms.map { wording.kilograms($0) } ?? "-", .text)
    case .top: (figures.largestShare.map { wording.number($0 * 100) + " %" } ?? "-", .text)
    case .total: (wording.whole(figures.total), .muted)
    }
  }
}
