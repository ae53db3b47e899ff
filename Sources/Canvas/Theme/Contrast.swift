/// Luminance and contrast of colours (WCAG 2.1, 1.4.3).
public enum Contrast {
  /// Relative luminance of an sRGB colour, 0…1.
  public static func luminance(_ red: UInt8, _ green: UInt8, _ blue: UInt8) -> Double {
    LinearColour(red: linear(red), green: linear(green), blue: linear(blue)).luminance
  }

  /// The amount of light, 0…1, of an sRGB channel.
  static func linear(_ channel: UInt8) -> Double {
    let value = Double(channel) / 255
    return value <= 0.04045 ? value / 12.92 : power((value + 0.055) / 1.055)
  }

  /// Contrast ratio of two luminances, 1…21.
  public static func ratio(_ first: Double, _ second: Double) -> Double {
    (max(first, second) + 0.05) / (min(first, second) + 0.05)
  }

  /// `base` to the power of 2.4, without a mathematics library: x² · ⁵√x², the root by Newton's
  /// method, which has converged to all digits after 24 steps for 0…1.
  private static func power(_ base: Double) -> Double {
    let square = base * base
    guard square > 0 else { return 0 }
    var root = 1.0
    for _ in 0..<24 { root -= (root - square / (root * root * root * root)) / 5 }
    return square * root
  }
}
