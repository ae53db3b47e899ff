/// The bytes of a snapshot, read with a look at every bound: a cache may be damaged.
final class BinarySource {
  /// What was wrong with the bytes.
  struct Damage: Error {}

  private let bytes: [UInt8]
  let keys: [String]
  /// Where the value begins.
  let root: Int

  init(_ bytes: [UInt8]) throws {
    self.bytes = bytes
    var offset = 0
    var keys: [String] = []
    for _ in 0..<(try Self.variable(bytes, &offset)) {
      keys.append(try Self.text(bytes, &offset))
    }
    self.keys = keys
    root = offset
  }

  func tag(at offset: Int) throws -> BinaryTag {
    guard bytes.indices.contains(offset), let tag = BinaryTag(rawValue: bytes[offset]) else {
      throw Damage()
    }
    return tag
  }

  func variable(_ offset: inout Int) throws -> UInt64 { try Self.variable(bytes, &offset) }

  func text(_ offset: inout Int) throws -> String { try Self.text(bytes, &offset) }

  func double(_ offset: inout Int) throws -> Double {
    guard offset >= 0, offset <= bytes.count - 8 else { throw Damage() }
    var bits: UInt64 = 0
    for index in (0..<8).reversed() { bits = bits << 8 | UInt64(bytes[offset + index]) }
    offset += 8
    return Double(bitPattern: bits)
  }

  /// The bytes of the part whose length stands at `offset`.
  func part(at offset: Int) throws -> Range<Int> {
    guard offset >= 0, offset <= bytes.count - 4 else { throw Damage() }
    var length = 0
    for index in (0..<4).reversed() { length = length << 8 | Int(bytes[offset + index]) }
    guard length <= bytes.count - offset - 4 else { throw Damage() }
    return offset + 4..<offset + 4 + length
  }

  /// Where the value after the one at `offset` begins.
  func end(ofValueAt offset: Int) throws -> Int {
    var next = offset + 1
    switch try tag(at: offset) {
    case .none, .no, .yes: break
    case .signed, .unsigned: _ = try variable(&next)
    case .double: next += 8
    case .text:
      let length = try variable(&next)
      guard length <= UInt64(bytes.count - next) else { throw Damage() }
      next += Int(length)
    case .keyed, .list: next = try part(at: next).upperBound
    }
    return next
  }

  private static func variable(_ bytes: [UInt8], _ offset: inout Int) throws -> UInt64 {
    var (number, shift): (UInt64, UInt64) = (0, 0)
    while bytes.indices.contains(offset), shift < 64 {
      let byte = bytes[offset]
      offset += 1
      number |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 { return number }
      shift += 7
    }
    throw Damage()
  }

  private static func text(_ bytes: [UInt8], _ offset: inout Int) throws -> String {
    let length = try variable(bytes, &offset)
    guard length <= UInt64(bytes.count - offset) else { throw Damage() }
    let text = String(decoding: bytes[offset..<offset + Int(length)], as: UTF8.self)
    offset += Int(length)
    return text
  }
}
