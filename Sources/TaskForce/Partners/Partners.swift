/// What is known of the work with partners.
package struct Partners: Sendable, Equatable, Codable, Area {
  /// Joint operations and rounds of arrests that ended.
  package internal(set) var operations = 0

  mutating func record(_ payload: some EventPayload, _ event: RecordedEvent) {}

  /// Requests that are open though the day by which they were due has passed.
  package func overdue(at now: Instant) -> [PartnerRequest] { [] }

  func released(to audience: Audience) -> Partners { self }
  func concerning(_ country: Country, _ gazetteer: Gazetteer) -> Partners { self }
}

/// A request to or from a partner.
package struct PartnerRequest: Sendable, Equatable, Codable {
  /// What it is called.
  package let id: RequestID
  /// The partner country.
  package let partner: Country
  /// Who asks whom.
  package let direction: RequestDirection
  /// By when an answer is due.
  package internal(set) var due: DueDate?
  /// Who may see it.
  package let marking: Marking
}
