import TaskForce

/// Who sits here: the body, the officer, and the clock on the wall.
package struct DeskIdentity: Hashable, Sendable {
  /// The body this installation belongs to.
  package var body: Body
  /// Whose name goes on the next act.
  package var officer: Officer
  /// Local time of the desk.
  package var clock: DeskClock

  /// The desk of `officer` at `body`.
  package init(body: Body, officer: Officer, clock: DeskClock = .utc) {
    self.body = body
    self.officer = officer
    self.clock = clock
  }
}

/// Local time as offsets from UTC that begin at known moments; where they come from is not this
/// module's business.
package struct DeskClock: Hashable, Sendable {
  /// From `start` on the offset is `seconds`.
  package struct Period: Hashable, Sendable {
    /// When it begins.
    package var start: Instant
    /// Seconds ahead of UTC.
    package var seconds: Int

    /// The period from `start` on.
    package init(start: Instant, seconds: Int) {
      self.start = start
      self.seconds = seconds
    }
  }
  /// What the title bar calls it, such as `AMS`.
  package var label: String
  /// Earliest first.
  package var periods: [Period]

  /// The clock called `label`.
  package init(label: String, periods: [Period]) {
    self.label = label
    self.periods = periods
  }

  /// No local time besides UTC; the title bar leaves the second clock out.
  package static let utc = DeskClock(label: "", periods: [])

  /// Seconds ahead of UTC at `instant`.
  package func offset(at instant: Instant) -> Int {
    (periods.last { $0.start <= instant } ?? periods.first)?.seconds ?? 0
  }

  /// The moment whose UTC reading is the local reading of `instant`.
  package func local(_ instant: Instant) -> Instant {
    instant.advanced(seconds: offset(at: instant))
  }
}
