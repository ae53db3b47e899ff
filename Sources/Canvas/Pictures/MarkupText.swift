/// Text within XML and HTML, where nothing that it holds can end an element or an attribute.
enum MarkupText {
  /// `text` made fit for content and for attributes in double quotes.
  ///
  /// Controls and bidi controls are replaced by the sanitiser; what no XML document may hold, by a
  /// visible replacement.
  static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in Sanitiser.plain(text).unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      case "\u{fffe}", "\u{ffff}": result.unicodeScalars.append(Sanitiser.replacement)
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
