import Canvas
import TaskForce

/// What has changed since a listener was last told, in lines to be read out.
///
/// `14:31Z ALARM new: #412 BEANR Container with cocaine`: the time by the room's clock, the grade
/// where there is one, what happened, and to what. Events and the clock are told alike. Each change
/// is told once.
package struct RoomChanges {
  private let before: ToldSituation
  private let after: ToldSituation
  private let context: RoomContext
  private var wording: Wording { context.wording }

  /// What changed between `before` and what `context` shows, of which `after` was made.
  package init(from before: ToldSituation, to after: ToldSituation, _ context: RoomContext) {
    self.before = before
    self.after = after
    self.context = context
  }

  /// One line a change, without control characters: incidents and alerts in the order of the queue,
  /// then requests, actions and crossings.
  package var lines: [String] {
    let all =
      incidentLines + alertLines + goneLines + requestLines + actionLines + crossingLines
    return all.map { wording.told($0, at: context.now) }
  }

  // MARK: Incidents

  private var incidentLines: [[String]] {
    context.situation.incidents.flatMap { visible -> [[String]] in
      let incident = visible.value.incident
      guard let new = after.incidents[incident.reference] else { return [] }
      let old = before.incidents[incident.reference]
      var subject = [new.name, new.place, new.title]
      // What goes to a listener goes out of the room: its handling goes with it once.
      if old == nil { subject.append("(" + context.handling(incident.marking) + ")") }
      return whats(old, new, incident).map { [grade(new.severity), $0 + ":"] + subject }
    }
  }

  private func whats(
    _ old: ToldSituation.Incident?, _ new: ToldSituation.Incident, _ incident: Incident
  ) -> [String] {
    guard let old else { return new.isEnded ? [] : [wording[.tellNew]] }
    var whats: [String] = []
    if new.graded != old.graded {
      // What was told last is the grade of the moment, which may have grown.
      let phrase: TellingPhrase = new.graded > old.graded ? .tellRaised : .tellLowered
      whats.append(wording(phrase, ["grade": wording.name(old.severity)]))
    } else if new.hasGrown && !old.hasGrown {
      whats.append(wording(.tellGrown, ["grade": wording.name(old.severity)]))
    }
    // Raising it is what makes it alert again.
    let alertsByGrade = new.graded > old.graded && new.state == .new && new.owner == old.owner
    if !alertsByGrade, let what = state(old, new, incident) { whats.append(what) }
    if whats.isEmpty, new.isAlerting != old.isAlerting {
      whats.append(wording[new.isAlerting ? .tellHere : .tellAcknowledged])
    }
    return whats
  }

  private func state(
    _ old: ToldSituation.Incident, _ new: ToldSituation.Incident, _ incident: Incident
  ) -> String? {
    guard new.state != old.state || new.owner != old.owner || new.wakesAt != old.wakesAt else {
      return nil
    }
    if old.isEnded, !new.isEnded {
      return wording[old.state == .merged ? .tellUnmerged : .tellReopened]
    }
    switch new.state {
    case .resolved: return wording.name(IncidentState.resolved)
    case .closed:
      guard let end = incident.disposition else { return wording.name(IncidentState.closed) }
      return wording(.tellClosed, ["how": wording.name(end)])
    case .merged:
      return wording(.tellMerged, ["reference": incident.mergedInto?.description ?? "?"])
    case .shelved:
      guard let end = new.wakesAt else { return wording.name(IncidentState.shelved) }
      return wording(.tellWaits, ["time": context.moment(end)])
    case .assigned:
      return wording(.tellTaken, ["officer": new.owner?.code ?? "?"])
    case .new, .acknowledged:
      if old.state == .shelved { return wording[.tellWoken] }
      if old.owner != nil, new.owner == nil { return wording[.tellGivenBack] }
      return wording[new.state == .acknowledged ? .tellAcknowledged : .tellAgain]
    }
  }

  // MARK: Alerts

  private var alertLines: [[String]] {
    context.situation.alerts.flatMap { visible -> [[String]] in
      guard let new = after.alerts[visible.value.id] else { return [] }
      return whats(before.alerts[visible.value.id], new).map {
        [grade(new.severity), $0 + ":", new.name, new.place, new.title]
      }
    }
  }

  private func whats(_ old: ToldSituation.Alert?, _ new: ToldSituation.Alert) -> [String] {
    guard let old, new.count <= old.count, new.since <= old.since || new.count > 0 else {
      return new.isAlerting ? [wording[.tellNew]] : []
    }
    if new.isAlerting != old.isAlerting {
      return [wording[new.isAlerting ? .tellAgain : .tellAcknowledged]]
    }
    guard new.hasGrown && !old.hasGrown else { return [] }
    return [wording(.tellGrown, ["grade": wording.name(old.severity)])]
  }

  /// Alerts that are over, and incidents that are shown no longer.
  private var goneLines: [[String]] {
    let incidents = before.incidents.filter { reference, old in
      !old.isEnded && after.incidents[reference] == nil
    }
    let alerts = before.alerts.filter { after.alerts[$0.key] == nil }
    return incidents.sorted { $0.key < $1.key }.map { _, old in
      [wording[.tellGone] + ":", old.name, old.place]
    } + alerts.sorted { $0.key.code < $1.key.code }.compactMap { _, old in over(old) }
  }

  private func over(_ old: ToldSituation.Alert) -> [String]? {
    switch old.cause {
    case .sourceSilent(let id):
      let feed = context.situation.sources.value[id]
      let source = wording[.tellSource]
      guard let outage = feed?.outage, feed?.isPlannedOut(at: context.now) == true else {
        return [source, wording[.tellAnswers] + ":", id.code, feed?.title ?? ""]
      }
      let end = wording(.tellPlanned, ["time": context.moment(outage.until)])
      return [source, end + ":", id.code, outage.reason]
    case .requestOverdue(let id):
      // That it was answered is told of the request.
      guard after.requests[id] != nil else { return nil }
      return [wording[.tellRequest], wording[.tellOver] + ":", id.code, old.place]
    case .quarantine: return [wording[.tellAllRead]]
    case .signal, .deconfliction:
      return [wording[.tellOver] + ":", old.name, old.title]
    }
  }

  // MARK: Work

  private var requestLines: [[String]] {
    let new = after.requests.filter { before.requests[$0.key] == nil }
    let ended = before.requests.filter { after.requests[$0.key] == nil }
    func line(_ id: RequestID, _ request: ToldSituation.Request, _ what: String) -> [String] {
      [wording[.tellRequest], what + ":", id.code, request.partner.code, request.about]
    }
    return ended.sorted { $0.key < $1.key }.map { id, request in
      let state = context.situation.partners.value.request(id)?.state
      return line(id, request, state.map(wording.word) ?? wording[.tellGone])
    } + new.sorted { $0.key < $1.key }.map { line($0.key, $0.value, wording[.tellNew]) }
  }

  private var actionLines: [[String]] {
    context.situation.actions.value.all.compactMap { action in
      let old = before.actions[action.id]
      guard old != action.state else { return nil }
      let what = old == nil ? wording[.tellNew] : wording.word(action.state)
      return [wording[.tellAction], what + ":", action.id.code, action.title]
    }
  }

  private var crossingLines: [[String]] {
    var seen: Set<PlaceID> = []
    return context.crossingLines.compactMap { line in
      guard let state = after.crossings[line.place], before.crossings[line.place] != state,
        seen.insert(line.place).inserted
      else { return nil }
      return [wording[.tellCrossing], context.stateName(state) + ":", line.name, line.way]
    }
  }

  private func grade(_ severity: Severity) -> String { wording.name(severity).uppercased() }
}

