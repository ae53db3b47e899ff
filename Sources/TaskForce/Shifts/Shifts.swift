/// Who is on duty at which desk.
package struct Shifts: Sendable, Equatable, Codable {
  /// One desk and who sits there.
  package struct Duty: Sendable, Equatable, Codable {
    /// The desk.
    package let desk: Body
    /// Who is on duty.
    package let officer: Officer
    /// Since when.
    package let since: Instant
  }

  private var byDesk: [Body: Duty] = [:]

  /// The desks that have opened a shift, in alphabetical order.
  package var all: [Duty] { byDesk.values.sorted { $0.desk < $1.desk } }

  /// Who is on duty at `desk`.
  package subscript(desk: Body) -> Duty? { byDesk[desk] }

  mutating func begin(_ officer: Officer, at desk: Body, _ instant: Instant) {
    byDesk[desk] = Duty(desk: desk, officer: officer, since: instant)
  }
}
