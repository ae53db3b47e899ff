import TaskForce

/// What the title bar, the bell and the quit question say of incidents and derived alerts.
package struct AlertSummary: Sendable, Equatable {
  /// Not acknowledged, by rank of the grade.
  package private(set) var notAcknowledged = [0, 0, 0, 0]
  /// Open, by rank of the grade.
  package private(set) var open = [0, 0, 0, 0]
  /// What wants attention most.
  package private(set) var highest: QueueItem?
  /// What sounds until somebody acknowledges it, with its grade; a caution makes no sound.
  package private(set) var sounding: [QueueItem: Severity] = [:]
  /// The gravest grade that sounds.
  package private(set) var loudest: Severity?
  /// Sources of which a pulse is expected.
  package private(set) var sources = 0
  /// Those of them that have fallen silent.
  package private(set) var silentSources = 0
  /// The strictest marking of what is open.
  package private(set) var banner: Marking?

  /// Counted from what may be seen.
  ///
  /// Nothing is acknowledged and nothing sounds outside the desks.
  package init(_ situation: VisibleSituation) {
    guard !situation.audience.isOutside else {
      banner = situation.banner
      return
    }
    var best = Int.max
    sounding.reserveCapacity(situation.openIncidents)
    func count(_ item: QueueItem, _ severity: Severity, isNew: Bool) {
      open[severity.rank] += 1
      guard isNew else { return }
      notAcknowledged[severity.rank] += 1
      if severity.rank < best { (best, highest) = (severity.rank, item) }
      if severity > .caution {
        sounding[item] = severity
        loudest = max(loudest ?? severity, severity)
      }
    }
    for visible in situation.incidents where visible.value.standing.state.isOpen {
      let view = visible.value
      count(
        .incident(view.incident.reference), view.standing.severity,
        isNew: view.isNotAcknowledged)
    }
    for visible in situation.alerts where visible.value.isNotAcknowledged {
      count(.alert(visible.value.id), visible.value.severity, isNew: true)
    }
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
