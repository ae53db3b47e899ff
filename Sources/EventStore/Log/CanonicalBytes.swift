import Crypto

/// Bytes that say the same for the same values and otherwise something else: every value with its
/// length in front, a missing one marked as such.
struct CanonicalBytes {
  private(set) var bytes: [UInt8] = []

  /// With room for what an event says besides its payload.
  init() { bytes.reserveCapacity(512) }

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
}
