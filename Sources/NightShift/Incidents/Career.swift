import TaskForce

/// How an incident goes on after it was opened.
enum Career {
  /// Nobody acknowledges it in its time, so that the clock makes a warning an alarm.
  case grows
  /// Nobody acts at all.
  case neglected
  /// Acknowledged and not taken, so that the acknowledgement ends after its time; some are taken
  /// then.
  case seen
  /// Taken, and still open in the morning.
  case taken
  /// Taken, graded down when the gate is closed in time, and then closed.
  case guarded
  /// Put on the shelf until the morning.
  case shelved
  /// Taken, the load found, closed.
  case confirmed
  /// Closed with another disposition.
  case dismissed
  /// Merged into the incident that many places earlier in the plan.
  case sameAs(Int)
}

/// A place in the plan of the night for one incident.
struct Slot {
  /// Minutes after the start of the shift, negative before.
  let minutes: ClosedRange<Int>
  let grade: Severity
  let career: Career
}
