import Canvas
import TaskForce

extension IncidentsScreen {
  package mutating func move(_ movement: Movement, _ context: RoomContext, in size: Size) {
    let layout = IncidentsLayout(Rect(size), focus: focus, isZoomed: isZoomed)
    switch movement {
    case .nextPanel: focus = focus.moved(by: 1)
    case .previousPanel: focus = focus.moved(by: -1)
    case .zoomPanel: isZoomed.toggle()
    case .place(.report(let report)), .select(.report(let report)):
      selectReport(report, context, layout)
    case .left: focus = .queue
    case .right: focus = .timeline
    case .place(let subject):
      guard let item = QueueItem(subject) else { return }
      if queue.chosen != item { timeline = ListCursor() }
      queue.choose(item, in: context.queue.items, height: layout.queueRows)
    case .select(let subject):
      if let item = QueueItem(subject) { select(item, context, layout) }
    default: moveInPanel(movement, context, layout)
    }
  }

  /// Keeps the cursor on the incident that has it, before new ones come in.
  package mutating func hold(_ context: RoomContext) {
    queue.hold(in: context.queue.items)
    if focus == .inbox { inbox.hold(in: context.situation.reports.value.inOrder.map(\.id)) }
  }

  private mutating func moveInPanel(
    _ movement: Movement, _ context: RoomContext, _ layout: IncidentsLayout
  ) {
    switch focus {
    case .inbox: moveInInbox(movement, context, layout)
    case .queue:
      let entries = context.queue.entries
      let before = queue.chosen
      _ = queue.answer(
        movement, in: context.queue.items, height: layout.queueRows, search: &search
      ) { context.line(entries[$0]).searchText }
      if queue.chosen != before { timeline = ListCursor() }
    case .timeline:
      let lines = timelineLines(context)
      _ = timeline.answer(
        movement, in: lines.map(\.position),
        height: detailLayout(context, in: layout.detail).timeline.height, search: &search
      ) { lines[$0].searchText }
    }
  }

  /// An incident that is chosen twice is opened; where queue and detail have no room side by
  /// side, also the first one chosen, since somebody came from another screen to read it.
  private mutating func select(
    _ item: QueueItem, _ context: RoomContext, _ layout: IncidentsLayout
  ) {
    let isOpened =
      (queue.isTouched && queue.chosen == item)
      || (!queue.isTouched && layout.divider == nil)
    if queue.chosen != item { timeline = ListCursor() }
    queue.choose(
      item, in: context.queue.items, height: layout.queueRows)
    focus = isOpened ? .timeline : .queue
  }
}
