/// Somebody acknowledged an alert that follows from the clock or from what could not be read.
package struct AlertAcknowledged: EventPayload {
  package static let type = EventType("alert.acknowledged")
  /// The alert.
  package var alert = AlertID("")
  /// Since when it had been raised; a later one is another alert.
  package var since = Instant(milliseconds: 0)
  /// How many lines were in quarantine, for an alert about that.
  package var count: Int?

  package init() {}

  package mutating func visitFields(_ visitor: inout some FieldVisitor) throws(FieldError) {
    try visitor.field("alert", &alert)
    try visitor.field("since", &since)
    try visitor.field("count", &count, .range(0...1_000_000_000))
  }

  package func stream(for id: EventID) -> StreamTarget {
    .named(StreamName(kind: "alert", alert.code))
  }

  package func apply(to situation: inout Situation, as event: RecordedEvent) {
    situation.changeWork(.alert(alert), event) { $0.acknowledgements.record(self, event) }
  }
}
