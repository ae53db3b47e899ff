import Canvas
import TaskForce

extension TransitScreen {
  package mutating func move(_ movement: Movement, _ context: RoomContext, in size: Size) {
    let layout = TransitLayout(Rect(size), focus: focus, isZoomed: isZoomed)
    switch movement {
    case .nextPanel, .previousPanel: focus = focus.moved(by: 1)
    case .zoomPanel: isZoomed.toggle()
    case .left: focus = .table
    case .right: focus = .changes
    case .select(.place(let place)): select(place, context, layout)
    case .select: break
    default: moveInPanel(movement, context, layout)
    }
  }

  /// Keeps the cursor on the crossing that has it, before counts change the order.
  package mutating func hold(_ context: RoomContext) {
    crossings.hold(in: context.crossingLines.map(\.key))
  }

  private mutating func moveInPanel(
    _ movement: Movement, _ context: RoomContext, _ layout: TransitLayout
  ) {
    let lines = context.crossingLines
    switch focus {
    case .table:
      let before = crossings.chosen
      _ = crossings.answer(
        movement, in: lines.map(\.key), height: tableRows(lines, layout, context),
        search: &search
      ) { lines[$0].searchText }
      if crossings.chosen != before { changes = ListCursor() }
    case .changes:
      guard let line = current(lines) else { return }
      let entries = context.changeLines(at: line.place)
      _ = changes.answer(
        movement, in: entries.map(\.position),
        height: detailLayout(line, context, in: layout.detail).changes.height, search: &search
      ) { entries[$0].searchText }
    }
  }

  private mutating func select(
    _ place: PlaceID, _ context: RoomContext, _ layout: TransitLayout
  ) {
    let lines = context.crossingLines
    guard let key = lines.first(where: { $0.place == place })?.key else { return }
    if crossings.chosen != key { changes = ListCursor() }
    focus = .table
    crossings.choose(key, in: lines.map(\.key), height: tableRows(lines, layout, context))
  }

  /// Rows of the table for crossings.
  func tableRows(
    _ lines: [CrossingLine], _ layout: TransitLayout, _ context: RoomContext
  ) -> Int {
    let notes = tableNotes(lines, in: layout.table, context).count
    return CrossingTable.rows(lines, crossings, height: layout.table.height - notes)
  }
}
