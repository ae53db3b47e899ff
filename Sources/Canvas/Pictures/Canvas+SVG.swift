/// What a picture says of itself beside what is drawn.
public struct PictureCaption: Hashable, Sendable {
  /// What it shows, in one line.
  public var title: String
  /// How it is to be handled, and of when it is.
  public var description: String
  /// The language of the texts, such as `nl`.
  public var language: String

  /// A caption of these texts, as they are: hostile ones are made harmless where they are written.
  public init(title: String, description: String, language: String) {
    self.title = title
    self.description = description
    self.language = language
  }
}

extension Canvas {
  /// The cells as a picture in SVG 1.1, nine by eighteen pixels each, that needs nothing else.
  ///
  /// Text is text and can be selected. It stands on the grid whatever font there is: every letter has
  /// its own place, and glyphs that may come from another font a length too. Rules, blocks and braille
  /// are drawn as geometry. The same cells, theme and caption give the same bytes.
  ///
  /// - Complexity: proportional to the number of cells.
  public func svg(_ theme: Theme, _ caption: PictureCaption) -> String {
    var picture = VectorPicture(theme)
    for row in 0..<size.height { picture.add(row, of: self) }
    return picture.document(size, caption)
  }
}

/// An SVG document as it grows, row by row.
private struct VectorPicture {
  /// The areas of one colour, as the data of a path.
  private struct Layer {
    private(set) var colours: [Pigment] = []
    private var paths: [Pigment: String] = [:]

    mutating func add(_ path: String, _ colour: Pigment) {
      if paths[colour] == nil { colours.append(colour) }
      paths[colour, default: ""] += path
    }

    /// One element for each colour, in the order in which they came; `attribute` takes the colour.
    func elements(_ attribute: String) -> String {
      colours.map { "<path \(attribute)=\"\($0.hex)\" d=\"\(paths[$0] ?? "")\"/>\n" }.joined()
    }
  }

  private let theme: Theme
  private let ground: Ground
  private var looks: [Style: CellLook] = [:]
  private var papers = Layer()
  private var shapes = Layer()
  private var dots = Layer()
  private var text = ""

  init(_ theme: Theme) {
    self.theme = theme
    ground = Ground(theme)
  }

  private mutating func look(_ cell: Cell) -> CellLook {
    var style = cell.style
    style.attributes.remove(.continuation)
    let look = looks[style] ?? CellLook(style, theme, ground)
    looks[style] = look
    return look
  }

  mutating func add(_ row: Int, of canvas: Canvas) {
    let looks = (0..<canvas.size.width).map { look(canvas[$0, row]) }
    addPapers(looks, row)
    for column in looks.indices { addShape(canvas[column, row], looks[column], column, row) }
    let pieces = canvas.pieces(row, looks)
    guard !pieces.isEmpty else { return }
    let baseline = Self.pixels(row * CellShape.height + 54)
    text += "<text y=\"\(baseline)\">" + pieces.map(Self.span).joined() + "</text>\n"
  }

  private mutating func addPapers(_ looks: [CellLook], _ row: Int) {
    var start = 0
    for column in looks.indices {
      let isLast = column + 1 == looks.count || looks[column + 1].paper != looks[column].paper
      guard isLast else { continue }
      let paper = looks[column].paper
      if paper != ground.paper {
        let box = CellShape.Box(
          x: 0, y: 0, width: (column + 1 - start) * CellShape.width, height: CellShape.height)
        papers.add(Self.path(box, start, row), paper)
      }
      start = column + 1
    }
  }

  private mutating func addShape(_ cell: Cell, _ look: CellLook, _ column: Int, _ row: Int) {
    switch CellShape(cell.base) {
    case .boxes(let boxes): for box in boxes { shapes.add(Self.path(box, column, row), look.ink) }
    case .shade(let quarters):
      let box = CellShape.Box(x: 0, y: 0, width: CellShape.width, height: CellShape.height)
      shapes.add(
        Self.path(box, column, row), look.ink.mixed(quarters, of: 4, over: look.paper))
    case .dots(let spots):
      // A line of no length with round ends is a dot.
      for spot in spots {
        let x = Self.pixels(column * CellShape.width + spot.x)
        let y = Self.pixels(row * CellShape.height + spot.y)
        dots.add("M\(x) \(y)h0", look.ink)
      }
    case nil: break
    }
  }

  private static func path(_ box: CellShape.Box, _ column: Int, _ row: Int) -> String {
    let x = pixels(column * CellShape.width + box.x)
    let y = pixels(row * CellShape.height + box.y)
    let (width, height) = (pixels(box.width), pixels(box.height))
    return "M\(x) \(y)h\(width)v\(height)h-\(width)z"
  }

  private static func span(_ piece: PicturePiece) -> String {
    // A place for every letter, since not every browser heeds a length here; a glyph that may come
    // from another font is made to fit where it does.
    let places = piece.kind == .letters ? piece.columns : 1
    let columns = piece.column..<piece.column + places
    let x = columns.map { pixels($0 * CellShape.width) }.joined(separator: " ")
    var attributes = "x=\"\(x)\""
    if piece.kind == .glyph || piece.kind == .shapes {
      let length = pixels(piece.columns * CellShape.width)
      attributes += " textLength=\"\(length)\" lengthAdjust=\"spacingAndGlyphs\""
    }
    let look = piece.look
    attributes += piece.kind == .shapes ? " fill-opacity=\"0\"" : " fill=\"\(look.ink.hex)\""
    if look.isBold { attributes += " font-weight=\"bold\"" }
    if look.isItalic { attributes += " font-style=\"italic\"" }
    if look.isUnderlined { attributes += " text-decoration=\"underline\"" }
    return "<tspan \(attributes)>\(MarkupText.escaped(piece.text))</tspan>"
  }

  /// Quarters of a pixel as pixels.
  private static func pixels(_ quarters: Int) -> String {
    String(quarters / 4) + ["", ".25", ".5", ".75"][quarters % 4]
  }

  func document(_ size: Size, _ caption: PictureCaption) -> String {
    let (width, height) = (size.width * CellShape.width / 4, size.height * CellShape.height / 4)
    let language = MarkupText.escaped(caption.language)
    return """
      <svg xmlns="http://www.w3.org/2000/svg" width="\(width)" height="\(height)" \
      viewBox="0 0 \(width) \(height)" xml:lang="\(language)">
      <title>\(MarkupText.escaped(caption.title))</title>
      <desc>\(MarkupText.escaped(caption.description))</desc>
      <rect width="\(width)" height="\(height)" fill="\(ground.paper.hex)"/>
      <g shape-rendering="crispEdges">
      \(papers.elements("fill"))\(shapes.elements("fill"))</g>
      <g fill="none" stroke-width="2.5" stroke-linecap="round">
      \(dots.elements("stroke"))</g>
      <g font-family="\(Self.fonts)" font-size="15" xml:space="preserve" direction="ltr" \
      unicode-bidi="bidi-override" style="white-space:pre;font-variant-ligatures:none">
      \(text)</g>
      </svg>

      """
  }

  private static let fonts =
    "ui-monospace,'DejaVu Sans Mono',Menlo,Consolas,'Liberation Mono',monospace"
}
