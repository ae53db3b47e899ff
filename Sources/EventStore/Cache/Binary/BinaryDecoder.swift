/// Reads what ``BinaryEncoder`` wrote.
enum BinaryDecoder {
  /// The value in `bytes`.
  static func decode<Value: Decodable>(_ type: Value.Type, from bytes: [UInt8]) throws -> Value {
    try bytes.withUnsafeBytes { try decode(type, from: $0) }
  }

  /// The value in `bytes`.
  static func decode<Value: Decodable>(
    _ type: Value.Type, from bytes: UnsafeRawBufferPointer
  ) throws -> Value {
    try BinarySource.read(bytes) { source in
      try BinaryValue(source: source, offset: source.pointee.root).decode(type)
    }
  }
}

/// A value somewhere in the bytes.
///
/// What reads is good for as long as the source, so a type must not keep its decoder.
struct BinaryValue: Decoder, SingleValueDecodingContainer {
  let source: BinarySource.Pointer
  let offset: Int
  var codingPath: [any CodingKey] { [] }
  var userInfo: [CodingUserInfoKey: Any] { [:] }

  func container<Key: CodingKey>(keyedBy type: Key.Type) throws -> KeyedDecodingContainer<Key> {
    guard try source.pointee.tag(at: offset) == .keyed else { throw BinarySource.Damage() }
    return KeyedDecodingContainer(
      BinaryFieldReader<Key>(source: source, part: try source.pointee.part(at: offset + 1)))
  }

  func unkeyedContainer() throws -> any UnkeyedDecodingContainer {
    guard try source.pointee.tag(at: offset) == .list else { throw BinarySource.Damage() }
    return BinaryItemReader(source: source, part: try source.pointee.part(at: offset + 1))
  }

  func singleValueContainer() -> any SingleValueDecodingContainer { self }

  func decodeNil() -> Bool { (try? source.pointee.tag(at: offset)) == BinaryTag.none }

  func decode(_ type: Bool.Type) throws -> Bool {
    switch try source.pointee.tag(at: offset) {
    case .yes: true
    case .no: false
    default: throw BinarySource.Damage()
    }
  }

  func decode(_ type: String.Type) throws -> String {
    guard try source.pointee.tag(at: offset) == .text else { throw BinarySource.Damage() }
    var next = offset + 1
    return try source.pointee.text(&next)
  }

  func decode(_ type: Double.Type) throws -> Double {
    guard try source.pointee.tag(at: offset) == .double else { throw BinarySource.Damage() }
    var next = offset + 1
    return try source.pointee.double(&next)
  }

  func decode(_ type: Float.Type) throws -> Float { Float(try decode(Double.self)) }
  func decode(_ type: Int.Type) throws -> Int { try integer() }
  func decode(_ type: Int8.Type) throws -> Int8 { try integer() }
  func decode(_ type: Int16.Type) throws -> Int16 { try integer() }
  func decode(_ type: Int32.Type) throws -> Int32 { try integer() }
  func decode(_ type: Int64.Type) throws -> Int64 { try integer() }
  func decode(_ type: UInt.Type) throws -> UInt { try integer() }
  func decode(_ type: UInt8.Type) throws -> UInt8 { try integer() }
  func decode(_ type: UInt16.Type) throws -> UInt16 { try integer() }
  func decode(_ type: UInt32.Type) throws -> UInt32 { try integer() }
  func decode(_ type: UInt64.Type) throws -> UInt64 { try integer() }

  func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
    try Value(from: self)
  }

  private func integer<Number: FixedWidthInteger>() throws -> Number {
    var next = offset + 1
    switch try source.pointee.tag(at: offset) {
    case .signed:
      let folded = try source.pointee.variable(&next)
      let number = Int64(bitPattern: folded >> 1) ^ -Int64(bitPattern: folded & 1)
      guard let result = Number(exactly: number) else { throw BinarySource.Damage() }
      return result
    case .unsigned:
      guard let result = Number(exactly: try source.pointee.variable(&next)) else {
        throw BinarySource.Damage()
      }
      return result
    default: throw BinarySource.Damage()
    }
  }
}

/// Fields, nearly always asked for in the order in which they were written.
private final class BinaryFieldReader<Key: CodingKey>: KeyedDecodingContainerProtocol {
  private let source: BinarySource.Pointer
  private let part: Range<Int>
  private var next: Int
  /// A bit for each key that was written, by the lowest six bits of its number: fields of one type
  /// have numbers that lie together. Looked up once a field was missing.
  private var written: UInt64?

  init(source: BinarySource.Pointer, part: Range<Int>) {
    self.source = source
    self.part = part
    next = part.lowerBound
  }

  var codingPath: [any CodingKey] { [] }

  var allKeys: [Key] {
    var keys: [Key] = []
    var offset = part.lowerBound
    while offset < part.upperBound, let name = try? name(&offset) {
      if let key = Key(stringValue: name) { keys.append(key) }
      guard let end = try? source.pointee.end(ofValueAt: offset) else { break }
      offset = end
    }
    return keys
  }

  private func name(_ offset: inout Int) throws -> String {
    source.pointee.name(try source.pointee.key(&offset))
  }

