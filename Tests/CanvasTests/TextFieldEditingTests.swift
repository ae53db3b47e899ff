import Testing

@testable import Canvas

@Suite struct TextFieldEditingTests {
  private func shown(_ field: TextField) -> String {
    field.head + "|" + String(field.text.dropFirst(field.head.count))
  }

  private func press(_ keys: [String], _ field: inout TextField) {
    for key in keys { if let press = KeyPress(notation: key) { _ = field.press(press) } }
  }

  @Test(
    "the keys of readline",
    arguments: [
      (["A-b"], "seal S2, gate |4"), (["A-b", "A-b"], "seal S2, |gate 4"),
      (["^a", "A-f"], "seal| S2, gate 4"), (["^a", "^Right", "^Right"], "seal S2|, gate 4"),
      (["^a", "A-d"], "| S2, gate 4"), (["^a", "A-d", "^e", "^y"], " S2, gate 4seal|"),
      (["A-Backspace"], "seal S2, gate |"), (["^w", "^w", "^y"], "seal S2, gate 4|"),
      (["^w", "Left", "^w", "^y", "A-y"], "seal S2, 4| "), (["^t"], "seal S2, gate4 |"),
      (["^a", "A-u"], "SEAL| S2, gate 4"), (["^a", "A-c"], "Seal| S2, gate 4"),
      (["x", "y", "^_"], "seal S2, gate 4|"), (["^u", "^_"], "seal S2, gate 4|"),
      (["^w", "^w", "^_", "^_"], "seal S2, gate 4|"),
    ])
  func keys(keys: [String], expected: String) {
    var field = TextField("seal S2, gate 4")
    press(keys, &field)
    #expect(shown(field) == expected)
  }

  @Test("an accent goes with its letter")
  func graphemes() {
    var field = TextField("Ploc")
    field.insert("\u{30C}")
    field.insert("e")
    #expect(field.text == "Ploče")
    press(["Left", "Left"], &field)
    #expect(field.head == "Plo")
    press(["Del"], &field)
    #expect(field.text == "Ploe")
  }

  @Test("arrows go through what was typed before, and back to what is being typed")
  func history() {
    var field = TextField("", history: ["first", "second", "gate"])
    press(["g", "Up"], &field)
    #expect(field.text == "gate")
    press(["Up", "^p", "Up"], &field)
    #expect(field.text == "first")
    press(["Down", "^n", "Down"], &field)
    #expect(field.text == "g")
    press(["^u", "s", "e", "^r"], &field)
    #expect(field.text == "second")
  }

  @Test("several lines: a key breaks the line, arrows go up and down, Home and End stay in it")
  func lines() {
    var field = TextField("one", isMultiline: true)
    press(["^j", "t", "w", "o", "Up"], &field)
    #expect(shown(field) == "one|\ntwo")
    press(["Home", "Down", "End", "A-Enter"], &field)
    #expect(shown(field) == "one\ntwo\n|")
    field.insert("a\r\nb\u{1B}[2J")
    #expect(field.text == "one\ntwo\na\nb\u{FFFD}[2J")
  }

  @Test("text is wrapped at blanks, with the cursor where it belongs")
  func wrapping() {
    var field = TextField("the box is at gate four", isMultiline: true)
    #expect(field.wrapped(to: 11).rows == ["the box is ", "at gate ", "four"])
    #expect(field.wrapped(to: 11).row == 2)
    press(["A-b", "A-b", "A-b"], &field)
    let place = field.wrapped(to: 11)
    #expect((place.row, place.column) == (1, 0))
    var canvas = Canvas(size: Size(width: 12, height: 2))
    field.draw(on: &canvas, in: Rect(column: 0, row: 0, width: 12, height: 2))
    #expect(canvas.rows == ["the box is  ", "at gate     "])
  }

  @Test("whatever is pressed, undoing it all gives what was there, and the cursor stays in it")
  func random() {
    var state: UInt64 = 7
    func next(_ limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % limit
    }
    let keys = [
      "a", "é", "Left", "Right", "^a", "^e", "A-b", "A-f", "^h", "^d", "^w", "A-d", "^y", "A-y",
      "^t", "A-u", "A-c", "^k", "^u", "Up", "Down", "^j",
    ]
    for round in 0..<200 {
      var field = TextField("round \(round)", isMultiline: round.isMultiple(of: 2))
      let start = field.text
      for _ in 0..<40 { press([keys[next(keys.count)]], &field) }
      #expect(field.text.hasPrefix(field.head))
      for _ in 0..<60 { press(["^_"], &field) }
      #expect(field.text == start)
    }
  }
}
