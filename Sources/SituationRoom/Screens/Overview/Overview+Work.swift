import Canvas
import TaskForce

/// One way through one place of the Balkan corridor.
struct CrossingKey: Hashable, Sendable {
  let place: PlaceID
}

// The tiles of actions, partners and transit.
extension OverviewScreen {
  func actionRows(_ context: RoomContext) -> [TileTable<ActionID>.Row] { [] }
  func partnerRows(_ context: RoomContext) -> [TileTable<Country>.Row] { [] }
  func crossingRows(_ context: RoomContext) -> [TileTable<CrossingKey>.Row] { [] }
  func drawActions(
    on canvas: inout Canvas, _ layout: OverviewLayout, _ context: RoomContext
  ) {}
  func drawPartners(
    on canvas: inout Canvas, _ layout: OverviewLayout, _ context: RoomContext
  ) {}
  func drawTransit(
    on canvas: inout Canvas, _ layout: OverviewLayout, _ context: RoomContext
  ) {}
  func partnersSummary(_ context: RoomContext) -> [(String, Role)] { [] }
  func transitSummary(_ context: RoomContext) -> [(String, Role)] { [] }
}
