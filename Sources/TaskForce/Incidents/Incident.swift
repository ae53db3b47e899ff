/// What an officer works on.
package struct Incident: Sendable, Equatable, Codable {
  /// Desk, year and counter.
  package let reference: IncidentReference
  /// Revision of its stream.
  package internal(set) var revision = 0
  /// One line.
  package internal(set) var title: String
  /// State as the last event left it; ``standing(at:)`` says what the clock has made of it.
  package internal(set) var state = IncidentState.new
  /// Grade as the last event left it.
  package internal(set) var severity: Severity
  /// What is known of the matter.
  package internal(set) var matter: IncidentMatter
  /// Who may see it.
  package internal(set) var marking: Marking
  /// How reliable it is; nil before anybody has rated it.
  package internal(set) var evaluation: Evaluation?
  /// Whether it was observed or concluded.
  package internal(set) var basis: Basis
  /// The feed or desk that opened it.
  package internal(set) var source: SourceID
  /// When it happened in the world.
  package internal(set) var occurredAt: Instant
  /// When it became known here.
  package internal(set) var openedAt: Instant
  /// When something last happened to it.
  package internal(set) var changedAt: Instant
  /// Since when nobody has acknowledged it, as the last event left it.
  package internal(set) var newSince: Instant
  /// When it was last acknowledged.
  package internal(set) var acknowledgedAt: Instant?
  /// When it was resolved; it closes by itself some days later.
  package internal(set) var resolvedAt: Instant?
  /// When its grade was raised while an officer had it, who has done nothing about it since.
  package internal(set) var raisedAt: Instant?
  /// How often its grade was raised since it was shelved.
  package internal(set) var raisesOnShelf = 0
  /// Who has it.
  package internal(set) var owner: Officer?
  /// When a shelf ends.
  package internal(set) var shelvedUntil: Instant?
  /// The state before a shelf or merge.
  package internal(set) var stateBefore = IncidentState.new
  /// The incident it was merged into.
  package internal(set) var mergedInto: IncidentReference?
  /// How it ended.
  package internal(set) var disposition: Disposition?
  /// Reports that joined it, oldest first.
  package internal(set) var reports: [JoinedReport] = []
  /// Notes that officers wrote on it and that stand.
  package internal(set) var notes = 0
  /// Words that officers put on it, in alphabetical order.
  package internal(set) var tags: [String] = []
  /// Incidents that officers linked with it, here or there, in order.
  package internal(set) var links: [IncidentReference] = []
  /// Bodies that were asked to acknowledge it, in the order of asking.
  package internal(set) var escalations: [Escalation] = []
  /// Incidents that were merged into it, with what they brought along.
  package internal(set) var absorbed: [AbsorbedIncident] = []
  /// The event that opened it.
  package let opening: EventID
  /// The last changes, for undo.
  package internal(set) var history = IncidentHistory()
  /// The limits that were in force when it last became new, acknowledged or resolved.
  package internal(set) var policy: Policy

  /// Links that an incident can have.
  package static let mostLinks = 40

  /// How many items of information speak of it: the one that opened it, those that joined, and
  /// those of the incidents that were merged into it.
  package var reportCount: Int { absorbed.reduce(reports.count + 1) { $0 + $1.reports } }

  /// The incidents that were merged into it, in order.
  package var merged: [IncidentReference] { absorbed.map(\.reference) }

  /// The last changes that stand, oldest first.
  package var changes: [IncidentChange] { history.changes }
}

/// An incident that was merged into another one, as that one knows it.
package struct AbsorbedIncident: Sendable, Equatable, Codable {
  /// The incident that was merged.
  package let reference: IncidentReference
  /// How many items of information spoke of it.
  package internal(set) var reports: Int
}

/// What is known of the matter of an incident.
package struct IncidentMatter: Sendable, Equatable, Codable {
  /// Where it will be met, or was.
  package var place: PlaceID?
  /// Country, where no place is known.
  package var country: Country?
  /// Ships, containers, seals, references.
  package var identifiers: [Identifier] = []
  /// Weight in kilograms, if known or assessed.
  package var kilograms: Double?
  /// Whether the weight was weighed or concluded.
  package var kilogramsBasis: Basis?
  /// How the load is hidden.
  package var concealment: String?
  /// How it travels.
  package var mode: TransportMode?
  /// Where it comes from.
  package var origin: Country?
  /// When the chance to act ends.
  package var coldAt: Instant?
  /// What ends it.
  package var coldKind: ColdKind?
  /// The rule that opened it and why it has this grade.
  package var rule: String?

  package init() {}

  mutating func visitFields(_ visitor: inout some FieldVisitor) throws(FieldError) {
    try visitor.field("place", &place)
    try visitor.field("country", &country)
    try visitor.field("identifiers", &identifiers, .items(Self.mostIdentifiers))
    try visitor.field("kilograms", &kilograms, .range(0...Self.mostKilograms))
    try visitor.field("kilogramsBasis", &kilogramsBasis)
    try visitor.field("concealment", &concealment, .text(160))
    try visitor.field("mode", &mode)
    try visitor.field("origin", &origin)
    try visitor.field("coldAt", &coldAt)
    try visitor.field("coldKind", &coldKind)
    try visitor.field("rule", &rule, .text(200))
  }
}

/// A report that joined an incident, and why.
package struct JoinedReport: Sendable, Equatable, Codable {
  /// Where the report stands in the log.
  package let position: Int64
  /// What joined it.
  package let reason: JoinReason
  /// Who said it.
  package let source: SourceID
  /// When it became known.
  package let recordedAt: Instant
  /// How reliable it is.
  package let evaluation: Evaluation?
}

/// What joined a report to an incident.
package enum JoinReason: Sendable, Hashable, Codable {
  /// Both speak of this.
  case identifier(Identifier)
  /// An officer said so, with what he or she gave as the reason.
  case officer(Officer?, String)
}
