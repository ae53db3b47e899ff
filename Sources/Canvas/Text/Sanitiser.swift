/// The one way from text to the screen, and to every other output.
///
/// Text from outside is hostile. A glyph starts a cell, a mark joins it (at most four); regional
/// indicators become letters; joiners, variation selectors and skin tones are dropped; controls,
/// bidi controls and unassigned scalars become a visible replacement.
public enum Sanitiser {
  /// What stands for something that must not be shown.
  public static let replacement: Unicode.Scalar = "\u{fffd}"

  /// What becomes of one scalar.
  enum Fate {
    case glyph(Unicode.Scalar, width: Int)
    case mark
    case dropped
  }

  static func fate(of scalar: Unicode.Scalar) -> Fate {
    switch scalar.value {
    case 0x20..<0x7f: return .glyph(scalar, width: 1)
    case 0x09, 0x0a, 0x0d: return .glyph(" ", width: 1)
    // Terminals disagree whether a soft hyphen takes a column.
    case 0xad: return .glyph("-", width: 1)
    case 0x1f1e6...0x1f1ff:
      return .glyph(Unicode.Scalar(scalar.value - 0x1f1e6 + 65) ?? "?", width: 1)
    case 0x200b...0x200d, 0x2060, 0xfeff, 0xfe00...0xfe0f, 0xe0100...0xe01ef, 0x1f3fb...0x1f3ff:
      return .dropped
    case 0x200e, 0x200f, 0x061c, 0x202a...0x202e, 0x2066...0x2069, 0x2028, 0x2029,
      0xe0000...0xe007f:
      return .glyph(replacement, width: 1)
    default: break
    }
    switch GlyphWidth.width(of: scalar) {
    case 0: return .mark
    case 1: return .glyph(scalar, width: 1)
    case 2: return .glyph(scalar, width: 2)
    default: return .glyph(replacement, width: 1)
    }
  }

  /// Columns that one scalar adds to a text.
  static func columns(of scalar: Unicode.Scalar) -> Int {
    if case .glyph(_, let width) = fate(of: scalar) { width } else { 0 }
  }

  /// `text` fit for plain output, a title or a clipboard: no control, no bidi control, at most
  /// four marks on a glyph.
  public static func plain(_ text: String) -> String {
    if text.printableASCIIPrefix() == text.utf8.count { return text }
    var result = String.UnicodeScalarView()
    var marks = 4
    for scalar in text.unicodeScalars {
      switch fate(of: scalar) {
      case .glyph(let shown, _):
        result.append(shown)
        marks = 0
      case .mark where marks < 4:
        result.append(scalar)
        marks += 1
      case .mark, .dropped: continue
      }
    }
    return String(result)
  }
}
