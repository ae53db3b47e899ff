import Canvas
import Testing

@testable import Terminal

@Suite("The key decoder")
struct KeyDecoderTests {
  struct Sequence: CustomTestStringConvertible, Sendable {
    var bytes: String
    var press: KeyPress
    var testDescription: String { bytes.debugDescription }
    init(_ bytes: String, _ key: KeyPress.Key, _ modifiers: KeyPress.Modifiers = []) {
      self.bytes = bytes
      press = KeyPress(key, modifiers)
    }
  }

  static let sequences: [Sequence] = [
    Sequence("a", .character("a")), Sequence("é", .character("é")),
    Sequence("漢", .character("漢")), Sequence("😀", .character("😀")),
    Sequence("\r", .enter), Sequence("\n", .character("j"), .control), Sequence("\t", .tab),
    Sequence("\u{7f}", .backspace), Sequence("\u{8}", .backspace),
    Sequence("\u{3}", .character("c"), .control), Sequence("\u{1a}", .character("z"), .control),
    Sequence("\u{13}", .character("s"), .control), Sequence("\0", .character(" "), .control),
    Sequence("\u{1c}", .character("\\"), .control),
    Sequence("\u{1b}x", .character("x"), .alt), Sequence("\u{1b}é", .character("é"), .alt),
    Sequence("\u{1b}\r", .enter, .alt), Sequence("\u{1b}\u{7f}", .backspace, .alt),
    Sequence("\u{1b}[A", .up), Sequence("\u{1b}[B", .down), Sequence("\u{1b}[C", .right),
    Sequence("\u{1b}[D", .left), Sequence("\u{1b}[H", .home), Sequence("\u{1b}[F", .end),
    Sequence("\u{1b}OA", .up), Sequence("\u{1b}OD", .left), Sequence("\u{1b}OH", .home),
    Sequence("\u{1b}OF", .end), Sequence("\u{1b}OM", .enter),
    Sequence("\u{1b}Ok", .character("+")), Sequence("\u{1b}Op", .character("0")),
    Sequence("\u{1b}[1;5A", .up, .control), Sequence("\u{1b}[1;2D", .left, .shift),
    Sequence("\u{1b}[1;3C", .right, .alt),
    Sequence("\u{1b}[1;8B", .down, [.control, .alt, .shift]),
    Sequence("\u{1b}[1;5:1A", .up, .control), Sequence("\u{1b}\u{1b}[A", .up, .alt),
    Sequence("\u{1b}[a", .up, .shift), Sequence("\u{1b}Oa", .up, .control),
    Sequence("\u{1b}[1~", .home), Sequence("\u{1b}[7~", .home), Sequence("\u{1b}[2~", .insert),
    Sequence("\u{1b}[3~", .delete), Sequence("\u{1b}[4~", .end), Sequence("\u{1b}[8~", .end),
    Sequence("\u{1b}[5~", .pageUp), Sequence("\u{1b}[6~", .pageDown),
    Sequence("\u{1b}[5;5~", .pageUp, .control), Sequence("\u{1b}[5^", .pageUp, .control),
    Sequence("\u{1b}[Z", .tab, .shift),
    Sequence("\u{1b}OP", .function(1)), Sequence("\u{1b}OS", .function(4)),
    Sequence("\u{1b}[P", .function(1)), Sequence("\u{1b}[1;5P", .function(1), .control),
    Sequence("\u{1b}[11~", .function(1)), Sequence("\u{1b}[15~", .function(5)),
    Sequence("\u{1b}[17~", .function(6)), Sequence("\u{1b}[21~", .function(10)),
    Sequence("\u{1b}[23~", .function(11)), Sequence("\u{1b}[24~", .function(12)),
    Sequence("\u{1b}[[A", .function(1)), Sequence("\u{1b}[[E", .function(5)),
    Sequence("\u{1b}[27;5;13~", .enter, .control), Sequence("\u{1b}[27;2;9~", .tab, .shift),
    Sequence("\u{1b}[27;6;65~", .character("a"), .control),
    Sequence("\u{1b}[97;5u", .character("a"), .control), Sequence("\u{1b}[27u", .escape),
  ]

  @Test("knows the keys of the usual terminals", arguments: sequences)
  func decodes(_ sequence: Sequence) {
    #expect(decode(Array(sequence.bytes.utf8)) == [.key(sequence.press)])
  }

  @Test("reads a sequence the same byte by byte", arguments: sequences)
  func decodesInPieces(_ sequence: Sequence) {
    var decoder = KeyDecoder()
    var found: [TerminalInput] = []
    for byte in sequence.bytes.utf8 { decoder.feed([byte]) { found.append($0) } }
    decoder.flush { found.append($0) }
    #expect(found == [.key(sequence.press)])
  }

  @Test("takes an escape that stays alone for the key")
  func loneEscape() {
    var decoder = KeyDecoder()
    decoder.feed([0x1b]) { _ in Issue.record("an escape may begin a sequence") }
    #expect(decoder.patience == 25)
    #expect(flush(&decoder) == [.key(KeyPress(.escape))])
    #expect(decoder.patience == nil)
  }

  @Test("tells two escapes from Alt and an arrow")
  func twoEscapes() {
    #expect(decode([0x1b, 0x1b]) == [.key(KeyPress(.escape)), .key(KeyPress(.escape))])
  }

  @Test(
    "takes the beginning of a sequence that stays alone for Alt and the character",
    arguments: ["[", "O", "]", "P", "X", "^", "_"])
  func altIntroducer(_ introducer: String) throws {
    let scalar = try #require(introducer.unicodeScalars.first)
    #expect(decode([0x1b] + Array(introducer.utf8)) == [.key(KeyPress(.character(scalar), .alt))])
  }

