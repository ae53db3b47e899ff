import Canvas
import TaskForce

/// Smuggling routes: where finds are made, by which way, and where the loads came from.
package struct RoutesScreen: RoomScreen {
  enum Panel: PanelChoice { case gateways, routes, flow, yearly, map }

  var focus = Panel.gateways
  var isZoomed = false
  var search = Search()
  var gateways = ListCursor<PlaceID>()
  var routes = ListCursor<RouteKey>()
  var yearly = ListCursor<Int>()
  var flows = ListCursor<String>()
  /// By what weeks, charts and periods count.
  var known = Knowledge.now
  /// What the map shows.
  var frame = MapFrame()

  package init() {}

  package func subject(_ context: RoomContext) -> Subject? {
    switch focus {
    case .gateways, .flow, .yearly, .map: gateway(context).map(Subject.place)
    case .routes:
      routes.item(in: routeLines(context).map(\.route)).map {
        .route(origin: $0.origin.code, gateway: $0.gateway)
      }
    }
  }

  /// The gateway under the cursor.
  func gateway(_ context: RoomContext) -> PlaceID? {
    gateways.item(in: context.gatewayLines.map(\.place))
  }

  /// Routes with a find in the last 90 days; those of all time where there is none.
  func routeLines(_ context: RoomContext) -> [RouteFigures] {
    context.derived.shownRoutes.value(context.clock) {
      let all = context.routeFigures.filter {
        context.gazetteer.place($0.route.gateway)?.role == .gateway
      }
      let recent = all.filter { $0.lastQuarter > 0 || $0.quarterBefore > 0 }
      return recent.isEmpty ? all : recent
    }
  }

  /// Enter on a gateway or a route leads to its first incident, else to what the log says of it.
  package func opened(_ context: RoomContext) -> Destination? {
    let place: PlaceID? =
      switch focus {
      case .gateways, .flow, .yearly, .map: gateway(context)
      case .routes: routes.item(in: routeLines(context).map(\.route))?.gateway
      }
    guard let place else { return nil }
    let incident = context.situation.incidents.first { $0.value.incident.matter.place == place }
    return incident.map { Destination(.incidents, .incident($0.value.incident.reference)) }
      ?? Destination(.log, .place(place))
  }
}
