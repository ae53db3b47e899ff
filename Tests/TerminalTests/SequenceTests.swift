import Testing

@testable import Terminal

@Suite("Sequences beside ncurses")
struct SequenceTests {
  @Test("drops the delays that terminfo writes into sequences")
  func padding() {
    #expect(text(TerminalSequences.withoutPadding(Array("a$<5/>b$<2*>".utf8))) == "ab")
    #expect(text(TerminalSequences.withoutPadding(Array("cost $5 $<".utf8))) == "cost $5 $<")
  }

  @Test("a title holds no control character")
  func title() {
    let bytes = OperatingSystemCommand.title("a\u{1b}]2;b\u{7}\u{9b}c\u{9c}\n")
    #expect(text(bytes) == "\u{1b}]2;a]2;bc\u{7}")
  }

  @Test(
    "encodes the clipboard",
    arguments: [("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("é漢", "w6nmvKI=")])
  func clipboard(_ plain: String, _ encoded: String) throws {
    let bytes = try #require(OperatingSystemCommand.clipboard(plain))
    #expect(text(bytes) == "\u{1b}]52;c;\(encoded)\u{7}")
  }

  @Test("refuses a clipboard that terminals would cut")
  func hugeClipboard() {
    #expect(OperatingSystemCommand.clipboard(String(repeating: "a", count: 74_001)) == nil)
  }

  @Test("a cell that holds a control character shows a question mark")
  func controlInCell() {
    let controls = (UInt32(0)..<0x20).map { $0 } + (0x7f..<0xa0).map { $0 }
    for value in controls {
      guard let scalar = Unicode.Scalar(value) else { continue }
      #expect(CellStaging.shown(scalar, ascii: false) == 0x3f)
    }
    #expect(CellStaging.shown("é", ascii: false) == 0xe9)
    #expect(CellStaging.shown("é", ascii: true) == 0x3f)
  }

  private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
}
