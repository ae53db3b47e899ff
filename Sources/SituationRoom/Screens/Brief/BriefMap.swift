import Atlas
import Canvas
import TaskForce

/// The gateways on the map, by name, with the finds of twelve months that may be shown.
struct BriefMap {
  let context: RoomContext

  func draw(on canvas: inout Canvas, in area: Rect) {
    guard let brief = context.situation.brief?.value, area.height > 3 else { return }
    let viewport = Viewport.europe.fitted(width: 36, columns: area.width, rows: area.height)
    let layer = context.mapLayers.layer(viewport, size: area.size)
    let shown = brief.gateways.filter { $0.total.shown > 0 }
    let discs = shown.map { line in
      MapItems.Disc(
        at: position(line.place), radius: Self.radius(line.total.shown),
        style: Style(.mapPlace, on: .background))
    }
    let labels = shown.map { line in
      MapItems.Label(
        line.place.name + " " + context.wording.count(line.total, brief.policy),
        at: position(line.place), beside: Self.radius(line.total.shown) / 2 + 1,
        style: Style(.mapPlace, on: .background))
    }
    Map.draw(
      layer, MapItems(discs: discs, labels: labels), on: &canvas, in: area,
      coast: Style(.mapCoast), context.symbols)
  }

  private func position(_ place: Place) -> Position {
    Position(latitude: place.latitude, longitude: place.longitude)
  }

  /// By steps, as nobody reads a size more exactly.
  private static func radius(_ count: Int) -> Int { count >= 100 ? 3 : count >= 25 ? 2 : 1 }
}
