import Canvas
import TaskForce

/// Figures and texts as other programs read them.
enum QuotedText {
  /// A value without control characters; a number with a point, a share as it is.
  static func plain(_ value: FactValue, empty: String = "-") -> String {
    switch value {
    case .text(let text), .term(let text, _): text.isEmpty ? empty : Sanitiser.plain(text)
    case .whole(let number), .seconds(let number): String(number)
    case .number(let number): String(number)
    case .instant(let instant): instant.iso8601
    case .truth(let truth): truth ? "true" : "false"
    case .none: empty
    }
  }

  /// In quotes where RFC 4180 asks for them; what a spreadsheet would take for a formula gets an
  /// apostrophe before it.
  static func csv(_ text: String) -> String {
    let isNumber = Double(text) != nil
    let isFormula = !isNumber && (text.first.map { "=+-@\t".contains($0) } ?? false)
    let safe = isFormula ? "'" + text : text
    guard safe.contains(where: { ",\"\n\r".contains($0) }) else { return safe }
    return "\"" + safe.replacing("\"", with: "\"\"") + "\""
  }

  /// With a backslash before what Markdown would read, and nothing that is HTML.
  static func markdown(_ text: String) -> String {
    Sanitiser.plain(text).map { character in
      "\\`*_{}[]<>()#+!|~".contains(character) ? "\\" + String(character) : String(character)
    }.joined()
  }
}
