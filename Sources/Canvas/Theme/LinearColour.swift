/// A colour by the amounts of light in it: sRGB without its transfer curve, 0…1 each.
public struct LinearColour: Hashable, Sendable {
  /// The amounts of red, green and blue light.
  public var red: Double, green: Double, blue: Double

  /// A colour of these amounts.
  public init(red: Double, green: Double, blue: Double) {
    self.red = red
    self.green = green
    self.blue = blue
  }

  /// The colour a theme names; nil for the terminal's own, which nobody knows.
  public init?(_ colour: ThemeColour) {
    guard case .rgb(let red, let green, let blue) = colour else { return nil }
    self.init(
      red: Contrast.linear(red), green: Contrast.linear(green), blue: Contrast.linear(blue))
  }

  /// Relative luminance (WCAG 2.1), 0…1.
  public var luminance: Double { 0.2126 * red + 0.7152 * green + 0.0722 * blue }
}
