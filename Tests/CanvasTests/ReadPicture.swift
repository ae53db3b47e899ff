import Foundation
import FoundationXML

/// An SVG picture as a reader of XML sees it.
final class ReadPicture: NSObject, XMLParserDelegate {
  /// A `tspan` with the row that it stands in.
  struct Span {
    var row: Int
    var attributes: [String: String]
    var text: String

    /// The columns that its letters have as places; the first one for a length or blanks.
    var places: [Int] {
      (attributes["x"] ?? "").split(separator: " ").compactMap { Double($0) }.map { Int($0 / 9) }
    }
    /// The first column.
    var column: Int { places.first ?? -1 }
    /// How many columns it is said to have; nil for blanks, of which nothing is said.
    var columns: Int? {
      if let length = attributes["textLength"].flatMap(Double.init) { return Int(length / 9) }
      return places == Array(column..<column + text.unicodeScalars.count) ? places.count : nil
    }
  }

  private(set) var spans: [Span] = []
  private(set) var elements: [String] = []
  private(set) var paths: [[String: String]] = []
  private(set) var title = ""
  private(set) var about = ""
  private(set) var isWellFormed = false
  private var row = 0
  private var text = ""
  private var attributes: [String: String] = [:]

  init(_ svg: String) {
    super.init()
    let parser = XMLParser(data: Data(svg.utf8))
    parser.delegate = self
    isWellFormed = parser.parse()
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    elements.append(name)
    self.attributes = attributes
    text = ""
    if name == "text" { row = Int((Double(attributes["y"] ?? "") ?? -1) / 18) }
    if name == "path" { paths.append(attributes) }
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) { text += string }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    switch name {
    case "tspan": spans.append(Span(row: row, attributes: attributes, text: text))
    case "title": title = text
    case "desc": about = text
    default: break
    }
  }

  /// The text of the rows, put together from the places that the spans name.
  func rows(_ count: Int) -> [String] {
    (0..<count).map { row in
      spans.filter { $0.row == row }.reduce(into: "") { text, span in
        let gap = span.column - text.columns
        text += String(repeating: " ", count: max(0, gap)) + span.text
      }
    }
  }
}

extension String {
  /// Columns by the canvas's own measure.
  fileprivate var columns: Int {
    unicodeScalars.reduce(0) { $0 + PictureTests.columns(of: $1) }
  }
}
