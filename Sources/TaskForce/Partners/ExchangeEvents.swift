/// Why something was not given to a partner.
package enum WithholdingReason: String, CaseIterable, Sendable, FieldCode {
  /// A handling code forbids it.
  case handling
  /// It is marked more strictly than the agreement with the partner lets through.
  case marking
  /// Its release list does not name the partner.
  case release
  /// It names a person.
  case person
  case other
}

/// Information was given to a partner.
package struct ExchangeShared: EventPayload {
  package static let type = EventType("exchange.shared")
  /// The partner country.
  package var partner = Country("")
  /// What was given, in one line.
  package var about = ""

  package init() {}

  package mutating func visitFields(_ visitor: inout some FieldVisitor) throws(FieldError) {
    try visitor.field("partner", &partner)
    try visitor.field("about", &about, .text(160))
  }

  package func stream(for id: EventID) -> StreamTarget {
    .named(StreamName(exchangeWith: partner))
  }

  package func apply(to situation: inout Situation, as event: RecordedEvent) {
    situation.partners.record(.shared, with: partner, about: about, event)
  }
}

/// Information was asked for or ready, and not given to a partner.
package struct ExchangeWithheld: EventPayload {
  package static let type = EventType("exchange.withheld")
  /// The partner country.
  package var partner = Country("")
  /// Why.
  package var reason = WithholdingReason.other
  /// What was not given, in one line.
  package var about = ""

  package init() {}

  package mutating func visitFields(_ visitor: inout some FieldVisitor) throws(FieldError) {
    try visitor.field("partner", &partner)
    try visitor.field("reason", &reason)
    try visitor.field("about", &about, .text(160))
  }

  package func stream(for id: EventID) -> StreamTarget {
    .named(StreamName(exchangeWith: partner))
  }

  package func apply(to situation: inout Situation, as event: RecordedEvent) {
    situation.partners.record(.withheld(reason), with: partner, about: about, event)
  }
}

/// Information came from a partner; its envelope says how it was rated.
package struct ExchangeReceived: EventPayload {
  package static let type = EventType("exchange.received")
  /// The partner country.
  package var partner = Country("")
  /// What came, in one line.
  package var about = ""

  package init() {}

  package mutating func visitFields(_ visitor: inout some FieldVisitor) throws(FieldError) {
    try visitor.field("partner", &partner)
    try visitor.field("about", &about, .text(160))
  }

  package func stream(for id: EventID) -> StreamTarget {
    .named(StreamName(exchangeWith: partner))
  }

  package func apply(to situation: inout Situation, as event: RecordedEvent) {
    situation.partners.record(
      .received(event.envelope.evaluation), with: partner, about: about, event)
  }
}

extension StreamName {
  /// What goes to `partner` and comes from it.
  fileprivate init(exchangeWith partner: Country) { self.init(kind: "exchange", partner.code) }
}
