/// A rectangle of cells that panels draw on and the driver compares with the last one.
///
/// Drawing outside is clipped and never traps. A text goes through the sanitiser on its way to
/// cells: no control byte can be held by a cell.
public struct Canvas: Equatable, Sendable {
  /// Columns and rows.
  public let size: Size
  /// Row by row, `size.width * size.height` of them.
  public private(set) var cells: ContiguousArray<Cell>

  /// A canvas full of blanks.
  public init(size: Size) {
    self.size = size
    cells = ContiguousArray(repeating: .blank, count: size.width * size.height)
  }

  /// The whole canvas as a rectangle.
  public var bounds: Rect { Rect(column: 0, row: 0, width: size.width, height: size.height) }

  /// The cell at a place; outside it reads blank and writes nothing.
  public subscript(column: Int, row: Int) -> Cell {
    get { contains(column, row) ? cells[row * size.width + column] : .blank }
    set { if contains(column, row) { cells[row * size.width + column] = newValue } }
  }

  private func contains(_ column: Int, _ row: Int) -> Bool {
    column >= 0 && row >= 0 && column < size.width && row < size.height
  }
}
