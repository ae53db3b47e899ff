/// Collects pasted bytes up to the mark that ends them.
struct PasteBuffer: Sendable {
  private static let end: [UInt8] = Array("\u{1b}[201~".utf8)

  private let limit: Int
  private var bytes: [UInt8] = []
  /// Bytes of the end mark seen so far, which are text until it is complete.
  private var matched = 0

  init(limit: Int) { self.limit = limit }

  /// Adds a byte and says whether the paste is over.
  mutating func append(_ byte: UInt8) -> Bool {
    if byte == Self.end[matched] {
      matched += 1
      return matched == Self.end.count
    }
    for held in Self.end[..<matched] { keep(held) }
    matched = byte == Self.end[0] ? 1 : 0
    if matched == 0 { keep(byte) }
    return false
  }

  /// The text so far; the buffer is empty afterwards.
  mutating func take() -> String {
    if matched < Self.end.count { for held in Self.end[..<matched] { keep(held) } }
    matched = 0
    if bytes.count == limit { dropBrokenTail() }
    defer { bytes = [] }
    return String(decoding: bytes, as: UTF8.self)
  }

  private mutating func keep(_ byte: UInt8) {
    if bytes.count < limit { bytes.append(byte) }
  }

  /// The limit may have cut a scalar.
  private mutating func dropBrokenTail() {
    var tail = bytes.count
    while tail > 0, bytes.count - tail < 3, bytes[tail - 1] & 0xc0 == 0x80 { tail -= 1 }
    if tail > 0, bytes[tail - 1] >= 0xc0 { bytes.removeSubrange((tail - 1)...) }
  }
}
