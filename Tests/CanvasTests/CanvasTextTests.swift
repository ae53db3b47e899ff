import Testing

@testable import Canvas

@Suite struct CanvasTextTests {
  private func drawn(
    width: Int = 8, height: Int = 1, _ body: (inout Canvas) -> Void
  ) -> [String] {
    var canvas = Canvas(size: Size(width: width, height: height))
    body(&canvas)
    return canvas.rows
  }

  @Test("a text says how many columns it took")
  func columnsUsed() {
    var canvas = Canvas(size: Size(width: 8, height: 1))
    #expect(canvas.put("ab", column: 0, row: 0) == 2)
    #expect(canvas.put("漢字", column: 0, row: 0) == 4)
    #expect(canvas.put("e\u{301}", column: 0, row: 0) == 1)
    #expect(canvas.put("0123456789", column: 3, row: 0) == 5)
    #expect(canvas.put("0123456789", column: 3, row: 0, limit: 5) == 2)
  }

  @Test("a wide glyph that would cross the edge is left out")
  func wideAtTheEdge() {
    #expect(drawn(width: 4) { $0.put("a漢字", column: 0, row: 0) } == ["a漢 "])
    #expect(drawn(width: 4) { $0.put("漢字", column: 0, row: 0, limit: 3) } == ["漢  "])
    #expect(drawn(width: 4) { $0.put("漢字", column: -1, row: 0) } == [" 字 "])
  }

