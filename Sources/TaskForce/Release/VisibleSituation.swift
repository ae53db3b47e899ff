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
  private let seen: Areas
  private let flowCharts: FlowCharts
  /// For whom it is.
  package let audience: Audience
  /// The moment that the clock's changes are computed for.
  package let now: Instant
  /// The country that it is filtered by; nil for all.
  package let lens: Country?
  /// The incidents that are open or ended lately, in the order in which they want attention.
  package let incidents: [Visible<IncidentView>]
  /// The alerts that follow from the clock or from what could not be read, in the order in which
  /// they want attention, acknowledged ones too.
  package let alerts: [Visible<DerivedAlert>]
  /// How many of ``incidents`` are open; those come before all others.
  package let openIncidents: Int
  /// Incidents that the audience may not see; 0 for an audience outside the desks, which is told
  /// of nothing that is withheld.
  package let withheldIncidents: Int
  /// The figures for an audience outside the desks, to which the areas below give nothing but the
  /// action plan; nil for officers.
  package let brief: Visible<Brief>?

  /// The areas that are released as a whole, without what is withheld.
  private struct Areas {
    var routes: Routes
    /// Whatever the lens leaves out.
    var comparedRoutes: Routes
    var partners: Partners
    var transit: Transit
    var actions: Actions
    var reports: Reports
    var shifts: Shifts
    var sources: SourceRegister
    var assets: Assets
  }

  /// What `audience` may see of `situation` at `now`.
  ///
  /// A `lens` limits to a country everything that can be said of one; sources and the `quarantine`
  /// stay, since every figure rests on them. An audience outside the desks gets figures in
  /// ``brief``, and everything else is cut before it is looked at.
  ///
  /// - Complexity: O(n log n) in the number of incidents.
  package init(
    _ situation: Situation, for audience: Audience, at now: Instant, through lens: Country? = nil,
    quarantine: QuarantineLevel? = nil, charts: FlowCharts? = nil
  ) {
    let brief = audience.policy.map { policy in
      Brief(situation, policy, for: audience, at: now, through: lens)
    }
    self.brief = brief.map(Visible.init)
    let situation = audience.isOutside ? situation.released(outside: audience) : situation
    let known = audience.isOutside ? nil : charts
    let charts = known ?? FlowCharts(situation.routes, transit: situation.transit, at: now)
    self.situation = situation
    flowCharts = lens.map { charts.concerning($0, .standard) } ?? charts
    self.audience = audience
    self.now = now
    self.lens = lens
    let seen = Self.areas(of: situation, for: audience, through: lens)
    self.seen = seen
    var withheld = 0
    var ranked: [Ranked] = []
    ranked.reserveCapacity(situation.incidents.all.count)
    for incident in situation.incidents.all {
      if let lens, !incident.concerns(lens, .standard) { continue }
      guard audience.maySee(incident.marking) else {
        withheld += 1
        continue
      }
      let released = incident.released(to: audience, among: situation.incidents)
      ranked.append(Ranked(view: IncidentView(released, at: now, for: audience)))
    }
    ranked.sort()
    incidents = ranked.map { Visible($0.view) }
    openIncidents = incidents.count { $0.value.standing.state.isOpen }
    withheldIncidents = audience.isOutside ? 0 : withheld
    let overdue = Set(seen.partners.overdue(at: now).map(\.id))
    let shown = Set(incidents.map(\.value.incident.reference))
    // What wants an officer's attention is no affair of anybody outside.
    let raised =
      audience.isOutside
      ? []
      : situation.alerts(at: now, quarantine: quarantine)
        + situation.alerts(of: flowCharts, at: now)
    alerts = raised.filter { alert in
      switch alert.cause {
      case .requestOverdue(let request): overdue.contains(request)
      // Whoever may see one of them only must not learn of the other.
      case .deconfliction: alert.incidents.allSatisfy { shown.contains($0) }
      case .sourceSilent, .quarantine, .signal: true
      }
    }.sorted { $0.rank < $1.rank }.map(Visible.init)
  }

  /// An incident beside its rank, which is dear to find out again for every comparison.
  private struct Ranked: Comparable {
    let view: IncidentView
    let rank: AttentionRank

    init(view: IncidentView) {
      self.view = view
      rank = view.rank
    }

    static func == (left: Ranked, right: Ranked) -> Bool {
      left.view.incident.reference == right.view.incident.reference
    }

    static func < (left: Ranked, right: Ranked) -> Bool {
      left.rank == right.rank
        ? left.view.incident.reference < right.view.incident.reference : left.rank < right.rank
    }
  }

  private static func areas(
    of situation: Situation, for audience: Audience, through lens: Country?
  ) -> Areas {
    let routes = situation.routes.released(to: audience)
    var areas = Areas(
      routes: routes, comparedRoutes: routes,
      partners: situation.partners.released(to: audience),
      transit: situation.transit.released(to: audience),
      actions: situation.actions.released(to: audience),
      reports: situation.reports.released(to: audience),
      shifts: situation.shifts.released(to: audience),
      sources: situation.sources.released(to: audience), assets: situation.assets)
    guard let lens else { return areas }
    areas.routes = areas.routes.concerning(lens, .standard)
    areas.partners = areas.partners.concerning(lens, .standard)
    areas.transit = areas.transit.concerning(lens, .standard)
    areas.actions = areas.actions.concerning(lens, .standard)
    areas.reports = areas.reports.concerning(lens, .standard)
    return areas
  }

  /// Position of the last event that is in it.
  package var position: Int64 { situation.position }
  /// When the last event became known.
  package var lastRecordedAt: Instant? { situation.lastRecordedAt }
  /// Counts of finds, which name no subject.
  package var routes: Visible<Routes> { Visible(seen.routes) }
  /// The same whatever the lens leaves out: a comparison of places in several countries cut to one
  /// would be another comparison.
  package var comparedRoutes: Visible<Routes> { Visible(seen.comparedRoutes) }
  /// Which of them have moved away from their baseline.
  package var charts: Visible<FlowCharts> { Visible(flowCharts) }
  /// Feeds and desks.
  package var sources: Visible<SourceRegister> { Visible(seen.sources) }
  /// Requests, and who stands where.
  package var partners: Visible<Partners> { Visible(seen.partners) }
  /// Crossings and finds on the Balkan corridor.
  package var transit: Visible<Transit> { Visible(seen.transit) }
  /// The action plan and the meetings.
  package var actions: Visible<Actions> { Visible(seen.actions) }
  /// Items of information that came in lately.
  package var reports: Visible<Reports> { Visible(seen.reports) }
  /// Who is on duty.
  package var shifts: Visible<Shifts> { Visible(seen.shifts) }
  /// What was confiscated.
  package var assets: Visible<Assets> { Visible(seen.assets) }

  /// The incident called `reference`, if it may be seen.
  package func incident(_ reference: IncidentReference) -> Visible<IncidentView>? {
    guard let incident = situation.incidents[reference], audience.maySee(incident.marking),
      lens.map({ incident.concerns($0, .standard) }) ?? true
    else { return nil }
    let released = incident.released(to: audience, among: situation.incidents)
    return Visible(IncidentView(released, at: now, for: audience))
  }

  /// The event, if it may be seen; what tells of persons is taken out.
  package func show(_ event: RecordedEvent) -> Visible<RecordedEvent>? {
    guard audience.maySee(Marking(event.envelope)) else { return nil }
    if let lens, !event.concerns(lens, among: situation) { return nil }
    guard let released = event.released(to: audience) else { return nil }
    return Visible(released)
  }

  /// The strictest marking of the incidents that are shown; outside the desks the level of the
  /// audience, which nothing that it is shown exceeds.
  package var banner: Marking? {
    if let policy = audience.policy { return policy.level }
    guard let first = incidents.prefix(openIncidents).first?.value.incident.marking else {
      return nil
    }
    return incidents[1..<openIncidents].reduce(first) { $0.joined(with: $1.value.incident.marking) }
  }
}
