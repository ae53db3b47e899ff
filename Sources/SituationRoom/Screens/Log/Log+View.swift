import Canvas
import TaskForce

extension LogScreen {
  func layout(_ context: RoomContext, in area: Rect) -> LogLayout {
    LogLayout(
      area, quarantined: lines(context).count,
      sources: context.sourceLines.count, zoomed: isZoomed ? focus : nil)
  }

  package func draw(on canvas: inout Canvas, in area: Rect, _ context: RoomContext) {
    if let opened {
      EventDetail(event: event(opened, context), position: opened, context: context)
        .draw(on: &canvas, in: area, scroll: scroll)
      return
    }
    let layout = layout(context, in: area)
    let isDivided = layout.divider != nil
    drawEvents(on: &canvas, in: layout.events, context, isDivided: isDivided)
    drawQuarantine(on: &canvas, in: layout.quarantine, context, isDivided: isDivided)
    drawSources(on: &canvas, in: layout.sources, context, isDivided: isDivided)
    guard let column = layout.divider else { return }
    let divider = PanelDivider(column: column, rows: area.top..<area.bottom)
    divider.draw(
      on: &canvas, leftIsFocused: focus == .events, rightIsFocused: focus == .sources,
      context.symbols)
    divider.joinRight(
      on: &canvas, row: layout.quarantine.top - 1, isFocused: focus == .quarantine,
      context.symbols)
  }

  private func drawEvents(
    on canvas: inout Canvas, in area: Rect, _ context: RoomContext, isDivided: Bool
  ) {
    guard !area.isEmpty else { return }
    let wording = context.wording
    let answer = context.answers.events(for: pageQuery)
    let lines = context.eventLines(pageQuery)
    let window = events.window(over: lines.map(\.position), height: area.height)
    var notes: [PanelRule.Note] = []
    if !wanted.isEmpty {
      notes.append(.init(wording(.noteMatching, ["text": wanted]), Style(.match)))
    }
    if !lines.isEmpty {
      notes.append(
        .init(
          wording(
            .noteEventRange,
            [
              "first": String(lines[window.lowerBound].position),
              "last": String(lines[max(window.lowerBound, window.upperBound - 1)].position),
            ])))
    }
    if let answer, answer.withheld > 0 {
      notes.append(.init(wording(.noteWithheld, count: answer.withheld)))
    }
    notes.append(.init(wording[.noteNewestFirst]))
    PanelRule(wording[.titleEvents], notes, isFocused: focus == .events)
      .draw(on: &canvas, in: area.ruleRow, context.symbols, beforeLine: isDivided)
    guard !lines.isEmpty else {
      var pen = RowPen(area, row: 0, context.symbols)
      pen.skip()
      let phrase: ScreenPhrase =
        answer == nil ? .storeAsked : wanted.isEmpty ? .noEvents : .nothingMatches
      pen.put(wording[phrase], Style(.muted), on: &canvas)
      return
    }
    EventList(lines: lines, cursor: events, context: context)
      .draw(on: &canvas, in: area, isFocused: focus == .events)
  }

  private func drawQuarantine(
    on canvas: inout Canvas, in area: Rect, _ context: RoomContext, isDivided: Bool
  ) {
    guard !area.isEmpty else { return }
    let wording = context.wording
    let lines = lines(context)
    let note = PanelRule.Note(
      wording(.noteQuarantined, count: lines.count), Style(lines.isEmpty ? .muted : .bad))
    PanelRule(wording[.titleQuarantine], [note], isFocused: focus == .quarantine)
      .draw(on: &canvas, in: area.ruleRow, context.symbols, afterLine: isDivided)
    QuarantineList(lines: lines, cursor: quarantine, context: context)
      .draw(on: &canvas, in: area, isFocused: focus == .quarantine)
  }

  private func drawSources(
    on canvas: inout Canvas, in area: Rect, _ context: RoomContext, isDivided: Bool
  ) {
    guard !area.isEmpty else { return }
    let lines = context.sourceLines
    PanelRule(
      context.wording[.titleSources], [context.silenceNote(lines)], isFocused: focus == .sources
    ).draw(on: &canvas, in: area.ruleRow, context.symbols, afterLine: isDivided)
    let list = Rect(
      column: area.left, row: area.top, width: area.width, height: max(1, area.height - 1))
    SourcesPanel(lines: lines, cursor: sources, context: context)
      .draw(on: &canvas, in: list, isFocused: focus == .sources)
    if area.height > 1 {
      context.drawHealth(
        on: &canvas,
        in: Rect(
          column: area.left, row: area.top + min(area.height - 1, max(1, lines.count)),
          width: area.width, height: 1))
    }
  }
}

/// Lines that could not be read: file and line, then the field and what was expected of it.
struct QuarantineList {
  let lines: [QuarantinedLine]
  let cursor: ListCursor<Int64>
  let context: RoomContext

  func draw(on canvas: inout Canvas, in area: Rect, isFocused: Bool) {
    let wording = context.wording
    guard !lines.isEmpty else {
      var pen = RowPen(area, row: 0, context.symbols)
      pen.skip()
      pen.put(wording[.noQuarantine], Style(.muted), on: &canvas)
      return
    }
    let numbers = lines.map(\.number)
    let selected = cursor.index(in: numbers)
    let first = cursor.window(over: numbers, height: max(1, area.height / 3)).lowerBound
    var row = 0
    for index in first..<lines.count where row < area.height {
      row += draw(
        lines[index], isSelected: isFocused && index == selected, on: &canvas, in: area, row: row)
    }
  }

  /// Draws one line and says how many rows it took.
  private func draw(
    _ line: QuarantinedLine, isSelected: Bool, on canvas: inout Canvas, in area: Rect, row: Int
  ) -> Int {
    let wording = context.wording
    let paper = canvas.shadeRow(row, of: area, isSelected: isSelected)
    var pen = RowPen(area, row: row, context.symbols)
    pen.put(
      isSelected ? context.symbols.cursor : " ", Style(.ruleFocused, on: paper, .bold),
      on: &canvas)
    pen.put("q\(line.number) ", Style(.strong, on: paper), on: &canvas)
    pen.put(
      wording(.quarantinePlace, ["file": line.file, "line": wording.whole(line.line)]),
      Style(.text, on: paper), width: pen.room, on: &canvas)
    let sentence = wording.sentence(line.error).wrapped(to: max(8, area.width - 4)).prefix(3)
    for (offset, text) in sentence.enumerated() {
      var pen = RowPen(area, row: row + 1 + offset, context.symbols)
      pen.skip(3)
      pen.put(text, Style(.bad), on: &canvas)
    }
    return 1 + sentence.count
  }
}
