/// The incidents that are open or ended less than 30 days ago.
package struct Incidents: Sendable, Equatable, Codable {
  /// Days after which an ended incident leaves the situation; the store still has it.
  package static let keptDays = 30

  private var known: [IncidentReference: Incident] = [:]
  private var ended: [IncidentReference: Instant] = [:]
  /// How many ended incidents have left.
  package private(set) var departed = 0

  /// Every incident in here, in no order.
  package var all: some Collection<Incident> { known.values }

  /// The incident called `reference`, or nil.
  package subscript(reference: IncidentReference) -> Incident? { known[reference] }

  mutating func open(_ incident: Incident) {
    guard known[incident.reference] == nil else { return }
    known[incident.reference] = incident
  }

  /// Changes the incident in place, without a copy of it.
  mutating func change(
    _ reference: IncidentReference, _ event: RecordedEvent, _ body: (inout Incident) -> Void
  ) {
    amend(reference) { incident in
      incident.revision = event.revision
      incident.changedAt = event.recordedAt
      body(&incident)
    }
    guard let state = known[reference]?.state else { return }
    let hasEnded = !state.isOpen && state != .resolved
    ended[reference] = hasEnded ? event.recordedAt : nil
  }

  private mutating func amend(
    _ reference: IncidentReference, _ body: (inout Incident) -> Void
  ) {
    guard let index = known.index(forKey: reference) else { return }
    body(&known.values[index])
  }

  /// Takes out those that ended 30 days before `now`.
  mutating func release(asOf now: Instant) -> [Incident] {
    let limit = now.advanced(days: -Self.keptDays)
    let gone = ended.filter { $0.value < limit }.map(\.key)
    departed += gone.count
    return gone.compactMap { reference in
      ended[reference] = nil
      return known.removeValue(forKey: reference)
    }
  }
}

extension Incidents {
  /// Adds a report to an incident, whose own stream it leaves alone.
  mutating func join(_ report: JoinedReport, to reference: IncidentReference) {
    amend(reference) { $0.reports.append(report) }
  }
}
