/// Figures three rows high, to be read from across the room.
public enum BlockDigits {
  private static let shapes: [Character: [String]] = [
    "0": ["█▀█", "█ █", "▀▀▀"], "1": ["▄█ ", " █ ", "▀▀▀"], "2": ["▀▀█", "█▀▀", "▀▀▀"],
    "3": ["▀▀█", " ▀█", "▀▀▀"], "4": ["█ █", "▀▀█", "  ▀"], "5": ["█▀▀", "▀▀█", "▀▀▀"],
    "6": ["█▀▀", "█▀█", "▀▀▀"], "7": ["▀▀█", "  █", "  ▀"], "8": ["█▀█", "█▀█", "▀▀▀"],
    "9": ["█▀█", "▀▀█", "▀▀▀"], ":": ["▄", "▄", " "], "-": ["   ", "▀▀▀", "   "],
    "d": ["  █", "█▀█", "▀▀▀"], " ": [" ", " ", " "],
  ]

  /// The three rows of `text`, of which digits, `:`, `-`, `d` and blanks are known.
  ///
  /// In ASCII there are no halves of blocks: the text itself stands in the middle row.
  public static func rows(of text: String, _ symbols: Symbols) -> [String] {
    if symbols.isASCII {
      return [
        String(repeating: " ", count: text.count), text, String(repeating: " ", count: text.count),
      ]
    }
    let known = text.compactMap { shapes[$0] }
    return (0..<3).map { row in known.map { $0[row] }.joined(separator: " ") }
  }

  /// Columns that ``rows(of:_:)`` take.
  public static func width(of text: String, _ symbols: Symbols) -> Int {
    rows(of: text, symbols)[0].columns
  }
}
