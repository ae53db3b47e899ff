/// A stretch of a row that must be drawn again.
public struct CanvasRun: Hashable, Sendable {
  /// The row.
  public let row: Int
  /// Its columns, which cut no wide glyph in half.
  public let columns: Range<Int>
}

/// What differs between two canvases.
public enum CanvasDiff {
  /// Unchanged cells between two changes that are drawn rather than jumped over: a jump of the
  /// cursor costs more bytes than they do.
  static let gap = 4
  /// Cells that are compared without asking after each whether it differs.
  private static let block = 8

  /// The runs by which `new` differs from `old`; all rows if there is no old one of this size.
  public static func runs(from old: Canvas?, to new: Canvas) -> [CanvasRun] {
    let width = new.size.width
    guard width > 0 else { return [] }
    guard let old, old.size == new.size else {
      return (0..<new.size.height).map { CanvasRun(row: $0, columns: 0..<width) }
    }
    var runs: [CanvasRun] = []
    old.cells.withUnsafeBufferPointer { before in
      new.cells.withUnsafeBufferPointer { after in
        for row in 0..<new.size.height {
          let range = row * width..<(row + 1) * width
          guard let first = firstChange(before, after, in: range) else { continue }
          append(&runs, row: row, before[range], after[range], from: first)
        }
      }
    }
    return runs
  }

  /// Where two rows begin to differ. Most do not, so many cells are compared at once.
  private static func firstChange(
    _ before: UnsafeBufferPointer<Cell>, _ after: UnsafeBufferPointer<Cell>, in range: Range<Int>
  ) -> Int? {
    var index = range.lowerBound
    while index + block <= range.upperBound {
      var difference: UInt64 = 0
      for place in index..<index + block {
        difference |= before[place].difference(to: after[place])
      }
      guard difference == 0 else { break }
      index += block
    }
    while index < range.upperBound {
      if before[index] != after[index] { return index }
      index += 1
    }
    return nil
  }

  private static func append(
    _ runs: inout [CanvasRun], row: Int, _ before: Slice<UnsafeBufferPointer<Cell>>,
    _ after: Slice<UnsafeBufferPointer<Cell>>, from first: Int
  ) {
    let start = after.startIndex
    var run: Range<Int>?
    for index in first..<after.endIndex where before[index] != after[index] {
      let column = index - start
      // The right half comes with its left half, even if only the glyph changed.
      let end =
        index + 1 < after.endIndex && after[index + 1].isContinuation ? column + 2 : column + 1
      if let open = run, column - open.upperBound < gap {
        run = open.lowerBound..<end
      } else {
        if let run { runs.append(CanvasRun(row: row, columns: run)) }
        // The left half must be drawn with its right half.
        let first = column > 0 && after[index].isContinuation ? column - 1 : column
        run = first..<end
      }
    }
    if let run { runs.append(CanvasRun(row: row, columns: run)) }
  }
}
