extension Situation {
  /// Alerts about open incidents of different desks that name the same container, ship, seal,
  /// vehicle or aircraft (domain.md, aim: deconfliction).
  ///
  /// Incidents that are linked or merged with one another are known to belong together and raise
  /// none; those that share several things raise one.
  ///
  /// - Complexity: proportional to the things that several desks name, not to the incidents.
  func deconflictions(at now: Instant) -> [DerivedAlert] {
    var covered: [Set<IncidentReference>] = []
    return screening.contested.sorted().compactMap { identifier -> DerivedAlert? in
      let involved = contenders(for: identifier, at: now)
      guard involved.count > 1, !covered.contains(where: { $0.isSuperset(of: involved) }) else {
        return nil
      }
      covered.append(Set(involved))
      let opened = involved.compactMap { incidents[$0]?.openedAt }.sorted()
      guard let since = opened.last else { return nil }
      var alert = derived(.deconfliction(identifier), .warning, since: since)
      alert.incidents = involved
      return alert
    }
  }

  /// The open incidents that name `identifier` and that nobody has tied to each of the others;
  /// none if they are all of one desk.
  private func contenders(for identifier: Identifier, at now: Instant) -> [IncidentReference] {
    let carriers = Set(screening.incidents(naming: identifier).map(incidents.carrier))
    let open = carriers.filter { incidents[$0]?.standing(at: now).state.isOpen == true }
    let loose = open.filter { reference in
      open.contains { other in
        other.desk != reference.desk && incidents[reference]?.links.contains(other) != true
      }
    }
    return loose.sorted()
  }
}

extension Identifier {
  /// Whether it names one thing in the world that two desks should not both act on; a reference
  /// is a matter of whoever gave it.
  var isContestable: Bool { kind != "reference" }
}
