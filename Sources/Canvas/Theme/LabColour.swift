/// A colour where equal distances look about equally different (CIE 1976 L*a*b*, white D65).
public struct LabColour: Hashable, Sendable {
  /// Lightness, 0…100.
  public var lightness: Double
  /// From green to red, and from blue to yellow.
  public var redness: Double, yellowness: Double

  /// The place of `colour`; the matrix is that of sRGB (IEC 61966-2-1).
  public init(_ colour: LinearColour) {
    let (red, green, blue) = (colour.red, colour.green, colour.blue)
    let x = (0.4124564 * red + 0.3575761 * green + 0.1804375 * blue) / 0.95047
    let y = 0.2126729 * red + 0.7151522 * green + 0.0721750 * blue
    let z = (0.0193339 * red + 0.1191920 * green + 0.9503041 * blue) / 1.08883
    lightness = 116 * Self.response(y) - 16
    redness = 500 * (Self.response(x) - Self.response(y))
    yellowness = 200 * (Self.response(y) - Self.response(z))
  }

  /// How different two colours look (CIE76 ΔE*ab): about 2.3 is just noticeable side by side.
  public func distance(to other: LabColour) -> Double {
    let (light, red, yellow) = (
      lightness - other.lightness, redness - other.redness, yellowness - other.yellowness
    )
    return (light * light + red * red + yellow * yellow).squareRoot()
  }

  private static func response(_ amount: Double) -> Double {
    amount > 216.0 / 24389 ? cubeRoot(amount) : (24389.0 / 27 * amount + 16) / 116
  }

  /// By Newton's method, which has converged to all digits after 24 steps for 0.008…1.1.
  private static func cubeRoot(_ value: Double) -> Double {
    var root = 1.0
    for _ in 0..<24 { root -= (root - value / (root * root)) / 3 }
    return root
  }
}
