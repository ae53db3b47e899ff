import Canvas

/// Frames drawn by chance, with wide glyphs, marks, edges and clips where they hurt.
struct RandomFrames {
  private static let words = [
    "BEANR", "Ploče", "漢字", "🚢", "e\u{301}a\u{300}", "■ EMERG", "―", "a漢b字c", "x", "   ",
    "\u{1b}[2J", "İpsala", "かな", "─━─",
  ]
  private static let roles: [Role] = [.text, .alarm, .muted, .rule, .stale]
  private var random: SeededGenerator

  init(seed: UInt64) { random = SeededGenerator(seed: seed) }

  mutating func pick(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &random) }

  mutating func style() -> Style {
    Style(
      Self.roles[pick(0...Self.roles.count - 1)], on: pick(0...3) == 0 ? .selection : .background,
      pick(0...3) == 0 ? .bold : [])
  }

  mutating func area(in size: Size) -> Rect {
    Rect(
      column: pick(-3...size.width), row: pick(-1...size.height), width: pick(0...size.width),
      height: pick(0...size.height))
  }

  /// Draws `count` things on `canvas`.
  mutating func scribble(on canvas: inout Canvas, count: Int) {
    for _ in 0..<count {
      let text = Self.words[pick(0...Self.words.count - 1)]
      let style = style()
      let (column, row) = (pick(-4...canvas.size.width), pick(-1...canvas.size.height))
      switch pick(0...9) {
      case 0: canvas.fill(area(in: canvas.size), style)
      case 1: canvas.restyle(area(in: canvas.size)) { _ in style }
      case 2:
        canvas.clipped(to: area(in: canvas.size)) { $0.put(text, column: column, row: row, style) }
      case 3: canvas.put(text, endingAt: column, row: row, style)
      default: canvas.put(text, column: column, row: row, style, limit: pick(0...60))
      }
    }
  }
}
