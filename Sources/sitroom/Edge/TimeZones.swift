import Foundation
import SituationRoom
import TaskForce

/// The clock on the wall of a desk, by the time zone database of the machine.
///
/// Foundation's `TimeZone` knows `Europe/Amsterdam`; the one of FoundationEssentials gives nil.
struct DeskZone {
  private let zone: TimeZone

  private static let capitals: [String: (zone: String, label: String)] = [
    "BE": ("Europe/Brussels", "BRU"), "DE": ("Europe/Berlin", "BER"),
    "ES": ("Europe/Madrid", "MAD"), "FR": ("Europe/Paris", "PAR"),
    "IT": ("Europe/Rome", "ROM"), "NL": ("Europe/Amsterdam", "AMS"),
    "COM": ("Europe/Brussels", "BRU"), "Europol": ("Europe/Amsterdam", "HAG"),
    "Eurojust": ("Europe/Amsterdam", "HAG"),
  ]

  init?(_ identifier: String) {
    guard let zone = TimeZone(identifier: identifier) else { return nil }
    self.zone = zone
  }

  /// The zone in which a body of the task force sits.
  init?(of body: Body) {
    guard let capital = Self.capitals[body.code] else { return nil }
    self.init(capital.zone)
  }

  /// What a title bar calls the clock of `body`.
  static func label(of body: Body) -> String { capitals[body.code]?.label ?? body.code }

  /// The offsets from UTC from two years before `instant` to two years after.
  func periods(around instant: Instant) -> [DeskClock.Period] {
    var moment = Date(
      timeIntervalSince1970: Double(instant.advanced(days: -730).milliseconds) / 1000)
    let end = moment.addingTimeInterval(4 * 365 * 86_400)
    var periods = [period(from: moment)]
    while let change = zone.nextDaylightSavingTimeTransition(after: moment), change < end {
      periods.append(period(from: change))
      moment = change
    }
    return periods
  }

  private func period(from date: Date) -> DeskClock.Period {
    DeskClock.Period(
      start: Instant(milliseconds: Int64(date.timeIntervalSince1970 * 1000)),
      seconds: zone.secondsFromGMT(for: date))
  }
}
