import Canvas
import TaskForce

/// Overview: what is not acknowledged, what goes cold first, what moved, what is late, who is on
/// duty, which source is silent, whether the store is whole.
package struct OverviewScreen: RoomScreen {
  enum Panel: PanelChoice { case incidents, routes, actions, partners, transit, sources }

  var focus = Panel.incidents
  var isZoomed = false
  var search = Search()
  var queue = ListCursor<QueueItem>()
  var gateways = ListCursor<PlaceID>()
  var actions = ListCursor<ActionID>()
  var partners = ListCursor<Country>()
  var crossings = ListCursor<PassageKey>()
  var sources = ListCursor<SourceID>()

  package init() {}

  package func subject(_ context: RoomContext) -> Subject? {
    switch focus {
    case .incidents:
      queue.item(in: context.queue.openItems).map(\.subject)
    case .routes: gateways.item(in: context.gatewayLines.map(\.place)).map(Subject.place)
    case .actions: actions.item(in: actionRows(context).map(\.id)).map(Subject.action)
    case .partners: partners.item(in: partnerRows(context).map(\.id)).map(Subject.partner)
    case .transit:
      crossings.item(in: crossingRows(context).map(\.id)).map { .place($0.place) }
    case .sources:
      sources.item(in: context.watchedLines.map(\.source)).map(Subject.source)
    }
  }

  package func listedItems(_ context: RoomContext) -> [QueueItem] {
    focus == .incidents ? context.queue.openItems : []
  }

  package func opened(_ context: RoomContext) -> Destination? {
    guard let subject = subject(context) else { return nil }
    return switch focus {
    case .incidents: context.destination(fromQueue: subject)
    case .routes: Destination(.routes, subject)
    case .actions: Destination(.actions, subject)
    case .partners: Destination(.partners, subject)
    case .transit: Destination(.transit, subject)
    case .sources: Destination(.log, subject)
    }
  }

  package func queries(_ context: RoomContext) -> [StoreQuery] { [.health] }
}
