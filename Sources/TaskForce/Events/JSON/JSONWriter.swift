/// Writes JSON text: members in the order given, no blanks, nothing escaped that need not be.
///
/// The same values always give the same bytes, which the hash chain relies on.
package struct JSONWriter: Sendable {
  /// What has been written, valid UTF-8.
  package private(set) var bytes: [UInt8] = []
  private var needsComma = false

  /// A writer that has written nothing.
  package init() { bytes.reserveCapacity(128) }

  /// What has been written, as text.
  package var string: String { String(decoding: bytes, as: UTF8.self) }

  /// An object whose members `body` writes.
  package mutating func object(_ body: (inout JSONWriter) -> Void) {
    enclose("{", "}", body)
  }

  /// An array whose items `body` writes.
  package mutating func array(_ body: (inout JSONWriter) -> Void) {
    enclose("[", "]", body)
  }

  /// One member of the object being written.
  package mutating func member(_ name: String, _ body: (inout JSONWriter) -> Void) {
    separate()
    text(name)
    bytes.append(UInt8(ascii: ":"))
    body(&self)
    needsComma = true
  }

  /// One member whose name is known to need no escapes.
  mutating func member(_ name: StaticString, _ body: (inout JSONWriter) -> Void) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    bytes.append(
      contentsOf: UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount))
    bytes.append(UInt8(ascii: "\""))
    bytes.append(UInt8(ascii: ":"))
    body(&self)
    needsComma = true
  }

  /// A member holding text.
  package mutating func member(_ name: String, _ value: String) { member(name) { $0.text(value) } }

  /// A member holding a whole number.
  package mutating func member(_ name: String, _ value: Int) { member(name) { $0.number(value) } }

  /// One item of the array being written.
  package mutating func item(_ body: (inout JSONWriter) -> Void) {
    separate()
    body(&self)
    needsComma = true
  }

  /// A string.
  package mutating func text(_ value: String) {
    var value = value
    bytes.append(UInt8(ascii: "\""))
    value.withUTF8 { text in
      var start = 0
      while start < text.count {
        let end = plainEnd(text, start)
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<end]))
        if end < text.count { escape(text[end]) }
        start = end + 1
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// DEL is no control character to JSON, but to a terminal.
  private func plainEnd(_ text: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int {
    let end = JSONText.plainEnd(text, start, text.count)
    return text[start..<end].firstIndex(of: 0x7f) ?? end
  }

  private mutating func escape(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""): bytes.append(contentsOf: [0x5c, 0x22])
    case UInt8(ascii: "\\"): bytes.append(contentsOf: [0x5c, 0x5c])
    case 0x0a: bytes.append(contentsOf: [0x5c, UInt8(ascii: "n")])
    default:
      let hex = Array("0123456789abcdef".utf8)
      bytes.append(contentsOf: Array("\\u00".utf8))
      bytes.append(hex[Int(byte >> 4)])
      bytes.append(hex[Int(byte & 15)])
    }
  }

  /// A whole number.
  package mutating func number(_ value: Int) { bytes.append(contentsOf: String(value).utf8) }

  /// A number, without a fraction where it has none; what JSON cannot say becomes null.
  package mutating func number(_ value: Double) {
    if let whole = Int(exactly: value) {
      number(whole)
    } else if value.isFinite {
      bytes.append(contentsOf: String(value).utf8)
    } else {
      null()
    }
  }

  /// `true` or `false`.
  package mutating func truth(_ value: Bool) {
    bytes.append(contentsOf: (value ? "true" : "false").utf8)
  }

  /// `null`.
  package mutating func null() { bytes.append(contentsOf: "null".utf8) }

  /// JSON text that was scanned before, as it was.
  package mutating func raw(_ value: JSONValue) {
    bytes.append(contentsOf: value.bytes[value.range])
  }

  fileprivate mutating func append(bytes other: [UInt8]) { bytes += other }

  private mutating func enclose(
    _ open: Unicode.Scalar, _ close: Unicode.Scalar, _ body: (inout JSONWriter) -> Void
  ) {
    bytes.append(UInt8(ascii: open))
    needsComma = false
    body(&self)
    bytes.append(UInt8(ascii: close))
    needsComma = true
  }

  private mutating func separate() {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
    needsComma = false
  }
}

extension JSONWriter {
  /// The value that another writer has written.
  package mutating func append(_ other: JSONWriter) { append(bytes: other.bytes) }
}
