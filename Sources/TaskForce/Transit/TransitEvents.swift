/// Checks at a crossing were counted over a period that ends when this happened.
package struct CrossingCounted: EventPayload {
  package static let type = EventType("crossing.counted")
  /// The crossing.
  package var place = PlaceID("")
  /// The country that the checked traffic leaves.
  package var from = Country("")
  /// The country that it enters.
  package var to = Country("")
  /// When the period began.
  package var since = Instant(milliseconds: 0)
  /// Vehicles that were checked.
  package var checks = 0
  /// How long lorries wait, in minutes.
  package var queueMinutes: Int?

  package init() {}

  package mutating func visitFields(_ visitor: inout some FieldVisitor) throws(FieldError) {
    try visitor.field("place", &place)
    try visitor.field("from", &from)
    try visitor.field("to", &to)
    try visitor.field("since", &since)
    try visitor.field("checks", &checks, .range(0...1_000_000))
    try visitor.field("queueMinutes", &queueMinutes, .range(0...10_000))
  }

  package func stream(for id: EventID) -> StreamTarget {
    .named(StreamName(kind: "crossing", place.code))
  }

  package func apply(to situation: inout Situation, as event: RecordedEvent) {
    situation.transit.record(self, event)
  }
}

/// A crossing opened, slowed down or closed.
package struct CrossingStatusChanged: EventPayload {
  package static let type = EventType("crossing.statusChanged")
  /// The crossing.
  package var place = PlaceID("")
  /// The country that the traffic leaves; nil for both ways.
  package var from: Country?
  /// The country that it enters; nil for both ways.
  package var to: Country?
  /// The state before.
  package var before: CrossingState?
  /// The state from now on.
  package var state = CrossingState.open
  /// Why.
  package var reason = ""
  /// How long lorries wait, in minutes.
  package var queueMinutes: Int?

  package init() {}

  package mutating func visitFields(_ visitor: inout some FieldVisitor) throws(FieldError) {
    try visitor.field("place", &place)
    try visitor.field("from", &from)
    try visitor.field("to", &to)
    try visitor.field("before", &before)
    try visitor.field("state", &state)
    try visitor.field("reason", &reason, .text(400))
    try visitor.field("queueMinutes", &queueMinutes, .range(0...10_000))
  }

  package func stream(for id: EventID) -> StreamTarget {
    .named(StreamName(kind: "crossing", place.code))
  }

  package func apply(to situation: inout Situation, as event: RecordedEvent) {
    situation.changeWork(.work(.crossing(place)), event) { $0.transit.record(self, event) }
  }
}

/// Containers, parcels or passengers inspected at a port or airport were counted.
package struct InspectionCounted: EventPayload {
  package static let type = EventType("inspection.counted")
  /// The port or airport.
  package var place = PlaceID("")
  /// When the period began.
  package var since = Instant(milliseconds: 0)
  /// How many were inspected until this happened.
  package var inspections = 0

  package init() {}

  package mutating func visitFields(_ visitor: inout some FieldVisitor) throws(FieldError) {
    try visitor.field("place", &place)
    try visitor.field("since", &since)
    try visitor.field("inspections", &inspections, .range(0...10_000_000))
  }

  package func stream(for id: EventID) -> StreamTarget {
    .named(StreamName(kind: "inspection", place.code))
  }

  package func apply(to situation: inout Situation, as event: RecordedEvent) {
    situation.routes.record(self, event)
    situation.transit.record(self, event)
  }
}
