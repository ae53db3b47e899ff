/// The bytes of a snapshot, read with a look at every bound: a cache may be damaged.
struct BinarySource {
  /// What was wrong with the bytes.
  struct Damage: Error {}

  let bytes: UnsafeBufferPointer<UInt8>
  let keys: UnsafeBufferPointer<String>

  /// The table of keys at the front, and where the value begins.
  static func keys(in bytes: UnsafeBufferPointer<UInt8>) throws -> (keys: [String], root: Int) {
    let source = BinarySource(bytes: bytes, keys: UnsafeBufferPointer(start: nil, count: 0))
    var keys: [String] = []
    var offset = 0
    for _ in 0..<(try source.variable(&offset)) { keys.append(try source.text(&offset)) }
    return (keys, offset)
  }

  func tag(at offset: Int) throws -> BinaryTag {
    guard offset >= 0, offset < bytes.count, let tag = BinaryTag(rawValue: bytes[offset]) else {
      throw Damage()
    }
    return tag
  }

  func variable(_ offset: inout Int) throws -> UInt64 {
    var (number, shift): (UInt64, UInt64) = (0, 0)
    while offset >= 0, offset < bytes.count, shift < 64 {
      let byte = bytes[offset]
      offset += 1
      number |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 { return number }
      shift += 7
    }
    throw Damage()
  }

  func text(_ offset: inout Int) throws -> String {
    let length = try variable(&offset)
    guard length <= UInt64(bytes.count - offset) else { throw Damage() }
    let part = UnsafeBufferPointer(rebasing: bytes[offset..<offset + Int(length)])
    offset += Int(length)
    return String(decoding: part, as: UTF8.self)
  }

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
}
