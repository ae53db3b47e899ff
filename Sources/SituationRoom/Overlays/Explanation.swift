import TaskForce

/// Why something is as grave as it is: the rule, the reports, what the clock has done.
enum Explanation {
  static func lines(of subject: Subject, _ context: RoomContext) -> [String] {
    switch subject {
    case .incident(let reference):
      guard let view = context.situation.incident(reference)?.value else {
        return [context.wording[.whyUnknown]]
      }
      return lines(of: view, context)
    case .source(let id):
      guard let feed = context.situation.sources.value[id] else {
        return [context.wording[.whyUnknown]]
      }
      return lines(of: feed, context)
    case .alert(let id):
      guard let alert = context.alert(id) else { return [context.wording[.whyUnknown]] }
      return lines(of: alert, context)
    case .request(let id):
      guard let request = context.situation.partners.value.request(id) else {
        return [context.wording[.whyUnknown]]
      }
      return lines(of: request, context)
    case .report(let id):
      guard let report = context.situation.reports.value[id] else {
        return [context.wording[.whyUnknown]]
      }
      return ReportFields(report: report, context: context).explanation
    case .place(let place): return lines(of: place, context)
    case .route(_, let gateway): return lines(of: gateway, context)
    case .event, .quarantined, .partner, .action:
      return [context.wording[.whyUnknown]]
    }
  }

  private static func lines(of view: IncidentView, _ context: RoomContext) -> [String] {
    let (wording, now) = (context.wording, context.now)
    let (incident, standing) = (view.incident, view.standing)
    func left(_ instant: Instant) -> String { wording.age(instant.seconds(since: now)) }
    var lines = [
      incident.title,
      wording(
        .whyGrade,
        [
          "grade": wording.name(standing.severity), "state": wording.name(standing.state),
          "source": incident.source.code,
        ]),
    ]
    lines.append(context.priorityText(view))
    if let rule = incident.matter.rule { lines.append(wording(.whyRule, ["rule": rule])) }
    if standing.hasGrown { lines.append(wording[.whyGrown]) }
    if let since = standing.notAcknowledgedSince {
      lines.append(
        wording(
          .whyNotAcknowledged,
          ["time": context.moment(since), "age": wording.age(now.seconds(since: since))]))
    }
    if let grows = standing.growsAt { lines.append(wording(.whyGrows, ["time": left(grows)])) }
    if let ends = standing.acknowledgementEndsAt {
      lines.append(wording(.whyAcknowledgementEnds, ["time": left(ends)]))
    }
    if let wakes = standing.wakesAt { lines.append(wording(.whyWakes, ["time": left(wakes)])) }
    if let cold = incident.matter.coldAt {
      let kind = incident.matter.coldKind.map { wording.name($0) } ?? ""
      lines.append(wording(.whyCold, ["time": left(cold), "kind": kind]))
    }
    if let evaluation = incident.evaluation {
      lines.append(wording(.whyEvaluation, ["code": evaluation.code]))
    }
    return lines + spreading(standing, context) + reports(of: incident, context)
  }

  private static func lines(of request: PartnerRequest, _ context: RoomContext) -> [String] {
    let wording = context.wording
    var lines = [
      request.about,
      wording(
        .whyRequest,
        [
          "what": request.id.code, "due": request.due.map(wording.partnerDue) ?? "-",
          "n": wording.whole(request.reminders),
        ]),
    ]
    if let officer = request.officer {
      lines.append(wording(.whySeesTo, ["officer": officer.code, "what": request.id.code]))
    }
    return lines + ties(of: request.id.code, request.tags, request.links, context)
  }

  private static func lines(of alert: DerivedAlert, _ context: RoomContext) -> [String] {
    let (wording, now) = (context.wording, context.now)
    let since = ["time": context.moment(alert.since)] as KeyValuePairs
    var lines = [
      context.text(of: alert),
      wording(.whyAlertGrade, ["grade": wording.name(alert.severity)]),
      wording(.whyAlertSince, since),
    ]
    if alert.hasGrown { lines.append(wording[.whyGrown]) }
    if let grows = alert.growsAt {
      lines.append(wording(.whyGrows, ["time": wording.age(grows.seconds(since: now))]))
    }
    if case .sourceSilent(let source) = alert.cause,
      let feed = context.situation.sources.value[source]
    {
      lines += Self.lines(of: feed, context)
    }
    if case .signal(let signal) = alert.cause { lines += charts(of: signal.place, context) }
    lines += deconfliction(alert, context)
    if let known = alert.acknowledged {
      lines.append(
        wording(
          .whyAlertAcknowledged,
          ["officer": known.officer?.code ?? "-", "time": context.moment(known.at)]))
    }
    return lines
  }

  private static func lines(of feed: SourceRegister.Feed, _ context: RoomContext) -> [String] {
    let wording = context.wording
    let caller = feed.caller.map { officer in
      [wording(.whySeesTo, ["officer": officer.code, "what": feed.id.code])]
    }
    return (caller ?? []) + pulseLines(of: feed, context)
  }

  private static func pulseLines(
    of feed: SourceRegister.Feed, _ context: RoomContext
  ) -> [String] {
    let (wording, now) = (context.wording, context.now)
    let heard = wording(
      .whyHeard,
      [
        "source": feed.title, "time": context.moment(feed.lastHeard),
        "age": wording.age(feed.silence(at: now)),
      ])
    guard let limit = feed.silentAfter else { return [heard, wording[.whyNoPulse]] }
    if feed.isPlannedOut(at: now), let outage = feed.outage {
      return [
        heard,
        wording(
          .whyOutage, ["time": context.moment(outage.until), "reason": outage.reason]),
      ]
    }
    let phrase: Phrase = feed.isSilent(at: now) ? .whySilent : .whySpeaks
    return [heard, wording(phrase, ["limit": wording.age(limit)])]
  }
}
