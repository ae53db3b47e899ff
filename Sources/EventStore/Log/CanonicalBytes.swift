import Crypto

/// Bytes that say the same for the same values and otherwise something else: every value with its
/// length in front, a missing one marked as such.
struct CanonicalBytes {
  private(set) var bytes: [UInt8] = []

  /// With room for what an event says besides its payload.
  init() { bytes.reserveCapacity(512) }

  /// Keeps its room.
  mutating func removeAll() { bytes.removeAll(keepingCapacity: true) }

  /// Values that were made canonical before.
  mutating func append(_ other: CanonicalBytes) { bytes += other.bytes }

  mutating func append(_ value: Int64) {
    append(length: 8)
    withUnsafeBytes(of: value.bigEndian) { bytes.append(contentsOf: $0) }
  }

  mutating func append(_ text: String?) {
    guard var text else { return append(length: nil) }
    text.withUTF8 {
      append(length: $0.count)
      bytes.append(contentsOf: $0)
    }
  }

  mutating func append(_ blob: [UInt8]?) {
    guard let blob else { return append(length: nil) }
    append(length: blob.count)
    bytes.append(contentsOf: blob)
  }

  mutating func append(memory: UnsafeRawBufferPointer?) {
    guard let memory else { return append(length: nil) }
    append(length: memory.count)
    bytes.append(contentsOf: memory)
  }

  private mutating func append(length: Int?) {
    let length = length.map { UInt32(truncatingIfNeeded: $0) } ?? .max
    withUnsafeBytes(of: length.bigEndian) { bytes.append(contentsOf: $0) }
  }

  /// SHA-256 over the bytes.
  var digest: [UInt8] { Digest.sha256(bytes) }
}

/// The one digest of the log.
enum Digest {
  static func sha256(_ bytes: [UInt8]) -> [UInt8] {
    bytes.withUnsafeBytes { raw in
      var hash = SHA256()
      hash.update(bufferPointer: raw)
      return hash.finalize().withUnsafeBytes { Array($0) }
    }
  }

  /// Whether `expected` is what `first` and, behind it, `second` give.
  static func isSHA256(
    _ expected: UnsafeRawBufferPointer, of first: UnsafeRawBufferPointer,
    _ second: UnsafeRawBufferPointer? = nil
  ) -> Bool {
    var hash = SHA256()
    hash.update(bufferPointer: first)
    if let second { hash.update(bufferPointer: second) }
    return hash.finalize().withUnsafeBytes { $0.elementsEqual(expected) }
  }
}
