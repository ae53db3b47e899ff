/// What a person found a signal to be.
package enum SignalFinding: String, CaseIterable, Sendable, FieldCode {
  /// More, or less, is smuggled there.
  case real
  /// Something else moved the counts: other checks, split loads, a change of reporting.
  case explained
  /// Chance.
  case `false`
}

/// Which signal: the place, the direction and the week that took the sum above its limit.
package struct SignalID: Hashable, Sendable, Codable {
  /// The gateway.
  package let place: PlaceID
  /// More or fewer.
  package let side: ControlChart.Side
  /// The Monday of the week, in days since 1970.
  package let week: Int

  /// A signal of the week that begins on `week`.
  package init(_ place: PlaceID, _ side: ControlChart.Side, week: Int) {
    self.place = place
    self.side = side
    self.week = week
  }

  /// `FRLEH-up-2026-03-02`.
  package var code: String {
    place.code + "-" + side.rawValue + "-" + CivilDate(daysSinceEpoch: week).iso8601
  }

  /// Reads what ``code`` writes; nil for anything else.
  package init?(_ code: String) {
    let parts = code.split(separator: "-", omittingEmptySubsequences: false).map(String.init)
    guard parts.count >= 5, let side = ControlChart.Side(rawValue: parts[parts.count - 4]),
      let date = CivilDate(iso8601: parts.suffix(3).joined(separator: "-"))
    else { return nil }
    let place = parts.dropLast(4).joined(separator: "-")
    guard PlaceID.isWellFormed(place) else { return nil }
    self.init(PlaceID(place), side, week: date.startOfWeek.daysSinceEpoch)
  }
}

/// A person judged a signal.
package struct SignalReviewed: EventPayload {
  package static let type = EventType("signal.reviewed")
  /// The gateway.
  package var place = PlaceID("")
  /// More or fewer.
  package var side = ControlChart.Side.up
  /// A moment in the week that took the sum above its limit.
  package var week = Instant(milliseconds: 0)
  /// What it was found to be.
  package var finding = SignalFinding.explained
  /// Why.
  package var reason: String?

  package init() {}

  package mutating func visitFields(_ visitor: inout some FieldVisitor) throws(FieldError) {
    try visitor.field("place", &place)
    try visitor.field("side", &side)
    try visitor.field("week", &week)
    try visitor.field("finding", &finding)
    try visitor.field("reason", &reason, .text(4000))
  }

  /// The signal it is about.
  package var signal: SignalID {
    SignalID(place, side, week: week.date.startOfWeek.daysSinceEpoch)
  }

  package func stream(for id: EventID) -> StreamTarget { .named(WorkItem.signal(signal).stream) }

  package func apply(to situation: inout Situation, as event: RecordedEvent) {
    situation.changeWork(.work(.signal(signal)), event) { $0.routes.record(self, event) }
  }
}

/// The places and periods of a comparison were fixed, before anybody looked.
package struct ComparisonFixed: EventPayload {
  package static let type = EventType("comparison.fixed")
  /// Where pressure was put on.
  package var squeezed: [PlaceID] = []
  /// Comparable places without that pressure.
  package var squeezedComparison: [PlaceID] = []
  /// Where the trade may have gone.
  package var receiver: [PlaceID] = []
  /// Places comparable to those.
  package var receiverComparison: [PlaceID] = []
  /// When the first period begins.
  package var beforeFrom = Instant(milliseconds: 0)
  /// When it ends.
  package var beforeUntil = Instant(milliseconds: 0)
  /// When the second period begins.
  package var afterFrom = Instant(milliseconds: 0)
  /// When it ends.
  package var afterUntil = Instant(milliseconds: 0)
  /// What is asked, or why these places.
  package var reason: String?

  package init() {}

  package mutating func visitFields(_ visitor: inout some FieldVisitor) throws(FieldError) {
    try visitor.field("squeezed", &squeezed, .items(8))
    try visitor.field("squeezedComparison", &squeezedComparison, .items(8))
    try visitor.field("receiver", &receiver, .items(8))
    try visitor.field("receiverComparison", &receiverComparison, .items(8))
    try visitor.field("beforeFrom", &beforeFrom)
    try visitor.field("beforeUntil", &beforeUntil)
    try visitor.field("afterFrom", &afterFrom)
    try visitor.field("afterUntil", &afterUntil)
    try visitor.field("reason", &reason, .text(400))
  }

  /// The pair that it is about: `BEANR-NLVLI`.
  package var pair: String {
    [squeezed, receiver].map { $0.map(\.code).joined(separator: "+") }.joined(separator: "-")
  }

  package func stream(for id: EventID) -> StreamTarget {
    .named(StreamName(kind: "comparison", String(pair.prefix(100))))
  }

  package func apply(to situation: inout Situation, as event: RecordedEvent) {
    situation.routes.record(self, event)
  }
}
