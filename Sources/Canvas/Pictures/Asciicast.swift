/// A recording in asciicast v2 (docs.asciinema.org/manual/asciicast/v2), line by line.
///
/// Ask for ``header`` first, then for a line for every frame. The first frame is drawn whole, later
/// ones by what has changed; a frame that looks like the last one gives no line. Nothing rests on
/// the wall clock: the same frames give the same bytes.
///
/// ```swift
/// var cast = Asciicast(size: size, title: title, start: start, theme: theme)
/// write(cast.header)
/// for (seconds, canvas) in frames { if let line = cast.frame(at: seconds, canvas) { write(line) } }
/// if let line = cast.end(at: length) { write(line) }
/// ```
public struct Asciicast: Sendable {
  /// The first line of the file: a JSON object, without a line feed.
  public let header: String
  /// The colours of the frames to come; after a change of theme the next frame is drawn whole.
  public var theme: Theme {
    didSet { if theme != oldValue { last = nil } }
  }
  private let size: Size
  private let colours: RecordedColours
  /// What the terminal shows; nil before the first frame.
  private var last: Canvas?
  private var hasBegun = false
  /// Milliseconds of the last line, which none may go behind.
  private var time = 0

  /// A recording for a terminal of `size`.
  ///
  /// - Parameters:
  ///   - size: columns and rows of every frame.
  ///   - title: what is shown and how it is to be handled, in one line.
  ///   - start: seconds since 1970 of the first frame, by the clock of what is shown.
  ///   - theme: the colours; those of plain text go into the header for what the theme leaves open.
  ///   - colours: how the colours are written.
  public init(
    size: Size, title: String, start: Int64, theme: Theme, colours: RecordedColours = .direct
  ) {
    self.size = size
    self.theme = theme
    self.colours = colours
    let palette = Self.palette(theme)
    let ground = Ground(theme)
    header =
      "{\"version\": 2, \"width\": \(size.width), \"height\": \(size.height), "
      + "\"timestamp\": \(start), \"title\": \(Self.quoted(Sanitiser.plain(title))), "
      + "\"env\": {\"TERM\": \"xterm-256color\"}, "
      + "\"theme\": {\"fg\": \"\(ground.ink.hex)\", \"bg\": \"\(ground.paper.hex)\", "
      + "\"palette\": \"\(palette.map(\.hex).joined(separator: ":"))\"}}"
  }

  /// The line that makes a player show `canvas` at `seconds`; nil if it shows that already.
  ///
  /// A canvas of another size is cut, or filled up with blanks. A time before the last line's counts
  /// as that one, since lines may not go back.
  ///
  /// - Parameters:
  ///   - seconds: since the first frame, taken to the millisecond.
  ///   - canvas: what is shown.
  /// - Returns: a JSON array without a line feed, or nil.
  /// - Complexity: proportional to the number of cells.
  public mutating func frame(at seconds: Double, _ canvas: Canvas) -> String? {
    let canvas = canvas.size == size ? canvas : canvas.fitted(to: size)
    let runs = CanvasDiff.runs(from: last, to: canvas)
    guard !runs.isEmpty else { return nil }
    var output = hasBegun ? "" : "\u{1b}[?25l"
    if last == nil { output += "\u{1b}[0m\u{1b}[2J" }
    var pen = RecordingPen(theme, colours)
    for run in runs { pen.draw(run, of: canvas) }
    hasBegun = true
    last = canvas
    return line(at: seconds, output + pen.output + "\u{1b}[0m")
  }

  /// The line that ends the recording and gives the cursor back, below the last frame; a player
  /// shows the last frame until then. Nil if there is no frame.
  public mutating func end(at seconds: Double) -> String? {
    guard hasBegun else { return nil }
    return line(at: seconds, "\u{1b}[\(max(1, size.height));1H\u{1b}[?25h")
  }

  private mutating func line(at seconds: Double, _ output: String) -> String {
    let millisecond = seconds.isFinite ? Int((min(max(0, seconds), 1e9) * 1000).rounded()) : 0
    time = max(time, millisecond)
    let fraction = String(1000 + time % 1000).dropFirst()
    return "[\(time / 1000).\(fraction), \"o\", \(Self.quoted(output))]"
  }

  /// Sixteen colours for a player's palette, from roles of about those meanings. Frames do not use
  /// them; the format asks for them.
  private static func palette(_ theme: Theme) -> [Pigment] {
    let ground = Ground(theme)
    let roles: [Role] = [.emergency, .good, .warning, .caution, .mark, .mapCoast]
    let inks = roles.map { CellLook(Style($0), theme, ground).ink }
    let quiet = CellLook(Style(.muted), theme, ground).ink
    let strong = CellLook(Style(.strong), theme, ground).ink
    return [ground.paper] + inks + [ground.ink, quiet] + inks + [strong]
  }

  /// `text` as a JSON string (RFC 8259, 7).
  private static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x22: result += "\\\""
      case 0x5c: result += "\\\\"
      case 0..<0x20, 0x7f:
        result += "\\u00" + (scalar.value < 0x10 ? "0" : "") + String(scalar.value, radix: 16)
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}

/// Cells as what a terminal reads: addresses, renditions and glyphs.
private struct RecordingPen {
  private let theme: Theme
  private let colours: RecordedColours
  private var style: Style?
  private(set) var output = ""

  init(_ theme: Theme, _ colours: RecordedColours) {
    self.theme = theme
    self.colours = colours
  }

  mutating func draw(_ run: CanvasRun, of canvas: Canvas) {
    var isPlaced = false
    for column in run.columns {
      let cell = canvas[column, run.row]
      if cell.isContinuation { continue }
      if !isPlaced { output += "\u{1b}[\(run.row + 1);\(column + 1)H" }
      if cell.style != style {
        output += theme.rendition(of: cell.style, colours)
        style = cell.style
      }
      output.unicodeScalars.append(cell.base)
      output.unicodeScalars.append(contentsOf: cell.marks)
      // A player may count such a glyph otherwise; what follows it gets an address.
      isPlaced = !cell.hasMarks && !canvas[column + 1, run.row].isContinuation
    }
  }
}

extension Canvas {
  /// The upper left part of this canvas, or this canvas with blanks beside it.
  fileprivate func fitted(to size: Size) -> Canvas {
    var result = Canvas(size: size)
    for row in 0..<min(size.height, self.size.height) {
      for column in 0..<min(size.width, self.size.width) {
        result[column, row] = self[column, row]
      }
      // A wide glyph that the edge cuts leaves a blank.
      let edge = size.width - 1
      if edge >= 0, self[edge + 1, row].isContinuation { result[edge, row] = .blank }
    }
    return result
  }
}
