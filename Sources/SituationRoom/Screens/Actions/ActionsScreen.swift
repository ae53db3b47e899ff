import Canvas
import TaskForce

/// Open actions: what must be done before the ministers meet, what will not be, what is quiet, who
/// is late.
package struct ActionsScreen: RoomScreen {
  enum Panel: PanelChoice { case actions, history, leads, changes }

  var focus = Panel.actions
  var isZoomed = false
  var search = Search()
  var actions = ListCursor<ActionID>()
  var history = ListCursor<Int64>()
  var leads = ListCursor<String>()
  var changes = ListCursor<ActionID>()
  /// Which two meetings are compared, counted from those that end last.
  var pair = 0

  package init() {}

  /// The action under the cursor.
  func current(_ context: RoomContext) -> ActionFigures? {
    let lines = context.actionFigures
    return actions.item(in: lines.map(\.action.id)).flatMap { id in
      lines.first { $0.action.id == id }
    }
  }

  /// What happened to it, newest first.
  func historyLines(_ context: RoomContext) -> [EventLine] {
    current(context)?.action.history.entries.reversed().map { context.line(of: $0) } ?? []
  }

  package func subject(_ context: RoomContext) -> Subject? {
    switch focus {
    case .changes:
      changes.item(in: changeLines(context).map(\.action.id)).map { .action($0) }
        ?? current(context).map { .action($0.action.id) }
    case .actions, .leads: current(context).map { .action($0.action.id) }
    case .history:
      history.item(in: historyLines(context).map(\.position)).map(Subject.event)
        ?? current(context).map { .action($0.action.id) }
    }
  }

  package func opened(_ context: RoomContext) -> Destination? {
    switch focus {
    case .actions: return current(context).map { Destination(.actions, .action($0.action.id)) }
    case .history:
      return history.item(in: historyLines(context).map(\.position))
        .map { Destination(.log, .event($0)) }
    case .changes:
      return changes.item(in: changeLines(context).map(\.action.id))
        .flatMap { context.destination(of: $0) }
    case .leads:
      let lines = context.leadFigures
      let lead = leads.item(in: lines.map(\.code))
      let first = context.actionFigures.first { $0.action.lead?.code ?? "" == lead }
      return first.map { Destination(.actions, .action($0.action.id)) }
    }
  }

  package func crumb(_ context: RoomContext) -> String {
    current(context)?.action.id.code ?? ""
  }
}

extension RoomContext {

  /// An open action among the open ones, an ended one in the log.
  func destination(of id: ActionID) -> Destination? {
    guard let action = situation.actions.value[id] else { return nil }
    if action.state.isOpen { return Destination(.actions, .action(id)) }
    return action.history.entries.last.map { Destination(.log, .event($0.position)) }
  }

  /// What each lead has to do.
  var leadFigures: [LeadFigures] { situation.actions.value.leads(at: clock.nowByDay) }
}

extension LeadFigures {
  /// The code of the body; empty for nobody.
  var code: String { lead?.code ?? "" }
}
