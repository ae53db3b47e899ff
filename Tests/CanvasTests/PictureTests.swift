import Testing

@testable import Canvas

@Suite struct PictureTests {
  static let theme = Theme(
    name: "test",
    styles: [
      .text: RoleStyle(foreground: .rgb(200, 210, 220)),
      .background: RoleStyle(background: .rgb(16, 21, 28)),
      .alarm: RoleStyle(foreground: .rgb(255, 128, 0), attributes: .bold),
      .selection: RoleStyle(background: .rgb(29, 58, 90)),
      .rule: RoleStyle(foreground: .rgb(95, 134, 168)),
      .match: RoleStyle(attributes: .underline),
      .stale: RoleStyle(attributes: .dim),
    ])
  static let caption = PictureCaption(
    title: "Overview, TLP:AMBER", description: "TLP:AMBER H1", language: "en")

  static func columns(of scalar: Unicode.Scalar) -> Int { Sanitiser.columns(of: scalar) }

  private func draw(_ text: String, _ style: Style = Style(), width: Int = 20) -> Canvas {
    var canvas = Canvas(size: Size(width: width, height: 1))
    canvas.put(text, column: 0, row: 0, style)
    return canvas
  }

  private func trimmed(_ row: String) -> String {
    var row = row[...]
    while row.last == " " { row.removeLast() }
    return String(row)
  }

  @Test("the text of a picture is that of the cells", arguments: Array(UInt64(1)...40))
  func textIsWhole(_ seed: UInt64) {
    var frames = RandomFrames(seed: seed)
    var canvas = Canvas(size: Size(width: 37, height: 9))
    frames.scribble(on: &canvas, count: 40)
    let picture = ReadPicture(canvas.svg(Self.theme, Self.caption))
    #expect(picture.isWellFormed)
    #expect(picture.rows(9).map(trimmed) == canvas.rows.map(trimmed))
  }

