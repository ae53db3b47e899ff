import Atlas
import Canvas

/// Coasts drawn lately, since drawing them costs more than all the rest of a frame.
package final class MapLayers: Sendable {
  private struct Key: Hashable {
    let viewport: Viewport
    let size: Size
  }
  private let layers = Memo<Key, MapLayer>(limit: 6)

  /// Nothing drawn yet.
  package init() {}

  /// The coasts that `viewport` sees, in `size` cells.
  package func layer(_ viewport: Viewport, size: Size) -> MapLayer {
    layers.value(Key(viewport: viewport, size: size)) { MapLayer(viewport, size: size) }
  }
}
