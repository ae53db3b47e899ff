import Testing

@testable import Canvas

@Suite struct SanitiserTests {
  @Test("no control reaches plain output", arguments: HostileText.names)
  func plainIsHarmless(_ name: String) {
    let plain = Sanitiser.plain(HostileText.text(name))
    #expect(!plain.unicodeScalars.contains(where: HostileText.isDangerous))
    #expect(Sanitiser.plain(plain) == plain)
  }

  @Test("no control reaches a cell, and the text stays in its place", arguments: HostileText.names)
  func cellsAreHarmless(_ name: String) {
    let text = HostileText.text(name)
    var canvas = Canvas(size: Size(width: 80, height: 3))
    let used = canvas.put(text, column: 4, row: 1)
    #expect(used == text.columns)
    for row in canvas.rows {
      #expect(!row.unicodeScalars.contains(where: HostileText.isDangerous))
      #expect(row.columns == 80)
    }
    for column in 0..<80 {
      let cell = canvas[column, 1]
      #expect(column >= 4 && column < 4 + used || cell == .blank)
      #expect(cell.marks.count <= 4)
      #expect(cell.isContinuation || GlyphWidth.width(of: cell.base) > 0)
    }
    #expect(canvas.rows[0] == String(repeating: " ", count: 80))
    #expect(canvas.rows[2] == String(repeating: " ", count: 80))
  }

  @Test(
    "what becomes of it can be read",
    arguments: [
      ("🇳🇱", "NL"), ("a\tb\nc", "a b c"), ("👍🏽", "👍"), ("☎\u{fe0f}", "☎"),
      ("a\u{200d}b", "ab"), ("a\u{1b}[2Jb", "a\u{fffd}[2Jb"), ("a\u{202e}b", "a\u{fffd}b"),
      ("a\u{378}b", "a\u{fffd}b"), ("Ploče İpsala Röszke", "Ploče İpsala Röszke"),
      ("e\u{301}", "e\u{301}"), ("plain", "plain"), ("", ""),
      ("con\u{ad}tainer", "con-tainer"),
    ])
  func fate(_ text: String, _ expected: String) {
    #expect(Array(Sanitiser.plain(text).unicodeScalars) == Array(expected.unicodeScalars))
  }

  @Test("a glyph carries four marks at most")
  func fourMarks() {
    let plain = Sanitiser.plain("e" + String(repeating: "\u{301}", count: 1000) + "f")
    #expect(plain.unicodeScalars.count == 6)
  }

  @Test("a text of ten megabytes is cut at the edge")
  func longLine() {
    let text = String(repeating: "0123456789", count: 1_000_000)
    var canvas = Canvas(size: Size(width: 12, height: 1))
    #expect(canvas.put(text, column: 0, row: 0) == 12)
    #expect(canvas.rows == ["012345678901"])
    #expect(text.cut(to: 5) == "0123…")
    #expect(text.wrapped(to: 50).count == 200_000)
  }
}
