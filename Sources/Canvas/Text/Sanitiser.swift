/// The one way from text to the screen, and to every other output.
///
/// Text from outside is hostile. A glyph starts a cell, a mark joins it (at most four); regional
/// indicators become letters; joiners, variation selectors and skin tones are dropped; controls,
/// bidi controls and unassigned scalars become a visible replacement.
public enum Sanitiser {
  /// What stands for something that must not be shown.
  public static let replacement: Unicode.Scalar = "\u{fffd}"

  /// What becomes of one scalar.
  @usableFromInline
  enum Fate {
    case glyph(Unicode.Scalar, width: Int)
    case mark
    case dropped
  }

  @usableFromInline
  static func fate(of scalar: Unicode.Scalar) -> Fate {
    switch scalar.value {
    case 0x20..<0x7f: return .glyph(scalar, width: 1)
    case 0x09, 0x0a, 0x0d: return .glyph(" ", width: 1)
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

  /// `text` fit for plain output, a title or a clipboard: no control, no bidi control, at most
  /// four marks on a glyph.
  public static func plain(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7f }) { return text }
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

extension String {
  /// Columns that this text takes on a canvas.
  public var columns: Int {
    unicodeScalars.reduce(0) { sum, scalar in
      if case .glyph(_, let width) = Sanitiser.fate(of: scalar) { return sum + width }
      return sum
    }
  }

  /// The beginning of this text that fits `width` columns, with an ellipsis where it was cut.
  public func cut(to width: Int, ellipsis: String = "…") -> String {
    if columns <= width { return self }
    let room = width - ellipsis.columns
    guard room >= 0 else { return "" }
    var used = 0
    var result = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      if case .glyph(_, let glyph) = Sanitiser.fate(of: scalar) {
        guard used + glyph <= room else { break }
        used += glyph
      }
      result.append(scalar)
    }
    return String(result) + ellipsis
  }

  /// This text with blanks behind it, or before it, until it takes `width` columns.
  public func padded(to width: Int, right: Bool = false) -> String {
    let blanks = String(repeating: " ", count: max(0, width - columns))
    return right ? blanks + self : self + blanks
  }

  /// This text in lines of at most `width` columns, broken between words where that can be.
  public func wrapped(to width: Int) -> [String] {
    guard width > 0 else { return [] }
    var lines: [String] = []
    var line = ""
    for word in split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init) {
      if line.isEmpty {
        line = word
      } else if line.columns + 1 + word.columns <= width {
        line += " " + word
      } else {
        lines.append(line)
        line = word
      }
      while line.columns > width {
        let head = line.cut(to: width, ellipsis: "")
        guard !head.isEmpty else { return lines }
        lines.append(head)
        line = String(line.unicodeScalars.dropFirst(head.unicodeScalars.count))
      }
    }
    return line.isEmpty ? lines : lines + [line]
  }
}
