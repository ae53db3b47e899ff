import Canvas
import TaskForce

extension RoutesScreen {
  package mutating func move(_ movement: Movement, _ context: RoomContext, in size: Size) {
    switch movement {
    case .nextPanel: focus = focus.moved(by: 1)
    case .previousPanel: focus = focus.moved(by: -1)
    case .zoomPanel: isZoomed.toggle()
    case .zoomIn: frame.zoomIn()
    case .zoomOut: frame.zoomOut()
    case .switchKnowledge: known = known.other
    case .left: frame.pan(east: -1)
    case .right: frame.pan(east: 1)
    case .up where focus == .map: frame.pan(north: 1)
    case .down where focus == .map: frame.pan(north: -1)
    case .select(let subject): select(subject, context, in: size)
    default: moveInPanel(movement, context, in: size)
    }
  }

  package mutating func hold(_ context: RoomContext) {
    gateways.hold(in: context.gatewayLines.map(\.place))
    routes.hold(in: routeLines(context).map(\.route))
    flows.hold(in: context.flowCases.map(\.pair))
  }

  private mutating func moveInPanel(
    _ movement: Movement, _ context: RoomContext, in size: Size
  ) {
    let layout = layout(Rect(size), context)
    switch focus {
    case .gateways:
      let lines = context.gatewayLines
      _ = gateways.answer(
        movement, in: lines.map(\.place), height: layout.gatewayRows, search: &search
      ) { lines[$0].searchText }
      frame.follow()
    case .routes:
      let lines = routeLines(context)
      _ = routes.answer(
        movement, in: lines.map(\.route), height: routeRows(layout, context), search: &search
      ) { lines[$0].route.name }
      frame.follow()
    case .map: break
    case .flow:
      let cases = context.flowCases
      _ = flows.answer(
        movement, in: cases.map(\.pair), height: cases.count, search: &search
      ) { cases[$0].pair }
    case .yearly:
      let lines = context.yearlyLines
      _ = yearly.answer(
        movement, in: Array(lines.indices), height: layout.yearlyRows, search: &search
      ) { lines[$0].about + " " + lines[$0].figure }
    }
  }

  /// Rows for routes in, above what goes out.
  private func routeRows(_ layout: RoutesLayout, _ context: RoomContext) -> Int {
    max(
      1,
      layout.routeRows
        - RouteTable.outwardRows(context.outwardLines.count, height: layout.routes.height))
  }

  private mutating func select(_ subject: Subject, _ context: RoomContext, in size: Size) {
    switch subject {
    case .place(let place):
      focus = .gateways
      gateways.choose(
        place, in: context.gatewayLines.map(\.place),
        height: layout(Rect(size), context).gatewayRows)
    case .route(let origin, let gateway):
      let keys = routeLines(context).map(\.route)
      guard let key = keys.first(where: { $0.origin.code == origin && $0.gateway == gateway })
      else { return }
      focus = .routes
      routes.choose(key, in: keys, height: routeRows(layout(Rect(size), context), context))
    case .incident, .event, .source, .quarantined, .partner, .request, .action, .alert, .report:
      break
    }
  }
}

extension RouteKey {
  /// `ECGYE-BEANR`.
  var name: String { origin.code + "-" + gateway.code }
}
