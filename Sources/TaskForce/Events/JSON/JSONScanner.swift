/// Why a text is not JSON: the byte at which it stopped being so.
package struct JSONError: Error, Hashable, Sendable {
  /// Bytes from the start of the text.
  package var offset: Int
}

/// Finds where the values of a JSON text (RFC 8259) begin and end, without building them.
///
/// The caller has made sure of valid UTF-8. Nesting deeper than ``deepest`` is refused, so that a
/// hostile line cannot exhaust the stack. Looks at memory that somebody else holds, since reading
/// through an array costs a count of references and a check of bounds a byte; ``position`` never
/// passes `end`.
struct JSONScanner {
  static let deepest = 32

  private let bytes: UnsafeBufferPointer<UInt8>
  private(set) var position: Int
  private let end: Int

  init(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    self.bytes = bytes
    position = range.lowerBound
    end = min(range.upperBound, bytes.count)
  }

  var isAtEnd: Bool { position >= end }
  var current: UInt8 { position < end ? bytes[position] : 0 }

  mutating func skipBlanks() {
    while position < end {
      switch bytes[position] {
      case 0x20, 0x09, 0x0a, 0x0d: position += 1
      default: return
      }
    }
  }

  mutating func expect(_ byte: UInt8) throws(JSONError) {
    guard current == byte, !isAtEnd else { throw JSONError(offset: position) }
    position += 1
  }

  mutating func skipIf(_ byte: UInt8) -> Bool {
    guard current == byte, !isAtEnd else { return false }
    position += 1
    return true
  }

  /// Where the value that begins here stands, and what it is; afterwards the scanner stands behind
  /// it.
  mutating func value(depth: Int = 0) throws(JSONError) -> (range: Range<Int>, kind: JSONValue.Kind)
  {
    skipBlanks()
    let start = position
    let kind = try pass(depth: depth)
    return (start..<position, kind)
  }

  /// Goes behind the value that begins here and says what it is; nothing is built.
  mutating func pass(depth: Int = 0) throws(JSONError) -> JSONValue.Kind {
    switch current {
    case UInt8(ascii: "\""):
      return try string() ? .escapedText : .text
    case UInt8(ascii: "{"):
      try object(depth: depth)
      return .object
    case UInt8(ascii: "["):
      try array(depth: depth)
      return .array
    case UInt8(ascii: "t"):
      try word("true")
      return .truth
    case UInt8(ascii: "f"):
      try word("false")
      return .truth
    case UInt8(ascii: "n"):
      try word("null")
      return .null
    default:
      try number()
      return .number
    }
  }

  private mutating func object(depth: Int) throws(JSONError) {
    try open(depth)
    if skipIf(UInt8(ascii: "}")) { return }
    repeat {
      _ = try member(depth: depth)
    } while skipIf(UInt8(ascii: ","))
    try expect(UInt8(ascii: "}"))
  }

  /// Passes a member of an object at `depth` and the blanks around it.
  mutating func member(depth: Int = 0) throws(JSONError) -> JSONMembers.Member {
    skipBlanks()
    let start = position
    let isEscaped = try string()
    let key = start..<position
    skipBlanks()
    try expect(UInt8(ascii: ":"))
    let value = try value(depth: depth + 1)
    skipBlanks()
    return JSONMembers.Member(
      key: key, isEscaped: isEscaped, range: value.range, kind: value.kind)
  }

  private mutating func array(depth: Int) throws(JSONError) {
    try open(depth)
    if skipIf(UInt8(ascii: "]")) { return }
    repeat {
      skipBlanks()
      _ = try pass(depth: depth + 1)
      skipBlanks()
    } while skipIf(UInt8(ascii: ","))
    try expect(UInt8(ascii: "]"))
  }

  private mutating func open(_ depth: Int) throws(JSONError) {
    guard depth < Self.deepest else { throw JSONError(offset: position) }
    position += 1
    skipBlanks()
  }

  /// Passes a string; true if it holds an escape.
  private mutating func string() throws(JSONError) -> Bool {
    try expect(UInt8(ascii: "\""))
    var escaped = false
    while true {
      position = JSONText.plainEnd(bytes, position, end)
      guard position < end else { throw JSONError(offset: position) }
      switch bytes[position] {
      case UInt8(ascii: "\""):
        position += 1
        return escaped
      case UInt8(ascii: "\\"):
        escaped = true
        position += 1
        try escape()
      default: throw JSONError(offset: position)
      }
    }
  }

  private mutating func escape() throws(JSONError) {
    switch current {
    case UInt8(ascii: "u"):
      position += 1
      for _ in 0..<4 {
        guard JSONText.nibble(current) != nil else { throw JSONError(offset: position) }
        position += 1
      }
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"),
      UInt8(ascii: "f"), UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
      position += 1
    default: throw JSONError(offset: position)
    }
  }

  private mutating func word(_ word: StaticString) throws(JSONError) {
    for index in 0..<word.utf8CodeUnitCount { try expect(word.utf8Start[index]) }
  }

  private mutating func number() throws(JSONError) {
    _ = skipIf(UInt8(ascii: "-"))
    if !skipIf(UInt8(ascii: "0")) { try digits() }
    if skipIf(UInt8(ascii: ".")) { try digits() }
    if skipIf(UInt8(ascii: "e")) || skipIf(UInt8(ascii: "E")) {
      if !skipIf(UInt8(ascii: "+")) { _ = skipIf(UInt8(ascii: "-")) }
      try digits()
    }
  }

  private mutating func digits() throws(JSONError) {
    let start = position
    while (48...57).contains(current) { position += 1 }
    guard position > start else { throw JSONError(offset: position) }
  }
}
