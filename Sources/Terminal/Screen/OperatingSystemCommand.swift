/// Commands to the window around the terminal.
enum OperatingSystemCommand {
  /// Names the window, in at most 200 scalars without control characters.
  static func title(_ text: String) -> [UInt8] {
    let shown = text.unicodeScalars.lazy.filter { $0.properties.generalCategory != .control }
    var kept = String.UnicodeScalarView()
    kept.append(contentsOf: shown.prefix(200))
    return Array("\u{1b}]2;".utf8) + Array(String(kept).utf8) + [0x07]
  }

  /// Puts `text` on the clipboard; `nil` when it is longer than terminals take.
  static func clipboard(_ text: String) -> [UInt8]? {
    let bytes = Array(text.utf8)
    guard bytes.count <= 74_000 else { return nil }
    return Array("\u{1b}]52;c;".utf8) + base64(bytes) + [0x07]
  }

  static func base64(_ bytes: [UInt8]) -> [UInt8] {
    let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    var text: [UInt8] = []
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      let bits = group.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - group.count))
      for place in 0..<4 {
        let isFilled = place <= group.count
        text.append(isFilled ? digits[bits >> (18 - 6 * place) & 63] : UInt8(ascii: "="))
      }
    }
    return text
  }
}
