/// What is known of the action plan.
package struct Actions: Sendable, Equatable, Codable, Area {
  /// Meetings of ministers and authorities that were held.
  package internal(set) var meetings = 0
  /// Measures that came into force.
  package internal(set) var measures = 0

  mutating func record(_ payload: some EventPayload, _ event: RecordedEvent) {}

  func released(to audience: Audience) -> Actions { self }
  func concerning(_ country: Country, _ gazetteer: Gazetteer) -> Actions { self }
}
