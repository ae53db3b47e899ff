import Canvas
import TaskForce

extension QueueLine {
  /// The row of a derived alert at the context's moment.
  init(_ alert: DerivedAlert, _ context: RoomContext) {
    item = .alert(alert.id)
    reference = alert.id.workCode ?? "-"
    short = reference
    severity = alert.severity
    isUnacknowledged = alert.isNotAcknowledged
    isOpen = true
    age = context.clock.seconds(since: alert.since)
    waiting = isUnacknowledged ? age : nil
    isSinceMark = context.mark.map { alert.since > $0 } ?? false
    isMarked = false
    state = Self.state(alert, context)
    cold = nil
    placeCode = context.partner(of: alert)?.code ?? "-"
    placeName = ""
    title = context.text(of: alert)
    worker = context.worker(on: alert)
    shortTitle = context.shortText(of: alert)
    kilograms = "-"
    evaluation = "-"
    reports = 1
    handling = "-"
  }

  private static func state(_ alert: DerivedAlert, _ context: RoomContext) -> String {
    let wording = context.wording
    if let grows = alert.growsAt {
      return wording(
        .lineGrows,
        [
          "mark": context.mark(.alarm),
          "time": wording.compactAge(max(0, context.clock.seconds(until: grows))),
        ])
    }
    let waiting = context.clock.seconds(since: alert.since)
    return wording(.lineNew, ["time": wording.compactAge(waiting)])
  }
}

extension AlertID {
  /// What the source or request is called that it is about; nil for any other alert.
  var workCode: String? {
    switch cause {
    case .sourceSilent(let source): source.code
    case .requestOverdue(let request): request.code
    case .signal(let signal): signal.place.code
    case .quarantine, .deconfliction, nil: nil
    }
  }
}

extension RoomContext {
  /// The partner whose request an alert is about.
  fileprivate func partner(of alert: DerivedAlert) -> Country? {
    guard case .requestOverdue(let request) = alert.cause else { return nil }
    return partnerRequest(request)?.partner
  }

  /// Who sees to what an alert is about.
  fileprivate func worker(on alert: DerivedAlert) -> Officer? {
    switch alert.cause {
    case .sourceSilent(let source): situation.sources.value[source]?.caller
    case .requestOverdue(let request): situation.partners.value.request(request)?.officer
    case .signal(let signal): situation.routes.value.signalWork[signal]?.officer
    case .quarantine, .deconfliction: nil
    }
  }

  /// What an alert says.
  func text(of alert: DerivedAlert) -> String {
    switch alert.cause {
    case .sourceSilent(let source):
      let feed = situation.sources.value[source]
      return wording(
        .alertSilent,
        [
          "source": feed?.title ?? source.code,
          "age": wording.compactAge(feed.map { clock.seconds(since: $0.lastHeard) } ?? 0),
        ])
    case .requestOverdue(let id):
      let request = partnerRequest(id)
      let phrase: ScreenPhrase =
        request?.direction == .fromPartner ? .alertOwed : .alertOverdue
      return wording(phrase, ["days": wording.whole(days(since: alert.since))])
    case .deconfliction(let identifier):
      return wording(
        .alertSame, ["desks": desks(of: alert), "thing": wording.thing(identifier)])
    case .quarantine: return wording(.alertQuarantine, count: alert.count ?? 0)
    case .signal(let signal): return text(of: signal)
    }
  }

  /// What an alert says in 14 columns.
  func shortText(of alert: DerivedAlert) -> String {
    switch alert.cause {
    case .sourceSilent(let source):
      let heard = situation.sources.value[source]?.lastHeard
      return wording(
        .alertSilentShort, ["age": wording.compactAge(heard.map(clock.seconds(since:)) ?? 0)])
    case .requestOverdue(let id):
      let isOwed = partnerRequest(id)?.direction == .fromPartner
      let days: KeyValuePairs = ["days": wording.whole(days(since: alert.since))]
      return wording(isOwed ? .alertOwedShort : .alertOverdueShort, days)
    case .deconfliction: return wording(.alertSameShort, ["desks": desks(of: alert)])
    case .quarantine: return wording(.alertQuarantineShort, count: alert.count ?? 0)
    case .signal(let signal):
      return wording[signal.side == .up ? .alertSignalUpShort : .alertSignalDownShort]
    }
  }

  private func days(since start: Instant) -> Int {
    clock.seconds(since: start) / 86_400 + 1
  }

  private func partnerRequest(_ id: RequestID) -> PartnerRequest? {
    situation.partners.value.request(id).flatMap { $0.isLate(at: Instant(today)) ? $0 : nil }
  }

  /// The alert called `id`, if it is raised.
  func alert(_ id: AlertID) -> DerivedAlert? {
    situation.alerts.map(\.value).first { $0.id == id }
  }

  /// Where Enter leads from a row of the queue.
  func destination(fromQueue subject: Subject) -> Destination? {
    guard case .alert(let alert) = subject else { return Destination(.incidents, subject) }
    return destination(of: alert)
  }

  /// Where Enter leads from an alert: to what it is about.
  func destination(of alert: AlertID) -> Destination? {
    switch alert.cause {
    case .sourceSilent(let source): Destination(.log, .source(source))
    case .requestOverdue(let request): Destination(.partners, .request(request))
    case .quarantine: Destination(.log, .alert(alert))
    case .signal(let signal): Destination(.routes, .place(signal.place))
    case .deconfliction:
      self.alert(alert).flatMap(counterpart).map { Destination(.incidents, .incident($0)) }
    case nil: nil
    }
  }
}
