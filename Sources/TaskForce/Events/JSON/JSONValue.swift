/// A value in a JSON text: where it stands, and what it says when asked.
package struct JSONValue: Sendable {
  enum Kind: Sendable { case text, escapedText, number, truth, null, object, array }

  let bytes: [UInt8]
  let range: Range<Int>
  let kind: Kind

  init(bytes: [UInt8], range: Range<Int>, kind: Kind) {
    self.bytes = bytes
    self.range = range
    self.kind = kind
  }

  /// The one value that `bytes` holds; anything after it but blanks is an error.
  package init(parsing bytes: [UInt8]) throws(JSONError) {
    var scanner = JSONScanner(bytes, 0..<bytes.count)
    let value = try scanner.value()
    scanner.skipBlanks()
    guard scanner.isAtEnd else { throw JSONError(offset: scanner.position) }
    self = value
  }

  /// Whether it is `null`.
  package var isNull: Bool { kind == .null }
  /// Whether it is an object.
  package var isObject: Bool { kind == .object }

  /// The text of a string; nil for anything else.
  package var text: String? {
    switch kind {
    case .text: String(decoding: bytes[range.lowerBound + 1..<range.upperBound - 1], as: UTF8.self)
    case .escapedText: JSONText.unescape(bytes[range.lowerBound + 1..<range.upperBound - 1])
    default: nil
    }
  }

  /// The value of a number; nil for anything else.
  package var number: Double? {
    kind == .number ? Double(source) : nil
  }

  /// The value of a number that is whole; nil for anything else.
  package var wholeNumber: Int? {
    guard kind == .number else { return nil }
    if let exact = Int(source) { return exact }
    return Double(source).flatMap(Int.init(exactly:))
  }

  /// The value of `true` or `false`; nil for anything else.
  package var truth: Bool? { kind == .truth ? bytes[range.lowerBound] == UInt8(ascii: "t") : nil }

  /// The items of an array; nil for anything else.
  package var items: [JSONValue]? {
    guard kind == .array else { return nil }
    var scanner = JSONScanner(bytes, range.lowerBound + 1..<range.upperBound - 1)
    var result: [JSONValue] = []
    scanner.skipBlanks()
    while !scanner.isAtEnd, let value = try? scanner.value() {
      result.append(value)
      scanner.skipBlanks()
      _ = scanner.skipIf(UInt8(ascii: ","))
      scanner.skipBlanks()
    }
    return result
  }

  /// The members of an object in order; nil for anything else.
  package var members: JSONMembers? {
    guard kind == .object else { return nil }
    var scanner = JSONScanner(bytes, range.lowerBound + 1..<range.upperBound - 1)
    var result: [JSONMembers.Member] = []
    scanner.skipBlanks()
    while !scanner.isAtEnd, let key = try? scanner.value() {
      scanner.skipBlanks()
      _ = scanner.skipIf(UInt8(ascii: ":"))
      guard let value = try? scanner.value() else { break }
      result.append(JSONMembers.Member(key: key, value: value))
      scanner.skipBlanks()
      _ = scanner.skipIf(UInt8(ascii: ","))
      scanner.skipBlanks()
    }
    return JSONMembers(result)
  }

  /// The JSON text of this value as it was written.
  package var source: String { String(decoding: bytes[range], as: UTF8.self) }

  /// The beginning of ``source``, for error messages.
  package var excerpt: String {
    String(
      decoding: bytes[range.lowerBound..<min(range.upperBound, range.lowerBound + 80)],
      as: UTF8.self)
  }
}

/// The members of a JSON object, looked up mostly in the order in which they stand.
package struct JSONMembers: Sendable {
  struct Member: Sendable {
    let key: JSONValue
    let value: JSONValue
  }

  private let members: [Member]
  private var next = 0

  init(_ members: [Member]) { self.members = members }

  /// Names in order, as often as they stand there.
  package var names: [String] { members.map { $0.key.text ?? "" } }

  /// The value called `name`; quick when asked in the order of writing.
  package mutating func value(_ name: StaticString) -> JSONValue? {
    for step in 0..<members.count {
      let index = (next + step) % members.count
      if matches(members[index].key, name) {
        next = index + 1
        return members[index].value
      }
    }
    return nil
  }

  /// The value called `name`.
  package func value(named name: String) -> JSONValue? {
    members.first { $0.key.text == name }?.value
  }

  private func matches(_ key: JSONValue, _ name: StaticString) -> Bool {
    if key.kind == .escapedText { return key.text == "\(name)" }
    let length = name.utf8CodeUnitCount
    guard key.range.count == length + 2 else { return false }
    let start = key.range.lowerBound + 1
    for index in 0..<length where key.bytes[start + index] != name.utf8Start[index] {
      return false
    }
    return true
  }
}
