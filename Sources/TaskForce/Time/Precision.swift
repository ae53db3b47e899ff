/// How exactly a moment in the world is known.
///
/// A seizure known only to its month must never be drawn as if it had happened on the first.
package enum Precision: String, CaseIterable, Sendable, FieldCode {
  case instant, day, month, year

  /// The last second, UTC, of the period that `start` begins at this precision.
  package func lastSecond(from start: Instant) -> Instant {
    let date = start.date
    switch self {
    case .instant: return start
    case .day: return Instant(date, hour: 23, minute: 59, second: 59)
    case .month:
      let days = CivilDate.days(in: date.month, of: date.year) - date.day
      return Instant(date.advanced(days: days), hour: 23, minute: 59, second: 59)
    case .year:
      let last = CivilDate(year: date.year, month: 12, day: 31) ?? date
      return Instant(last, hour: 23, minute: 59, second: 59)
    }
  }
}

extension CivilDate {
  /// This day moved by `days`, backward if negative.
  package func advanced(days: Int) -> CivilDate {
    CivilDate(daysSinceEpoch: daysSinceEpoch + days)
  }
}