extension Wording {
  /// A line of what is told at `now`; parts that are empty are left out.
  func told(_ parts: [String], at now: Instant) -> String {
    let time = String(now.clockTime.prefix(5)) + "Z"
    return Sanitiser.plain(([time] + parts).filter { !$0.isEmpty }.joined(separator: " "))
  }

  /// The line behind which only changes are told.
  package func following(from now: Instant) -> String {
    told([self(.tellFollowing, ["time": now.iso8601])], at: now)
  }

  /// The line that says that the store cannot be read.
  package func told(_ failure: StoreFailure, at now: Instant) -> String {
    told([sentence(failure)], at: now)
  }

  /// What became of a request, in one word.
  func word(_ state: RequestState) -> String {
    switch state {
    case .open: self[.tellActionOpen]
    case .answered: self[.outcomeAnswered]
    case .refused: self[.outcomeRefused]
    case .withdrawn: self[.tellWithdrawn]
    }
  }

  /// Who asks whom.
  func word(_ direction: RequestDirection) -> String {
    self[direction == .toPartner ? .tellRequestTo : .tellRequestFrom]
  }

  /// How an action stands, in one word or two.
  func word(_ state: ActionState) -> String {
    switch state {
    case .open: self[.tellActionOpen]
    case .inProgress: self[.tellActionRunning]
    case .blocked: self[.outcomeBlocked]
    case .done: self[.outcomeDone]
    case .dropped: self[.outcomeDropped]
    }
  }
}

extension Model {
  /// What a listener is to know at `now`; call after ``update(_:at:)``.
  package func told(at now: Instant) -> ToldSituation { ToldSituation(context(at: now)) }

  /// What has changed between two tellings, the later of them at `now`.
  package func changes(from before: ToldSituation, to after: ToldSituation, at now: Instant)
    -> [String]
  {
    RoomChanges(from: before, to: after, context(at: now)).lines
  }

  /// When the clock next changes something that is told; nil if it never does.
  package func nextTelling(after now: Instant) -> Instant? {
    setup.clockRuns && setup.asOf == nil ? nextChange(after: now) : nil
  }
}
