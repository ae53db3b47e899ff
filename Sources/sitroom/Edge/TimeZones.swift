import Foundation
import TaskForce

/// The clock on the wall of a desk, by the time zone database of the machine.
///
/// Foundation's `TimeZone` knows `Europe/Amsterdam`; the one of FoundationEssentials gives nil.
struct DeskZone: Sendable {
  private let zone: TimeZone

  init?(_ identifier: String) {
    guard let zone = TimeZone(identifier: identifier) else { return nil }
    self.zone = zone
  }

  /// Seconds that the desk is ahead of UTC at `instant`.
  func offset(at instant: Instant) -> Int {
    zone.secondsFromGMT(
      for: Date(timeIntervalSince1970: Double(instant.milliseconds) / 1000))
  }
}
