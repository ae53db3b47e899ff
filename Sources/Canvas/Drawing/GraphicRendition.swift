/// How the colours of a theme are written where a terminal reads them later.
public enum RecordedColours: Hashable, Sendable {
  /// Red, green and blue.
  case direct
  /// Numbers of the 256-colour palette.
  case indexed
}

extension Theme {
  /// The sequence (SGR, ECMA-48 8.3.117) after which a terminal draws with `style` and nothing of
  /// what was chosen before.
  func rendition(of style: Style, _ colours: RecordedColours) -> String {
    let attributes = attributes(of: style)
    var codes = ["0"]
    let numbers: [(Attributes, String)] = [
      (.bold, "1"), (.dim, "2"), (.italic, "3"), (.underline, "4"), (.reverse, "7"),
    ]
    codes += numbers.filter { attributes.contains($0.0) }.map(\.1)
    if let ink = colours.code(ink(of: style)) { codes.append("38;" + ink) }
    if let paper = colours.code(paper(of: style)) { codes.append("48;" + paper) }
    return "\u{1b}[" + codes.joined(separator: ";") + "m"
  }
}

extension RecordedColours {
  fileprivate func code(_ colour: ThemeColour) -> String? {
    guard case .rgb(let red, let green, let blue) = colour else { return nil }
    return switch self {
    case .direct: "2;\(red);\(green);\(blue)"
    case .indexed: "5;\(NearestColour.of256(red, green, blue))"
    }
  }
}
