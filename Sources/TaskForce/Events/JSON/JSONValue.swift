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
    result.reserveCapacity(16)
    scanner.skipBlanks()
    while !scanner.isAtEnd {
      let start = scanner.position
      guard let key = try? scanner.pass() else { break }
      let name = start..<scanner.position
      scanner.skipBlanks()
      _ = scanner.skipIf(UInt8(ascii: ":"))
      scanner.skipBlanks()
      let valueStart = scanner.position
      guard let kind = try? scanner.pass() else { break }
      result.append(
        JSONMembers.Member(
          key: name, isEscaped: key == .escapedText, range: valueStart..<scanner.position,
          kind: kind))
      scanner.skipBlanks()
      _ = scanner.skipIf(UInt8(ascii: ","))
      scanner.skipBlanks()
    }
    return JSONMembers(bytes, result)
  }

  /// Whether `name` may stand somewhere in its text, in plain letters or hidden by an escape.
  package func mayHold(_ name: StaticString) -> Bool {
    let length = name.utf8CodeUnitCount
    return bytes.withUnsafeBufferPointer { bytes in
      for index in range {
        let byte = bytes[index]
        if byte == UInt8(ascii: "\\") { return true }
        guard byte == name.utf8Start[0], index + length <= range.upperBound else { continue }
        if (1..<length).allSatisfy({ bytes[index + $0] == name.utf8Start[$0] }) { return true }
      }
      return false
    }
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
  /// Where a member stands; it holds no text, so that reading an object costs one array.
  struct Member: Sendable {
    let key: Range<Int>
    let isEscaped: Bool
    let range: Range<Int>
    let kind: JSONValue.Kind
  }

  private let bytes: [UInt8]
  private let members: [Member]
  private var next = 0
  /// Those of the first 64 that were asked for, a bit each.
  private var asked: UInt64 = 0

  init(_ bytes: [UInt8], _ members: [Member]) {
    self.bytes = bytes
    self.members = members
  }

  /// Names in order, as often as they stand there.
  package var names: [String] { members.map(name) }

  /// The value called `name`; quick when asked in the order of writing.
  package mutating func value(_ name: StaticString) -> JSONValue? {
    for step in 0..<members.count {
      var index = next + step
      if index >= members.count { index -= members.count }
      if matches(members[index], name) {
        next = index + 1 == members.count ? 0 : index + 1
        if index < 64 { asked |= 1 << UInt64(index) }
        return value(members[index])
      }
    }
    return nil
  }

  /// The value called `name`.
  package func value(named name: String) -> JSONValue? {
    members.first { self.name($0) == name }.map(value)
  }

  /// Whether every member was asked for and no two have the same name; false also where telling
  /// would take longer.
  package var isReadWhole: Bool {
    let count = members.count
    guard count <= 64, asked.nonzeroBitCount == count else { return false }
    for (index, member) in members.enumerated() {
      if member.isEscaped { return false }
      for other in members[..<index] where other.key.count == member.key.count {
        if bytes[other.key] == bytes[member.key] { return false }
      }
    }
    return true
  }

  private func value(_ member: Member) -> JSONValue {
    JSONValue(bytes: bytes, range: member.range, kind: member.kind)
  }

  private func name(_ member: Member) -> String {
    JSONValue(
      bytes: bytes, range: member.key, kind: member.isEscaped ? .escapedText : .text
    ).text ?? ""
  }

  private func matches(_ member: Member, _ name: StaticString) -> Bool {
    if member.isEscaped { return self.name(member) == "\(name)" }
    let length = name.utf8CodeUnitCount
    guard member.key.count == length + 2 else { return false }
    let start = member.key.lowerBound + 1
    for index in 0..<length where bytes[start + index] != name.utf8Start[index] { return false }
    return true
  }
}
