/// What is known of the action plan.
package struct Actions: Sendable, Equatable, Codable {
  /// Meetings of ministers and authorities that were held.
  package internal(set) var meetings = 0
  /// Measures that came into force.
  package internal(set) var measures = 0
}
