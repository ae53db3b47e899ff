/// What a check of an identifier found; a pass proves little, since a registry was not asked.
package enum IdentifierVerdict: Hashable, Sendable {
  case malformed
  case checkDigitFails
  case passes
}

extension Identifier {
  /// Checks what can be checked without a registry; nil where there is no rule.
  package var verdict: IdentifierVerdict? {
    switch kind {
    case "container": CheckDigits.container(value)
    case "vessel": CheckDigits.ship(value)
    default: nil
    }
  }
}

/// Check digits of identifiers (domain.md, Identifiers).
package enum CheckDigits {
  /// A freight container, ISO 6346: letter values skip the multiples of 11; Σ value·2ⁱ mod 11,
  /// where 10 counts as 0.
  package static func container(_ text: String) -> IdentifierVerdict {
    let bytes = Array(text.utf8)
    guard bytes.count == 11, bytes[..<4].allSatisfy({ (65...90).contains($0) }),
      bytes[4...].allSatisfy({ (48...57).contains($0) }),
      [UInt8(ascii: "U"), UInt8(ascii: "J"), UInt8(ascii: "Z")].contains(bytes[3])
    else { return .malformed }
    let sum = bytes[..<10].enumerated().reduce(0) { $0 + value($1.element) << $1.offset }
    return sum % 11 % 10 == Int(bytes[10]) - 48 ? .passes : .checkDigitFails
  }

  /// A ship's IMO number: seven digits, Σ dᵢ·(7…2) mod 10 is the last.
  package static func ship(_ text: String) -> IdentifierVerdict {
    let bytes = Array(text.utf8)
    guard bytes.count == 7, bytes.allSatisfy({ (48...57).contains($0) }) else {
      return .malformed
    }
    let sum = bytes[..<6].enumerated().reduce(0) {
      $0 + (Int($1.element) - 48) * (7 - $1.offset)
    }
    return sum % 10 == Int(bytes[6]) - 48 ? .passes : .checkDigitFails
  }

  /// A digit's value, or a letter's: A is 10, and 11, 22, 33 are left out.
  private static func value(_ byte: UInt8) -> Int {
    guard byte >= 65 else { return Int(byte) - 48 }
    let plain = Int(byte) - 65 + 10
    return plain + (plain - 1) / 10
  }
}
