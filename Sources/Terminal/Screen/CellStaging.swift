import CNcurses
import Canvas

/// Hands runs of cells to ncurses, in a buffer that is kept from frame to frame.
struct CellStaging {
  private var cells: [cchar_t] = []
  private var scalars: [wchar_t] = Array(repeating: 0, count: 6)
  /// The last cell without marks: most cells look like their neighbour, and to let ncurses make one
  /// takes ten times as long as to copy it.
  private var last: (style: Style, cell: cchar_t)?

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
    // A palette may have changed since the last run.
    last = nil
    for column in first..<end {
      let cell = canvas[column, run.row]
      // ncurses fills the second column of a wide glyph itself.
      if cell.isContinuation && !ascii { continue }
      append(cell, ascii: ascii, palette: &palette)
    }
    mvwadd_wchnstr(
      shim_standard_window(), Int32(run.row), Int32(first), cells, Int32(cells.count))
  }

  private mutating func append(_ cell: Cell, ascii: Bool, palette: inout Palette) {
    let base = wchar_t(cell.isContinuation ? 0x20 : Self.shown(cell.base, ascii: ascii))
    let hasMarks = cell.hasMarks && !ascii
    let style = cell.style
    if !hasMarks, var known = last, known.style == style {
      known.cell.chars.0 = base
      cells.append(known.cell)
      return
    }
    let look = palette.look(of: cell)
    scalars[0] = base
    scalars[1] = 0
    if hasMarks {
      let marks = cell.marks
      for (index, mark) in marks.enumerated() { scalars[index + 1] = wchar_t(mark.value) }
      scalars[marks.count + 1] = 0
    }
    var staged = cchar_t()
    shim_set_cell(&staged, scalars, look.attributes, look.pair)
    cells.append(staged)
    if !hasMarks { last = (style, staged) }
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
