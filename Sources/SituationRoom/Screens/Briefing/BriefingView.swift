import Atlas
import Canvas
import TaskForce

/// Draws a page of the briefing: figures on the left, the map on the right, the sentence below.
struct BriefingView {
  let content: BriefingContent
  let context: RoomContext

  private static let sentenceRows = 3
  private static let narrowestMap = 30

  func draw(on canvas: inout Canvas, in area: Rect) {
    let area = area.below(rows: 1)
    PanelRule(
      "0 " + context.wording[.titleBriefing], [.init(content.title, Style(.strong))],
      isFocused: true
    ).draw(on: &canvas, in: area.ruleRow, context.symbols)
    drawSentence(on: &canvas, in: area)
    let inside = Rect(
      column: area.left, row: area.top, width: area.width,
      height: max(0, area.height - Self.sentenceRows))
    if content.pillars.isEmpty {
      drawFigures(on: &canvas, in: inside)
    } else {
      drawPillars(on: &canvas, in: inside)
    }
  }

  private func drawSentence(on canvas: inout Canvas, in area: Rect) {
    let lines = content.sentence.wrapped(to: area.width - 2).prefix(2)
    for (row, line) in lines.enumerated() {
      canvas.put(
        line, column: area.left + 1, row: area.bottom - 2 + row,
        Style(.strong, on: .background, .bold))
    }
  }

  private func drawFigures(on canvas: inout Canvas, in area: Rect) {
    let scale = scale(in: area)
    let widths = content.figures.map {
      max($0.label.columns, BlockDigits.width(of: $0.value, context.symbols, scale: scale))
    }
    let width = min(area.width, (widths.max() ?? 0) + 4)
    let share = content.figures.isEmpty ? 0 : area.height / content.figures.count
    for (index, figure) in content.figures.enumerated() {
      draw(figure, on: &canvas, column: area.left + 2, row: area.top + index * share, scale: scale)
    }
    let map = Rect(
      column: area.left + width, row: area.top, width: area.width - width, height: area.height)
    guard map.width >= Self.narrowestMap else { return }
    RouteMap(context: context, viewport: viewport).draw(on: &canvas, in: map)
  }

  private func draw(
    _ figure: BriefingContent.Figure, on canvas: inout Canvas, column: Int, row: Int, scale: Int
  ) {
    let value = figure.value.isEmpty ? "-" : figure.value
    let rows = BlockDigits.rows(of: value, context.symbols, scale: scale)
    for (offset, text) in rows.enumerated() {
      canvas.put(
        text, column: column, row: row + offset, Style(figure.role, on: .background, .bold))
    }
    canvas.put(figure.label, column: column, row: row + rows.count, Style(.text))
  }

  /// The largest digits of which all figures have room, with their labels.
  private func scale(in area: Rect) -> Int {
    let count = max(1, content.figures.count)
    return (1...4).last { scale in
      let widest =
        content.figures.map {
          BlockDigits.width(of: $0.value, context.symbols, scale: scale)
        }.max() ?? 0
      return area.height / count >= 3 * scale + 1 && widest <= area.width * 2 / 5
    } ?? 1
  }

  private var viewport: Viewport {
    switch content.page {
    case .partners: .atlantic
    case .transit: .europe.panned(east: 0.35, north: -0.15)
    default: .europe
    }
  }

  /// Eight lines, as far apart as there is room.
  private func drawPillars(on canvas: inout Canvas, in area: Rect) {
    let lines = content.pillars
    let step = max(1, min(3, area.height / max(1, lines.count)))
    let top = area.top + max(0, (area.height - step * lines.count) / 2)
    let progress = lines.map(\.progress.columns).max() ?? 0
    let title = min(lines.map(\.title.columns).max() ?? 0, area.width - progress - 10)
    for (index, line) in lines.enumerated() {
      let row = top + index * step
      guard row < area.bottom else { return }
      canvas.put(
        line.code, column: area.left + 2, row: row, Style(.mark, on: .background, .bold))
      canvas.put(
        line.title.cut(to: title, ellipsis: context.symbols.ellipsis), column: area.left + 6,
        row: row, Style(.strong, on: .background, .bold))
      canvas.put(
        line.progress, endingAt: area.left + 6 + title + 2 + progress, row: row, Style(.text))
    }
  }
}
