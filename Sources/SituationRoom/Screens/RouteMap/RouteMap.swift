import Atlas
import Canvas
import TaskForce

/// The map of gateways and of the routes that end there.
struct RouteMap {
  let context: RoomContext
  let viewport: Viewport
  /// The gateway that is named first; nil for none.
  var selected: PlaceID?

  /// Draws coast, routes of the last 90 days, then counts at gateways and origins.
  func draw(on canvas: inout Canvas, in area: Rect) {
    guard area.width > 4, area.height > 1 else { return }
    let fitted = viewport.fitted(width: 125 * viewport.span / 84, columns: area.width, rows: area.height)
    let layer = context.mapLayers.layer(fitted, size: area.size)
    Map.draw(
      layer, MapItems(routes: routes, labels: labels(area)), on: &canvas, in: area,
      coast: Style(.mapCoast), context.symbols)
  }

  private var shown: [RouteFigures] {
    let all = context.situation.routes.value.routes(at: context.now)
    let recent = all.filter { $0.lastQuarter > 0 }
    return Array((recent.isEmpty ? all : recent).prefix(12))
  }

  private var routes: [MapItems.Route] {
    shown.reversed().compactMap { figures in
      guard let from = position(of: figures.route.origin),
        let to = context.gazetteer.place(figures.route.gateway)
      else { return nil }
      let isChosen = figures.route.gateway == selected
      return MapItems.Route(
        from: from, to: Position(latitude: to.latitude, longitude: to.longitude),
        style: Style(.mapRoute, on: .background, isChosen ? .bold : []),
        period: figures.lastQuarter >= 3 || isChosen ? 1 : 3)
    }
  }

  /// A country stands at the first of its places that is a source.
  private func position(of end: RouteEnd) -> Position? {
    let place: Place? =
      switch end {
      case .place(let id): context.gazetteer.place(id)
      case .country(let country):
        context.gazetteer.all.first { $0.country == country && $0.role == .source }
          ?? context.gazetteer.all.first { $0.country == country && $0.kind == .port }
          ?? context.gazetteer.all.first { $0.country == country }
      }
    return place.map { Position(latitude: $0.latitude, longitude: $0.longitude) }
  }

  /// Count of finds beside each gateway: of 30 days where there are any, else of all time. The
  /// more finds, the heavier the label.
  private func labels(_ area: Rect) -> [MapItems.Label] {
    let lines = context.gatewayLines
    let hasRecent = lines.contains { $0.figures.lastMonth > 0 }
    let ordered = lines.filter { $0.place == selected } + lines.filter { $0.place != selected }
    let gateways = ordered.compactMap { line -> MapItems.Label? in
      let count = hasRecent ? line.figures.lastMonth : line.figures.total
      guard count > 0, let place = context.gazetteer.place(line.place) else { return nil }
      let weight: Attributes =
        line.place == selected ? [.bold, .reverse] : count >= (hasRecent ? 5 : 20) ? .bold : []
      return MapItems.Label(
        line.place.code.suffix(3) + " " + context.wording.whole(count),
        at: Position(latitude: place.latitude, longitude: place.longitude),
        style: Style(.mapPlace, on: .background, weight))
    }
    return gateways + origins
  }

  private var origins: [MapItems.Label] {
    var counts: [String: (Position, Int)] = [:]
    for figures in shown {
      guard let position = position(of: figures.route.origin) else { continue }
      let count = figures.lastQuarter > 0 ? figures.lastQuarter : figures.total
      counts[figures.route.origin.code, default: (position, 0)].1 += count
    }
    return counts.sorted { ($1.value.1, $0.key) < ($0.value.1, $1.key) }.map { code, value in
      MapItems.Label(
        (code.count > 3 ? String(code.suffix(3)) : code) + " " + context.wording.whole(value.1),
        at: value.0, style: Style(.mapLabel))
    }
  }
}
