/// A rectangle of cells that panels draw on and the driver compares with the last one.
///
/// Drawing outside is clipped and never traps. A text goes through the sanitiser on its way to
/// cells: no control byte can be held by a cell.
public struct Canvas: Equatable, Sendable {
  /// Columns and rows.
  public let size: Size
  /// Row by row, `size.width * size.height` of them.
  public internal(set) var cells: ContiguousArray<Cell>
  /// Where drawing takes effect; all of the canvas but within ``clipped(to:_:)``.
  private(set) var clip: Rect

  /// A canvas full of blanks.
  public init(size: Size) {
    self.size = size
    cells = ContiguousArray(repeating: .blank, count: size.width * size.height)
    clip = Rect(column: 0, row: 0, width: size.width, height: size.height)
  }

  /// The whole canvas as a rectangle.
  public var bounds: Rect { Rect(column: 0, row: 0, width: size.width, height: size.height) }

  /// The cell at a place; outside it reads blank and writes nothing.
  ///
  /// Writes one cell as it is. What draws glyphs uses `put`, which keeps wide ones whole.
  public subscript(column: Int, row: Int) -> Cell {
    get { contains(column, row) ? cells[row * size.width + column] : .blank }
    set { if contains(column, row) { cells[row * size.width + column] = newValue } }
  }

  /// Lets `body` draw inside `area` only, so that a panel cannot draw over its neighbour.
  public mutating func clipped(to area: Rect, _ body: (inout Canvas) -> Void) {
    let outer = clip
    clip = outer.intersection(area)
    body(&self)
    clip = outer
  }

  /// Copies what another canvas holds, cell by cell, so that its upper left comes to `origin`; what
  /// the clip leaves out is left out.
  ///
  /// Wide glyphs are cut neither by the edges of `other` nor by the clip: what is copied should be
  /// a panel that was drawn for this place.
  public mutating func copy(_ other: Canvas, to origin: Point) {
    let whole = Rect(
      column: origin.column, row: origin.row, width: other.size.width, height: other.size.height)
    let inside = whole.intersection(clip)
    guard !inside.isEmpty else { return }
    for row in inside.top..<inside.bottom {
      let to = row * size.width + inside.left
      let from = (row - origin.row) * other.size.width + inside.left - origin.column
      copyCells(of: other, from..<from + inside.width, to: to)
    }
  }

  /// What `area` holds, as a canvas of its own.
  public func part(_ area: Rect) -> Canvas {
    let inside = area.intersection(bounds)
    var part = Canvas(size: inside.size)
    for row in 0..<inside.height {
      let from = (inside.top + row) * size.width + inside.left
      part.copyCells(of: self, from..<from + inside.width, to: row * inside.width)
    }
    return part
  }

  private mutating func copyCells(of other: Canvas, _ range: Range<Int>, to start: Int) {
    other.cells.withUnsafeBufferPointer { source in
      cells.withUnsafeMutableBufferPointer { target in
        _ = target[start..<start + range.count].update(fromContentsOf: source[range])
      }
    }
  }

  private func contains(_ column: Int, _ row: Int) -> Bool {
    column >= 0 && row >= 0 && column < size.width && row < size.height
  }
}
