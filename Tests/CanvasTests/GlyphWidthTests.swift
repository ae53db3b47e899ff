import Glibc
import Testing

@testable import Canvas

@Suite struct GlyphWidthTests {
  /// Swift does not import it: the header hides it unless `_XOPEN_SOURCE` is defined.
  private typealias WidthOfWideCharacter = @convention(c) (wchar_t) -> CInt

  @Test("every scalar is as wide as glibc says, since ncurses asks glibc")
  func agreesWithGlibc() throws {
    try #require(setlocale(LC_CTYPE, "C.UTF-8") != nil)
    let symbol = try #require(dlsym(nil, "wcwidth"))
    let wcwidth = unsafeBitCast(symbol, to: WidthOfWideCharacter.self)
    var wrong: [UInt32] = []
    // glibc gives NUL no columns; to us it is a control like the others.
    for value in UInt32(1)...0x10_ffff {
      guard let scalar = Unicode.Scalar(value) else { continue }
      if GlyphWidth.width(of: scalar) != Int(wcwidth(wchar_t(value))) { wrong.append(value) }
    }
    #expect(wrong.isEmpty, "\(wrong.count) differ, first \(wrong.prefix(8))")
  }

  @Test(
    "known widths",
    arguments: [
      ("a", 1), ("é", 1), ("ł", 1), ("漢", 2), ("\u{301}", 0), ("─", 1), ("■", 1), ("🚢", 2),
      ("\0", -1), ("\u{7f}", -1), ("\u{9b}", -1), ("\u{378}", -1), ("\u{ad}", 1),
    ] as [(Unicode.Scalar, Int)])
  func known(_ scalar: Unicode.Scalar, _ width: Int) {
    #expect(GlyphWidth.width(of: scalar) == width)
  }
}
