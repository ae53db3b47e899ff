import Canvas
import TaskForce

extension ActionsScreen {
  /// The two meetings that are compared; nil before the first was held.
  func currentPair(_ context: RoomContext) -> MeetingPair? {
    let pairs = context.meetingPairs
    return pairs.isEmpty ? nil : pairs[min(pair, pairs.count - 1)]
  }

  /// What became of the actions between them.
  func changeLines(_ context: RoomContext) -> [ActionChange] {
    currentPair(context).map { context.changes(between: $0) } ?? []
  }

  /// To another pair of meetings, coming round at the end.
  mutating func choosePair(by step: Int, _ context: RoomContext) {
    let count = context.meetingPairs.count
    guard count > 0 else { return }
    pair = (min(pair, count - 1) + step + count) % count
    changes = ListCursor()
  }

  func drawChanges(on canvas: inout Canvas, in area: Rect, _ context: RoomContext) {
    let wording = context.wording
    let pairs = context.meetingPairs
    let lines = changeLines(context)
    var notes: [PanelRule.Note] = []
    if let current = currentPair(context) {
      notes.append(.init(context.text(of: current), Style(.strong)))
      notes.append(
        .init(
          wording(
            .changePair,
            [
              "n": wording.whole(min(pair, pairs.count - 1) + 1),
              "all": wording.whole(pairs.count),
            ])))
    }
    PanelRule(wording[.changeTitle], notes, isFocused: focus == .changes)
      .draw(on: &canvas, in: area.ruleRow, context.symbols)
    var pen = RowPen(area, row: 0, context.symbols)
    pen.skip()
    guard !lines.isEmpty else {
      pen.put(
        wording[pairs.isEmpty ? .changeNoMeeting : .changeNone], Style(.muted), on: &canvas)
      return
    }
    pen.put(context.counts(of: lines), Style(.strong), on: &canvas)
    let title = area.width < 100 ? 16 : 38
    TileTable(
      columns: [.init("", 4), .init("", title), .init("", nil)],
      rows: lines.map { row($0, width: area.width - 4 - title - 3, context) }, cursor: changes,
      context: context
    ).draw(
      on: &canvas,
      in: Rect(
        column: area.left, row: area.top + 1, width: area.width, height: max(0, area.height - 1)),
      hasHeader: false, isFocused: focus == .changes)
  }

  private func row(
    _ change: ActionChange, width: Int, _ context: RoomContext
  ) -> TileTable<ActionID>.Row {
    let role: Role =
      switch change.kinds.first {
      case .done: .good
      case .blocked, .dropped: .bad
      case .putOff: .warning
      case .broughtForward, .dated, .unblocked, .reopened, .movedOn, .new, nil: .text
      }
    return .init(
      id: change.action.id,
      cells: [
        .init(change.action.id.code, .strong), .init(change.action.title),
        .init(context.text(of: change, width: width), role),
      ])
  }
}
