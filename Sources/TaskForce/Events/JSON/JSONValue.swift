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
    let (range, kind) = try bytes.withUnsafeBufferPointer { memory throws(JSONError) in
      var scanner = JSONScanner(memory, 0..<memory.count)
      let value = try scanner.value()
      scanner.skipBlanks()
      guard scanner.isAtEnd else { throw JSONError(offset: scanner.position) }
      return value
    }
    self.init(bytes: bytes, range: range, kind: kind)
  }

  /// Whether it is `null`.
  package var isNull: Bool { kind == .null }
  /// Whether it is an object.
  package var isObject: Bool { kind == .object }

  /// The text of a string; nil for anything else.
  package var text: String? { withText { String(decoding: $0, as: UTF8.self) } }

  /// Gives `body` the UTF-8 of a string, mostly where it stands; nil for anything else.
  package func withText<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result? {
    guard kind == .text || kind == .escapedText else { return nil }
    let inside = range.lowerBound + 1..<range.upperBound - 1
    if kind == .text {
      return bytes.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[inside])) }
    }
    var text = JSONText.unescape(bytes[inside])
    return text.withUTF8(body)
  }

  /// Whether it is a string that says `word`.
  package func says(_ word: StaticString) -> Bool {
    withText { text in
      text.count == word.utf8CodeUnitCount
        && text.indices.allSatisfy { text[$0] == word.utf8Start[$0] }
    } ?? false
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
    return bytes.withUnsafeBufferPointer { memory in
      var scanner = JSONScanner(memory, range.lowerBound + 1..<range.upperBound - 1)
      var result: [JSONValue] = []
      scanner.skipBlanks()
      while !scanner.isAtEnd, let value = try? scanner.value() {
        result.append(JSONValue(bytes: bytes, range: value.range, kind: value.kind))
        scanner.skipBlanks()
        _ = scanner.skipIf(UInt8(ascii: ","))
        scanner.skipBlanks()
      }
      return result
    }
  }

  /// The members of an object in order; nil for anything else.
  package var members: JSONMembers? {
    guard kind == .object else { return nil }
    // It was scanned before, so nothing can be wrong with it.
    return try? JSONMembers(bytes, range)
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
