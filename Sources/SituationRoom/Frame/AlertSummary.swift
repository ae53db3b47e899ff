import TaskForce

/// What the title bar, the bell and the quit question say of the incidents.
package struct AlertSummary: Sendable, Equatable {
  /// Not acknowledged, by rank of the grade.
  package private(set) var notAcknowledged = [0, 0, 0, 0]
  /// Open, by rank of the grade.
  package private(set) var open = [0, 0, 0, 0]
  /// The incident that wants attention most.
  package private(set) var highest: IncidentReference?
  /// What sounds until somebody acknowledges it, with its grade; a caution makes no sound.
  package private(set) var sounding: [IncidentReference: Severity] = [:]
  /// Sources of which a pulse is expected.
  package private(set) var sources = 0
  /// Those of them that have fallen silent.
  package private(set) var silentSources = 0
  /// The strictest marking of what is open.
  package private(set) var banner: Marking?

  /// Counted from what may be seen.
  package init(_ situation: VisibleSituation) {
    var best: (rank: Int, reference: IncidentReference)?
    for visible in situation.incidents where visible.value.standing.state.isOpen {
      let (incident, standing) = (visible.value.incident, visible.value.standing)
      let rank = standing.severity.rank
      open[rank] += 1
      guard visible.value.isNotAcknowledged else { continue }
      notAcknowledged[rank] += 1
      if rank < best?.rank ?? .max { best = (rank, incident.reference) }
      if standing.severity > .caution { sounding[incident.reference] = standing.severity }
    }
    highest = best?.reference
    let watched = situation.sources.value.watched
    sources = watched.count
    silentSources = watched.filter { $0.isSilent(at: situation.now) }.count
    banner = situation.banner
  }

  /// How many of a grade nobody has acknowledged.
  package func notAcknowledged(_ severity: Severity) -> Int { notAcknowledged[severity.rank] }

  /// How many of a grade are open.
  package func open(_ severity: Severity) -> Int { open[severity.rank] }

  /// Whether anything flashes.
  package var isAnyNotAcknowledged: Bool { notAcknowledged.contains { $0 > 0 } }
}
