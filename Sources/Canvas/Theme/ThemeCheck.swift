/// What a theme comes to in numbers: can its inks be read, and can its grades be told apart.
public struct ThemeCheck: Sendable {
  /// The contrast of an ink on its paper.
  public struct Reading: Sendable {
    /// The two roles.
    public var pair: DrawnPair
    /// WCAG contrast, 1…21.
    public var ratio: Double
  }

  /// How far apart two grades are.
  public struct Separation: Sendable {
    /// The two roles.
    public var first: Role, second: Role
    /// The eye that sees them.
    public var vision: ColourVision
    /// CIE76 distance.
    public var distance: Double
  }

  /// Contrast that text needs unless a theme promises more (WCAG 2.1, 1.4.3).
  public static let leastContrast = 4.5
  /// Distance that two grades need: six times what is just noticeable, since grades are single
  /// glyphs seen apart from each other and from far.
  public static let leastDistance = 15.0

  /// The contrast this theme promises.
  public let contrastLimit: Double
  /// Every drawn pair with known colours, the worst first.
  public let readings: [Reading]
  /// Pairs of which a colour is the terminal's own, so that nobody can compute them.
  public let unknown: [DrawnPair]
  /// Every two grades with known colours in every eye, the nearest first.
  public let separations: [Separation]
  /// Grades without colours of their own that have the same attributes too.
  public let alike: [(first: Role, second: Role)]

  /// Computes everything.
  public init(_ theme: Theme) {
    contrastLimit = max(theme.promisedContrast ?? 0, Self.leastContrast)
    var readings: [Reading] = []
    var unknown: [DrawnPair] = []
    for pair in DrawnPair.all {
      let style = Style(pair.ink, on: pair.paper)
      if let ink = LinearColour(theme.ink(of: style)),
        let paper = LinearColour(theme.paper(of: style))
      {
        readings.append(
          Reading(pair: pair, ratio: Contrast.ratio(ink.luminance, paper.luminance)))
      } else {
        unknown.append(pair)
      }
    }
    self.readings = readings.sorted { $0.ratio < $1.ratio }
    self.unknown = unknown
    var separations: [Separation] = []
    var alike: [(first: Role, second: Role)] = []
    for (index, first) in DrawnPair.grades.enumerated() {
      for second in DrawnPair.grades.dropFirst(index + 1) {
        let inks = [first, second].map { theme.ink(of: Style($0)) }
        if let one = LinearColour(inks[0]), let other = LinearColour(inks[1]) {
          separations += Self.separations(first, one, second, other)
        } else if inks[0] == inks[1], theme[first].attributes == theme[second].attributes {
          alike.append((first, second))
        }
      }
    }
    self.separations = separations.sorted { $0.distance < $1.distance }
    self.alike = alike
  }

  /// What cannot be read well enough.
  public var tooFaint: [Reading] { readings.filter { $0.ratio < contrastLimit } }

  /// What cannot be told apart well enough.
  public var tooNear: [Separation] { separations.filter { $0.distance < Self.leastDistance } }

  /// Whether nothing is below its limit.
  public var passes: Bool { tooFaint.isEmpty && tooNear.isEmpty && alike.isEmpty }

  private static func separations(
    _ first: Role, _ one: LinearColour, _ second: Role, _ other: LinearColour
  ) -> [Separation] {
    ColourVision.allCases.map { vision in
      let distance = LabColour(vision.seen(one)).distance(to: LabColour(vision.seen(other)))
      return Separation(first: first, second: second, vision: vision, distance: distance)
    }
  }
}