  /// Where the value of `key` begins; nil if it was not written.
  private func find(_ name: String) throws -> Int? {
    if next < part.upperBound {
      var offset = next
      if try self.name(&offset) == name { return offset }
    }
    guard let number = source.pointee.number(of: name),
      try keysWritten() & (1 << UInt64(number & 63)) != 0
    else { return nil }
    var offset = part.lowerBound
    while offset < part.upperBound {
      if try source.pointee.key(&offset) == number { return offset }
      offset = try source.pointee.end(ofValueAt: offset)
    }
    return nil
  }

  private func keysWritten() throws -> UInt64 {
    if let written { return written }
    var bits: UInt64 = 0
    var offset = part.lowerBound
    while offset < part.upperBound {
      bits |= 1 << UInt64(try source.pointee.key(&offset) & 63)
      offset = try source.pointee.end(ofValueAt: offset)
    }
    written = bits
    return bits
  }

  private func value(_ key: Key) throws -> BinaryValue {
    guard let offset = try find(key.stringValue) else { throw BinarySource.Damage() }
    next = try source.pointee.end(ofValueAt: offset)
    return BinaryValue(source: source, offset: offset)
  }

  func contains(_ key: Key) -> Bool { (try? find(key.stringValue)) != nil }

  func decodeNil(forKey key: Key) throws -> Bool {
    guard let offset = try find(key.stringValue) else { throw BinarySource.Damage() }
    return try source.pointee.tag(at: offset) == BinaryTag.none
  }

  func decode(_ type: Bool.Type, forKey key: Key) throws -> Bool { try value(key).decode(type) }
  func decode(_ type: String.Type, forKey key: Key) throws -> String {
    try value(key).decode(type)
  }
  func decode(_ type: Double.Type, forKey key: Key) throws -> Double {
    try value(key).decode(type)
  }
  func decode(_ type: Int.Type, forKey key: Key) throws -> Int { try value(key).decode(type) }
  func decode(_ type: Int64.Type, forKey key: Key) throws -> Int64 {
    try value(key).decode(type)
  }
  func decode(_ type: UInt64.Type, forKey key: Key) throws -> UInt64 {
    try value(key).decode(type)
  }
  func decode<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value {
    try value(key).decode(type)
  }

  func decodeIfPresent<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value? {
    try present(key)?.decode(type)
  }
  func decodeIfPresent(_ type: Bool.Type, forKey key: Key) throws -> Bool? {
    try present(key)?.decode(type)
  }
  func decodeIfPresent(_ type: String.Type, forKey key: Key) throws -> String? {
    try present(key)?.decode(type)
  }
  func decodeIfPresent(_ type: Double.Type, forKey key: Key) throws -> Double? {
    try present(key)?.decode(type)
  }
  func decodeIfPresent(_ type: Int.Type, forKey key: Key) throws -> Int? {
    try present(key)?.decode(type)
  }
  func decodeIfPresent(_ type: Int64.Type, forKey key: Key) throws -> Int64? {
    try present(key)?.decode(type)
  }

  private func present(_ key: Key) throws -> BinaryValue? {
    guard let offset = try find(key.stringValue) else { return nil }
    next = try source.pointee.end(ofValueAt: offset)
    if try source.pointee.tag(at: offset) == BinaryTag.none { return nil }
    return BinaryValue(source: source, offset: offset)
  }

  func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type, forKey key: Key
  ) throws -> KeyedDecodingContainer<Nested> {
    try value(key).container(keyedBy: type)
  }

  func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer {
    try value(key).unkeyedContainer()
  }

  func superDecoder() throws -> any Decoder {
    guard let offset = try find("super") else { throw BinarySource.Damage() }
    return BinaryValue(source: source, offset: offset)
  }

  func superDecoder(forKey key: Key) throws -> any Decoder { try value(key) }
}

/// Values one after another.
private struct BinaryItemReader: UnkeyedDecodingContainer {
  private let source: BinarySource.Pointer
  private let part: Range<Int>
  private var next: Int
  private(set) var currentIndex = 0

  init(source: BinarySource.Pointer, part: Range<Int>) {
    self.source = source
    self.part = part
    next = part.lowerBound
  }

  var codingPath: [any CodingKey] { [] }
  /// Not known without a look at every value.
  var count: Int? { nil }
  var isAtEnd: Bool { next >= part.upperBound }

  private mutating func take() throws -> BinaryValue {
    guard !isAtEnd else { throw BinarySource.Damage() }
    let value = BinaryValue(source: source, offset: next)
    next = try source.pointee.end(ofValueAt: next)
    currentIndex += 1
    return value
  }

  mutating func decodeNil() throws -> Bool {
    guard !isAtEnd else { throw BinarySource.Damage() }
    guard try source.pointee.tag(at: next) == BinaryTag.none else { return false }
    _ = try take()
    return true
  }

  mutating func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
    try take().decode(type)
  }

  mutating func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type
  ) throws -> KeyedDecodingContainer<Nested> {
    try take().container(keyedBy: type)
  }

  mutating func nestedUnkeyedContainer() throws -> any UnkeyedDecodingContainer {
    try take().unkeyedContainer()
  }

  mutating func superDecoder() throws -> any Decoder { try take() }
}
