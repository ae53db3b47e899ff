/// What is known of criminal money that was taken away.
package struct Assets: Sendable, Equatable, Codable {
  /// How often something was confiscated.
  package internal(set) var confiscations = 0
  /// Worth in euros of what was confiscated, as far as the sources give it.
  package internal(set) var confiscatedEuro = 0.0
}
