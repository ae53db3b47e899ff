import TaskForce

/// What every line must be before anybody looks into it.
enum CheckedLine {
  /// The bytes of `line`, which is not too long and valid UTF-8.
  static func bytes(of line: LineSplitter.Line) throws(FieldError) -> [UInt8] {
    guard line.length <= LineSplitter.longest else {
      throw FieldError(
        "", expected: .lineLength(maximum: LineSplitter.longest), found: String(line.length))
    }
    guard String(validating: line.bytes, as: UTF8.self) != nil else {
      throw FieldError("", expected: .utf8, found: excerpt(line.bytes, around: 0))
    }
    return line.bytes
  }

  /// Some bytes on both sides of `offset`, as text.
  static func excerpt(_ bytes: [UInt8], around offset: Int) -> String {
    let start = max(0, min(offset, bytes.count) - 20)
    return String(decoding: bytes[start..<min(bytes.count, start + 60)], as: UTF8.self)
  }
}
