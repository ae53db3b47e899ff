import Canvas

/// The keys that arrive as `ESC O final`: arrows and keypad in application mode, F1 to F4.
enum SingleShift {
  static func key(_ final: UInt8, parameters: [UInt8]) -> KeyPress? {
    if let key = ControlSequence.lettered(final) {
      let digits = parameters.last.map { Int($0) - 0x30 }
      return KeyPress(key, ControlSequence.modifiers(digits))
    }
    switch final {
    case UInt8(ascii: "M"): return KeyPress(.enter)
    case UInt8(ascii: "I"): return KeyPress(.tab)
    case UInt8(ascii: "X"): return .character("=")
    case UInt8(ascii: "a")...UInt8(ascii: "d"):
      return ControlSequence.lettered(final - 0x20).map { KeyPress($0, .control) }
    // The keypad's own codes lie 64 above what is printed on its keys.
    case UInt8(ascii: "j")...UInt8(ascii: "y"): return .character(Unicode.Scalar(final - 64))
    default: return nil
    }
  }
}
