/// The thing whose life a row of events tells: `incident/NL-2026-000123`.
package struct StreamName: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// Kind and identity with a slash between.
  package let name: String

  /// Reads a name as it is stored.
  package init(_ name: String) { self.name = name }
  /// The stream of the thing `identity` of a kind.
  package init(kind: String, _ identity: String) { name = kind + "/" + identity }

  /// The stream of an incident.
  package init(_ reference: IncidentReference) {
    self.init(kind: "incident", reference.description)
  }

  /// The part before the slash.
  package var kind: String {
    String(name[..<(name.utf8.firstIndex(of: UInt8(ascii: "/")) ?? name.endIndex)])
  }
  /// The part behind the slash.
  package var identity: String {
    guard let slash = name.utf8.firstIndex(of: UInt8(ascii: "/")) else { return "" }
    return String(name[name.utf8.index(after: slash)...])
  }
  /// The incident whose stream this is, or nil.
  package var incident: IncidentReference? {
    let kind = "incident/"
    guard name.utf8.starts(with: kind.utf8) else { return nil }
    return IncidentReference(name[name.utf8.index(name.startIndex, offsetBy: kind.utf8.count)...])
  }
  /// The text form.
  package var description: String { name }
  /// The natural order.
  package static func < (left: StreamName, right: StreamName) -> Bool { left.name < right.name }

  /// Whether `name` may come from outside as the name of a stream.
  package static func isWellFormed(_ name: String) -> Bool {
    let slash = UInt8(ascii: "/")
    guard name.utf8.count <= 120, name.utf8.first != slash, name.utf8.last != slash else {
      return false
    }
    var slashes = 0
    for byte in name.utf8 {
      guard byte > 32, byte < 127, byte != 34, byte != 92 else { return false }
      if byte == slash { slashes += 1 }
    }
    return slashes == 1
  }
}

/// Where events are to be filed.
package enum StreamTarget: Hashable, Sendable {
  /// In the stream of this name.
  case named(StreamName)
  /// In a new incident of this desk, whose number the store gives while appending.
  case newIncident(desk: Body)
}

/// The reference of an incident: desk, year, counter.
package struct IncidentReference: Hashable, Comparable, Sendable, CustomStringConvertible, Codable {
  /// The desk that opened it.
  package let desk: Body
  /// The year, UTC, in which it became known.
  package let year: Int
  /// 1, 2, … within desk and year.
  package let counter: Int

  /// The reference with these parts.
  package init(desk: Body, year: Int, counter: Int) {
    self.desk = desk
    self.year = year
    self.counter = counter
  }

  /// Reads `NL-2026-000123`.
  package init?(_ text: some StringProtocol) {
    if let usual = ReferenceText(text) {
      self.init(desk: Body(usual.desk), year: usual.year, counter: usual.counter)
      return
    }
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count >= 3, let year = Int(parts[parts.count - 2]), (1...9999).contains(year),
      let counter = Int(parts[parts.count - 1]), counter > 0
    else { return nil }
    let desk = parts.dropLast(2).joined(separator: "-")
    guard Body.isWellFormed(desk) else { return nil }
    self.init(desk: Body(desk), year: year, counter: counter)
  }

  /// Such as `NL-2026-000123`.
  package var description: String {
    "\(desk)-\(year.padded(to: 4))-\(counter.padded(to: 6))"
  }

  /// `#123` if desk and year are the reader's own, else the full form.
  package func short(desk: Body, year: Int) -> String {
    desk == self.desk && year == self.year ? "#\(counter)" : description
  }

  /// The natural order.
  package static func < (left: IncidentReference, right: IncidentReference) -> Bool {
    (left.year, left.desk, left.counter) < (right.year, right.desk, right.counter)
  }
}

/// The parts of a reference as this program writes them, read byte by byte: every event of an
/// incident's stream is read so, and splitting its text costs ten times as much.
private struct ReferenceText {
  let desk: String
  let year: Int
  let counter: Int

  /// Nil for what has to be looked at more closely.
  init?(_ text: some StringProtocol) {
    let parts = text.utf8.withContiguousStorageIfAvailable { Self.parts($0) } ?? nil
    guard let parts, Body.isWellFormed(parts.desk) else { return nil }
    (desk, year, counter) = parts
  }

  private static func parts(_ text: UnsafeBufferPointer<UInt8>)
    -> (desk: String, year: Int, counter: Int)?
  {
    guard let last = text.lastIndex(of: 45), let first = text[..<last].lastIndex(of: 45),
      let year = number(text[(first + 1)..<last]), (1...9999).contains(year),
      let counter = number(text[(last + 1)...]), counter > 0
    else { return nil }
    return (String(decoding: text[..<first], as: UTF8.self), year, counter)
  }

  private static func number(_ digits: Slice<UnsafeBufferPointer<UInt8>>) -> Int? {
    guard (1...12).contains(digits.count) else { return nil }
    var value = 0
    for digit in digits {
      guard (48...57).contains(digit) else { return nil }
      value = value * 10 + Int(digit - 48)
    }
    return value
  }
}

extension IncidentReference: FieldValue {
  package static func read(_ json: JSONValue?, _ limit: Limit)
    throws(FieldError) -> IncidentReference
  {
    guard let text = json?.text, let value = IncidentReference(text) else {
      throw mismatch(json, limit)
    }
    return value
  }
  package func write(to writer: inout JSONWriter) { writer.text(description) }
  package static func expectation(_ limit: Limit) -> Expectation { .reference }
}
