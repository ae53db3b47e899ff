/// The shortest way over the sphere.
package enum GreatCircle {
  /// `count` + 1 positions from `start` to `end`, both included.
  ///
  /// Points on the straight line through the sphere, pushed out to its surface: not evenly
  /// spaced, but on the same curve, which is all that drawing needs.
  package static func points(from start: Position, to end: Position, count: Int) -> [Position] {
    let first = Vector(start)
    let last = Vector(end)
    return (0...max(1, count)).map { step in
      let part = Double(step) / Double(max(1, count))
      return first.mixed(with: last, part).position
    }
  }

  private struct Vector {
    var x: Double
    var y: Double
    var z: Double

    init(_ position: Position) {
      let sine = { (degrees: Double) in Viewport.cosine(90 - abs(degrees)) * (degrees < 0 ? -1 : 1)
      }
      let flat = Viewport.cosine(position.latitude)
      // The series is good to 90° only; the other half of the circle is mirrored.
      let longitude = position.longitude
      let isBehind = abs(longitude) > 90
      let mirrored = isBehind ? (longitude < 0 ? -180 : 180) - longitude : longitude
      x = flat * Viewport.cosine(mirrored) * (isBehind ? -1 : 1)
      y = flat * sine(mirrored)
      z = sine(position.latitude)
    }

    func mixed(with other: Vector, _ part: Double) -> Vector {
      var result = self
      result.x = x + (other.x - x) * part
      result.y = y + (other.y - y) * part
      result.z = z + (other.z - z) * part
      return result
    }

    var position: Position {
      let flat = (x * x + y * y).squareRoot()
      return Position(
        latitude: Vector.angle(z, flat), longitude: Vector.angle(y, x))
    }

    /// Degrees of the angle whose tangent is y / x, in the right quadrant.
    private static func angle(_ y: Double, _ x: Double) -> Double {
      if x == 0 && y == 0 { return 0 }
      let flipped = abs(y) > abs(x)
      let ratio = flipped ? x / y : y / x
      let base = arcTangent(ratio)
      var degrees = (flipped ? (ratio < 0 ? -.pi / 2 : .pi / 2) - base : base) * 180 / .pi
      if x < 0 && !flipped { degrees += y < 0 ? -180 : 180 }
      if flipped && y < 0 && degrees > 0 { degrees -= 180 }
      if flipped && y > 0 && degrees < 0 { degrees += 180 }
      return degrees
    }

    /// |ratio| ≤ 1; the argument is halved twice, then the series converges fast.
    private static func arcTangent(_ ratio: Double) -> Double {
      func half(_ value: Double) -> Double { value / (1 + (1 + value * value).squareRoot()) }
      let small = half(half(ratio))
      let square = small * small
      var term = small
      var sum = small
      for index in 1...12 {
        term *= -square
        sum += term / Double(2 * index + 1)
      }
      return 4 * sum
    }
  }
}
