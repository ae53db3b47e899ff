import TaskForce

/// One line that somebody keeps elsewhere, by which a cut tail shows.
///
/// A chain alone cannot show that its end is missing.
package struct Witness: Hashable, Sendable {
  /// Position of the head.
  package var position: Int64
  /// Its place in the chain.
  package var hash: [UInt8]
  /// When the line was made.
  package var time: Instant

  /// The head as it was at `time`.
  package init(position: Int64, hash: [UInt8], time: Instant) {
    self.position = position
    self.hash = hash
    self.time = time
  }

  /// `12345 5e88…d8 2026-11-23T22:43:14Z`.
  package var line: String { "\(position) \(Hex.text(hash)) \(time)" }

  /// Reads what ``line`` wrote; nil for anything else.
  package init?(line: some StringProtocol) {
    let words = line.split(whereSeparator: \.isWhitespace)
    guard words.count == 3, let position = Int64(words[0]), position >= 0,
      let hash = Hex.bytes(words[1]), hash.count == 32, let time = Instant(iso8601: words[2])
    else { return nil }
    self.init(position: position, hash: hash, time: time)
  }
}

/// Bytes as pairs of lower-case digits.
package enum Hex {
  /// The digits of `bytes`.
  package static func text(_ bytes: [UInt8]) -> String {
    let digits = Array("0123456789abcdef".utf8)
    return String(
      decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }

  /// The bytes that `text` stands for; nil if it is not pairs of digits.
  package static func bytes(_ text: some StringProtocol) -> [UInt8]? {
    let digits = Array(text.utf8)
    guard digits.count % 2 == 0 else { return nil }
    var bytes: [UInt8] = []
    for index in stride(from: 0, to: digits.count, by: 2) {
      guard let high = nibble(digits[index]), let low = nibble(digits[index + 1]) else {
        return nil
      }
      bytes.append(high << 4 | low)
    }
    return bytes
  }

  private static func nibble(_ digit: UInt8) -> UInt8? {
    switch digit {
    case 48...57: digit - 48
    case 65...70: digit - 55
    case 97...102: digit - 87
    default: nil
    }
  }
}
