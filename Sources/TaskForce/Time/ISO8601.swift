extension Instant: CustomStringConvertible {
  /// Reads `2022-10-07`, `2022-10-07T12:30Z`, `2022-10-07T12:30:05.250+02:00`.
  ///
  /// Seconds and their fraction may be missing; a time must name its offset from UTC. A date
  /// alone is its midnight in UTC. A leap second counts as the second before it. Anything else
  /// gives nil.
  package init?(iso8601 text: some StringProtocol) {
    var text = String(text)
    guard let instant = text.withUTF8({ Instant(iso8601: $0) }) else { return nil }
    self = instant
  }

  /// Reads the same from UTF-8.
  init?(iso8601 text: UnsafeBufferPointer<UInt8>) {
    var digits = DigitReader(text)
    guard let year = digits.number(of: 4), digits.skip("-"), let month = digits.number(of: 2),
      digits.skip("-"), let day = digits.number(of: 2),
      let date = CivilDate(year: year, month: month, day: day)
    else { return nil }
    if digits.isAtEnd {
      self.init(date)
      return
    }
    guard digits.skip("T") || digits.skip("t") || digits.skip(" "),
      let hour = digits.number(of: 2), hour < 24, digits.skip(":"),
      let minute = digits.number(of: 2), minute < 60
    else { return nil }
    var second = 0
    var fraction = 0
    if digits.skip(":") {
      guard let whole = digits.number(of: 2), whole <= 60 else { return nil }
      second = min(whole, 59)
      if digits.skip(".") {
        guard let thousandths = digits.thousandths() else { return nil }
        fraction = thousandths
      }
    }
    guard let offset = digits.offsetInMinutes(), digits.isAtEnd else { return nil }
    let local = Instant(date, hour: hour, minute: minute, second: second)
    self.init(milliseconds: local.milliseconds + Int64(fraction) - Int64(offset) * 60_000)
  }

  /// `2022-10-07T12:30:05Z`, with milliseconds where there are any.
  package var iso8601: String {
    let fraction = Int(milliseconds - milliseconds.flooredDivision(by: 1000) * 1000)
    let tail = fraction == 0 ? "" : "." + fraction.padded(to: 3)
    return "\(date.iso8601)T\(clockTime)\(tail)Z"
  }

  /// `12:30:05`, UTC.
  package var clockTime: String {
    let second = secondOfDay
    return [second / 3600, second / 60 % 60, second % 60].map { $0.padded(to: 2) }
      .joined(separator: ":")
  }

  /// The text form.
  package var description: String { iso8601 }
}

extension CivilDate: CustomStringConvertible {
  /// `2022-10-07`.
  package var iso8601: String {
    "\(year.padded(to: 4))-\(month.padded(to: 2))-\(day.padded(to: 2))"
  }

  /// The text form.
  package var description: String { iso8601 }

  /// Reads `2022-10-07` and nothing else.
  package init?(iso8601 text: some StringProtocol) {
    guard text.utf8.count == 10, let instant = Instant(iso8601: text) else { return nil }
    self = instant.date
  }
}

extension Int {
  /// Decimal digits with leading zeros, at least `width` of them.
  package func padded(to width: Int) -> String {
    let digits = String(self)
    return String(repeating: "0", count: Swift.max(0, width - digits.utf8.count)) + digits
  }
}

/// Reads fixed-width numbers from ASCII text.
private struct DigitReader {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var position = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  var isAtEnd: Bool { position == bytes.count }

  mutating func skip(_ scalar: Unicode.Scalar) -> Bool {
    guard !isAtEnd, UInt32(bytes[position]) == scalar.value else { return false }
    position += 1
    return true
  }

  mutating func number(of width: Int) -> Int? {
    var value = 0
    for _ in 0..<width {
      guard let digit = digit() else { return nil }
      value = value * 10 + digit
    }
    return value
  }

  mutating func thousandths() -> Int? {
    var value = 0
    var places = 0
    while let digit = digit() {
      if places < 3 { value = value * 10 + digit }
      places += 1
    }
    guard places > 0 else { return nil }
    while places < 3 {
      value *= 10
      places += 1
    }
    return value
  }

  mutating func offsetInMinutes() -> Int? {
    if skip("Z") || skip("z") { return 0 }
    let sign = skip("+") ? 1 : skip("-") ? -1 : 0
    guard sign != 0, let hours = number(of: 2), hours < 24 else { return nil }
    _ = skip(":")
    guard let minutes = number(of: 2), minutes < 60 else { return nil }
    return sign * (hours * 60 + minutes)
  }

  private mutating func digit() -> Int? {
    guard !isAtEnd, (48...57).contains(bytes[position]) else { return nil }
    defer { position += 1 }
    return Int(bytes[position]) - 48
  }
}
