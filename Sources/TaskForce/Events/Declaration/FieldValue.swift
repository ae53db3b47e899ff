/// The bounds of a field, as its declaration gives them.
public struct Limit: Hashable, Sendable {
  /// Most bytes of UTF-8 in a text.
  public var bytes = 200
  /// Bounds of a number.
  public var range: ClosedRange<Double> = -1e15...1e15
  /// Most items of a list.
  public var items = 50
  /// Whether the field tells about a person and may come sealed.
  public var isPersonal = false

  /// No bounds beyond the general ones.
  public static let general = Limit()
  /// Text of at most `bytes` bytes of UTF-8.
  public static func text(_ bytes: Int) -> Limit {
    var limit = Limit()
    limit.bytes = bytes
    return limit
  }
  /// A number within `range`.
  public static func range(_ range: ClosedRange<Double>) -> Limit {
    var limit = Limit()
    limit.range = range
    return limit
  }
  /// At most `count` items.
  public static func items(_ count: Int, of bytes: Int = 200) -> Limit {
    var limit = Limit()
    limit.items = count
    limit.bytes = bytes
    return limit
  }
  /// Text about a person.
  public static func personal(_ bytes: Int) -> Limit {
    var limit = Limit.text(bytes)
    limit.isPersonal = true
    return limit
  }
}

/// Something that a field of an event can hold.
public protocol FieldValue: Sendable, Equatable {
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
  public var isAbsent: Bool { false }
  public static var isOptional: Bool { false }

  static func mismatch(_ json: JSONValue?, _ limit: Limit) -> FieldError {
    FieldError("", expected: expectation(limit), found: json?.excerpt ?? "")
  }
}

/// A closed choice written as a word.
public protocol FieldCode: FieldValue, RawRepresentable, CaseIterable where RawValue == String {}

extension FieldCode {
  public static func read(_ json: JSONValue?, _ limit: Limit) throws(FieldError) -> Self {
    guard let word = json?.text, let value = Self(rawValue: word) else {
      throw mismatch(json, limit)
    }
    return value
  }
  public func write(to writer: inout JSONWriter) { writer.text(rawValue) }
  public static func expectation(_ limit: Limit) -> Expectation {
    .oneOf(allCases.map(\.rawValue))
  }
}

extension TextCode {
  public static func read(_ json: JSONValue?, _ limit: Limit) throws(FieldError) -> Self {
    guard let word = json?.text, isWellFormed(word) else { throw mismatch(json, limit) }
    return Self(word)
  }
  public func write(to writer: inout JSONWriter) { writer.text(code) }
  public static func expectation(_ limit: Limit) -> Expectation { expectation }
}
