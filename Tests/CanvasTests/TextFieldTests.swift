import Testing

@testable import Canvas

@Suite struct TextFieldTests {
  /// The text with `|` where the cursor is.
  private func shown(_ field: TextField) -> String {
    field.head + "|" + String(field.text.unicodeScalars.dropFirst(field.cursor))
  }

  @Test(
    "the keys of a line editor",
    arguments: [
      (["x"], "Ploče portx|"), (["Space"], "Ploče port |"), (["Backspace"], "Ploče por|"),
      (["Left", "Left", "x"], "Ploče pox|rt"), (["Home", "x"], "x|Ploče port"),
      (["^a", "Del"], "|loče port"), (["^a", "^k"], "|"), (["^u"], "|"), (["^w"], "Ploče |"),
      (["^w", "^w", "^w"], "|"), (["^a", "Backspace"], "|Ploče port"), (["Del"], "Ploče port|"),
      (["^b", "^b", "^k"], "Ploče po|"), (["^a", "^f", "^u"], "|loče port"),
      (["^a", "End"], "Ploče port|"), (["^a", "^e"], "Ploče port|"),
      (["Left", "^d"], "Ploče por|"),
      (["^h", "A-Backspace"], "Ploče |"),
    ] as [([String], String)])
  func editing(_ keys: [String], _ expected: String) {
    var field = TextField("Ploče port")
    for key in keys { if let press = KeyPress(notation: key) { _ = field.press(press) } }
    #expect(shown(field) == expected)
  }

  @Test("a key that means nothing in a field is left to others")
  func others() {
    var field = TextField("a")
    for key in ["Enter", "Esc", "Tab", "F5", "Up", "PgDn", "^x", "A-a"] {
      let isTaken = KeyPress(notation: key).map { field.press($0) }
      #expect(isTaken == false)
    }
    #expect(field == TextField("a"))
  }

  @Test("pasted controls and line breaks do no harm", arguments: HostileText.names)
  func paste(_ name: String) {
    var field = TextField("ab")
    _ = field.press(KeyPress(.left))
    field.insert(HostileText.text(name))
    #expect(!field.text.unicodeScalars.contains(where: HostileText.isDangerous))
    #expect(field.text.unicodeScalars.first == "a")
    var canvas = Canvas(size: Size(width: 10, height: 1))
    let cursor = field.draw(on: &canvas, columns: 2..<8, row: 0)
    #expect((2..<8).contains(cursor))
    #expect(canvas[0, 0] == .blank && canvas[1, 0] == .blank && canvas[8, 0] == .blank)
    #expect(canvas.rows[0].columns == 10)
  }

  @Test("a paste of a megabyte ends at the limit")
  func hugePaste() {
    var field = TextField()
    field.insert(String(repeating: "x", count: 1_000_000))
    field.insert("more")
    #expect(field.text.count == 4000)
  }

  @Test("the cursor stays in sight")
  func scrolling() {
    var canvas = Canvas(size: Size(width: 8, height: 1))
    var field = TextField("0123456789")
    #expect(field.draw(on: &canvas, columns: 1..<7, row: 0) == 6)
    #expect(canvas.rows == [" 56789  "])
    #expect(canvas[6, 0].attributes == .reverse)
    _ = field.press(KeyPress(.home))
    #expect(field.draw(on: &canvas, columns: 1..<7, row: 0) == 1)
    #expect(canvas.rows == [" 012345 "])
    _ = field.draw(on: &canvas, columns: 3..<3, row: 0)
    #expect(canvas.rows == [" 012345 "])
  }
}
