import CNcurses
import Canvas

/// Hands runs of cells to ncurses, in a buffer that is kept from frame to frame.
struct CellStaging {
  private var cells: [cchar_t] = []
  private var scalars: [wchar_t] = Array(repeating: 0, count: 6)

  /// Stages the cells of `run` that lie left of `width`.
  mutating func stage(
    _ run: CanvasRun, of canvas: Canvas, width: Int, ascii: Bool, palette: inout Palette
  ) {
    var first = run.columns.lowerBound
    let end = min(run.columns.upperBound, width)
    // Half a glyph cannot be drawn.
    if first > 0 && canvas[first, run.row].isContinuation { first -= 1 }
    guard first < end else { return }
    cells.removeAll(keepingCapacity: true)
    for column in first..<end {
      let cell = canvas[column, run.row]
      // ncurses fills the second column of a wide glyph itself.
      if cell.isContinuation && !ascii { continue }
      append(cell, ascii: ascii, look: palette.look(of: cell))
    }
    mvwadd_wchnstr(
      shim_standard_window(), Int32(run.row), Int32(first), cells, Int32(cells.count))
  }

  private mutating func append(_ cell: Cell, ascii: Bool, look: Palette.Look) {
    scalars[0] = wchar_t(cell.isContinuation ? 0x20 : Self.shown(cell.base, ascii: ascii))
    scalars[1] = 0
    if cell.hasMarks && !ascii {
      let marks = cell.marks
      for (index, mark) in marks.enumerated() { scalars[index + 1] = wchar_t(mark.value) }
      scalars[marks.count + 1] = 0
    }
    var staged = cchar_t()
    shim_set_cell(&staged, scalars, look.attributes, look.pair)
    cells.append(staged)
  }

  /// Cells should hold no control character; if one does, the terminal must not obey it.
  static func shown(_ scalar: Unicode.Scalar, ascii: Bool) -> UInt32 {
    switch scalar.value {
    case 0x20..<0x7f: scalar.value
    case 0..<0x20, 0x7f..<0xa0: 0x3f
    default: ascii ? 0x3f : scalar.value
    }
  }
}
