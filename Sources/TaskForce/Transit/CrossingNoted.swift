/// Somebody wrote something about a crossing or sea gate.
package struct CrossingNoted: EventPayload {
  package static let type = EventType("crossing.noted")
  /// The crossing or port.
  package var place = PlaceID("")
  /// What was written.
  package var text = ""

  package init() {}

  package mutating func visitFields(_ visitor: inout some FieldVisitor) throws(FieldError) {
    try visitor.field("place", &place)
    try visitor.field("text", &text, .text(4000))
  }

  package func stream(for id: EventID) -> StreamTarget {
    .named(StreamName(kind: "crossing", place.code))
  }

  package func apply(to situation: inout Situation, as event: RecordedEvent) {
    situation.changeWork(.work(.crossing(place)), event) { $0.transit.record(self, event) }
  }
}
