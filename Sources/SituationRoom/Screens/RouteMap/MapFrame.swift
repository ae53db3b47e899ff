import Atlas

/// Which part of the world the map of routes shows, from the Atlantic to one estuary.
///
/// Near enough to tell ports apart, it follows the gateway under the cursor.
struct MapFrame: Hashable, Sendable {
  /// 1 is the Atlantic, below is nearer.
  private var zoom = 1.0
  /// Where it was moved to, in parts of what is seen.
  private var east = 0.0
  private var north = 0.0

  private static let nearest = 0.03
  private static let farthest = 1.5
  /// From here on Europe is in the middle, and from there on the gateway.
  private static let europe = 0.6
  private static let gateway = 0.4

  mutating func zoomIn() { zoom = max(Self.nearest, zoom / 1.5) }
  mutating func zoomOut() { zoom = min(Self.farthest, zoom * 1.5) }

  /// Moves by a tenth of what is seen a step.
  mutating func pan(east: Int = 0, north: Int = 0) {
    self.east = min(max(self.east + Double(east) * 0.1, -2), 2)
    self.north = min(max(self.north + Double(north) * 0.1, -2), 2)
  }

  /// Puts the gateway into the middle again, where the map follows one.
  mutating func follow() {
    if zoom < Self.gateway { (east, north) = (0, 0) }
  }

  /// What is seen, with `gateway` under the cursor.
  func viewport(around gateway: Position?) -> Viewport {
    var base =
      zoom < Self.europe
      ? Viewport.europe.zoomed(by: zoom / 0.5) : Viewport.atlantic.zoomed(by: zoom)
    if zoom < Self.gateway, let gateway { base.centre = gateway }
    return base.panned(east: east, north: north)
  }
}
