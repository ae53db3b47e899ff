import Atlas
import Canvas
import Synchronization

/// Coasts drawn lately, since drawing them costs more than all the rest of a frame.
///
/// The same view and size always give the same layer, so that remembering changes nothing but
/// time; therefore a screen may ask while it draws.
package final class MapLayers: Sendable {
  private struct Key: Hashable {
    let viewport: Viewport
    let size: Size
  }
  private let layers = Mutex<[(key: Key, layer: MapLayer)]>([])
  private static let limit = 6

  /// Nothing drawn yet.
  package init() {}

  /// The coasts that `viewport` sees, in `size` cells.
  package func layer(_ viewport: Viewport, size: Size) -> MapLayer {
    let key = Key(viewport: viewport, size: size)
    return layers.withLock { layers in
      if let known = layers.first(where: { $0.key == key }) { return known.layer }
      let layer = MapLayer(viewport, size: size)
      if layers.count == Self.limit { layers.removeFirst() }
      layers.append((key, layer))
      return layer
    }
  }
}
