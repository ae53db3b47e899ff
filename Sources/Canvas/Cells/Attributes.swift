/// How a cell is drawn besides its colours; seven bits, because a cell has seven to spare.
public struct Attributes: OptionSet, Hashable, Sendable {
  /// The bits, of which only the lower seven are used.
  public let rawValue: UInt8

  /// Takes the lower seven bits of `rawValue`.
  public init(rawValue: UInt8) { self.rawValue = rawValue & 0x7f }

  /// Heavier strokes.
  public static let bold = Attributes(rawValue: 1)
  /// Lighter ink, for what is stale or out of use.
  public static let dim = Attributes(rawValue: 2)
  /// Slanted, where the terminal has it.
  public static let italic = Attributes(rawValue: 4)
  /// A line below the text.
  public static let underline = Attributes(rawValue: 8)
  /// Foreground and background exchanged.
  public static let reverse = Attributes(rawValue: 16)
  /// The right half of a glyph two columns wide; it draws nothing itself.
  public static let continuation = Attributes(rawValue: 32)
}
