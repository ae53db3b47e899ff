import TaskForce

/// What every line must be before anybody looks into it.
enum CheckedLine {
  /// The bytes of `line`, which is not too long and valid UTF-8.
  static func bytes(of line: LineSplitter.Line) throws(FieldError) -> [UInt8] {
    guard line.length <= LineSplitter.longest else {
      throw FieldError(
        "", expected: .lineLength(maximum: LineSplitter.longest), found: String(line.length))
    }
    try checkText(line.bytes)
    return line.bytes
  }

  /// Refuses bytes that are not valid UTF-8, and shows where.
  static func checkText(_ bytes: [UInt8]) throws(FieldError) {
    // Lines are mostly ASCII, which shows without making a text of them.
    guard !isASCII(bytes), String(validating: bytes, as: UTF8.self) == nil else { return }
    var decoder = UTF8()
    var rest = bytes.makeIterator()
    var offset = 0
    scalars: while true {
      switch decoder.decode(&rest) {
      case .scalarValue(let scalar): offset += UTF8.width(scalar)
      case .emptyInput, .error: break scalars
      }
    }
    throw FieldError("", expected: .utf8, found: excerpt(bytes, around: offset))
  }

  private static func isASCII(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBytes { memory in
      var together: UInt64 = 0
      let whole = memory.count & ~7
      for offset in stride(from: 0, to: whole, by: 8) {
        together |= memory.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
      }
      for offset in whole..<memory.count { together |= UInt64(memory[offset]) }
      return together & 0x8080_8080_8080_8080 == 0
    }
  }

  /// Some bytes on both sides of `offset`, as text.
  static func excerpt(_ bytes: [UInt8], around offset: Int) -> String {
    var start = max(0, min(offset, bytes.count) - 20)
    // Half a character at its beginning would look like a second mistake.
    while start < min(offset, bytes.count), bytes[start] & 0xc0 == 0x80 { start += 1 }
    return String(decoding: bytes[start..<min(bytes.count, start + 60)], as: UTF8.self)
  }
}
