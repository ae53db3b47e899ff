import Atlas
import Canvas
import TaskForce

/// The map of gateways and of the routes that end there.
struct RouteMap {
  let context: RoomContext
  let viewport: Viewport
  /// The gateway that is named first; nil for none.
  var selected: PlaceID?
  /// The one route that is drawn strong; nil for all that end at the gateway.
  var route: RouteKey?

  /// Draws coast, routes of the last 90 days, then counts at gateways and origins.
  func draw(on canvas: inout Canvas, in area: Rect) {
    guard area.width > 4, area.height > 1 else { return }
    let key = DerivedFigures.MapKey(
      gateways: context.gatewayKey(known: .now), viewport: viewport, size: area.size,
      selected: selected, route: route, isASCII: context.symbols.isASCII)
    let picture = context.derived.maps.value(key, context.clock) {
      var picture = Canvas(size: area.size)
      drawAnew(on: &picture, in: Rect(area.size))
      return picture
    }
    canvas.copy(picture, to: area.origin)
  }

  private func drawAnew(on canvas: inout Canvas, in area: Rect) {
    let fitted = viewport.fitted(
      width: 125 * viewport.span / Viewport.atlantic.span, columns: area.width, rows: area.height)
    let layer = context.mapLayers.layer(fitted, size: area.size)
    let gateways = context.gatewayLines
    let hasRecent = gateways.contains { $0.figures.lastMonth > 0 }
    let clusters = clusters(of: gateways, hasRecent: hasRecent, fitted, area)
    let items = MapItems(
      routes: routes, discs: clusters.map(disc),
      labels: clusters.map { label($0, isBold: $0.count >= (hasRecent ? 5 : 20)) } + origins)
    Map.draw(
      layer, items, on: &canvas, in: area, coast: Style(.mapCoast), context.symbols)
  }

  private var routes: [MapItems.Route] {
    context.mapWays.reversed().map { way in
      let figures = way.figures
      let isChosen = route.map { $0 == figures.route } ?? (figures.route.gateway == selected)
      let trend = FlowTrend(figures)
      return MapItems.Route(
        through: way.points, style: Style(trend.role, on: .background, isChosen ? .bold : []),
        period: trend.period)
    }
  }

  /// The gateways, those too close to tell apart as one.
  private func clusters(
    of gateways: [GatewayLine], hasRecent: Bool, _ fitted: Viewport, _ area: Rect
  ) -> [MapCluster] {
    var clusters: [MapCluster] = []
    for line in gateways {
      let figures = line.figures
      let count = hasRecent ? figures.lastMonth : figures.total
      guard count > 0, let place = context.gazetteer.place(line.place) else { continue }
      let weeks = hasRecent ? figures.lastWeeks : (0, 0)
      let isAlone = line.place == selected
      let near = clusters.firstIndex {
        !isAlone && !$0.isAlone && $0.isNear(place, fitted, area.size)
      }
      if let near {
        clusters[near].add(place, count, weeks: weeks)
      } else {
        clusters.append(MapCluster(place, count, weeks: weeks, isAlone: isAlone))
      }
    }
    return clusters.filter(\.isAlone) + clusters.filter { !$0.isAlone }
  }

  private func disc(_ cluster: MapCluster) -> MapItems.Disc {
    MapItems.Disc(
      at: cluster.position, radius: cluster.radius, style: Style(.mapPlace, on: .background))
  }

  private func label(_ cluster: MapCluster, isBold: Bool) -> MapItems.Label {
    let weight: Attributes = cluster.isAlone ? [.bold, .reverse] : isBold ? .bold : []
    return MapItems.Label(
      cluster.name + " " + context.wording.whole(cluster.count)
        + cluster.trend.suffix(context.symbols),
      at: cluster.position, beside: cluster.radius / 2 + 1,
      style: Style(.mapPlace, on: .background, weight))
  }

  private var origins: [MapItems.Label] {
    var counts: [String: (Position, Int)] = [:]
    for way in context.mapWays {
      let figures = way.figures
      let count = figures.lastQuarter > 0 ? figures.lastQuarter : figures.total
      counts[figures.route.origin.code, default: (way.from, 0)].1 += count
    }
    return counts.sorted { ($1.value.1, $0.key) < ($0.value.1, $1.key) }.map { code, value in
      MapItems.Label(
        (code.count > 3 ? String(code.suffix(3)) : code) + " " + context.wording.whole(value.1),
        at: value.0, style: Style(.mapLabel))
    }
  }
}
