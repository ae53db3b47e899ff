import TaskForce

/// When events are said to have become known.
package enum RecordingTime: Sendable {
  /// Now.
  case now
  /// History loaded afterwards: at this moment, unless the log has gone past it.
  case backfill(Instant)
  /// The same with a moment for each member of the batch, in order; a missing one is now.
  case backfillEach([Instant])
}

/// What became of a batch.
package struct AppendResult: Sendable {
  /// One for each event, in the order of the batch.
  package var outcomes: [AppendOutcome] = []
  /// Set when the clock stood before the last event, whose time was taken instead.
  package var clockSetBack: ClockSetBack?
  /// The end of the log afterwards.
  package var head: Head
}

/// What became of one event.
package enum AppendOutcome: Sendable {
  /// It is in the log from now on.
  case appended(RecordedEvent)
  /// It was there already, with the same content.
  case alreadyKnown(position: Int64, stream: StreamName)

  /// Where it stands.
  package var stream: StreamName {
    switch self {
    case .appended(let event): event.stream
    case .alreadyKnown(_, let stream): stream
    }
  }
}

/// A clock that went backwards.
package struct ClockSetBack: Hashable, Sendable {
  /// What the clock said.
  package var clock: Instant
  /// The time that was recorded instead.
  package var used: Instant
}
