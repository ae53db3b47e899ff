/// Puts UTF-8 bytes together that may arrive in several reads.
struct ScalarAssembler: Sendable {
  enum Outcome: Equatable {
    case incomplete
    case complete(Unicode.Scalar)
    /// The bytes so far are no text; `consumed` says whether the last byte was one of them.
    case broken(consumed: Bool)
  }

  private var value: UInt32 = 0
  private var missing = 0
  /// What the next byte may be: overlong forms and surrogates show in the second one.
  private var allowed: ClosedRange<UInt8> = 0x80...0xbf

  mutating func append(_ byte: UInt8) -> Outcome {
    missing == 0 ? begin(byte) : proceed(byte)
  }

  private mutating func begin(_ byte: UInt8) -> Outcome {
    switch byte {
    case 0xc2...0xdf: expect(1, from: byte & 0x1f)
    case 0xe0: expect(2, from: 0, 0xa0...0xbf)
    case 0xed: expect(2, from: byte & 0x0f, 0x80...0x9f)
    case 0xe1...0xef: expect(2, from: byte & 0x0f)
    case 0xf0: expect(3, from: 0, 0x90...0xbf)
    case 0xf1...0xf3: expect(3, from: byte & 0x07)
    case 0xf4: expect(3, from: byte & 0x07, 0x80...0x8f)
    default: return .broken(consumed: true)
    }
    return .incomplete
  }

  private mutating func expect(
    _ count: Int, from bits: UInt8, _ next: ClosedRange<UInt8> = 0x80...0xbf
  ) {
    value = UInt32(bits)
    missing = count
    allowed = next
  }

  private mutating func proceed(_ byte: UInt8) -> Outcome {
    guard allowed.contains(byte) else {
      missing = 0
      return .broken(consumed: false)
    }
    value = value << 6 | UInt32(byte & 0x3f)
    missing -= 1
    allowed = 0x80...0xbf
    guard missing == 0 else { return .incomplete }
    guard value >= 0xa0, let scalar = Unicode.Scalar(value) else { return .broken(consumed: true) }
    return .complete(scalar)
  }
}
