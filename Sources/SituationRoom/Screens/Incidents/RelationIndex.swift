import TaskForce

/// Where the incidents stand that may have to do with one: looked up once for a look at the
/// situation, since the one under the cursor changes with every key.
struct RelationIndex: Sendable {
  private var naming: [Identifier: [Int]] = [:]
  private var merged: [IncidentReference: [Int]] = [:]
  private let incidents: [Visible<IncidentView>]

  /// The index of `incidents`.
  init(_ incidents: [Visible<IncidentView>]) {
    self.incidents = incidents
    for (index, visible) in incidents.enumerated() {
      for identifier in visible.value.incident.matter.identifiers {
        naming[identifier, default: []].append(index)
      }
      if let carrier = visible.value.incident.mergedInto {
        merged[carrier, default: []].append(index)
      }
    }
  }

  /// The places of those that were merged or linked with `own`, or name the same thing; in order.
  func candidates(for own: Incident) -> [Int] {
    var found = Set(own.matter.identifiers.flatMap { naming[$0] ?? [] })
    found.formUnion(merged[own.reference] ?? [])
    let named = own.links + [own.mergedInto].compactMap { $0 }
    // Few have any, and a table of all would have to be made for every look.
    for reference in named {
      let place = incidents.firstIndex { $0.value.incident.reference == reference }
      if let place { found.insert(place) }
    }
    return found.sorted()
  }
}

extension RoomContext {
  /// The index of what is shown.
  var relationIndex: RelationIndex {
    derived.relations.value(clock) { RelationIndex(situation.incidents) }
  }
}
