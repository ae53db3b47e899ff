/// A value that an audience may see. Only this file can make one, so that withholding cannot be
/// forgotten in a panel.
package struct Visible<Value: Sendable>: Sendable {
  /// The value itself.
  package let value: Value

  fileprivate init(_ value: Value) { self.value = value }
}

extension Visible: Equatable where Value: Equatable {}

/// What of a situation one audience may see at one moment.
///
/// Figures that name no subject count withheld items too (domain.md, Release).
package struct VisibleSituation: Sendable {
  private let situation: Situation
  /// For whom it is.
  package let audience: Audience
  /// The moment that the clock's changes are computed for.
  package let now: Instant
  /// The incidents that are open or ended lately, in the order in which they want attention.
  package let incidents: [Visible<IncidentView>]
  /// Incidents that the audience may not see.
  package let withheldIncidents: Int

  /// What `audience` may see of `situation` at `now`.
  ///
  /// - Complexity: O(n log n) in the number of incidents.
  package init(_ situation: Situation, for audience: Audience, at now: Instant) {
    self.situation = situation
    self.audience = audience
    self.now = now
    let all = situation.incidents.all
    incidents = all.filter { audience.maySee($0.marking) }
      .map { IncidentView(incident: $0, standing: $0.standing(at: now)) }
      .sorted(by: IncidentView.inOrder).map(Visible.init)
    withheldIncidents = all.count - incidents.count
  }

  /// Position of the last event that is in it.
  package var position: Int64 { situation.position }
  /// When the last event became known.
  package var lastRecordedAt: Instant? { situation.lastRecordedAt }
  /// Counts of finds, which name no subject.
  package var routes: Visible<Routes> { Visible(situation.routes) }
  /// Feeds and desks.
  package var sources: Visible<SourceRegister> { Visible(situation.sources) }
  /// Joint operations.
  package var partners: Visible<Partners> { Visible(situation.partners) }
  /// Finds on the Balkan corridor.
  package var transit: Visible<Transit> { Visible(situation.transit) }
  /// Meetings and measures.
  package var actions: Visible<Actions> { Visible(situation.actions) }
  /// What was confiscated.
  package var assets: Visible<Assets> { Visible(situation.assets) }

  /// The incident called `reference`, if it may be seen.
  package func incident(_ reference: IncidentReference) -> Visible<IncidentView>? {
    incidents.first { $0.value.incident.reference == reference }
  }

  /// The event, if it may be seen; text about persons is taken out.
  package func show(_ event: RecordedEvent) -> Visible<RecordedEvent>? {
    guard audience.maySee(Marking(event.envelope)) else { return nil }
    var event = event
    if var report = event.envelope.payload as? ReportReceived, report.person != nil {
      report.person = nil
      event.envelope.payload = report
    }
    return Visible(event)
  }

  /// The strictest marking of the incidents that are shown.
  package var banner: Marking? {
    let markings = incidents.filter { $0.value.standing.state.isOpen }
      .map(\.value.incident.marking)
    guard let first = markings.first else { return nil }
    return markings.dropFirst().reduce(first) { $0.joined(with: $1) }
  }
}

/// An incident together with what the clock has made of it.
package struct IncidentView: Sendable, Equatable {
  /// As the events left it.
  package let incident: Incident
  /// As the clock has it.
  package let standing: Standing

  /// Whether somebody must acknowledge it.
  package var isNotAcknowledged: Bool { standing.notAcknowledgedSince != nil }

  /// Not acknowledged first, then graver, then what goes cold first, then older; shelved and ended
  /// ones last.
  static func inOrder(_ left: IncidentView, _ right: IncidentView) -> Bool {
    let (first, second) = (left.rank, right.rank)
    if first != second { return first.lexicographicallyPrecedes(second) }
    return left.incident.reference < right.incident.reference
  }

  private var rank: [Int64] {
    let group: Int64
    switch standing.state {
    case .new: group = 0
    case .acknowledged, .assigned: group = 1
    case .shelved: group = 2
    case .resolved: group = 3
    case .closed, .merged: group = 4
    }
    let ended: Int64 = group < 3 ? 0 : -incident.changedAt.milliseconds
    return [
      group, ended, Int64(standing.severity.rank), incident.matter.coldAt?.milliseconds ?? .max,
      incident.openedAt.milliseconds,
    ]
  }
}
