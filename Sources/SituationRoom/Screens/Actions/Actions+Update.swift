import Canvas
import TaskForce

extension ActionsScreen {
  package mutating func move(_ movement: Movement, _ context: RoomContext, in size: Size) {
    switch movement {
    case .nextPanel: focus = focus.moved(by: 1)
    case .previousPanel: focus = focus.moved(by: -1)
    case .zoomPanel: isZoomed.toggle()
    case .select(.action(let action)): select(action, context, in: size)
    case .select: break
    default: moveInPanel(movement, context, in: size)
    }
  }

  package mutating func hold(_ context: RoomContext) {
    actions.hold(in: context.actionFigures.map(\.action.id))
  }

  private mutating func moveInPanel(
    _ movement: Movement, _ context: RoomContext, in size: Size
  ) {
    let layout = layout(context, in: Rect(size))
    switch focus {
    case .actions:
      let lines = context.actionFigures
      let before = actions.chosen
      _ = actions.answer(
        movement, in: lines.map(\.action.id), height: layout.actionRows, search: &search
      ) { lines[$0].action.id.code + " " + lines[$0].action.title }
      if actions.chosen != before { history = ListCursor() }
    case .history:
      let lines = historyLines(context)
      _ = history.answer(
        movement, in: lines.map(\.position), height: layout.history.height, search: &search
      ) { lines[$0].searchText }
    case .changes:
      switch movement {
      case .left: choosePair(by: -1, context)
      case .right: choosePair(by: 1, context)
      default:
        let lines = changeLines(context)
        _ = changes.answer(
          movement, in: lines.map(\.action.id), height: max(1, layout.changes.height - 1),
          search: &search
        ) { lines[$0].action.id.code + " " + lines[$0].action.title }
      }
    case .leads:
      let lines = context.leadFigures
      _ = leads.answer(
        movement, in: lines.map(\.code), height: max(1, layout.leads.height - 1), search: &search
      ) { lines[$0].code }
    }
  }

  /// An action that is chosen twice is opened: the cursor goes to its history.
  private mutating func select(_ action: ActionID, _ context: RoomContext, in size: Size) {
    let layout = layout(context, in: Rect(size))
    let isOpened = focus == .actions && current(context)?.action.id == action
    if actions.chosen != action { history = ListCursor() }
    actions.choose(
      action, in: context.actionFigures.map(\.action.id), height: layout.actionRows)
    focus = isOpened ? .history : .actions
  }
}
