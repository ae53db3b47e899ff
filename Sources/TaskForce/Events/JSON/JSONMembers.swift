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
  private var members: [Member] = []
  private var next = 0
  /// Those of the first 64 that were asked for, a bit each.
  private var asked: UInt64 = 0
  /// A bit for each length and first letter that a name has, so that most questions for a member
  /// that is not there end at once.
  private var present: UInt64 = 0

  /// The members of the object that `bytes` hold and nothing else but blanks, checked and noted in
  /// one go; nil if it is another value.
  package init?(parsing bytes: [UInt8]) throws(JSONError) {
    let start = bytes.withUnsafeBufferPointer { memory in
      var scanner = JSONScanner(memory, 0..<memory.count)
      scanner.skipBlanks()
      return scanner.current == UInt8(ascii: "{") ? scanner.position : nil
    }
    guard let start else {
      _ = try JSONValue(parsing: bytes)
      return nil
    }
    try self.init(bytes, start..<bytes.count)
  }

  /// The members of the object that fills `range` but for blanks at the end.
  init(_ bytes: [UInt8], _ range: Range<Int>) throws(JSONError) {
    self.bytes = bytes
    members.reserveCapacity(8)
    try bytes.withUnsafeBufferPointer { memory throws(JSONError) in
      var scanner = JSONScanner(memory, range)
      try scanner.expect(UInt8(ascii: "{"))
      scanner.skipBlanks()
      if !scanner.skipIf(UInt8(ascii: "}")) {
        repeat {
          add(try scanner.member(), memory)
        } while scanner.skipIf(UInt8(ascii: ","))
        try scanner.expect(UInt8(ascii: "}"))
      }
      scanner.skipBlanks()
      guard scanner.isAtEnd else { throw JSONError(offset: scanner.position) }
    }
  }

  private mutating func add(_ member: Member, _ memory: UnsafeBufferPointer<UInt8>) {
    members.append(member)
    present |=
      member.isEscaped
      ? .max : Self.mark(member.key.count - 2, memory[member.key.lowerBound + 1])
  }

  private static func mark(_ length: Int, _ first: UInt8) -> UInt64 {
    1 << UInt64((length &* 11 &+ Int(first)) & 63)
  }

  /// Names in order, as often as they stand there.
  package var names: [String] { members.map(name) }

  /// The value called `name`; quick when asked in the order of writing.
  package mutating func value(_ name: StaticString) -> JSONValue? {
    guard present & Self.mark(name.utf8CodeUnitCount, name.utf8Start[0]) != 0,
      let index = index(of: name)
    else { return nil }
    next = index + 1 == members.count ? 0 : index + 1
    if index < 64 { asked |= 1 << UInt64(index) }
    return value(members[index])
  }

  private func index(of name: StaticString) -> Int? {
    bytes.withUnsafeBufferPointer { memory in
      members.withUnsafeBufferPointer { members in
        for step in 0..<members.count {
          var index = next + step
          if index >= members.count { index -= members.count }
          if matches(members[index], name, memory) { return index }
        }
        return nil
      }
    }
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
    return bytes.withUnsafeBufferPointer { memory in
      members.withUnsafeBufferPointer { members in
        for index in members.indices {
          let member = members[index]
          if member.isEscaped { return false }
          for other in members[..<index] where other.key.count == member.key.count {
            if memory[other.key].elementsEqual(memory[member.key]) { return false }
          }
        }
        return true
      }
    }
  }

  private func value(_ member: Member) -> JSONValue {
    JSONValue(bytes: bytes, range: member.range, kind: member.kind)
  }

  private func name(_ member: Member) -> String {
    JSONValue(
      bytes: bytes, range: member.key, kind: member.isEscaped ? .escapedText : .text
    ).text ?? ""
  }

  private func matches(
    _ member: Member, _ name: StaticString, _ memory: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    if member.isEscaped { return self.name(member) == "\(name)" }
    let length = name.utf8CodeUnitCount
    guard member.key.count == length + 2 else { return false }
    let start = member.key.lowerBound + 1
    for index in 0..<length where memory[start + index] != name.utf8Start[index] { return false }
    return true
  }
}