  @Test("every piece has the place and the length of its cells", arguments: Array(UInt64(1)...20))
  func piecesStandOnTheGrid(_ seed: UInt64) {
    var frames = RandomFrames(seed: seed)
    var canvas = Canvas(size: Size(width: 37, height: 9))
    frames.scribble(on: &canvas, count: 40)
    for span in ReadPicture(canvas.svg(Self.theme, Self.caption)).spans {
      let columns = span.text.unicodeScalars.reduce(0) { $0 + Self.columns(of: $1) }
      if let told = span.columns { #expect(told == columns, "\(span.text)") }
      #expect(span.columns != nil || span.text.allSatisfy { $0 == " " })
      #expect(span.column + columns <= 37)
    }
  }

  @Test("a glyph that another font may draw stands alone in its cells")
  func glyphsStandAlone() {
    let picture = ReadPicture(draw("▲ ALARM 漢字 e\u{301}x").svg(Self.theme, Self.caption))
    #expect(picture.spans.map(\.text) == ["▲", " ALARM ", "漢", "字", " ", "e\u{301}", "x"])
    #expect(picture.spans.map(\.columns) == [1, 7, 2, 2, 1, 1, 1])
    #expect(picture.spans.map(\.column) == [0, 1, 8, 10, 12, 13, 14])
  }

  @Test("colours are those of the theme")
  func colours() {
    var canvas = draw("ALARM", Style(.alarm, on: .selection))
    canvas.put("plain", column: 10, row: 0)
    let svg = canvas.svg(Self.theme, Self.caption)
    let picture = ReadPicture(svg)
    #expect(picture.spans.first?.attributes["fill"] == "#ff8000")
    #expect(picture.spans.first?.attributes["font-weight"] == "bold")
    #expect(picture.spans.last?.attributes["fill"] == "#c8d2dc")
    #expect(picture.spans.last?.attributes["font-weight"] == nil)
    #expect(picture.paths.map { $0["fill"] } == ["#1d3a5a"])
    #expect(picture.paths.first?["d"] == "M0 0h45v18h-45z")
    #expect(svg.contains("<rect width=\"180\" height=\"18\" fill=\"#10151c\"/>"))
  }

  @Test("reverse changes ink and paper, dim thins the ink, underline is drawn under blanks too")
  func attributes() {
    let reversed = ReadPicture(
      draw("x", Style(.text, on: .background, .reverse), width: 1).svg(Self.theme, Self.caption))
    #expect(reversed.spans.first?.attributes["fill"] == "#10151c")
    #expect(reversed.paths.first?["fill"] == "#c8d2dc")
    let dim = ReadPicture(draw("x", Style(.stale)).svg(Self.theme, Self.caption))
    #expect(dim.spans.first?.attributes["fill"] == "#8a939c")
    let underlined = ReadPicture(draw("a  ", Style(.match)).svg(Self.theme, Self.caption))
    #expect(underlined.spans.first?.attributes["text-decoration"] == "underline")
    #expect(underlined.spans.map(\.text).joined() == "a  ")
  }

  @Test("drawings are geometry, and their characters are there unseen")
  func drawings() {
    let picture = ReadPicture(draw("─█⠿", Style(.rule), width: 3).svg(Self.theme, Self.caption))
    #expect(picture.spans.map(\.text) == ["─█⠿"])
    #expect(picture.spans.first?.attributes["fill-opacity"] == "0")
    let filled = picture.paths.first { $0["fill"] != nil }
    let dots = picture.paths.first { $0["stroke"] != nil }
    #expect(filled?["d"]?.hasSuffix("M9 0h9v18h-9z") == true)
    #expect(dots?["d"]?.split(separator: "M").count == 6)
    #expect(picture.paths.allSatisfy { ($0["fill"] ?? $0["stroke"]) == "#5f86a8" })
  }

  @Test(
    "rules reach the edges of their cells, so that they join",
    arguments: [
      ("─", "LR"), ("━", "LR"), ("│", "UD"), ("├", "URD"), ("┬", "LRD"), ("┼", "LURD"),
      ("┭", "LRD"),
      ("┐", "LD"), ("╵", "U"), ("┛", "LU"),
    ])
  func rulesJoin(glyph: String, edges: String) throws {
    let scalar = try #require(glyph.unicodeScalars.first)
    guard case .boxes(let boxes) = CellShape(scalar) else {
      Issue.record("\(glyph) is no drawing")
      return
    }
    #expect(boxes.contains { $0.x == 0 } == edges.contains("L"))
    #expect(boxes.contains { $0.y == 0 } == edges.contains("U"))
    #expect(boxes.contains { $0.x + $0.width == CellShape.width } == edges.contains("R"))
    #expect(boxes.contains { $0.y + $0.height == CellShape.height } == edges.contains("D"))
  }

  @Test("no drawing leaves its cell")
  func drawingsStayInside() {
    for value in UInt32(0x2500)...0x28ff {
      guard let scalar = Unicode.Scalar(value) else { continue }
      switch CellShape(scalar) {
      case .boxes(let boxes):
        for box in boxes {
          #expect(box.width > 0 && box.height > 0, "\(scalar)")
          #expect(box.x >= 0 && box.x + box.width <= CellShape.width, "\(scalar)")
          #expect(box.y >= 0 && box.y + box.height <= CellShape.height, "\(scalar)")
        }
      case .dots(let spots):
        #expect(Set(spots.map { [$0.x, $0.y] }).count == (value - 0x2800).nonzeroBitCount)
      case .shade, nil: break
      }
    }
  }

  @Test("hostile text ends no element, no attribute and no document", arguments: HostileText.names)
  func hostileText(name: String) {
    let text = HostileText.text(name) + "]]></title></svg><script>alert('&\"')</script><!--"
    var canvas = Canvas(size: Size(width: 120, height: 2))
    canvas.put(text, column: 0, row: 1)
    let caption = PictureCaption(title: text, description: text, language: "\"><script>")
    let svg = canvas.svg(Self.theme, caption)
    let picture = ReadPicture(svg)
    #expect(picture.isWellFormed)
    #expect(!picture.elements.contains("script"))
    #expect(picture.title == Sanitiser.plain(text).replacing("\u{fffe}", with: "\u{fffd}"))
    #expect(picture.elements.count { $0 == "svg" } == 1)
    let html = canvas.html(Self.theme, caption)
    #expect(!html.contains("<script"))
    #expect(!html.contains("<!--"))
    #expect(svg.utf8.allSatisfy { $0 == 10 || $0 >= 32 && $0 != 127 })
  }

  @Test("title and description are the caption's, and nothing is fetched")
  func caption() {
    let canvas = draw("x")
    let picture = ReadPicture(canvas.svg(Self.theme, Self.caption))
    #expect(picture.title == "Overview, TLP:AMBER")
    #expect(picture.about == "TLP:AMBER H1")
    let html = canvas.html(Self.theme, Self.caption)
    #expect(html.contains("<title>Overview, TLP:AMBER</title>"))
    #expect(html.contains("<p>TLP:AMBER H1</p>"))
    #expect(html.contains("default-src 'none'"))
    for word in ["href", "src=", "url(", "@import"] { #expect(!html.contains(word)) }
  }

  @Test("what a theme leaves to the terminal follows from what it states")
  func ground() {
    func ground(_ styles: [Role: RoleStyle]) -> [String] {
      let ground = Ground(Theme(name: "t", styles: styles))
      return [ground.ink.hex, ground.paper.hex]
    }
    #expect(ground([:]) == ["#ffffff", "#000000"])
    #expect(ground([.text: RoleStyle(foreground: .rgb(20, 20, 20))]) == ["#141414", "#ffffff"])
    #expect(ground([.text: RoleStyle(foreground: .rgb(250, 9, 9))]) == ["#fa0909", "#000000"])
    #expect(
      ground([.background: RoleStyle(background: .rgb(250, 250, 250))]) == ["#000000", "#fafafa"])
    #expect(
      ground([
        .text: RoleStyle(foreground: .terminal), .alarm: RoleStyle(foreground: .rgb(9, 0, 0)),
      ])
        == ["#000000", "#ffffff"])
  }

  @Test("the same cells give the same bytes")
  func deterministic() {
    var frames = RandomFrames(seed: 3)
    var canvas = Canvas(size: Size(width: 60, height: 9))
    frames.scribble(on: &canvas, count: 40)
    #expect(canvas.svg(Self.theme, Self.caption) == canvas.svg(Self.theme, Self.caption))
    #expect(
      Canvas(size: Size(width: 0, height: 0)).svg(Self.theme, Self.caption).hasSuffix("</svg>\n"))
  }
}
