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
    let fitted = viewport.fitted(
      width: 125 * viewport.span / Viewport.atlantic.span, columns: area.width, rows: area.height)
    let layer = context.mapLayers.layer(fitted, size: area.size)
    Map.draw(
      layer, MapItems(routes: routes, labels: labels(fitted, area)), on: &canvas, in: area,
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

  /// Counts of finds beside the gateways, those too close to tell apart as one, then beside the
  /// origins of the routes.
  private func labels(_ fitted: Viewport, _ area: Rect) -> [MapItems.Label] {
    let lines = context.gatewayLines
    let hasRecent = lines.contains { $0.figures.lastMonth > 0 }
    var clusters: [MapCluster] = []
    for line in lines {
      let count = hasRecent ? line.figures.lastMonth : line.figures.total
      guard count > 0, let place = context.gazetteer.place(line.place) else { continue }
      let isAlone = line.place == selected
      let near = clusters.firstIndex {
        !isAlone && !$0.isAlone && $0.isNear(place, fitted, area.size)
      }
      if let near {
        clusters[near].add(place, count)
      } else {
        clusters.append(MapCluster(place, count, isAlone: isAlone))
      }
    }
    let ordered = clusters.filter(\.isAlone) + clusters.filter { !$0.isAlone }
    return ordered.map { cluster in
      let weight: Attributes =
        cluster.isAlone ? [.bold, .reverse] : cluster.count >= (hasRecent ? 5 : 20) ? .bold : []
      return MapItems.Label(
        cluster.name + " " + context.wording.whole(cluster.count), at: cluster.position,
        style: Style(.mapPlace, on: .background, weight))
    } + origins
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
