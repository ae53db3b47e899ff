import Canvas
import TaskForce

/// One source as a row shows it.
struct SourceLine: Sendable {
  let source: SourceID
  let title: String
  /// Seconds since its last pulse; nil before the first.
  let quiet: Int?
  /// Pulses in each of the last eight intervals, oldest first.
  let pulses: [Int]
  let isSilent: Bool
  /// Whether a pulse is expected of it.
  let isWatched: Bool
  /// Whether its silence was announced.
  let isPlannedOut: Bool
}

/// The sources with their pulses, as Overview and Log show them.
struct SourcesPanel {
  let lines: [SourceLine]
  let cursor: ListCursor<SourceID>
  let context: RoomContext

  /// Draws one source a row.
  func draw(on canvas: inout Canvas, in area: Rect, isFocused: Bool) {
    guard !lines.isEmpty else {
      var pen = RowPen(area, row: 0, context.symbols)
      pen.skip()
      pen.put(context.wording[.noSources], Style(.muted), on: &canvas)
      return
    }
    let sources = lines.map(\.source)
    let selected = cursor.index(in: sources)
    for (row, index) in cursor.window(over: sources, height: area.height).enumerated() {
      draw(
        lines[index], isSelected: isFocused && index == selected, on: &canvas, in: area, row: row)
    }
  }

  /// Draws two sources a row, for small Overviews.
  func drawPaired(on canvas: inout Canvas, in area: Rect, isFocused: Bool) {
    guard !lines.isEmpty else {
      draw(on: &canvas, in: area, isFocused: isFocused)
      return
    }
    let selected = cursor.index(in: lines.map(\.source))
    let half = area.width / 2
    for (index, line) in lines.prefix(area.height * 2).enumerated() {
      let cell = Rect(
        column: area.left + index % 2 * half, row: area.top + index / 2, width: half, height: 1)
      draw(line, isSelected: isFocused && index == selected, on: &canvas, in: cell, row: 0)
    }
  }

  private func draw(
    _ line: SourceLine, isSelected: Bool, on canvas: inout Canvas, in area: Rect, row: Int
  ) {
    let wording = context.wording
    let paper = canvas.shadeRow(row, of: area, isSelected: isSelected)
    let silent = wording[.silent]
    // In a narrow row the word stands where the pulses would be.
    let isNarrow = area.width < 44
    let tail = 1 + 7 + 1 + 8 + (isNarrow ? 1 : 1 + silent.columns)
    // A source without a title may use the title's columns for its code.
    let titled = lines.filter { !$0.title.isEmpty }
    let code = min(14, max(4, titled.map(\.source.code.columns).max() ?? 0))
    let title = max(0, area.width - code - tail - 3)
    var pen = RowPen(area, row: row, context.symbols)
    pen.put(
      isSelected ? context.symbols.cursor : " ", Style(.ruleFocused, on: paper, .bold), on: &canvas)
    let ink: Role = line.isSilent ? .silent : .text
    if line.title.isEmpty {
      pen.put(line.source.code, Style(.strong, on: paper), width: code + 1 + title, on: &canvas)
    } else {
      pen.put(line.source.code, Style(.strong, on: paper), width: code, on: &canvas)
      pen.skip()
      pen.put(line.title, Style(ink, on: paper), width: title, on: &canvas)
    }
    pen.skip()
    let age = line.quiet.map { (line.isSilent ? "~" : "") + wording.compactAge($0) } ?? "-"
    pen.put(age, Style(ink, on: paper), width: 7, .right, on: &canvas)
    pen.skip()
    let word = line.isSilent ? silent : line.isPlannedOut ? wording[.plannedOut] : ""
    if !isNarrow || word.isEmpty {
      let pulses = context.symbols.sparkline(line.pulses)
      pen.put(pulses, Style(.sparkline, on: paper), width: 8, on: &canvas)
      pen.skip()
    }
    if line.isPlannedOut && !line.isSilent {
      pen.put(word, Style(.muted, on: paper), on: &canvas)
    } else if line.isSilent {
      pen.put(
        word, Style(.silent, on: paper, context.flashOn ? [.bold, .reverse] : .bold), on: &canvas)
    }
  }
}

extension SourceLine {
  /// What a search looks at.
  var searchText: String { source.code + " " + title }
}

extension RoomContext {
  /// Every source: silent ones first, then by code.
  var sourceLines: [SourceLine] {
    let lines = situation.sources.value.all.map { feed in
      let caller = feed.caller.map { " (\($0.code))" } ?? ""
      return SourceLine(
        source: feed.id, title: feed.title == feed.id.code ? "" : feed.title + caller,
        quiet: clock.seconds(since: feed.lastHeard), pulses: feed.pulse(at: clock.nowByMinute),
        isSilent: isLive && feed.isSilent(at: clock.silentNow), isWatched: feed.silentAfter != nil,
        isPlannedOut: feed.isPlannedOut(at: clock.silentNow))
    }
    return lines.filter(\.isSilent) + lines.filter { !$0.isSilent }
  }
}
