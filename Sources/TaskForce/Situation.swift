/// Everything the room knows at one position of the log, as one value.
package struct Situation: Sendable {
  /// Position of the last event folded in; 0 for none.
  package private(set) var position: Int64 = 0
  /// When the last event became known; nil before the first.
  package private(set) var lastRecordedAt: Instant?

  /// Nothing known.
  package init() {}

  /// Folds one event in. Never fails on an event that is in the log.
  package mutating func apply(_ event: RecordedEvent) {
    event.envelope.payload.apply(to: &self, as: event)
    position = event.position
    lastRecordedAt = event.recordedAt
  }
}
