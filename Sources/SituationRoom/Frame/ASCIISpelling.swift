import Canvas

extension Canvas {
  /// Replaces what a terminal without Unicode cannot show: letters lose their marks, signs become
  /// the nearest in ASCII, anything else a question mark.
  mutating func spellInASCII() {
    for row in 0..<size.height {
      for column in 0..<size.width {
        let cell = self[column, row]
        guard cell.base.value > 126 || cell.hasMarks else { continue }
        self[column, row] = Cell(ASCIISpelling.of(cell.base), cell.style)
      }
    }
  }
}

/// ASCII characters that stand for others.
enum ASCIISpelling {
  private static let signs: [Unicode.Scalar: Unicode.Scalar] = [
    "·": ".", "−": "-", "–": "-", "—": "-", "×": "x", "…": ".", "‰": "%", "“": "\"", "”": "\"",
    "„": "\"", "‘": "'", "’": "'", "↑": "^", "↓": "v", "←": "<", "→": ">", "\u{a0}": " ",
    "─": "-", "━": "=", "│": "|", "▸": ">", "ß": "s", "•": "*", "€": "E", "°": "o",
  ]

  /// The sign that stands for `scalar`.
  ///
  /// The Unicode name of a Latin letter tells its plain form: `LATIN SMALL LETTER C WITH CARON`.
  static func of(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    if scalar.isASCII { return scalar }
    if let sign = signs[scalar] { return sign }
    let words = (scalar.properties.name ?? "").split(separator: " ")
    guard words.count > 3, words[0] == "LATIN", words[2] == "LETTER",
      let letter = words[3].unicodeScalars.first
    else { return "?" }
    return words[1] == "SMALL"
      ? letter.properties.lowercaseMapping.unicodeScalars.first ?? letter
      : letter
  }
}
