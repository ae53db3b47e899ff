import Canvas
import TaskForce

/// Balkan transit: three flows, crossings with denominators, queues and states.
package struct TransitScreen: RoomScreen {
  package init() {}

  package mutating func move(_ movement: Movement, _ context: RoomContext, in size: Size) {}

  package func subject(_ context: RoomContext) -> Subject? { nil }

  package func draw(on canvas: inout Canvas, in area: Rect, _ context: RoomContext) {}

  package func facts(_ context: RoomContext) -> [Fact] { [] }
}
