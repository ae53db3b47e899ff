/// Figures three rows high, to be read from across the room.
public enum BlockDigits {
  private static let shapes: [Character: [String]] = [
    "0": ["█▀█", "█ █", "▀▀▀"], "1": ["▄█ ", " █ ", "▀▀▀"], "2": ["▀▀█", "█▀▀", "▀▀▀"],
    "3": ["▀▀█", " ▀█", "▀▀▀"], "4": ["█ █", "▀▀█", "  ▀"], "5": ["█▀▀", "▀▀█", "▀▀▀"],
    "6": ["█▀▀", "█▀█", "▀▀▀"], "7": ["▀▀█", "  █", "  ▀"], "8": ["█▀█", "█▀█", "▀▀▀"],
    "9": ["█▀█", "▀▀█", "▀▀▀"], ":": ["▄", "▄", " "], "-": ["   ", "▀▀▀", "   "],
    "d": ["  █", "█▀█", "▀▀▀"], " ": [" ", " ", " "],
    "<": [" ▄▀", "▀▄ ", "  ▀"],
  ]

  /// The three rows of `text`, of which digits, `:`, `-`, `<`, `d` and blanks are known.
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

  /// The same `scale` times as large in both directions: three rows for each.
  public static func rows(of text: String, _ symbols: Symbols, scale: Int) -> [String] {
    let rows = rows(of: text, symbols)
    guard scale > 1, !symbols.isASCII else { return rows }
    let dots = rows.flatMap { row in
      [row.map { $0 == "█" || $0 == "▀" }, row.map { $0 == "█" || $0 == "▄" }]
    }
    return (0..<(3 * scale)).map { row in
      let upper = dots[2 * row / scale]
      let lower = dots[(2 * row + 1) / scale]
      return zip(upper, lower).map { upper, lower in
        String(repeating: half(upper, lower), count: scale)
      }.joined()
    }
  }

  private static func half(_ upper: Bool, _ lower: Bool) -> Character {
    switch (upper, lower) {
    case (true, true): "█"
    case (true, false): "▀"
    case (false, true): "▄"
    case (false, false): " "
    }
  }

  /// Columns that ``rows(of:_:scale:)`` take.
  public static func width(of text: String, _ symbols: Symbols, scale: Int) -> Int {
    width(of: text, symbols) * (symbols.isASCII ? 1 : scale)
  }
}
