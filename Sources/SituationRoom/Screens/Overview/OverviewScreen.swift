import Canvas
import TaskForce

/// Overview: what is not acknowledged, what goes cold first, what moved, which source is silent.
package struct OverviewScreen: RoomScreen {
  enum Panel: PanelChoice { case incidents, routes, sources, events }

  var focus = Panel.incidents
  var isZoomed = false
  var search = Search()
  var queue = ListCursor<QueueItem>()
  var gateways = ListCursor<PlaceID>()
  var sources = ListCursor<SourceID>()
  var events = ListCursor<Int64>()

  package init() {}

  package func subject(_ context: RoomContext) -> Subject? {
    switch focus {
    case .incidents:
      queue.item(in: context.openLines.map(\.item)).map(\.subject)
    case .routes: gateways.item(in: context.gatewayLines.map(\.place)).map(Subject.place)
    case .sources: sources.item(in: context.sourceLines.map(\.source)).map(Subject.source)
    case .events: events.item(in: latest(context).map(\.position)).map(Subject.event)
    }
  }

  package func opened(_ context: RoomContext) -> Destination? {
    guard let subject = subject(context) else { return nil }
    return switch focus {
    case .incidents: context.destination(fromQueue: subject)
    case .routes: Destination(.routes, subject)
    case .sources, .events: Destination(.log, subject)
    }
  }

  static let latestQuery = StoreQuery.events(before: nil, matching: "", limit: 200)

  package func queries(_ context: RoomContext) -> [StoreQuery] { [Self.latestQuery, .health] }

  /// The newest events as the store answered; pulses are seen in the row of their source.
  func latest(_ context: RoomContext) -> [EventLine] {
    context.eventLines(Self.latestQuery).filter { $0.type != SourceReported.type.name }
  }
}
