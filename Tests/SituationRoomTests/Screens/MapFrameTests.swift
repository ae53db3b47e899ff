import Atlas
import TaskForce
import Testing

@testable import SituationRoom

/// What the map of routes shows, from the Atlantic to one estuary.
@Suite struct MapFrameTests {
  private let antwerp = Position(latitude: 51.23, longitude: 4.40)
  private let algeciras = Position(latitude: 36.13, longitude: -5.44)

  private func zoomed(_ steps: Int) -> MapFrame {
    var frame = MapFrame()
    for _ in 0..<steps { frame.zoomIn() }
    return frame
  }

  @Test("far away it shows the Atlantic whatever is selected; near, the gateway under the cursor")
  func follows() {
    #expect(MapFrame().viewport(around: antwerp) == .atlantic)
    #expect(zoomed(1).viewport(around: antwerp).centre == Viewport.atlantic.centre)
    #expect(zoomed(2).viewport(around: antwerp).centre == Viewport.europe.centre)
    #expect(zoomed(3).viewport(around: antwerp).centre == antwerp)
    #expect(zoomed(3).viewport(around: algeciras).centre == algeciras)
    #expect(zoomed(3).viewport(around: nil).centre == Viewport.europe.centre)
  }

  @Test("it goes as near as one estuary and as far as half the world, and not farther")
  func limits() {
    #expect(zoomed(40).viewport(around: antwerp).span < 2)
    #expect(zoomed(40).viewport(around: antwerp).span >= 1)
    var far = MapFrame()
    for _ in 0..<40 { far.zoomOut() }
    #expect(far.viewport(around: nil).span <= 150)
  }

  @Test("moving the map lasts until another gateway is selected")
  func pans() {
    var frame = zoomed(4)
    frame.pan(east: 3, north: -2)
    let moved = frame.viewport(around: antwerp).centre
    #expect(moved.longitude > antwerp.longitude)
    #expect(moved.latitude < antwerp.latitude)
    frame.follow()
    #expect(frame.viewport(around: antwerp).centre == antwerp)
  }

  @Test(
    "a trend on the map is more than one standard error",
    arguments: [(8, 12, FlowTrend.same), (8, 13, .up), (9, 4, .down), (0, 0, .same), (0, 1, .same)])
  func trends(_ before: Int, _ now: Int, _ trend: FlowTrend) {
    #expect(FlowTrend(before: before, now: now) == trend)
  }
}
