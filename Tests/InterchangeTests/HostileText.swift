/// Texts that a feed, a partner or a smuggler may send, and what they try.
enum HostileText {
  static let corpus: [(name: String, text: String)] = [
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
    ("quotes and backslashes", #"a"b\c\"d\u0041"#),
    ("wide glyphs", "漢字かな🚢"),
    ("composed and decomposed", "é e\u{301}"),
  ]

  static var names: [String] { corpus.map(\.name) }

  static func text(_ name: String) -> String { corpus.first { $0.name == name }?.text ?? "" }

  /// Whether a terminal, or a reader of a file, could take `scalar` for anything but a glyph.
  static func isDangerous(_ scalar: Unicode.Scalar) -> Bool {
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
}