  @Test("reports whether the window has the keyboard")
  func focus() {
    #expect(decode("\u{1b}[I\u{1b}[Oq") == [.focus(true), .focus(false), .key(.character("q"))])
  }

  @Test(
    "swallows what is not a key",
    arguments: [
      "\u{1b}[<0;10;20M", "\u{1b}[<0;10;20m", "\u{1b}[M !!", "\u{1b}[32;10;20M", "\u{1b}[?1;2c",
      "\u{1b}[>41;354;0c", "\u{1b}[201~", "\u{1b}]0;title\u{7}", "\u{1b}]52;c;YQ==\u{1b}\\",
      "\u{1b}P>|xterm(370)\u{1b}\\", "\u{1b}[57441;5u", "\u{1b}[99~", "\u{1b}[12;\u{18}",
      "\u{1b}[" + String(repeating: "1;", count: 500) + "M",
    ])
  func swallows(_ noise: String) {
    #expect(decode(noise + "q").suffix(1) == [.key(.character("q"))])
    #expect(decode(noise + "q").filter { $0 != .key(.character("q")) && !isCancel($0) } == [])
  }

  private func isCancel(_ input: TerminalInput) -> Bool { input == .key(.control("x")) }

  @Test("hands over what was pasted in one piece")
  func paste() {
    let input = decode("\u{1b}[200~two\nlines \u{1b}[A é\u{1b}[201~q")
    #expect(input == [.paste("two\nlines \u{1b}[A é"), .key(.character("q"))])
  }

  @Test("keeps what looks like the end of a paste but is not")
  func pasteAlmostEnds() {
    let input = decode("\u{1b}[200~a\u{1b}[201\u{1b}\u{1b}[20\u{1b}[201~")
    #expect(input == [.paste("a\u{1b}[201\u{1b}\u{1b}[20")])
  }

  @Test("keeps only so much of a huge paste, and no half scalar")
  func hugePaste() throws {
    var bytes = Array("\u{1b}[200~x".utf8)
    for _ in 0..<KeyDecoder.pasteLimit { bytes += Array("é".utf8) }
    bytes += Array("\u{1b}[201~q".utf8)
    let input = decode(bytes)
    guard case .paste(let text) = try #require(input.first) else {
      Issue.record("no paste")
      return
    }
    #expect(text.utf8.count == KeyDecoder.pasteLimit - 1)
    #expect(!text.unicodeScalars.contains("\u{fffd}"))
    #expect(input.dropFirst() == [.key(.character("q"))])
  }

  @Test("ends a paste whose end never comes, after a silence")
  func unendedPaste() {
    var decoder = KeyDecoder()
    decoder.feed(Array("\u{1b}[200~text\u{1b}[2".utf8)) { _ in Issue.record("not over yet") }
    #expect(decoder.patience == 1000)
    #expect(flush(&decoder) == [.paste("text\u{1b}[2")])
  }

  @Test(
    "shows invalid UTF-8 as replacement characters and reads on",
    arguments: [
      ([0xff], 1), ([0x80], 1), ([0xc0, 0xaf], 2), ([0xed, 0xa0, 0x80], 3), ([0xe2, 0x82], 1),
      ([0xf0, 0x9f, 0x98], 1), ([0xf5, 0x80], 2), ([0xc2, 0x9b], 1),
    ] as [([UInt8], Int)])
  func invalidText(_ bytes: [UInt8], _ count: Int) {
    let replacement = TerminalInput.key(.character("\u{fffd}"))
    let expected = Array(repeating: replacement, count: count) + [.key(.character("q"))]
    #expect(decode(bytes + [UInt8(ascii: "q")]) == expected)
  }

  @Test("reads the next key after any bytes", arguments: 0..<64 as Range<UInt64>)
  func noise(_ seed: UInt64) {
    var random = SeededBytes(seed: seed)
    var decoder = KeyDecoder()
    for _ in 0..<200 {
      decoder.feed((0..<random.next(below: 40)).map { _ in random.byte() }) { _ in }
      if random.next(below: 3) == 0 { _ = flush(&decoder) }
    }
    _ = flush(&decoder)
    _ = flush(&decoder)
    var found: [TerminalInput] = []
    decoder.feed(Array("q\u{1b}[A".utf8)) { found.append($0) }
    // A lead byte of UTF-8 may still wait for its text.
    #expect(found.suffix(2) == [.key(.character("q")), .key(KeyPress(.up))])
  }

  private func decode(_ text: String) -> [TerminalInput] { decode(Array(text.utf8)) }

  private func decode(_ bytes: [UInt8]) -> [TerminalInput] {
    var decoder = KeyDecoder()
    var found: [TerminalInput] = []
    decoder.feed(bytes) { found.append($0) }
    return found + flush(&decoder)
  }

  private func flush(_ decoder: inout KeyDecoder) -> [TerminalInput] {
    var found: [TerminalInput] = []
    decoder.flush { found.append($0) }
    return found
  }
}

/// Bytes that are the same in every run, with many of those that begin sequences.
private struct SeededBytes {
  private var state: UInt64
  init(seed: UInt64) { state = seed &* 0x9e37_79b9_7f4a_7c15 | 1 }

  mutating func next(below bound: UInt64) -> UInt64 {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return (state >> 11) % bound
  }

  mutating func byte() -> UInt8 {
    let telling = Array("\u{1b}\u{1b}[[O]P;;0127~Mm<?ABu\u{7}".utf8)
    return next(below: 2) == 0
      ? UInt8(next(below: 256)) : telling[Int(next(below: UInt64(telling.count)))]
  }
}
