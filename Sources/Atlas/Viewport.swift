/// Which part of the world a map shows: an equirectangular view, true to scale at its middle.
package struct Viewport: Hashable, Sendable {
  /// The middle of the map.
  package var centre: Position
  /// Degrees of latitude from the upper to the lower edge.
  package var span: Double

  /// `span` degrees of latitude around `centre`.
  package init(centre: Position, span: Double) {
    self.centre = centre
    self.span = span
  }

  /// From the Pacific coast of South America to Italy.
  package static let atlantic = Viewport(
    centre: Position(latitude: 16, longitude: -33), span: 92)
  /// The gateways of the six countries.
  package static let europe = Viewport(centre: Position(latitude: 47, longitude: 6), span: 26)
  /// From the Bosporus to the Alps.
  package static let balkans = Viewport(centre: Position(latitude: 43, longitude: 20), span: 11)

  /// Nearer, or farther for a factor above 1, between one estuary and half the world.
  package func zoomed(by factor: Double) -> Viewport {
    Viewport(centre: centre, span: min(max(span * factor, 1), 150))
  }

  /// Moved by a part of what is seen, east and north.
  package func panned(east: Double, north: Double) -> Viewport {
    let latitude = min(max(centre.latitude + north * span, -80), 80)
    let longitude = min(max(centre.longitude + east * span, -180), 180)
    return Viewport(
      centre: Position(latitude: latitude, longitude: longitude), span: span)
  }

  /// This view widened or narrowed so that its width in degrees fits `columns` by `rows`.
  ///
  /// A view is stated by its height; a wide, low map needs more degrees of height to keep the
  /// same coasts in sight.
  package func fitted(width degrees: Double, columns: Int, rows: Int) -> Viewport {
    guard columns > 0, rows > 0 else { return self }
    let dots = Double(columns * 2)
    let height = degrees * shrink / dots * Double(rows * 4)
    return Viewport(centre: centre, span: max(span, height))
  }

  /// Length of a degree of longitude in degrees of latitude at the middle.
  private var shrink: Double { Viewport.cosine(centre.latitude) }

  /// Dot of a position in a raster of `width` by `height` dots; it may lie outside.
  func dot(_ position: Position, width: Int, height: Int) -> (x: Int, y: Int) {
    let scale = Double(height) / span
    let x = (position.longitude - centre.longitude) * shrink * scale + Double(width) / 2
    let y = (centre.latitude - position.latitude) * scale + Double(height) / 2
    return (Int(x.rounded(.down)), Int(y.rounded(.down)))
  }

  /// Whether any of the rectangle can be seen.
  func sees(_ line: Coastline.Line, width: Int, height: Int) -> Bool {
    let halfWidth = span / Double(max(1, height)) * Double(width) / 2 / max(shrink, 0.01)
    return line.south <= centre.latitude + span / 2 && line.north >= centre.latitude - span / 2
      && line.west <= centre.longitude + halfWidth && line.east >= centre.longitude - halfWidth
  }

  /// Cosine of an angle in degrees, |angle| ≤ 90, by its series; good to 1e−9.
  static func cosine(_ degrees: Double) -> Double {
    let angle = degrees * .pi / 180
    let square = angle * angle
    var term = 1.0
    var sum = 1.0
    for index in 1...10 {
      term *= -square / Double((2 * index - 1) * (2 * index))
      sum += term
    }
    return sum
  }
}
