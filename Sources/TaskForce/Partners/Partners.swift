/// What is known of the work with partners.
package struct Partners: Sendable, Equatable, Codable {
  /// Joint operations and rounds of arrests that ended.
  package internal(set) var operations = 0
}
