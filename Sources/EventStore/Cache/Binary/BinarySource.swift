/// The bytes of a snapshot, read with a look at every bound: a cache may be damaged.
///
/// Readers hold a pointer to it. As an object it would be counted up and down for each of some
/// hundred thousand values, a fifth of what reading a snapshot costs.
struct BinarySource {
  /// What was wrong with the bytes.
  struct Damage: Error {}

  typealias Pointer = UnsafePointer<BinarySource>

  private let bytes: UnsafeRawBufferPointer
  private let keys: [String]
  private let numbers: [String: Int]
  /// Where the value begins.
  let root: Int

  /// Runs `body` on a source of `bytes`, which is good until it returns.
  static func read<Result>(
    _ bytes: UnsafeRawBufferPointer, _ body: (Pointer) throws -> Result
  ) throws -> Result {
    let source = try BinarySource(bytes)
    return try withUnsafePointer(to: source, body)
  }

  private init(_ bytes: UnsafeRawBufferPointer) throws {
    self.bytes = bytes
    var offset = 0
    var keys: [String] = []
    for _ in 0..<(try Self.variable(bytes, &offset)) {
      keys.append(try Self.text(bytes, &offset))
    }
    self.keys = keys
    numbers = Dictionary(zip(keys, keys.indices)) { first, _ in first }
    root = offset
  }

  /// The number of a key, which stands at `offset`.
  func key(_ offset: inout Int) throws -> Int {
    let number = try variable(&offset)
    guard number < UInt64(keys.count) else { throw Damage() }
    return Int(number)
  }

  /// The name of the key of this number.
  func name(_ key: Int) -> String { keys[key] }

  /// The number of the key of this name; nil if no value has one.
  func number(of name: String) -> Int? { numbers[name] }

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
    let bits = bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
    offset += 8
    return Double(bitPattern: UInt64(littleEndian: bits))
  }

  /// The bytes of the part whose length stands at `offset`.
  func part(at offset: Int) throws -> Range<Int> {
    guard offset >= 0, offset <= bytes.count - 4 else { throw Damage() }
    let bits = bytes.loadUnaligned(fromByteOffset: offset, as: UInt32.self)
    let length = Int(UInt32(littleEndian: bits))
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

  private static func variable(
    _ bytes: UnsafeRawBufferPointer, _ offset: inout Int
  ) throws -> UInt64 {
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

  private static func text(
    _ bytes: UnsafeRawBufferPointer, _ offset: inout Int
  ) throws -> String {
    let length = try variable(bytes, &offset)
    guard length <= UInt64(bytes.count - offset) else { throw Damage() }
    let end = offset + Int(length)
    defer { offset = end }
    return String(decoding: bytes[offset..<end], as: UTF8.self)
  }
}
