/// Texts that a feed, a partner or a smuggler may send, and what they try.
package enum HostileText {
  /// Each with a name for what it tries.
  package static let corpus: [(name: String, text: String)] = [
    ("null byte", "a\0b"),
    ("every C0 control", text(of: 0..<0x20)),
    ("DEL", "a\u{7f}b"),
    ("every C1 control", text(of: 0x80..<0xa0)),
    ("set the window title", "\u{1b}]0;owned\u{7}"),
    ("hyperlink", "\u{1b}]8;;http://example.invalid\u{1b}\\click\u{1b}]8;;\u{1b}\\"),
    ("write the clipboard", "\u{1b}]52;c;cm0gLXJm\u{7}"),
    ("device control string", "\u{1b}Pq#0;2;0;0;0\u{1b}\\"),
    ("8-bit CSI", "\u{9b}31mred"),
    ("right-to-left override", "invoice\u{202e}fdp.exe"),
    ("bidi isolates", "\u{2066}a\u{2067}b\u{2068}c\u{2069}"),
    ("bidi marks", "\u{200e}a\u{200f}b\u{61c}c"),
    ("zero-width joiners", "a\u{200d}b\u{200b}c\u{200c}d\u{2060}e\u{feff}f"),
    ("variation selectors", "☎\u{fe0f} ☎\u{fe0e}"),
    ("tag characters", "🏴\u{e0067}\u{e007f}"),
    ("many marks", "e" + String(repeating: "\u{301}", count: 12)),
    ("unassigned", "a\u{378}b\u{e0fff}c"),
    ("noncharacters", "a\u{fffe}b\u{10ffff}c"),
    ("line breaks of all kinds", "a\u{2028}b\u{2029}c\r\nd\u{85}e"),
    ("clear the screen", "\u{1b}[2J\u{1b}[H"),
    ("joined emoji", "👩\u{200d}👩\u{200d}👧\u{200d}👦 👍🏽"),
    ("flags", "🇳🇱🇧🇪"),
    ("marks without a base", "\u{301}\u{302}\u{303}x"),
    ("a thousand marks", "e" + String(repeating: "\u{301}", count: 1000)),
    ("private use", "a\u{e000}b"),
    ("lone surrogate", String(decoding: [0x61, 0xd800, 0x62] as [UInt16], as: UTF16.self)),
    ("overlong slash", String(decoding: [0x61, 0xc0, 0xaf, 0x62] as [UInt8], as: UTF8.self)),
    ("cut in a scalar", String(decoding: [0x61, 0xe2, 0x94] as [UInt8], as: UTF8.self)),
    ("right-to-left script", "שלום مرحبا"),
    ("conjoining jamo", "\u{1112}\u{1161}\u{11ab}"),
    ("one long word", String(repeating: "x", count: 5000)),
    ("wide to the end", String(repeating: "漢", count: 2000)),
    ("only blanks", String(repeating: " ", count: 300)),
    ("markup", "</text><script>alert(1)</script>&lt;![CDATA[ ]]> -->"),
    ("a formula", "=HYPERLINK(\"http://example.invalid\")"),
    ("quotes and backslashes", #"a"b\c\"d\u0041"#),
    ("wide glyphs", "漢字かな🚢"),
    ("composed and decomposed", "é e\u{301}"),
  ]

  /// The names.
  package static var names: [String] { corpus.map(\.name) }

  /// The text called `name`.
  package static func text(_ name: String) -> String {
    corpus.first { $0.name == name }?.text ?? ""
  }

  /// Whether a terminal, or a reader of a file, could take `scalar` for anything but a glyph.
  package static func isDangerous(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7f..<0xa0, 0x61c, 0x200e, 0x200f, 0x2028...0x202e, 0x2066...0x2069,
      0xe0000...0xe007f:
      true
    default: false
    }
  }

  private static func text(of scalars: Range<UInt32>) -> String {
    String(String.UnicodeScalarView(scalars.compactMap { Unicode.Scalar($0) }))
  }

  /// As much of the beginning of `text` as fits into so many bytes of UTF-8.
  package static func cut(_ text: String, toBytes maximum: Int) -> String {
    var result = String.UnicodeScalarView()
    var left = maximum
    for scalar in text.unicodeScalars {
      left -= UTF8.width(scalar)
      guard left >= 0 else { break }
      result.append(scalar)
    }
    return String(result)
  }
}
