import Atlas
import TaskForce

/// A route as a map shows it.
struct MapWay: Sendable {
  let figures: RouteFigures
  let from: Position
  let points: [Position]
}

extension RoomContext {
  /// The routes of the last 90 days, or of all time where there is none, those of most finds first.
  var mapWays: [MapWay] {
    derived.mapWays.value(clock) {
      let all = routeFigures
      let recent = all.filter { $0.lastQuarter > 0 }
      return (recent.isEmpty ? all : recent).prefix(12).compactMap(mapWay)
    }
  }

  private func mapWay(_ figures: RouteFigures) -> MapWay? {
    guard let from = position(of: figures.route.origin),
      let to = gazetteer.place(figures.route.gateway)
    else { return nil }
    let end = Position(latitude: to.latitude, longitude: to.longitude)
    return MapWay(
      figures: figures, from: from, points: MapItems.Route.points(from: from, to: end))
  }

  /// A country stands at the first of its places that is a source.
  private func position(of end: RouteEnd) -> Position? {
    let place: Place? =
      switch end {
      case .place(let id): gazetteer.place(id)
      case .country(let country):
        gazetteer.all.first { $0.country == country && $0.role == .source }
          ?? gazetteer.all.first { $0.country == country && $0.kind == .port }
          ?? gazetteer.all.first { $0.country == country }
      }
    return place.map { Position(latitude: $0.latitude, longitude: $0.longitude) }
  }
}
