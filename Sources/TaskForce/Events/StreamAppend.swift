/// What the writer believes of a stream.
package enum ExpectedRevision: Hashable, Sendable {
  /// Nothing.
  case any
  /// It has no event yet.
  case none
  /// It has some event.
  case exists
  /// Its last event has this revision.
  case exactly(Int)
}

/// Events for one stream, to be appended together with those of others or not at all.
package struct StreamAppend: Sendable {
  /// Where to.
  package var target: StreamTarget
  /// What must be true of the stream.
  package var expected: ExpectedRevision
  /// In order.
  package var events: [EventEnvelope]

  /// `events` for `target`, if `expected` holds.
  package init(
    _ target: StreamTarget, expected: ExpectedRevision = .any, events: [EventEnvelope]
  ) {
    self.target = target
    self.expected = expected
    self.events = events
  }

  /// One event for the stream that its envelope names.
  package init(_ event: EventEnvelope) {
    self.init(event.stream, events: [event])
  }
}
