/// Puts the fields of comma-separated lines together (RFC 4180), quoted line breaks included.
package struct CSVReader: Sendable {
  /// A record of the file.
  package struct Record: Sendable, Equatable {
    /// The line on which it begins.
    package let line: Int
    /// Its fields, unquoted.
    package let fields: [String]
    /// Its bytes.
    package let bytes: [UInt8]
    /// Whether a line break ended it.
    package let isComplete: Bool
  }

  private var pending: [UInt8] = []
  private var firstLine = 0

  /// At the start of the file.
  package init() {}

  /// Takes a line; the record that it ends, or nil in the middle of a quoted field.
  package mutating func take(_ line: LineSplitter.Line) -> Record? {
    if pending.isEmpty { firstLine = line.number } else { pending.append(UInt8(ascii: "\n")) }
    pending += line.bytes
    let isOpen = pending.reduce(0) { $0 + ($1 == UInt8(ascii: "\"") ? 1 : 0) } % 2 == 1
    // A quote that nobody closes must not swallow the rest of the file.
    if isOpen && line.isComplete && pending.count < LineSplitter.kept { return nil }
    return record(isComplete: line.isComplete)
  }

  /// What is left at the end of the file: a record with a quote that nobody closed.
  package mutating func finish() -> Record? { record(isComplete: false) }

  private mutating func record(isComplete: Bool) -> Record? {
    guard !pending.isEmpty else { return nil }
    defer { pending = [] }
    return Record(
      line: firstLine, fields: Self.fields(of: pending), bytes: pending, isComplete: isComplete)
  }

  private static func fields(of bytes: [UInt8]) -> [String] {
    var fields: [String] = []
    var field: [UInt8] = []
    var isQuoted = false
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte == UInt8(ascii: "\"") {
        if isQuoted, index + 1 < bytes.count, bytes[index + 1] == byte {
          field.append(byte)
          index += 1
        } else {
          isQuoted.toggle()
        }
      } else if byte == UInt8(ascii: ","), !isQuoted {
        fields.append(String(decoding: field, as: UTF8.self))
        field = []
      } else {
        field.append(byte)
      }
      index += 1
    }
    return fields + [String(decoding: field, as: UTF8.self)]
  }
}
