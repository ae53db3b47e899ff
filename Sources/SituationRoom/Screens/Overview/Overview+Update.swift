import Canvas
import TaskForce

extension OverviewScreen {
  package mutating func move(_ movement: Movement, _ context: RoomContext, in size: Size) {
    switch movement {
    case .nextPanel: focus = focus.moved(by: 1)
    case .previousPanel: focus = focus.moved(by: -1)
    case .zoomPanel: isZoomed.toggle()
    case .select(let subject): select(subject, context, in: size)
    default: moveInPanel(movement, context, in: size)
    }
  }

  /// Keeps the cursor on the incident that has it, before new ones come in.
  package mutating func hold(_ context: RoomContext) {
    queue.hold(in: context.openLines.map(\.item))
  }

  private mutating func moveInPanel(
    _ movement: Movement, _ context: RoomContext, in size: Size
  ) {
    let layout = layout(context, in: Rect(size))
    switch focus {
    case .incidents:
      let lines = context.openLines
      _ = queue.answer(
        movement, in: lines.map(\.item), height: layout.queueRows, search: &search
      ) { lines[$0].searchText }
    case .routes:
      let lines = context.gatewayLines
      _ = gateways.answer(
        movement, in: lines.map(\.place), height: layout.gatewayRows, search: &search
      ) { lines[$0].searchText }
    case .sources:
      let lines = context.sourceLines
      _ = sources.answer(
        movement, in: lines.map(\.source), height: layout.sources.height, search: &search
      ) { lines[$0].searchText }
    case .events:
      let lines = latest(context)
      _ = events.answer(
        movement, in: lines.map(\.position), height: layout.events.height, search: &search
      ) { lines[$0].searchText }
    }
  }

  private mutating func select(_ subject: Subject, _ context: RoomContext, in size: Size) {
    let layout = layout(context, in: Rect(size))
    switch subject {
    case .incident, .alert:
      guard let item = QueueItem(subject) else { return }
      focus = .incidents
      queue.choose(
        item, in: context.openLines.map(\.item), height: layout.queueRows)
    case .place(let place):
      focus = .routes
      gateways.choose(
        place, in: context.gatewayLines.map(\.place), height: layout.gatewayRows)
    case .source(let source):
      focus = .sources
      sources.choose(
        source, in: context.sourceLines.map(\.source), height: layout.sources.height)
    case .event(let position):
      focus = .events
      events.choose(
        position, in: latest(context).map(\.position), height: layout.events.height)
    case .route, .quarantined, .partner, .request, .action: break
    }
  }
}
