import Testing

@testable import Canvas

@Suite struct WidgetTests {
  private func drawn(
    _ width: Int, _ height: Int = 1, _ body: (inout Canvas) -> Void
  ) -> [String] {
    var canvas = Canvas(size: Size(width: width, height: height))
    body(&canvas)
    return canvas.rows
  }

  private func rule(
    _ rule: TitleRule, _ width: Int, _ symbols: Symbols = .unicode
  ) -> String {
    drawn(width) { rule.draw(on: &$0, columns: 0..<width, row: 0, symbols) }[0]
  }

  @Test("the rule of a focused panel is heavy and has the cursor")
  func focusedRule() {
    let title = TitleRule("6 Incidents", trailing: "8 of 20", isFocused: true)
    #expect(rule(title, 40) == "━▸6 Incidents ━━━━━━━━━━━━━━━━ 8 of 20 ━")
    #expect(rule(title, 40, .ascii) == "=>6 Incidents ================ 8 of 20 =")
  }

  @Test("the rule of another panel is light")
  func plainRule() {
    let title = TitleRule("5 Open actions", trailing: "4 late")
    #expect(rule(title, 40) == "─ 5 Open actions ────────────── 4 late ─")
  }

  @Test("a narrow rule cuts what is at the right, then the title", arguments: 0...60)
  func narrowRule(_ width: Int) {
    let title = TitleRule("6 Incidents", trailing: "8 of 20 open shown", isFocused: true)
    let text = rule(title, width)
    #expect(text.columns == width)
    #expect(width < 16 || text.hasPrefix("━▸6 Incidents ━"))
    #expect(width < 36 || text.hasSuffix("━ 8 of 20 open shown ━"))
  }

  @Test("figures three rows high, as on the first screen")
  func digits() {
    #expect(
      BlockDigits.rows(of: "0:23", .unicode) == [
        "█▀█ ▄ ▀▀█ ▀▀█", "█ █ ▄ █▀▀  ▀█", "▀▀▀   ▀▀▀ ▀▀▀",
      ])
    #expect(
      BlockDigits.rows(of: "1456789", .unicode) == [
        "▄█  █ █ █▀▀ █▀▀ ▀▀█ █▀█ █▀█", " █  ▀▀█ ▀▀█ █▀█   █ █▀█ ▀▀█",
        "▀▀▀   ▀ ▀▀▀ ▀▀▀   ▀ ▀▀▀ ▀▀▀",
      ])
    #expect(BlockDigits.rows(of: "0:23", .ascii) == ["    ", "0:23", "    "])
  }

  @Test("figures are as wide in every row", arguments: ["0123456789", "-", "2d 4:05", ""])
  func digitWidth(_ text: String) {
    for symbols in [Symbols.unicode, .ascii] {
      let width = BlockDigits.width(of: text, symbols)
      #expect(BlockDigits.rows(of: text, symbols).allSatisfy { $0.columns == width })
    }
  }

  @Test("one step of a sparkline is one find, in every row")
  func sparkline() {
    #expect(Symbols.unicode.sparkline([0, 1, 2, 3, 4, 5, 6, 7, 8, 90, -1]) == "▁▂▃▄▅▆▇███▁")
    #expect(Symbols.ascii.sparkline([0, 1, 7, 90]) == "0177")
  }

  @Test(
    "a bar is as long as asked, whatever the share",
    arguments: [
      (0, "░░░░░"), (0.4, "██░░░"), (1, "█████"), (7, "█████"), (-1, "░░░░░"), (.nan, "░░░░░"),
      (.infinity, "█████"),
    ] as [(Double, String)])
  func bar(_ share: Double, _ expected: String) {
    #expect(Symbols.unicode.bar(share, width: 5) == expected)
    #expect(Symbols.ascii.bar(share, width: 5).utf8.count == 5)
  }

  @Test("in ASCII there is nothing but ASCII")
  func asciiSymbols() {
    for child in Mirror(reflecting: Symbols.ascii).children {
      if let text = child.value as? String { #expect(text.utf8.allSatisfy { $0 < 0x7f }) }
      if let texts = child.value as? [String] {
        #expect(texts.joined().utf8.allSatisfy { $0 < 0x7f })
      }
    }
  }

  @Test("every symbol takes one column")
  func symbolWidths() {
    for symbols in [Symbols.unicode, .ascii] {
      for child in Mirror(reflecting: symbols).children {
        if let text = child.value as? String { #expect(text.columns == 1) }
        if let texts = child.value as? [String] { #expect(texts.allSatisfy { $0.columns == 1 }) }
      }
    }
  }

  @Test("a popup clears its place and says where its content goes")
  func popup() {
    var inside = Rect(column: 0, row: 0, width: 0, height: 0)
    let rows = drawn(20, 6) { canvas in
      canvas.fill(canvas.bounds, with: ".")
      inside = Popup.draw(
        on: &canvas, size: Size(width: 8, height: 2), in: canvas.bounds, title: "Help", .unicode)
    }
    #expect(
      rows == [
        "....................", "....━▸Help ━━━━━....", "....│          │....",
        "....│          │....", "....────────────....", "....................",
      ])
    #expect(inside == Rect(column: 6, row: 2, width: 8, height: 2))
  }

  @Test("a popup larger than the screen is as large as the screen", arguments: 0...12)
  func smallScreen(_ side: Int) {
    var canvas = Canvas(size: Size(width: side, height: side))
    let inside = Popup.draw(
      on: &canvas, size: Size(width: 80, height: 24), in: canvas.bounds, title: "Help", .unicode)
    #expect(inside.width == max(0, side - 4) && inside.height == max(0, side - 2))
  }
}
