import Glibc
import Testing

@testable import Atlas

@Suite struct GreatCircleTests {
  private static let guayaquil = Position(latitude: -2.28, longitude: -79.91)
  private static let antwerp = Position(latitude: 51.27, longitude: 4.34)
  static let pairs: [(Position, Position)] = [
    (guayaquil, antwerp), (antwerp, guayaquil),
    (Position(latitude: -23.96, longitude: -46.3), Position(latitude: 38.43, longitude: 15.9)),
    (Position(latitude: 10, longitude: 120), Position(latitude: -33, longitude: -170)),
    (Position(latitude: 40, longitude: -100), Position(latitude: 55, longitude: 160)),
    (Position(latitude: 0, longitude: 0), Position(latitude: 0, longitude: 90)),
    (Position(latitude: -89, longitude: 10), Position(latitude: 5, longitude: 95)),
  ]

  /// Degrees of arc between two positions, by the haversine.
  private func arc(_ start: Position, _ end: Position) -> Double {
    let radians = Double.pi / 180
    let rise = sin((end.latitude - start.latitude) * radians / 2)
    let run = sin((end.longitude - start.longitude) * radians / 2)
    let flat = cos(start.latitude * radians) * cos(end.latitude * radians)
    return 2 * asin(min(1, sqrt(rise * rise + flat * run * run))) / radians
  }

  @Test("it begins and ends where it should", arguments: pairs)
  func ends(_ start: Position, _ end: Position) throws {
    let points = GreatCircle.points(from: start, to: end, count: 16)
    #expect(points.count == 17)
    #expect(arc(try #require(points.first), start) < 1e-5)
    #expect(arc(try #require(points.last), end) < 1e-5)
  }

  @Test("its points add up to the shortest way", arguments: pairs)
  func shortest(_ start: Position, _ end: Position) {
    let points = GreatCircle.points(from: start, to: end, count: 16)
    let length = zip(points, points.dropFirst()).reduce(0) { $0 + arc($1.0, $1.1) }
    #expect(abs(length - arc(start, end)) < 1e-4)
  }

  @Test("from a place to itself it stays there")
  func nowhere() {
    for point in GreatCircle.points(from: Self.antwerp, to: Self.antwerp, count: 0) {
      #expect(arc(point, Self.antwerp) < 1e-5)
    }
  }
}
