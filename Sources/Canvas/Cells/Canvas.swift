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

  private func contains(_ column: Int, _ row: Int) -> Bool {
    column >= 0 && row >= 0 && column < size.width && row < size.height
  }
}
