import Canvas
import TaskForce

extension OverviewScreen {
  /// Where there is no room for tiles: partners, transit and sources in a row each under one rule.
  func drawShared(
    on canvas: inout Canvas, _ layout: OverviewLayout, _ context: RoomContext
  ) {
    let wording = context.wording
    let titles = [
      "3 " + wording[.namePartners], "4 " + wording[.titleBalkan], wording[.titleSources],
    ]
    let label = titles.map(\.columns).max() ?? 0
    let isFocused = [.partners, .transit, .sources].contains(focus)
    PanelRule(titles.joined(separator: "  "), [], isFocused: isFocused)
      .draw(on: &canvas, in: layout[.partners].ruleRow, context.symbols)
    let room = layout[.partners].width - label - 3
    let rows: [(Panel, [(String, Role)])] = [
      (.partners, partnersSummary(context)), (.transit, transitSummary(context, room: room)),
      (.sources, sourcesSummary(context)),
    ]
    for ((panel, texts), title) in zip(rows, titles) {
      let area = layout[panel]
      let paper = canvas.shadeRow(0, of: area, isSelected: focus == panel)
      var pen = RowPen(area, row: 0, context.symbols)
      pen.put(
        focus == panel ? context.symbols.cursor : " ", Style(.ruleFocused, on: paper, .bold),
        on: &canvas)
      pen.put(title, Style(.muted, on: paper), width: label, on: &canvas)
      pen.skip(2)
      // A text that has no room is left out whole: half a figure would be another figure.
      for (text, role) in texts where text.columns <= pen.room {
        pen.put(text, Style(role, on: paper), on: &canvas)
        pen.skip(3)
      }
    }
  }

  private func sourcesSummary(_ context: RoomContext) -> [(String, Role)] {
    let wording = context.wording
    let lines = context.watchedLines
    guard !lines.isEmpty else { return [(wording[.noSources], .muted)] }
    let silent = lines.filter(\.isSilent)
    guard !silent.isEmpty else {
      return [
        (wording(.sourcesSpeak, ["n": wording.whole(lines.count)]), .text),
        (wording[.onDuty] + " " + context.dutyText(room: 40), .text),
      ]
    }
    let names = silent.map { line in
      wording(
        .sourceSilentFor,
        [
          "source": line.source.code, "title": line.title,
          "age": line.quiet.map(wording.compactAge) ?? "-",
        ])
    }
    return names.map { ($0, Role.silent) }
  }
}
