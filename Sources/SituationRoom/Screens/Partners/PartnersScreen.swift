import Canvas
import TaskForce

/// Partners: what we asked, what we owe, who stands where.
package struct PartnersScreen: RoomScreen {
  package init() {}

  package mutating func move(_ movement: Movement, _ context: RoomContext, in size: Size) {}

  package func subject(_ context: RoomContext) -> Subject? { nil }

  package func draw(on canvas: inout Canvas, in area: Rect, _ context: RoomContext) {}

  package func facts(_ context: RoomContext) -> [Fact] { [] }
}
