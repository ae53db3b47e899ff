import Canvas

/// The keys that arrive as one byte.
enum ControlCode {
  /// The key of a byte below 128.
  static func key(_ byte: UInt8) -> KeyPress {
    switch byte {
    case 0x00: .control(" ")
    case 0x08, 0x7f: KeyPress(.backspace)
    case 0x09: KeyPress(.tab)
    case 0x0d: KeyPress(.enter)
    case 0x1b: KeyPress(.escape)
    case 0x01...0x1a: .control(Unicode.Scalar(byte + 0x60))
    case 0x1c...0x1f: .control(Unicode.Scalar(byte + 0x40))
    default: .character(Unicode.Scalar(byte))
    }
  }
}
