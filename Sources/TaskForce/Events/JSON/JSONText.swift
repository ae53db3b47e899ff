/// What stands within JSON strings.
enum JSONText {
  /// The first place from `start` at which a string does not simply go on: a quotation mark, a
  /// backslash, a control character or `end`.
  ///
  /// Looks at eight bytes at a time: a byte of `word` that is less than the compared one borrows
  /// from its highest bit, and only what stands behind such a byte may be taken for one wrongly.
  static func plainEnd(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Int {
    let ones: UInt64 = 0x0101_0101_0101_0101
    var position = start
    let memory = UnsafeRawBufferPointer(bytes)
    while position + 8 <= end {
      let word = UInt64(
        littleEndian: memory.loadUnaligned(fromByteOffset: position, as: UInt64.self))
      let quote = word ^ (ones &* 0x22)
      let slash = word ^ (ones &* 0x5c)
      let special =
        (((quote &- ones) & ~quote) | ((slash &- ones) & ~slash)
          | ((word &- (ones &* 0x20)) & ~word))
        & (ones &* 0x80)
      if special != 0 { return position + special.trailingZeroBitCount / 8 }
      position += 8
    }
    while position < end {
      let byte = bytes[position]
      if byte == 0x22 || byte == 0x5c || byte < 0x20 { break }
      position += 1
    }
    return position
  }

  static func nibble(_ byte: UInt8) -> UInt32? {
    switch byte {
    case 48...57: UInt32(byte - 48)
    case 65...70: UInt32(byte - 55)
    case 97...102: UInt32(byte - 87)
    default: nil
    }
  }

  /// The text that `bytes`, the inside of a scanned string, stand for; a lone surrogate becomes
  /// U+FFFD.
  static func unescape(_ bytes: ArraySlice<UInt8>) -> String {
    var result = String.UnicodeScalarView()
    var plain: [UInt8] = []
    var index = bytes.startIndex
    func flush() {
      result.append(contentsOf: String(decoding: plain, as: UTF8.self).unicodeScalars)
      plain.removeAll(keepingCapacity: true)
    }
    while index < bytes.endIndex {
      guard bytes[index] == UInt8(ascii: "\\"), index + 1 < bytes.endIndex else {
        plain.append(bytes[index])
        index += 1
        continue
      }
      flush()
      let kind = bytes[index + 1]
      index += 2
      if kind == UInt8(ascii: "u") {
        result.append(scalar(bytes, &index))
      } else {
        result.append(simple(kind))
      }
    }
    flush()
    return String(result)
  }

  private static func simple(_ kind: UInt8) -> Unicode.Scalar {
    switch kind {
    case UInt8(ascii: "b"): "\u{8}"
    case UInt8(ascii: "f"): "\u{c}"
    case UInt8(ascii: "n"): "\n"
    case UInt8(ascii: "r"): "\r"
    case UInt8(ascii: "t"): "\t"
    default: Unicode.Scalar(kind)
    }
  }

  private static func scalar(_ bytes: ArraySlice<UInt8>, _ index: inout Int) -> Unicode.Scalar {
    let first = unit(bytes, index)
    index += 4
    guard (0xd800..<0xdc00).contains(first) else { return Unicode.Scalar(first) ?? "\u{fffd}" }
    guard index + 6 <= bytes.endIndex, bytes[index] == UInt8(ascii: "\\"),
      bytes[index + 1] == UInt8(ascii: "u")
    else { return "\u{fffd}" }
    let second = unit(bytes, index + 2)
    guard (0xdc00..<0xe000).contains(second) else { return "\u{fffd}" }
    index += 6
    return Unicode.Scalar(0x10000 + (first - 0xd800) << 10 + (second - 0xdc00)) ?? "\u{fffd}"
  }

  private static func unit(_ bytes: ArraySlice<UInt8>, _ index: Int) -> UInt32 {
    (index..<min(index + 4, bytes.endIndex)).reduce(0) { $0 << 4 | (nibble(bytes[$1]) ?? 0) }
  }
}