  @Test("drawing over half of a wide glyph blanks the other half")
  func halves() {
    #expect(
      drawn(width: 4) {
        $0.put("漢字", column: 0, row: 0)
        $0.put("x", column: 1, row: 0)
      } == [" x字"])
    #expect(
      drawn(width: 4) {
        $0.put("漢字", column: 0, row: 0)
        $0.put("x", column: 2, row: 0)
      } == ["漢x "])
    #expect(
      drawn(width: 4) {
        $0.put("漢字", column: 0, row: 0)
        $0.put("か", column: 1, row: 0)
      } == [" か "])
    #expect(
      drawn(width: 4) {
        $0.put("漢字", column: 0, row: 0)
        $0.fill(Rect(column: 1, row: 0, width: 2, height: 1), with: "-")
      } == [" -- "])
  }

  @Test("marks join the glyph before them")
  func marks() {
    var canvas = Canvas(size: Size(width: 3, height: 1))
    canvas.put("e\u{301}\u{302}x", column: 0, row: 0)
    #expect(canvas[0, 0].base == "e")
    #expect(canvas[0, 0].marks == ["\u{301}", "\u{302}"])
    #expect(canvas[1, 0].base == "x")
  }

  @Test("a text can end before a column")
  func rightAligned() {
    #expect(drawn { $0.put("12", endingAt: 8, row: 0) } == ["      12"])
    #expect(drawn { $0.put("漢", endingAt: 8, row: 0) } == ["      漢"])
  }

  @Test("outside nothing is drawn")
  func outside() {
    let blank = drawn(height: 2) { _ in }
    #expect(drawn(height: 2) { $0.put("abc", column: 8, row: 0) } == blank)
    #expect(drawn(height: 2) { $0.put("abc", column: -3, row: 0) } == blank)
    #expect(drawn(height: 2) { $0.put("abc", column: 0, row: 2) } == blank)
    #expect(drawn(height: 2) { $0.put("abc", column: 0, row: -1) } == blank)
    #expect(drawn { $0.put("abc", column: -2, row: 0) } == ["c       "])
  }

  @Test("far outside nothing is drawn and nothing traps")
  func farOutside() {
    let far = 1 << 40
    let rows = drawn(height: 2) {
      for place in [-far, far] {
        $0.put("abc漢", column: place, row: 0)
        $0.put("abc漢", column: 0, row: place)
        $0.put("漢", endingAt: place, row: 1)
        $0.put("漢", column: 0, row: 0, limit: -far)
        $0.fill(Rect(column: place, row: 0, width: 9, height: 9), with: "x")
        $0.fill(Rect(column: 0, row: place, width: 9, height: 9), with: "x")
        $0.clipped(to: Rect(column: place, row: place, width: far, height: 1)) {
          $0.put("abc", column: 0, row: 0)
        }
      }
    }
    #expect(rows == drawn(height: 2) { _ in })
  }

  @Test("a panel cannot draw over its neighbour")
  func clip() {
    let rows = drawn(width: 8, height: 3) { canvas in
      canvas.fill(canvas.bounds, with: ".")
      canvas.clipped(to: Rect(column: 2, row: 1, width: 3, height: 1)) {
        $0.put("abcdefgh", column: 0, row: 0)
        $0.put("abcdefgh", column: 0, row: 1)
        $0.put("abcdefgh", column: 0, row: 2)
      }
    }
    #expect(rows == ["........", "..cde...", "........"])
  }

  @Test("a clip cuts no glyph in half")
  func clipWide() {
    let rows = drawn(width: 8) { canvas in
      canvas.clipped(to: Rect(column: 1, row: 0, width: 4, height: 1)) {
        $0.put("漢字かな", column: 0, row: 0)
      }
    }
    #expect(rows == ["  字    "])
  }

  @Test("another style leaves the glyphs as they are")
  func restyle() {
    var canvas = Canvas(size: Size(width: 6, height: 2))
    canvas.put("漢e\u{301}x", column: 0, row: 0, Style(.alarm))
    canvas.restyle(Rect(column: 0, row: 0, width: 6, height: 1)) { _ in
      Style(.text, on: .selection, .bold)
    }
    #expect(canvas.rows[0] == "漢e\u{301}x  ")
    #expect(canvas[1, 0].isContinuation)
    #expect(canvas[0, 0].background == .selection && canvas[5, 0].attributes == .bold)
    #expect(canvas[0, 1] == .blank)
  }

  @Test("whatever is drawn, every glyph is whole", arguments: Array(UInt64(1)...60))
  func wholeGlyphs(_ seed: UInt64) {
    var frames = RandomFrames(seed: seed)
    var canvas = Canvas(size: Size(width: 23, height: 5))
    for _ in 0..<30 {
      frames.scribble(on: &canvas, count: 1)
      for row in 0..<5 {
        for column in 0..<23 {
          let isWide = GlyphWidth.width(of: canvas[column, row].base) == 2
          #expect(canvas[column + 1, row].isContinuation == isWide)
        }
        #expect(!canvas[0, row].isContinuation)
        #expect(canvas.rows[row].columns == 23)
      }
    }
  }

  @Test("cutting keeps what fits and says that it was cut")
  func cut() {
    #expect("Vlissingen".cut(to: 10) == "Vlissingen")
    #expect("Vlissingen".cut(to: 5) == "Vlis…")
    #expect("漢字かな".cut(to: 4) == "漢…")
    #expect("ae\u{301}bc".cut(to: 3) == "ae\u{301}…")
    #expect("abc".cut(to: 0) == "")
    #expect("abc".cut(to: -1) == "")
    #expect("abcdef".cut(to: 3, ellipsis: ".") == "ab.")
  }

  @Test("cut text always fits", arguments: HostileText.names)
  func cutFits(_ name: String) {
    let text = HostileText.text(name)
    for width in 0...12 { #expect(text.cut(to: width).columns <= width) }
    for width in 1...12 {
      #expect(text.wrapped(to: width).allSatisfy { $0.columns <= width })
    }
  }

  @Test("padding counts columns, not characters")
  func padding() {
    #expect("漢".padded(to: 4) == "漢  ")
    #expect("漢".padded(to: 4, right: true) == "  漢")
    #expect("abcde".padded(to: 4) == "abcde")
  }

  @Test("text wraps between words, and inside a word only if it must")
  func wrapping() {
    #expect("the sea is wide".wrapped(to: 7) == ["the sea", "is wide"])
    #expect("the sea is  wide ".wrapped(to: 7) == ["the sea", "is wide"])
    #expect("the sea, the sé".wrapped(to: 8) == ["the sea,", "the sé"])
    #expect("the sea".wrapped(to: 7) == ["the sea"])
    #expect("a bc def".wrapped(to: 3) == ["a", "bc", "def"])
    #expect("CSQU3054383 ok".wrapped(to: 6) == ["CSQU30", "54383", "ok"])
    #expect("漢字かな".wrapped(to: 5) == ["漢字", "かな"])
    #expect("a\r\nb\n\nc".wrapped(to: 1) == ["a", "b", "c"])
    #expect("漢a字".wrapped(to: 1) == ["a"])
    #expect("".wrapped(to: 5).isEmpty)
  }
}
