/// A colour that is known, for pictures, where no terminal stands in for what a theme leaves open.
struct Pigment: Hashable, Sendable {
  var red: UInt8, green: UInt8, blue: UInt8

  init(red: UInt8, green: UInt8, blue: UInt8) {
    self.red = red
    self.green = green
    self.blue = blue
  }

  /// The colour a theme states; nil where it states none or leaves it to the terminal.
  init?(_ colour: ThemeColour?) {
    guard case .rgb(let red, let green, let blue) = colour else { return nil }
    self.init(red: red, green: green, blue: blue)
  }

  /// Relative luminance (WCAG 2.1), 0…1.
  var luminance: Double { Contrast.luminance(red, green, blue) }

  /// `#rrggbb`.
  var hex: String {
    "#"
      + [red, green, blue].map { channel in
        let digits = String(channel, radix: 16)
        return digits.utf8.count == 1 ? "0" + digits : digits
      }.joined()
  }

  /// This colour laid over `other` so thinly that `parts` of `whole` of it are left.
  func mixed(_ parts: Int, of whole: Int, over other: Pigment) -> Pigment {
    func channel(_ upper: UInt8, _ lower: UInt8) -> UInt8 {
      UInt8(clamping: (Int(upper) * parts + Int(lower) * (whole - parts)) / whole)
    }
    return Pigment(
      red: channel(red, other.red), green: channel(green, other.green),
      blue: channel(blue, other.blue))
  }
}

/// Ink and paper of plain text in a picture: what the theme states, else what it implies.
///
/// A theme that states one of the two implies that the other is its opposite; one that states
/// neither but has inks of other roles implies the paper on which those can be read; one without
/// any colour is shown as most terminals are, white on black.
struct Ground: Hashable, Sendable {
  let ink: Pigment
  let paper: Pigment

  init(_ theme: Theme) {
    let ink = Pigment(theme[.text].foreground)
    let paper = Pigment(theme[.background].background)
    let others = Role.allCases.compactMap { Pigment(theme[$0].foreground)?.luminance }
    // 0.18 is as far from black as from white, by the ratio of contrast.
    let inkIsLight: Bool =
      if let ink { ink.luminance > 0.18 } else if let paper { paper.luminance <= 0.18 } else {
        others.isEmpty || others.reduce(0, +) / Double(others.count) > 0.18
      }
    let (black, white) = (
      Pigment(red: 0, green: 0, blue: 0), Pigment(red: 255, green: 255, blue: 255)
    )
    self.ink = ink ?? (inkIsLight ? white : black)
    self.paper = paper ?? (inkIsLight ? black : white)
  }
}

/// How a cell looks in a picture: its colours with reverse and dim worked in.
struct CellLook: Hashable, Sendable {
  let ink: Pigment
  let paper: Pigment
  let isBold: Bool
  let isItalic: Bool
  let isUnderlined: Bool

  init(_ style: Style, _ theme: Theme, _ ground: Ground) {
    let attributes = theme.attributes(of: style)
    var ink = Pigment(theme.ink(of: style)) ?? ground.ink
    var paper = Pigment(theme.paper(of: style)) ?? ground.paper
    if attributes.contains(.reverse) { swap(&ink, &paper) }
    self.ink = attributes.contains(.dim) ? ink.mixed(2, of: 3, over: paper) : ink
    self.paper = paper
    isBold = attributes.contains(.bold)
    isItalic = attributes.contains(.italic)
    isUnderlined = attributes.contains(.underline)
  }
}
