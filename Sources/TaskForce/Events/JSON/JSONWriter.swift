/// Writes JSON text: members in the order given, no blanks, nothing escaped that need not be.
///
/// The same values always give the same bytes, which the hash chain relies on.
package struct JSONWriter: Sendable {
  /// What has been written, valid UTF-8.
  package private(set) var bytes: [UInt8] = []
  private var needsComma = false

  /// A writer that has written nothing.
  package init() {}

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
    bytes.append(UInt8(ascii: "\""))
    for byte in value.utf8 {
      switch byte {
      case UInt8(ascii: "\""): bytes.append(contentsOf: [0x5c, 0x22])
      case UInt8(ascii: "\\"): bytes.append(contentsOf: [0x5c, 0x5c])
      case 0x0a: bytes.append(contentsOf: [0x5c, UInt8(ascii: "n")])
      case 0..<0x20, 0x7f:
        let hex = Array("0123456789abcdef".utf8)
        bytes.append(contentsOf: Array("\\u00".utf8))
        bytes.append(hex[Int(byte >> 4)])
        bytes.append(hex[Int(byte & 15)])
      default: bytes.append(byte)
      }
    }
    bytes.append(UInt8(ascii: "\""))
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
