import TaskForce

/// Gathers the sections of a hand-over report.
struct HandoverMaker {
  let context: RoomContext
  let since: Instant

  private typealias Line = HandoverReport.Line
  private typealias Section = HandoverReport.Section

  private var wording: Wording { context.wording }
  private var views: [IncidentView] { context.situation.incidents.map(\.value) }

  private func section(
    _ key: String, _ title: HandoverPhrase, _ lines: [HandoverReport.Line]
  ) -> HandoverReport.Section {
    HandoverReport.Section(key: key, title: wording[title], lines: lines)
  }

  var banner: String {
    guard let marking = context.situation.banner else { return "TLP:CLEAR" }
    return ["TLP:" + marking.tlp.rawValue, marking.handling.codes].filter { !$0.isEmpty }
      .joined(separator: " ")
  }

  var duty: HandoverReport.Section {
    let shifts = context.situation.shifts.value
    let handOver = shifts.lastHandOver(at: context.desk.body).map { last in
      HandoverReport.Line(
        reference: last.officer.code,
        text: wording(
          .handoverSigned,
          [
            "from": last.from.code, "officer": last.officer.code, "time": last.at.handoverTime,
            "text": last.text.isEmpty ? "-" : last.text,
          ]))
    }
    let others = shifts.all.map { duty in
      HandoverReport.Line(
        reference: duty.desk.code,
        text: wording(
          .handoverOnDuty, ["officer": duty.officer.code, "time": duty.since.handoverTime]))
    }
    return section("duty", .handoverDuty, [handOver].compactMap { $0 } + others)
  }

  /// Reference, grade, state, place and title of an incident.
  private func line(_ view: IncidentView, _ more: String = "") -> HandoverReport.Line {
    let incident = view.incident
    let owner = incident.owner.map { " " + $0.code } ?? ""
    let parts = [
      wording.name(view.standing.severity),
      wording.name(view.standing.state) + (view.standing.state.isOpen ? owner : ""),
      incident.matter.place?.code ?? "", incident.title, more,
    ]
    return HandoverReport.Line(
      reference: incident.reference.description,
      text: parts.filter { !$0.isEmpty }.joined(separator: ", "))
  }

  var open: HandoverReport.Section {
    let open = views.filter { $0.standing.state.isOpen && $0.standing.state != .shelved }
    return section("open", .handoverOpen, open.map { line($0, age($0.incident.openedAt)) })
  }

  private func age(_ instant: Instant) -> String {
    wording(
      .handoverAge, ["age": wording.age(context.clock.seconds(since: instant))])
  }

  var new: HandoverReport.Section {
    section(
      "new", .handoverNew, views.filter { $0.incident.openedAt >= since }.map { line($0) })
  }

  var closed: HandoverReport.Section {
    let ended = views.filter { view in
      !view.standing.state.isOpen && view.incident.changedAt >= since
    }
    return section(
      "closed", .handoverClosed,
      ended.map { view in
        line(view, view.incident.disposition.map { wording.name($0) } ?? "")
      })
  }

  var shelved: HandoverReport.Section {
    let shelved = views.filter { $0.standing.state == .shelved }
    return section(
      "shelved", .handoverShelved,
      shelved.map {
        line($0, wording(.handoverUntil, ["time": $0.standing.wakesAt?.handoverTime ?? "-"]))
      })
  }

  /// What is late, or falls due within a day: requests both ways, acknowledgements, actions.
  var due: HandoverReport.Section {
    let tomorrow = context.now.advanced(days: 1)
    let requests = context.situation.partners.value.openRequests
      .filter { $0.isLate(at: tomorrow) }
      .map { request in
        HandoverReport.Line(
          reference: request.id.code,
          text: wording(
            request.direction == .toPartner ? .handoverTheyOwe : .handoverWeOwe,
            [
              "partner": request.partner.code, "about": request.about,
              "due": request.due?.text ?? "-",
            ]))
      }
    let owed = views.filter(\.standing.state.isOpen).flatMap { view in
      view.incident.owed.map { escalation in
        HandoverReport.Line(
          reference: view.incident.reference.description,
          text: wording(
            .handoverOwed,
            ["body": escalation.body.code, "time": escalation.by.handoverTime]))
      }
    }
    let actions = context.situation.actions.value.figures(at: context.now).filter(\.isLate).map {
      HandoverReport.Line(
        reference: $0.action.id.code,
        text: wording(
          .handoverAction,
          ["title": $0.action.title, "due": $0.action.due?.text ?? "-"]))
    }
    return section("due", .handoverDue, requests + owed + actions)
  }

  var silent: HandoverReport.Section {
    let lines = context.situation.sources.value.watched.compactMap { feed -> Line? in
      if feed.isSilent(at: context.clock.silentNow) {
        let quiet = wording.age(max(0, feed.silence(at: context.now)))
        return Line(
          reference: feed.id.code,
          text: wording(.handoverSilentFor, ["title": feed.title, "age": quiet]))
      }
      guard let outage = feed.outage, outage.until > context.now else { return nil }
      return Line(
        reference: feed.id.code,
        text: wording(
          .handoverOutage,
          [
            "title": feed.title, "from": outage.from.handoverTime,
            "until": outage.until.handoverTime, "reason": outage.reason,
          ]))
    }
    return section("silent", .handoverSilent, lines)
  }

  /// What waits for somebody: reports in the inbox, lines that cannot be read.
  var waiting: HandoverReport.Section {
    var lines: [HandoverReport.Line] = []
    let inbox = context.situation.reports.value.waiting
    if inbox > 0 {
      lines.append(Line(reference: "", text: wording(.handoverInbox, count: inbox)))
    }
    let alerts = context.situation.alerts.map(\.value)
    if let count = alerts.first(where: { $0.cause == .quarantine })?.count, count > 0 {
      lines.append(Line(reference: "", text: wording(.handoverQuarantine, count: count)))
    }
    return section("waiting", .handoverWaiting, lines)
  }
}
