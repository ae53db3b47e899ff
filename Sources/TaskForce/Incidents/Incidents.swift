/// The incidents that are open or ended less than 30 days ago.
package struct Incidents: Sendable, Equatable, Codable {
  /// Days after which an ended incident leaves the situation; the store still has it.
  package static let keptDays = 30

  private var known: [IncidentReference: Incident] = [:]
  private var ended: [IncidentReference: Instant] = [:]
  /// The earliest end that has not been looked at since its 30 days passed, so that an event
  /// costs no look at all that ended.
  private var earliestEnd: Instant?
  /// Who may see what a change told, where that is not who may see the incident.
  private var changeMarkings: [IncidentReference: [IncidentAspect: Marking]] = [:]
  /// How many ended incidents have left.
  package private(set) var departed = 0

  /// Every incident in here, in no order.
  package var all: some Collection<Incident> { known.values }

  /// The next moment at which the clock changes the standing of one of them.
  func nextChange(at now: Instant) -> Instant? {
    var earliest: Instant?
    // By index, since a loop over the values would copy every one of them.
    for index in known.values.indices {
      guard let change = known.values[index].standing(at: now).nextChange else { continue }
      earliest = earliest.map { min($0, change) } ?? change
    }
    return earliest
  }

  /// The incident called `reference`, or nil.
  package subscript(reference: IncidentReference) -> Incident? { known[reference] }

  /// Only those that `change` leaves, as it leaves them; without what each officer did.
  func keeping(_ change: (Incident) -> Incident?) -> Incidents {
    var result = Incidents()
    result.known = known.compactMapValues(change)
    return result
  }

  mutating func open(_ incident: Incident) -> IncidentOutcome? {
    guard known[incident.reference] == nil else { return nil }
    known[incident.reference] = incident
    return .changed
  }

  /// Changes the incident of the event's stream and keeps what it was, for undo.
  mutating func change(
    _ event: RecordedEvent, policy: Policy, _ body: (inout Incident) -> Void
  ) -> IncidentOutcome? {
    guard let reference = event.stream.incident, var before = known[reference] else { return nil }
    // Left out so that the list of changes is not copied with every change.
    before.history = IncidentHistory()
    amend(reference) { incident in
      incident.revision = event.revision
      incident.changedAt = event.recordedAt
      body(&incident)
      if incident.state != before.state { incident.policy = policy }
      if incident.state == .resolved && before.state != .resolved {
        incident.resolvedAt = event.recordedAt
      }
      let memento = IncidentMemento(of: before, changedTo: incident)
      incident.history.add(IncidentChange(event, before: memento))
    }
    mark(reference, Marking(event.envelope), since: before)
    settle(reference, from: before, event)
    return .changed
  }

  /// Notes who may see what has changed since `before`.
  private mutating func mark(
    _ reference: IncidentReference, _ marking: Marking, since before: Incident
  ) {
    guard let after = known[reference] else { return }
    let isOwn = marking == after.marking
    for aspect in IncidentAspect.allCases where aspect.differs(after, before) {
      if !isOwn || changeMarkings[reference] != nil {
        changeMarkings[reference, default: [:]][aspect] = isOwn ? nil : marking
      }
    }
  }

  /// What changes told of the incident called `reference` that `audience` may not see.
  func hidden(of reference: IncidentReference, from audience: Audience) -> [IncidentAspect] {
    guard let markings = changeMarkings[reference] else { return [] }
    return markings.filter { !audience.maySee($0.value) }.map(\.key)
  }

  /// Lets go of the change that `event` made, which its officer cannot undo any more.
  mutating func forget(_ event: EventID, on reference: IncidentReference) {
    amend(reference) { $0.history.forget(event) }
  }

  /// Brings what hangs on a changed incident into line with it: its counterparts, and when it
  /// leaves.
  mutating func settle(
    _ reference: IncidentReference, from before: Incident, _ event: RecordedEvent
  ) {
    guard let after = known[reference] else { return }
    tie(after, from: before)
    let end = ended[reference]
    switch after.state {
    case .closed, .merged: ended[reference] = event.recordedAt
    case .resolved:
      ended[reference] = after.resolvedAt?.advanced(days: after.policy.resolvedCloses)
    case .new, .acknowledged, .assigned, .shelved: ended[reference] = nil
    }
    guard let changed = ended[reference], end == nil, after.absorbed.isEmpty else {
      // What was merged into it may leave now, however long ago that ended.
      if ended[reference] != end { earliestEnd = ended.values.min() }
      return
    }
    earliestEnd = earliestEnd.map { min($0, changed) } ?? changed
  }

  /// Changes the incident in place, without a copy of it.
  mutating func amend(_ reference: IncidentReference, _ body: (inout Incident) -> Void) {
    guard let index = known.index(forKey: reference) else { return }
    body(&known.values[index])
  }

  /// Takes out those that ended 30 days before `now`; what was merged stays as long as the
  /// incident that it was merged into is open.
  mutating func release(asOf now: Instant) -> [Incident] {
    let limit = now.advanced(days: -Self.keptDays)
    guard let earliestEnd, earliestEnd < limit else { return [] }
    self.earliestEnd = ended.values.filter { $0 >= limit }.min()
    let gone = ended.filter { $0.value < limit && !isCarried($0.key) }.map(\.key)
    departed += gone.count
    return gone.compactMap { reference in
      ended[reference] = nil
      changeMarkings[reference] = nil
      return known.removeValue(forKey: reference)
    }
  }

  private func isCarried(_ reference: IncidentReference) -> Bool {
    let carrier = carrier(of: reference)
    return carrier != reference && known[carrier]?.state.isOpen == true
  }
}

/// What of an incident a change tells in words or names, so that who may see it is asked apart.
enum IncidentAspect: String, CaseIterable, Sendable, Codable {
  case owner, tags, escalations

  fileprivate func differs(_ left: Incident, _ right: Incident) -> Bool {
    switch self {
    case .owner: left.owner != right.owner
    case .tags: left.tags != right.tags
    case .escalations: left.escalations != right.escalations
    }
  }
}
