import Testing

@testable import Canvas

@Suite struct KeyNotationTests {
  private static let keys: [KeyPress.Key] =
    [
      .up, .down, .left, .right, .home, .end, .pageUp, .pageDown, .insert, .delete, .enter,
      .backspace, .tab, .escape,
    ]
    + (1...24).map { .function($0) }
    + ([" ", "a", "Z", "0", "-", "^", "é", "漢", "S", "A", "/", "?"] as [Unicode.Scalar])
    .map { .character($0) }

  @Test("what is written is read again", arguments: keys)
  func roundTrip(_ key: KeyPress.Key) {
    for bits in UInt8(0)..<8 {
      let press = KeyPress(key, KeyPress.Modifiers(rawValue: bits))
      #expect(KeyPress(notation: press.notation) == press, "\(press.notation)")
    }
  }

  @Test(
    "keys as configuration writes them",
    arguments: [
      ("a", KeyPress(.character("a"))), ("^d", .control("d")), ("S-Tab", KeyPress(.tab, .shift)),
      ("F5", KeyPress(.function(5))), ("Enter", KeyPress(.enter)), ("PgDn", KeyPress(.pageDown)),
      ("Space", KeyPress(.character(" "))), ("A-x", KeyPress(.character("x"), .alt)),
      ("^Left", KeyPress(.left, .control)), ("-", KeyPress(.character("-"))),
      ("^", KeyPress(.character("^"))),
    ])
  func known(_ text: String, _ press: KeyPress) {
    #expect(KeyPress(notation: text) == press)
    #expect(press.notation == text)
  }

  @Test(
    "what is no key is refused",
    arguments: ["", "F0", "F25", "Fx", "ab", "enter", "Pgdn", "\u{1b}", "\u{301}", "S-", "Ctrl-a"])
  func refused(_ text: String) {
    #expect(KeyPress(notation: text) == nil)
  }
}
