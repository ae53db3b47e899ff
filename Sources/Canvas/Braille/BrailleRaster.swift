/// A picture of dots, two by four to a cell.
public struct BrailleRaster: Hashable, Sendable {
  /// Cells.
  public let size: Size
  /// Eight dots a cell, in the order of Unicode's braille patterns.
  public private(set) var patterns: [UInt8]

  /// No dot set.
  public init(size: Size) {
    self.size = size
    patterns = Array(repeating: 0, count: size.width * size.height)
  }

  /// Dots across.
  public var width: Int { size.width * 2 }
  /// Dots down.
  public var height: Int { size.height * 4 }

  private static let bits: [[UInt8]] = [[1, 8], [2, 16], [4, 32], [64, 128]]

  /// Sets the dot at `x`, `y` from the upper left; outside nothing happens.
  public mutating func set(_ x: Int, _ y: Int) {
    guard x >= 0, y >= 0, x < width, y < height else { return }
    patterns[y / 4 * size.width + x / 2] |= Self.bits[y % 4][x % 2]
  }

  /// Draws a straight line between two dots; every `period`-th dot only, if more than one.
  public mutating func line(from start: (Int, Int), to end: (Int, Int), period: Int = 1) {
    let (dx, dy) = (end.0 - start.0, end.1 - start.1)
    let steps = max(abs(dx), abs(dy))
    // Far beyond the raster nothing can be seen, and nothing is worth the loop.
    guard steps < 20_000 else { return }
    for step in 0...max(steps, 0) where step % period == 0 {
      let part = steps == 0 ? 0 : Double(step) / Double(steps)
      set(
        start.0 + Int((Double(dx) * part).rounded()), start.1 + Int((Double(dy) * part).rounded()))
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
    for y in 0..<size.height {
      for x in 0..<size.width {
        let pattern = patterns[y * size.width + x]
        guard pattern != 0 else { continue }
        canvas[column + x, row + y] = Cell(Self.glyph(pattern, symbols), style)
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
