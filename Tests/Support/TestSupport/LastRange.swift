extension Array<UInt8> {
  /// Where `part` occurs last.
  package func lastRange(of part: [UInt8]) -> Range<Int>? {
    guard let first = part.first, part.count <= count else { return nil }
    return withUnsafeBufferPointer { bytes in
      var start = bytes.count - part.count
      while start >= 0 {
        if bytes[start] == first, bytes[start..<(start + part.count)].elementsEqual(part) {
          return start..<(start + part.count)
        }
        start -= 1
      }
      return nil
    }
  }
}
