extension Array<UInt8> {
  /// Where `part` occurs last.
  package func lastRange(of part: [UInt8]) -> Range<Int>? {
    guard part.count <= count else { return nil }
    return stride(from: count - part.count, through: 0, by: -1).lazy
      .map { $0..<($0 + part.count) }
      .first { self[$0].elementsEqual(part) }
  }
}
