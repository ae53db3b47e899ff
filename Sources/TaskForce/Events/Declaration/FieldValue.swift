/// The bounds of a field, as its declaration gives them.
package struct Limit: Hashable, Sendable {
  /// Most bytes of UTF-8 in a text.
  package var bytes = 200
  /// Bounds of a number.
  package var range: ClosedRange<Double> = -1e15...1e15
  /// Most items of a list.
  package var items = 50
  /// Whether the field tells about a person and may come sealed.
  package var isPersonal = false

  /// No bounds beyond the general ones.
  package static let general = Limit()
  /// Text of at most `bytes` bytes of UTF-8.
  package static func text(_ bytes: Int) -> Limit {
    var limit = Limit()
    limit.bytes = bytes
    return limit
  }
  /// A number within `range`.
  package static func range(_ range: ClosedRange<Double>) -> Limit {
    var limit = Limit()
    limit.range = range
    return limit
  }
  /// At most `count` items.
  package static func items(_ count: Int, of bytes: Int = 200) -> Limit {
    var limit = Limit()
    limit.items = count
    limit.bytes = bytes
    return limit
  }
  /// Text about a person.
  package static func personal(_ bytes: Int) -> Limit {
    var limit = Limit.text(bytes)
    limit.isPersonal = true
    return limit
  }
}

/// Something that a field of an event can hold.
package protocol FieldValue: Sendable, Equatable {
  /// Reads `json`, which may be missing, within `limit`. The path of an error is inner to the field.
  static func read(_ json: JSONValue?, _ limit: Limit) throws(FieldError) -> Self
  /// Writes this value.
  func write(to writer: inout JSONWriter)
  /// Whether the field is left out when writing.
  var isAbsent: Bool { get }
  /// What the catalogue says this field holds.
  static func expectation(_ limit: Limit) -> Expectation
  /// Whether the field may be missing.
  static var isOptional: Bool { get }
}

extension FieldValue {
  package var isAbsent: Bool { false }
  package static var isOptional: Bool { false }

  static func mismatch(_ json: JSONValue?, _ limit: Limit) -> FieldError {
    FieldError("", expected: expectation(limit), found: json?.excerpt ?? "")
  }
}

/// A closed choice written as a word.
package protocol FieldCode: FieldValue, RawRepresentable, CaseIterable, Codable
where RawValue == String {}

extension FieldCode {
  package static func read(_ json: JSONValue?, _ limit: Limit) throws(FieldError) -> Self {
    guard let word = json?.text, let value = Self(rawValue: word) else {
      throw mismatch(json, limit)
    }
    return value
  }
  package func write(to writer: inout JSONWriter) { writer.text(rawValue) }
  package static func expectation(_ limit: Limit) -> Expectation {
    .oneOf(allCases.map(\.rawValue))
  }
}

extension TextCode {
  package static func read(_ json: JSONValue?, _ limit: Limit) throws(FieldError) -> Self {
    guard let word = json?.text, isWellFormed(word) else { throw mismatch(json, limit) }
    return Self(word)
  }
  package func write(to writer: inout JSONWriter) { writer.text(code) }
  package static func expectation(_ limit: Limit) -> Expectation { expectation }
}
