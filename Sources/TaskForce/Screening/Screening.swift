/// Which incidents speak of which ship, container, seal or reference.
package struct Screening: Sendable, Equatable, Codable {
  private var incidents: [Identifier: [IncidentReference]] = [:]
  /// What incidents of several desks name, open or not.
  package private(set) var contested: Set<Identifier> = []

  /// The incidents that name `identifier`, oldest first.
  package func incidents(naming identifier: Identifier) -> [IncidentReference] {
    incidents[identifier] ?? []
  }

  mutating func note(_ identifiers: [Identifier], of reference: IncidentReference) {
    for identifier in identifiers {
      if incidents[identifier]?.contains(reference) != true {
        incidents[identifier, default: []].append(reference)
        contest(identifier)
      }
    }
  }

  mutating func forget(_ reference: IncidentReference, naming identifiers: [Identifier]) {
    for identifier in identifiers {
      incidents[identifier]?.removeAll { $0 == reference }
      if incidents[identifier]?.isEmpty == true { incidents[identifier] = nil }
      contest(identifier)
    }
  }

  private mutating func contest(_ identifier: Identifier) {
    let desks = Set((incidents[identifier] ?? []).map(\.desk))
    if desks.count > 1 && identifier.isContestable {
      contested.insert(identifier)
    } else {
      contested.remove(identifier)
    }
  }
}
