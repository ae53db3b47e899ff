/// What happened to one thing, as a screen lists it beside the thing: the latest entries only,
/// since the log has them all.
package struct Chronicle: Sendable, Equatable, Codable {
  /// Entries that are kept.
  package static let kept = 40
  /// Oldest first.
  package private(set) var entries: [ChronicleEntry] = []

  package init() {}

  /// Adds what `event` tells about the thing: `reference` is what the event's own subject is
  /// called, such as `R-2026-0071`, and `text` what it says in words that came from outside.
  mutating func add(_ event: RecordedEvent, reference: String = "", text: String = "") {
    if entries.count == Self.kept { entries.removeFirst() }
    entries.append(ChronicleEntry(event, reference: reference, text: text))
  }

  /// The entries that `audience` may see.
  func released(to audience: Audience) -> Chronicle {
    guard entries.contains(where: { !audience.maySee($0.marking) }) else { return self }
    var result = self
    result.entries.removeAll { !audience.maySee($0.marking) }
    return result
  }

  /// Only the entries of which `isKept` is true.
  func keeping(_ isKept: (ChronicleEntry) -> Bool) -> Chronicle {
    var result = self
    result.entries = entries.filter(isKept)
    return result
  }
}

/// One thing that happened.
package struct ChronicleEntry: Sendable, Equatable, Codable {
  /// Where it stands in the log.
  package let position: Int64
  /// The name of its type, such as `request.answered`.
  package let type: String
  /// When it happened in the world.
  package let occurredAt: Instant
  /// How exactly that is known.
  package let precision: Precision
  /// When it became known here.
  package let recordedAt: Instant
  /// Fact or assessment.
  package let basis: Basis
  /// The feed or desk that said it.
  package let source: SourceID
  /// Who caused it; nil for a feed.
  package let actor: Officer?
  /// Who may see it.
  package let marking: Marking
  /// What its own subject is called.
  package let reference: String
  /// What it says in words that came from outside.
  package let text: String

  init(_ event: RecordedEvent, reference: String, text: String) {
    position = event.position
    type = event.envelope.type.name
    occurredAt = event.envelope.occurredAt
    precision = event.envelope.precision
    recordedAt = event.recordedAt
    basis = event.envelope.basis
    source = event.envelope.source
    actor = event.envelope.actor
    marking = Marking(event.envelope)
    self.reference = reference
    self.text = text
  }
}

/// A part of the situation that knows what of it an audience may see and what concerns a country.
protocol Area {
  /// Without items and texts that `audience` may not see; figures that name no subject stay.
  func released(to audience: Audience) -> Self
  /// Only what concerns `country`.
  func concerning(_ country: Country, _ gazetteer: Gazetteer) -> Self
}
