import TaskForce

/// A request before its number is known, with all that becomes of it.
struct RequestDraft {
  let partner: Country
  let direction: RequestDirection
  let kind: RequestKind
  let about: String
  /// The desk that asks or is asked.
  let desk: String
  let openedAt: Instant
  let due: CivilDate
  var incident: IncidentReference?
  var reminders: [Instant] = []
  /// When another due day was agreed, and which one stood before.
  var putOff: (at: Instant, before: CivilDate)?
  var end: (at: Instant, how: Ending)?
  /// When the desk acknowledged that it is overdue.
  var acknowledgedAt: Instant?

  enum Ending { case answered, refused, withdrawn }

  /// When it becomes overdue if nothing happens: after its day, UTC.
  var overdueAt: Instant { Instant(due.advanced(days: 1)) }

  /// Whether it is still open at `moment`.
  func isOpen(at moment: Instant) -> Bool {
    openedAt <= moment && end.map { moment < $0.at } ?? true
  }

  /// Whether it is open and overdue at `moment`.
  func isLate(at moment: Instant) -> Bool { isOpen(at: moment) && overdueAt <= moment }
}
