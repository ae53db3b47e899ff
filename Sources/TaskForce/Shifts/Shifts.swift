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
    /// Who may know it.
    let marking: Marking
  }

  /// How the duty went from one officer to the next.
  package struct HandOver: Sendable, Equatable, Codable {
    /// Who was on duty, and signed it off.
    package let from: Officer
    /// Who is on duty since.
    package let officer: Officer
    /// When.
    package let at: Instant
    /// What the next officer should know.
    package let text: String
    /// Who may know it.
    let marking: Marking
  }

  private var byDesk: [Body: Duty] = [:]
  private var handOvers: [Body: HandOver] = [:]

  /// The desks that have opened a shift, in alphabetical order.
  package var all: [Duty] { byDesk.values.sorted { $0.desk < $1.desk } }

  /// Who is on duty at `desk`.
  package subscript(desk: Body) -> Duty? { byDesk[desk] }

  /// The last hand-over at `desk`.
  package func lastHandOver(at desk: Body) -> HandOver? { handOvers[desk] }

  mutating func handOver(_ payload: ShiftHandedOver, _ event: RecordedEvent) {
    handOvers[payload.desk] = HandOver(
      from: payload.from, officer: payload.officer, at: event.recordedAt, text: payload.text,
      marking: Marking(event.envelope))
    begin(payload.officer, at: payload.desk, event)
  }

  mutating func begin(_ officer: Officer, at desk: Body, _ event: RecordedEvent) {
    byDesk[desk] = Duty(
      desk: desk, officer: officer, since: event.recordedAt, marking: Marking(event.envelope))
  }

  /// Without the desks whose duty `audience` may not know.
  func released(to audience: Audience) -> Shifts {
    var result = self
    result.byDesk = byDesk.filter { audience.maySee($0.value.marking) }
    result.handOvers = handOvers.filter { audience.maySee($0.value.marking) }
    return result
  }
}
