import Canvas

/// A sequence `CSI parameters final`, and what it says of a key.
struct ControlSequence {
  enum Meaning: Equatable {
    case key(KeyPress)
    case focus(Bool)
    case pasteBegins
    case nothing
  }

  var parameters: [UInt8]
  var final: UInt8

  var meaning: Meaning {
    // `<`, `=`, `>` and `?` mark mouse reports and replies, which nobody asked for.
    if let first = parameters.first, (0x3c...0x3f).contains(first) { return .nothing }
    switch final {
    case UInt8(ascii: "I") where parameters.isEmpty: return .focus(true)
    case UInt8(ascii: "O") where parameters.isEmpty: return .focus(false)
    case UInt8(ascii: "~") where number(at: 0) == 200: return .pasteBegins
    default: return key.map { .key($0) } ?? .nothing
    }
  }

  private var key: KeyPress? {
    switch final {
    case UInt8(ascii: "~"):
      if number(at: 0) == 27 { return coded(code: number(at: 2), modifier: number(at: 1)) }
      return Self.numbered(number(at: 0)).map { KeyPress($0, modifiers(at: 1)) }
    case UInt8(ascii: "^"):
      return Self.numbered(number(at: 0)).map { KeyPress($0, .control) }
    case UInt8(ascii: "@"):
      return Self.numbered(number(at: 0)).map { KeyPress($0, [.control, .shift]) }
    case UInt8(ascii: "u"): return coded(code: number(at: 0), modifier: number(at: 1))
    case UInt8(ascii: "Z"): return KeyPress(.tab, modifiers(at: 1).union(.shift))
    case UInt8(ascii: "a")...UInt8(ascii: "d"):
      return Self.lettered(final - 0x20).map { KeyPress($0, .shift) }
    default: return Self.lettered(final).map { KeyPress($0, modifiers(at: 1)) }
    }
  }

  /// Arrows, home, end and the first four function keys end in a letter.
  static func lettered(_ final: UInt8) -> KeyPress.Key? {
    switch final {
    case UInt8(ascii: "A"): .up
    case UInt8(ascii: "B"): .down
    case UInt8(ascii: "C"): .right
    case UInt8(ascii: "D"): .left
    case UInt8(ascii: "H"): .home
    case UInt8(ascii: "F"): .end
    case UInt8(ascii: "P")...UInt8(ascii: "S"): .function(Int(final) - 0x4f)
    default: nil
    }
  }

  private static func numbered(_ number: Int?) -> KeyPress.Key? {
    switch number {
    case 1, 7: .home
    case 2: .insert
    case 3: .delete
    case 4, 8: .end
    case 5: .pageUp
    case 6: .pageDown
    case .some(let number) where (11...15).contains(number): .function(number - 10)
    case .some(let number) where (17...21).contains(number): .function(number - 11)
    case .some(let number) where (23...24).contains(number): .function(number - 12)
    default: nil
    }
  }

  /// A key named by its scalar, as `modifyOtherKeys` and the fixed-terminal keys do.
  private func coded(code: Int?, modifier: Int?) -> KeyPress? {
    guard let code, code > 0, let value = UInt32(exactly: code),
      let scalar = Unicode.Scalar(value)
    else { return nil }
    let held = Self.modifiers(modifier)
    switch code {
    case 8, 127: return KeyPress(.backspace, held)
    case 9: return KeyPress(.tab, held)
    case 10, 13: return KeyPress(.enter, held)
    case 27: return KeyPress(.escape, held)
    case 0..<32, 0x80..<0xa0, 0xe000..<0xf900: return nil
    default:
      let isLetter = (0x41...0x5a).contains(value)
      let lower = isLetter && held.contains(.control) ? Unicode.Scalar(UInt8(value + 32)) : scalar
      return KeyPress(.character(lower), held.subtracting(.shift))
    }
  }

  private func modifiers(at index: Int) -> KeyPress.Modifiers {
    Self.modifiers(number(at: index))
  }

  static func modifiers(_ number: Int?) -> KeyPress.Modifiers {
    guard let number, number > 1 else { return [] }
    let bits = number - 1
    var held: KeyPress.Modifiers = []
    if bits & 1 != 0 { held.insert(.shift) }
    if bits & (2 | 8 | 32) != 0 { held.insert(.alt) }
    if bits & 4 != 0 { held.insert(.control) }
    return held
  }

  /// The parameter at `index`, up to a colon; `nil` when it is empty or not a number.
  private func number(at index: Int) -> Int? {
    let fields = parameters.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false)
    guard index < fields.count else { return nil }
    var value: Int?
    for byte in fields[index] {
      guard (0x30...0x39).contains(byte) else { return byte == UInt8(ascii: ":") ? value : nil }
      value = min((value ?? 0) * 10 + Int(byte) - 0x30, 0x10_ffff)
    }
    return value
  }
}
