import TaskForce

extension Explanation {
  /// Why an alert about desks on one thing is raised, and what ends it.
  static func deconfliction(_ alert: DerivedAlert, _ context: RoomContext) -> [String] {
    guard case .deconfliction(let identifier) = alert.cause else { return [] }
    let wording = context.wording
    let incidents = alert.incidents.map { reference in
      wording(
        .whySameIncident,
        [
          "reference": reference.description,
          "title": context.situation.incident(reference)?.value.incident.title ?? "",
        ])
    }
    return [wording(.whySameThing, ["thing": wording.thing(identifier)])] + incidents
      + [wording[.whyOtherDesk]]
  }

  /// When an alarm goes to all desks, or that it has.
  static func spreading(_ standing: Standing, _ context: RoomContext) -> [String] {
    guard standing.state == .new else { return [] }
    if standing.hasSpread { return [context.wording[.whyHasSpread]] }
    guard let end = standing.spreadsAt else { return [] }
    let left = context.wording.age(context.clock.seconds(until: end))
    return [context.wording(.whySpreads, ["time": left])]
  }

  /// What joined each report to an incident.
  static func reports(of incident: Incident, _ context: RoomContext) -> [String] {
    incident.reports.map { report in
      let time = context.moment(report.recordedAt)
      switch report.reason {
      case .identifier(let identifier):
        return context.wording(
          .whyReport,
          ["source": report.source.code, "time": time, "identifier": identifier.value])
      case .officer:
        return context.wording(
          .whyJoinedByHand,
          ["source": report.source.code, "time": time, "reason": context.text(of: report.reason)])
      }
    }
  }
}

extension RoomContext {
  /// `BE, NL`: the desks whose incidents an alert is about.
  func desks(of alert: DerivedAlert) -> String {
    Set(alert.incidents.map(\.desk)).sorted().map(\.code).joined(separator: "+")
  }

  /// The incident of another desk that an alert is about; the first one if this desk has none.
  func counterpart(in alert: DerivedAlert) -> IncidentReference? {
    let others = alert.incidents.filter { $0.desk != desk.body }
    return others.first ?? alert.incidents.first
  }
}
