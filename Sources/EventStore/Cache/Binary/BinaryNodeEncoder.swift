/// Lets a value write itself into a node.
struct BinaryNodeEncoder: Encoder {
  let node: BinaryNode
  var codingPath: [any CodingKey] { [] }
  var userInfo: [CodingUserInfoKey: Any] { [:] }

  func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
    if case .empty = node.content { node.content = .keyed([]) }
    return KeyedEncodingContainer(BinaryFields<Key>(node: node))
  }

  func unkeyedContainer() -> any UnkeyedEncodingContainer {
    if case .empty = node.content { node.content = .list([]) }
    return BinaryItems(node: node)
  }

  func singleValueContainer() -> any SingleValueEncodingContainer { BinaryScalar(node: node) }
}

private struct BinaryFields<Key: CodingKey>: KeyedEncodingContainerProtocol {
  let node: BinaryNode
  var codingPath: [any CodingKey] { [] }

  func encodeNil(forKey key: Key) { node.field(key.stringValue).putNil() }

  func encode(_ value: some Encodable, forKey key: Key) throws {
    try node.field(key.stringValue).put(value)
  }

  // Written even where there is nothing, since a reader that does not find a field in its place
  // has to look at all others before it knows that there is none.
  func encodeIfPresent<Value: Encodable>(_ value: Value?, forKey key: Key) throws {
    try putOptional(value, key)
  }
  func encodeIfPresent(_ value: Bool?, forKey key: Key) throws { try putOptional(value, key) }
  func encodeIfPresent(_ value: String?, forKey key: Key) throws { try putOptional(value, key) }
  func encodeIfPresent(_ value: Double?, forKey key: Key) throws { try putOptional(value, key) }
  func encodeIfPresent(_ value: Int?, forKey key: Key) throws { try putOptional(value, key) }
  func encodeIfPresent(_ value: Int64?, forKey key: Key) throws { try putOptional(value, key) }

  private func putOptional(_ value: (some Encodable)?, _ key: Key) throws {
    let field = node.field(key.stringValue)
    if let value { try field.put(value) } else { field.putNil() }
  }

  func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type, forKey key: Key
  ) -> KeyedEncodingContainer<Nested> {
    BinaryNodeEncoder(node: node.field(key.stringValue)).container(keyedBy: type)
  }

  func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
    BinaryNodeEncoder(node: node.field(key.stringValue)).unkeyedContainer()
  }

  func superEncoder() -> any Encoder { BinaryNodeEncoder(node: node.field("super")) }

  func superEncoder(forKey key: Key) -> any Encoder {
    BinaryNodeEncoder(node: node.field(key.stringValue))
  }
}

private struct BinaryItems: UnkeyedEncodingContainer {
  let node: BinaryNode
  var codingPath: [any CodingKey] { [] }

  var count: Int {
    if case .list(let items) = node.content { items.count } else { 0 }
  }

  func encodeNil() { node.item().putNil() }

  func encode(_ value: some Encodable) throws { try node.item().put(value) }

  func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type
  ) -> KeyedEncodingContainer<Nested> {
    BinaryNodeEncoder(node: node.item()).container(keyedBy: type)
  }

  func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer {
    BinaryNodeEncoder(node: node.item()).unkeyedContainer()
  }

  func superEncoder() -> any Encoder { BinaryNodeEncoder(node: node.item()) }
}

private struct BinaryScalar: SingleValueEncodingContainer {
  let node: BinaryNode
  var codingPath: [any CodingKey] { [] }

  func encodeNil() { node.putNil() }
  func encode(_ value: Bool) { node.put(value) }
  func encode(_ value: String) { node.put(value) }
  func encode(_ value: Double) { node.put(value) }
  func encode(_ value: Float) { node.put(Double(value)) }
  func encode(_ value: Int) { node.put(signed: Int64(value)) }
  func encode(_ value: Int8) { node.put(signed: Int64(value)) }
  func encode(_ value: Int16) { node.put(signed: Int64(value)) }
  func encode(_ value: Int32) { node.put(signed: Int64(value)) }
  func encode(_ value: Int64) { node.put(signed: value) }
  func encode(_ value: UInt) { node.put(unsigned: UInt64(value)) }
  func encode(_ value: UInt8) { node.put(unsigned: UInt64(value)) }
  func encode(_ value: UInt16) { node.put(unsigned: UInt64(value)) }
  func encode(_ value: UInt32) { node.put(unsigned: UInt64(value)) }
  func encode(_ value: UInt64) { node.put(unsigned: value) }
  func encode(_ value: some Encodable) throws { try node.put(value) }
}
