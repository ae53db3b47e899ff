import Canvas
import TaskForce

extension OverviewScreen {
  /// Sources and desks: which source is silent, who is on duty, whether the store is whole.
  func drawSources(
    on canvas: inout Canvas, _ layout: OverviewLayout, _ context: RoomContext
  ) {
    guard !layout[.sources].isEmpty else { return }
    let lines = context.watchedLines
    drawRule(
      .sources, context.wording[.titleSourcesDesks], [context.silenceNote(lines)], on: &canvas,
      layout, context)
    SourcesPanel(lines: lines, cursor: sources, context: context)
      .draw(on: &canvas, in: layout.table(.sources), isFocused: focus == .sources)
    let foot = layout.foot(.sources)
    guard foot.height > 0 else { return }
    var pen = RowPen(foot, row: 0, context.symbols)
    pen.skip()
    pen.put(context.wording[.onDuty] + " ", Style(.muted), on: &canvas)
    pen.put(context.dutyText(room: pen.room), on: &canvas)
    context.drawHealth(on: &canvas, in: foot.below(rows: 1))
  }
}

extension RoomContext {
  /// The sources of which a pulse is expected; all of them where none is.
  var watchedLines: [SourceLine] {
    let all = sourceLines
    let watched = all.filter(\.isWatched)
    return watched.isEmpty ? all : watched
  }

  /// Who is on duty, as many desks as `room` columns hold, the own desk first.
  func dutyText(room: Int) -> String {
    let all = situation.shifts.value.all
    guard !all.isEmpty else { return wording[.nobodyOnDuty] }
    let own = all.filter { $0.desk == desk.body } + all.filter { $0.desk != desk.body }
    return own.map(\.officer.code).listed(within: room)
  }

  /// Who is on duty at which desk.
  var dutyFacts: [Fact] {
    situation.shifts.value.all.map { duty in
      Fact(
        ["onDuty", duty.desk.code], duty.desk.code + ", " + wording[.factOnDuty],
        .text(duty.officer.code))
    }
  }
}
