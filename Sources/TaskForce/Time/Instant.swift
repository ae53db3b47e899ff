/// A moment in UTC with the resolution of a millisecond.
package struct Instant: Hashable, Comparable, Sendable, Codable {
  /// Milliseconds since 1970-01-01T00:00:00Z, leap seconds not counted.
  package var milliseconds: Int64

  /// The moment that many milliseconds after 1970-01-01T00:00:00Z.
  package init(milliseconds: Int64) { self.milliseconds = milliseconds }

  /// The moment `hour`:`minute`:`second` UTC of `date`.
  package init(_ date: CivilDate, hour: Int = 0, minute: Int = 0, second: Int = 0) {
    let seconds = (hour * 60 + minute) * 60 + second
    milliseconds = Int64(date.daysSinceEpoch) * 86_400_000 + Int64(seconds) * 1000
  }

  /// The natural order.
  package static func < (left: Instant, right: Instant) -> Bool {
    left.milliseconds < right.milliseconds
  }

  /// This moment moved by `seconds`, backward if negative.
  package func advanced(seconds: Int) -> Instant {
    Instant(milliseconds: milliseconds + Int64(seconds) * 1000)
  }

  /// This moment moved by `milliseconds`, backward if negative.
  package func advanced(milliseconds: Int64) -> Instant {
    Instant(milliseconds: self.milliseconds + milliseconds)
  }

  /// The beginning of the second that this moment is in.
  package var wholeSecond: Instant {
    Instant(milliseconds: milliseconds.flooredDivision(by: 1000) * 1000)
  }

  /// This moment moved by `days` of 24 hours, backward if negative.
  package func advanced(days: Int) -> Instant { advanced(seconds: days * 86_400) }

  /// Whole seconds from `earlier` to this moment, rounded down.
  package func seconds(since earlier: Instant) -> Int {
    Int((milliseconds - earlier.milliseconds).flooredDivision(by: 1000))
  }

  /// The calendar day in UTC that this moment falls on.
  package var date: CivilDate {
    CivilDate(daysSinceEpoch: dayNumber)
  }

  /// The days from 1970-01-01 to the one in UTC that this moment falls on, negative before.
  package var dayNumber: Int { Int(milliseconds.flooredDivision(by: 86_400_000)) }

  /// The first moment of the next day in UTC.
  package var nextMidnight: Instant { Instant(date.advanced(days: 1)) }

  /// Seconds since midnight UTC, 0…86399.
  package var secondOfDay: Int {
    Int(milliseconds.flooredDivision(by: 1000) - Int64(dayNumber) * 86_400)
  }
}

extension SignedInteger {
  /// Division that rounds towards negative infinity, as calendars need before 1970.
  package func flooredDivision(by divisor: Self) -> Self {
    let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
    return remainder < 0 ? quotient - 1 : quotient
  }
}
