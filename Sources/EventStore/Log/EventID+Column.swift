import TaskForce

/// The 16 bytes of a column, without the collections in between that cost a tenth of reading.
extension EventID {
  init?(column bytes: [UInt8]) {
    guard bytes.count == 16 else { return nil }
    self = bytes.withUnsafeBytes { raw in
      EventID(
        high: UInt64(bigEndian: raw.loadUnaligned(as: UInt64.self)),
        low: UInt64(bigEndian: raw.loadUnaligned(fromByteOffset: 8, as: UInt64.self)))
    }
  }

  var column: [UInt8] {
    [UInt8](unsafeUninitializedCapacity: 16) { buffer, count in
      UnsafeMutableRawBufferPointer(buffer).storeBytes(of: high.bigEndian, as: UInt64.self)
      UnsafeMutableRawBufferPointer(buffer)
        .storeBytes(of: low.bigEndian, toByteOffset: 8, as: UInt64.self)
      count = 16
    }
  }
}
