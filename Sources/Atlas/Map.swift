import Canvas

/// Coasts as dots for one view and size, to be kept between frames: drawing the fine coast costs
/// 90–350 µs alone.
package struct MapLayer: Hashable, Sendable {
  /// What it shows.
  package let viewport: Viewport
  /// The dots.
  package let coast: BrailleRaster

  /// The coasts that `viewport` sees, drawn into `size` cells. Below 30° of height the fine
  /// coastline is used.
  package init(_ viewport: Viewport, size: Size) {
    self.viewport = viewport
    var raster = BrailleRaster(size: size)
    let coastline = viewport.span < 30 ? Coastline.fine : Coastline.coarse
    for line in coastline.lines
    where viewport.sees(line, width: raster.width, height: raster.height) {
      let dots = line.points.map {
        viewport.dot($0, width: raster.width, height: raster.height)
      }
      raster.polyline(dots, period: 1)
    }
    coast = raster
  }
}

/// What a map shows besides coasts.
package struct MapItems: Sendable {
  /// A way between two places.
  package struct Route: Sendable {
    let points: [Position]
    let style: Style
    let period: Int

    /// The points of the great circle between two places, to be kept by who draws it often.
    package static func points(from: Position, to: Position) -> [Position] {
      GreatCircle.points(from: from, to: to, count: 48)
    }

    /// A line through `points`, of which every `period`-th dot is drawn.
    package init(through points: [Position], style: Style, period: Int = 1) {
      self.points = points
      self.style = style
      self.period = max(1, period)
    }
  }

  /// A filled disc at a place.
  package struct Disc: Sendable {
    let at: Position
    let radius: Int
    let style: Style

    /// A disc of so many dots from its middle to its edge; of 0 it is one dot.
    package init(at: Position, radius: Int, style: Style) {
      self.at = at
      self.radius = radius
      self.style = style
    }
  }

  /// A name beside a place.
  package struct Label: Sendable {
    let text: String
    let at: Position
    let beside: Int
    let style: Style

    /// A name.
    ///
    /// - Parameters:
    ///   - text: the name.
    ///   - at: the place.
    ///   - beside: columns from the place to the name, which leave room for what marks the place.
    ///   - style: of the name.
    package init(_ text: String, at: Position, beside: Int = 0, style: Style) {
      self.text = text
      self.at = at
      self.beside = beside
      self.style = style
    }
  }

  /// Ways, drawn below the labels.
  package var routes: [Route]
  /// Marks of places, drawn over the ways.
  package var discs: [Disc]
  /// Names, the most important first: a later one that finds no room is left out.
  package var labels: [Label]

  /// These ways, marks and names.
  package init(routes: [Route] = [], discs: [Disc] = [], labels: [Label] = []) {
    self.routes = routes
    self.discs = discs
    self.labels = labels
  }
}

/// Draws maps.
package enum Map {
  /// Draws `layer` with `items` into `area`; the layer must have been made for its size.
  package static func draw(
    _ layer: MapLayer, _ items: MapItems, on canvas: inout Canvas, in area: Rect,
    coast: Style, _ symbols: Symbols
  ) {
    canvas.clipped(to: area) { canvas in
      layer.coast.draw(on: &canvas, column: area.left, row: area.top, coast, symbols)
      for route in items.routes {
        var raster = BrailleRaster(size: area.size)
        let points = route.points.map {
          layer.viewport.dot($0, width: raster.width, height: raster.height)
        }
        raster.polyline(points, period: route.period)
        raster.draw(on: &canvas, column: area.left, row: area.top, route.style, symbols)
      }
      for disc in items.discs {
        var raster = BrailleRaster(size: area.size)
        let dot = layer.viewport.dot(disc.at, width: raster.width, height: raster.height)
        raster.disc(around: dot, radius: disc.radius)
        raster.draw(on: &canvas, column: area.left, row: area.top, disc.style, symbols)
      }
      drawLabels(layer, items.labels, on: &canvas, in: area)
    }
  }

  /// Labels never overlap nor leave the map: each tries right, left, above and below of its place.
  private static func drawLabels(
    _ layer: MapLayer, _ labels: [MapItems.Label], on canvas: inout Canvas, in area: Rect
  ) {
    var taken: [Rect] = []
    for label in labels {
      let dot = layer.viewport.dot(label.at, width: area.width * 2, height: area.height * 4)
      let column = area.left + dot.x.flooredHalf
      let row = area.top + dot.y.flooredHalf.flooredHalf
      guard column >= area.left, column < area.right, row >= area.top, row < area.bottom else {
        continue
      }
      let (width, gap) = (label.text.columns, label.beside)
      let places = [
        (column + gap, row), (column - width + 1 - gap, row), (column + 1, row - 1),
        (column + 1, row + 1),
        (column - width, row - 1), (column - width, row + 1),
      ].map { Rect(column: $0.0, row: $0.1, width: width, height: 1) }
      let free = places.first { place in
        place.left >= area.left && place.right <= area.right && place.top >= area.top
          && place.bottom <= area.bottom
          && taken.allSatisfy { widened($0).intersection(place).isEmpty }
      }
      guard let free else { continue }
      taken.append(free)
      canvas.put(label.text, column: free.left, row: free.top, label.style)
    }
  }

  /// With a blank on both sides, so that two labels never read as one.
  private static func widened(_ rect: Rect) -> Rect {
    Rect(column: rect.left - 1, row: rect.top, width: rect.width + 2, height: 1)
  }
}

extension Int {
  fileprivate var flooredHalf: Int { self >> 1 }
}
