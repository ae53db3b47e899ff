/// A day by which something is due or on which it takes place, as exactly as it is known.
///
/// Written as in ISO 8601 and, for seasons, ISO 8601-2 (EDTF): `2026-04-23`, `2026-04`, `2023-21`
/// (spring 2023; 22 summer, 23 autumn, 24 winter, which ends in February of the next year),
/// `2026`. Only a date known to its day can be counted down to in days.
package struct DueDate: Hashable, Sendable, Codable {
  /// How exactly it is known.
  package enum Exactness: String, Sendable, Codable { case day, month, season, year }
  /// How exactly it is known.
  package let exactness: Exactness
  /// The text form.
  package let text: String
  private let firstDay: Int
  private let lastDay: Int

  /// The first day of the period, the day itself if it is known.
  package var first: CivilDate { CivilDate(daysSinceEpoch: firstDay) }
  /// The last day of the period.
  package var last: CivilDate { CivilDate(daysSinceEpoch: lastDay) }

  /// The day `date`.
  package init(_ date: CivilDate) {
    self.init(.day, date.iso8601, from: date, to: date)
  }

  /// Reads the text form; nil for anything else.
  package init?(_ text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count <= 3, zip(parts, [4, 2, 2]).allSatisfy({ $0.utf8.count == $1 }),
      parts.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } })
    else { return nil }
    let numbers = parts.compactMap { Int($0) }
    switch numbers.count {
    case 1: self.init(.year, text, numbers[0], months: 1...12)
    case 2 where (21...24).contains(numbers[1]):
      let start = (numbers[1] - 20) * 3
      self.init(.season, text, numbers[0], months: start...start + 2)
    case 2: self.init(.month, text, numbers[0], months: numbers[1]...numbers[1])
    case 3:
      guard let day = CivilDate(year: numbers[0], month: numbers[1], day: numbers[2])
      else { return nil }
      self.init(day)
    default: return nil
    }
  }

  private init?(_ exactness: Exactness, _ text: String, _ year: Int, months: ClosedRange<Int>) {
    let (endYear, endMonth) =
      months.upperBound > 12
      ? (year + 1, months.upperBound - 12) : (year, months.upperBound)
    guard let first = CivilDate(year: year, month: months.lowerBound, day: 1),
      let last = CivilDate(
        year: endYear, month: endMonth, day: CivilDate.days(in: endMonth, of: endYear))
    else { return nil }
    self.init(exactness, text, from: first, to: last)
  }

  private init(_ exactness: Exactness, _ text: String, from first: CivilDate, to last: CivilDate) {
    self.exactness = exactness
    self.text = text
    firstDay = first.daysSinceEpoch
    lastDay = last.daysSinceEpoch
  }

  /// Whole days from the day of `now` (UTC) until the due day, negative afterwards; nil unless the
  /// day is known.
  package func days(from now: Instant) -> Int? {
    exactness == .day ? firstDay - now.date.daysSinceEpoch : nil
  }

  /// Whether the whole period lies before the day of `now`, UTC.
  package func isPast(at now: Instant) -> Bool { lastDay < now.date.daysSinceEpoch }
}

extension DueDate: FieldValue {
  package static func read(_ json: JSONValue?, _ limit: Limit) throws(FieldError) -> DueDate {
    guard let text = json?.text, let value = DueDate(text) else { throw mismatch(json, limit) }
    return value
  }
  package func write(to writer: inout JSONWriter) { writer.text(text) }
  package static func expectation(_ limit: Limit) -> Expectation { .dueDate }
}
