import Glibc
import Testing

@testable import Atlas

@Suite struct ViewportTests {
  @Test("the cosine is good to a billionth", arguments: -12...12)
  func cosine(_ step: Int) {
    let degrees = Double(step) * 7.5
    #expect(abs(Viewport.cosine(degrees) - cos(degrees * .pi / 180)) < 1e-9)
  }

  @Test("the middle is in the middle, north is up and east is right")
  func directions() {
    let view = Viewport.atlantic
    let middle = view.dot(view.centre, width: 120, height: 64)
    #expect(middle.x == 60 && middle.y == 32)
    let north = Position(latitude: view.centre.latitude + 10, longitude: view.centre.longitude)
    #expect(view.dot(north, width: 120, height: 64).y < 32)
    let east = Position(latitude: view.centre.latitude, longitude: view.centre.longitude + 10)
    #expect(view.dot(east, width: 120, height: 64).x > 60)
  }

  @Test("a degree of longitude is as long as it is on the ground at the middle")
  func scale() {
    let view = Viewport(centre: Position(latitude: 60, longitude: 0), span: 40)
    let east = view.dot(Position(latitude: 60, longitude: 20), width: 400, height: 400)
    let north = view.dot(Position(latitude: 70, longitude: 0), width: 400, height: 400)
    #expect(abs((east.x - 200) - (200 - north.y)) <= 1)
  }

  @Test(
    "the gateways are on their maps",
    arguments: [
      (Viewport.atlantic, [(-2.3, -79.9), (-24.0, -46.3), (51.3, 4.3), (36.1, -5.4), (53.5, 9.9)]),
      (.europe, [(51.3, 4.3), (36.1, -5.4), (53.5, 9.9), (38.4, 15.9), (49.5, 0.1)]),
      (.balkans, [(41.0, 28.9), (45.5, 13.7), (41.3, 19.5), (43.0, 17.4), (46.2, 20.0)]),
    ] as [(Viewport, [(Double, Double)])])
  func presets(_ view: Viewport, _ places: [(Double, Double)]) {
    for place in places {
      let position = Position(latitude: place.0, longitude: place.1)
      let dot = view.dot(position, width: 120, height: 64)
      #expect((0..<120).contains(dot.x) && (0..<64).contains(dot.y), "\(place)")
    }
  }

  @Test("zoom and pan stay on the earth")
  func bounds() {
    var view = Viewport.europe
    for _ in 0..<50 { view = view.zoomed(by: 0.5) }
    #expect(view.span == 1)
    for _ in 0..<50 { view = view.zoomed(by: 2).panned(east: 1, north: 1) }
    #expect(view.span == 150 && view.centre == Position(latitude: 80, longitude: 180))
  }

  @Test("a wide, low map is given more height in degrees rather than less width")
  func fitted() {
    let view = Viewport.atlantic.fitted(width: 130, columns: 28, rows: 9)
    let west = Position(latitude: 16, longitude: view.centre.longitude - 64)
    #expect((0..<56).contains(view.dot(west, width: 56, height: 36).x))
    #expect(Viewport.atlantic.fitted(width: 130, columns: 0, rows: 0) == .atlantic)
    #expect(Viewport.atlantic.fitted(width: 1, columns: 60, rows: 16) == .atlantic)
  }
}
