import Canvas

// FIXME: delete this file when Canvas provides the diff, the nearest colours, ink and paper.
struct CanvasRun { var row: Int; var columns: Range<Int> }

enum CanvasDiff {
  static func runs(from old: Canvas?, to new: Canvas) -> [CanvasRun] {
    var runs: [CanvasRun] = []
    for row in 0..<new.size.height {
      var column = 0
      while column < new.size.width {
        guard old == nil || old?[column, row] != new[column, row] else { column += 1; continue }
        let start = column
        while column < new.size.width, old == nil || old?[column, row] != new[column, row] {
          column += 1
        }
        runs.append(CanvasRun(row: row, columns: start..<column))
      }
    }
    return runs
  }
}

enum NearestColour {
  static func of256(_ r: UInt8, _ g: UInt8, _ b: UInt8) -> Int {
    func step(_ v: UInt8) -> Int { v < 48 ? 0 : v < 115 ? 1 : (Int(v) - 35) / 40 }
    return 16 + 36 * step(r) + 6 * step(g) + step(b)
  }
  static func of8(_ r: UInt8, _ g: UInt8, _ b: UInt8) -> Int {
    (r > 127 ? 1 : 0) | (g > 127 ? 2 : 0) | (b > 127 ? 4 : 0)
  }
  static func of16(_ r: UInt8, _ g: UInt8, _ b: UInt8) -> Int {
    of8(r, g, b) + (max(r, g, b) > 200 ? 8 : 0)
  }
}

extension Theme {
  func ink(of style: Style) -> ThemeColour {
    (style.foreground == .text ? nil : self[style.foreground].foreground)
      ?? (style.background == .background ? nil : self[style.background].foreground)
      ?? self[.text].foreground ?? .terminal
  }
  func paper(of style: Style) -> ThemeColour {
    (style.background == .background ? nil : self[style.background].background)
      ?? (style.foreground == .text ? nil : self[style.foreground].background)
      ?? self[.background].background ?? .terminal
  }
}
