import Canvas
import TaskForce

extension OverviewScreen {
  package mutating func move(_ movement: Movement, _ context: RoomContext, in size: Size) {
    switch movement {
    case .nextPanel: focus = focus.moved(by: 1)
    case .previousPanel: focus = focus.moved(by: -1)
    case .zoomPanel: isZoomed.toggle()
    case .select(let subject), .place(let subject): select(subject, context, in: size)
    default: moveInPanel(movement, context, in: size)
    }
  }

  /// Keeps the cursor on the item that has it, before new ones come in.
  package mutating func hold(_ context: RoomContext) {
    queue.hold(in: context.queue.openItems)
  }

  private mutating func moveInPanel(
    _ movement: Movement, _ context: RoomContext, in size: Size
  ) {
    let layout = layout(in: Rect(size))
    let height = layout.listRows(focus)
    switch focus {
    case .incidents:
      let entries = context.queue.open.entries
      _ = queue.answer(
        movement, in: context.queue.openItems, height: layout.queueRows, search: &search
      ) { context.line(entries[$0]).searchText }
    case .routes:
      let lines = context.gatewayLines
      _ = gateways.answer(
        movement, in: lines.map(\.place), height: height, search: &search
      ) { lines[$0].searchText }
    case .actions: actions.answer(movement, in: actionRows(context), height, &search)
    case .partners: partners.answer(movement, in: partnerRows(context), height, &search)
    case .transit: crossings.answer(movement, in: crossingRows(context), height, &search)
    case .sources:
      let lines = context.watchedLines
      _ = sources.answer(
        movement, in: lines.map(\.source), height: height, search: &search
      ) { lines[$0].searchText }
    }
  }

  private mutating func select(_ subject: Subject, _ context: RoomContext, in size: Size) {
    let layout = layout(in: Rect(size))
    switch subject {
    case .incident, .alert:
      guard let item = QueueItem(subject) else { return }
      focus = .incidents
      queue.choose(
        item, in: context.queue.openItems, height: layout.queueRows)
    case .place(let place):
      focus = .routes
      gateways.choose(
        place, in: context.gatewayLines.map(\.place), height: layout.listRows(.routes))
    case .source(let source):
      focus = .sources
      sources.choose(
        source, in: context.watchedLines.map(\.source), height: layout.listRows(.sources))
    case .partner(let country):
      focus = .partners
      partners.choose(
        country, in: partnerRows(context).map(\.id), height: layout.listRows(.partners))
    case .action(let action):
      focus = .actions
      actions.choose(
        action, in: actionRows(context).map(\.id), height: layout.listRows(.actions))
    case .route, .event, .quarantined, .request, .report: break
    }
  }
}

extension ListCursor {
  /// Answers a movement along the rows of a tile.
  fileprivate mutating func answer(
    _ movement: Movement, in rows: [TileTable<ID>.Row], _ height: Int, _ search: inout Search
  ) {
    _ = answer(movement, in: rows.map(\.id), height: height, search: &search) { index in
      rows[index].cells.map(\.text).joined(separator: " ")
    }
  }
}
