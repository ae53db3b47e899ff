import Canvas
import TaskForce

// Stand for what TaskForce, Canvas and Atlas are about to declare; this file goes with the merge.

package struct Gazetteer: Sendable { package static let standard = Gazetteer() }
package struct Symbols: Sendable { package static let unicode = Symbols() }
package struct MapLayers: Sendable { package init() {} }

package struct Visible<Value: Sendable>: Sendable { package let value: Value }

package struct VisibleSituation: Sendable {
  package func visible(_ event: RecordedEvent) -> Visible<RecordedEvent>? { Visible(value: event) }
}
