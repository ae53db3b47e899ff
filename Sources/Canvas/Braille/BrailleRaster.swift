/// A picture of dots, two by four to a cell.
public struct BrailleRaster: Hashable, Sendable {
  /// Cells.
  public let size: Size
  /// Eight dots a cell, in the order of Unicode's braille patterns.
  public private(set) var patterns: [UInt8]
  /// The rows and columns of cells in which dots are set, since most pictures are small in a large
  /// raster; both empty without a dot.
  private var rows = 0..<0
  private var columns = 0..<0

  /// No dot set.
  public init(size: Size) {
    self.size = size
    patterns = Array(repeating: 0, count: size.width * size.height)
  }

  /// Dots across.
  public var width: Int { size.width * 2 }
  /// Dots down.
  public var height: Int { size.height * 4 }

  private static let bits: [UInt8] = [1, 8, 2, 16, 4, 32, 64, 128]

  /// Sets the dot at `x`, `y` from the upper left; outside nothing happens.
  public mutating func set(_ x: Int, _ y: Int) {
    guard x >= 0, y >= 0, x < width, y < height else { return }
    let (column, row) = (x / 2, y / 4)
    patterns[row * size.width + column] |= Self.bits[y % 4 * 2 + x % 2]
    rows = rows.including(row)
    columns = columns.including(column)
  }

  /// Draws a straight line between two dots.
  public mutating func line(from start: (Int, Int), to end: (Int, Int)) {
    polyline([start, end], period: 1)
  }

  /// Draws lines from dot to dot, of which every `period`-th dot is set, counted over corners.
  public mutating func polyline(_ dots: [(x: Int, y: Int)], period: Int) {
    var count = 0
    for (start, end) in zip(dots, dots.dropFirst()) {
      let (dx, dy) = (end.x - start.x, end.y - start.y)
      let steps = max(abs(dx), abs(dy))
      // Far beyond the raster nothing can be seen, and nothing is worth the loop.
      guard steps > 0, steps < 20_000 else { continue }
      for step in 0...steps {
        // A corner is the end of one line and the start of the next.
        if step > 0 { count += 1 }
        guard count % period == 0 else { continue }
        let part = Double(step) / Double(steps)
        set(
          start.x + Int((Double(dx) * part).rounded()), start.y + Int((Double(dy) * part).rounded())
        )
      }
    }
    if let only = dots.first, count == 0 { set(only.x, only.y) }
  }

  /// Sets every dot within `radius` of `middle`; of radius 0 that one dot.
  public mutating func disc(around middle: (x: Int, y: Int), radius: Int) {
    for y in -radius...radius {
      for x in -radius...radius where x * x + y * y <= radius * radius + radius / 2 {
        set(middle.x + x, middle.y + y)
      }
    }
  }

  /// The pattern of a cell; 0 outside.
  public func pattern(column: Int, row: Int) -> UInt8 {
    guard column >= 0, row >= 0, column < size.width, row < size.height else { return 0 }
    return patterns[row * size.width + column]
  }

  /// Draws the cells that have dots with their upper left at `column`, `row`.
  public func draw(
    on canvas: inout Canvas, column: Int, row: Int, _ style: Style, _ symbols: Symbols
  ) {
    for y in rows {
      for x in columns {
        let pattern = patterns[y * size.width + x]
        guard pattern != 0 else { continue }
        canvas.place(
          Cell(Self.glyph(pattern, symbols), style), column: column + x, row: row + y)
      }
    }
  }

  /// The braille pattern, or in ASCII a mark by how many dots are set.
  private static func glyph(_ pattern: UInt8, _ symbols: Symbols) -> Unicode.Scalar {
    if symbols.isASCII {
      return pattern.nonzeroBitCount > 4 ? "#" : pattern.nonzeroBitCount > 2 ? ":" : "."
    }
    return Unicode.Scalar(0x2800 + UInt32(pattern)) ?? " "
  }
}

extension Range<Int> {
  /// The shortest range that holds this one and `index`.
  fileprivate func including(_ index: Int) -> Range<Int> {
    guard !isEmpty else { return index..<index + 1 }
    return Swift.min(lowerBound, index)..<Swift.max(upperBound, index + 1)
  }
}
