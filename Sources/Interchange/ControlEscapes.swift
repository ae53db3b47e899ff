/// Keeps bytes that steer terminals, and marks that turn text around, out of files.
///
/// They are part of what was reported and so are not dropped, but written as JSON escapes: a file
/// that somebody prints or opens in an editor then does nothing and hides nothing.
enum ControlEscapes {
  /// `json` with every such scalar as `\u…`. Outside its strings JSON has none of them.
  static func escaped(_ json: String) -> String {
    guard json.unicodeScalars.contains(where: isHarmful) else { return json }
    var result = String.UnicodeScalarView()
    for scalar in json.unicodeScalars {
      if isHarmful(scalar) {
        for unit in String(scalar).utf16 {
          result.append(contentsOf: escape(unit).unicodeScalars)
        }
      } else {
        result.append(scalar)
      }
    }
    return String(result)
  }

  /// DEL, the C1 controls, marks and overrides of direction, line separators, tags.
  private static func isHarmful(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x7f...0x9f, 0x61c, 0x200e, 0x200f, 0x2028...0x202e, 0x2066...0x2069, 0xe0000...0xe007f:
      true
    default: false
    }
  }

  private static func escape(_ unit: UInt16) -> String {
    let digits = String(unit, radix: 16)
    return "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
  }
}
