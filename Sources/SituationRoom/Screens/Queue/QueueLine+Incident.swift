import Canvas
import TaskForce

extension QueueLine {
  /// The row of an incident at the context's moment.
  init(_ view: IncidentView, _ context: RoomContext) {
    let incident = view.incident
    let matter = incident.matter
    let wording = context.wording
    item = .incident(incident.reference)
    reference = incident.reference.description
    short = incident.reference.short(desk: context.desk.body, year: context.today.year)
    severity = view.standing.severity
    isUnacknowledged = view.isNotAcknowledged
    isOpen = view.standing.state.isOpen
    age = context.clock.seconds(since: incident.openedAt)
    waiting = view.alertingSince.map { context.clock.seconds(since: $0) }
    isSinceMark = context.mark.map { incident.openedAt > $0 } ?? false
    isMarked = context.marks.contains(incident.reference)
    state = Self.state(view, context)
    cold = ColdFigure(incident, context)
    let place = matter.place.flatMap { context.gazetteer.place($0) }
    placeCode = context.shortCode(matter.place) ?? matter.country?.code ?? "-"
    placeName = place?.name ?? ""
    title = incident.title
    shortTitle = incident.title
    worker = nil
    kilograms =
      matter.kilograms.map {
        (matter.kilogramsBasis == .assessment ? "~" : "") + wording.kilograms($0)
      } ?? "-"
    evaluation = incident.evaluation?.code ?? "-"
    reports = incident.reportCount
    handling = Self.handling(incident.marking)
  }

  /// What a search looks at.
  var searchText: String {
    [reference, short, placeCode, placeName, title].joined(separator: " ")
  }

  /// `AMB H1`: the first letters of the protocol, then the codes.
  private static func handling(_ marking: Marking) -> String {
    let short: String =
      switch marking.tlp {
      case .clear: "CLR"
      case .green: "GRN"
      case .amber: "AMB"
      case .amberStrict: "AM+"
      case .red: "RED"
      }
    return marking.handling.isEmpty ? short : short + " " + marking.handling.codes
  }

  private static func state(_ view: IncidentView, _ context: RoomContext) -> String {
    let standing = view.standing
    let wording = context.wording
    func left(until instant: Instant) -> String {
      wording.compactAge(max(0, context.clock.seconds(until: instant)))
    }
    if let text = owedState(view, context) { return text }
    switch standing.state {
    case .new:
      if let grows = standing.growsAt {
        return wording(
          .lineGrows, ["mark": context.mark(.alarm), "time": left(until: grows)])
      }
      let since = standing.notAcknowledgedSince ?? view.incident.newSince
      return wording(
        .lineNew, ["time": wording.compactAge(context.clock.seconds(since: since))])
    case .acknowledged:
      guard let end = standing.acknowledgementEndsAt else {
        return wording.name(IncidentState.acknowledged)
      }
      return wording(.lineAckEnds, ["time": left(until: end)])
    case .assigned:
      let phrase: ScreenPhrase = standing.raisedSince == nil ? .lineOwned : .lineRaised
      return wording(phrase, ["officer": view.incident.owner?.code ?? "?"])
    case .shelved:
      guard let end = standing.wakesAt else { return wording.name(IncidentState.shelved) }
      let today = end.date == context.today
      let text = today ? String(end.clockTime.prefix(5)) + "Z" : wording.shortDate(end.date)
      return wording(.lineShelved, ["time": text])
    case .resolved: return wording.name(IncidentState.resolved)
    case .closed: return wording.name(IncidentState.closed)
    case .merged: return wording.name(IncidentState.merged)
    }
  }
}

extension QueueLine {
  /// Which body still owes an acknowledgement, the own desk first; nil where none does or the
  /// incident itself waits for one.
  fileprivate static func owedState(_ view: IncidentView, _ context: RoomContext) -> String? {
    guard view.standing.state != .new, view.standing.state.isOpen,
      let next = view.owedHere ?? view.incident.owed.first
    else { return nil }
    let wording = context.wording
    if context.clock.isPast(next.by) { return wording(.lineOwesLate, ["body": next.body.code]) }
    let left = wording.compactAge(max(0, context.clock.seconds(until: next.by)))
    return wording(.lineOwes, ["body": next.body.code, "time": left])
  }
}

extension ColdFigure {
  /// What is left for `incident`; nil where nothing ends the chance to act.
  init?(_ incident: Incident, _ context: RoomContext) {
    guard let end = incident.matter.coldAt else { return nil }
    let source = context.situation.sources.value[incident.source]
    let wording = context.wording
    seconds = context.clock.seconds(until: end)
    isDoubtful = context.isLive && source?.isSilent(at: context.clock.silentNow) == true
    switch incident.matter.coldKind {
    case .gate: (kind, letter) = (wording.name(ColdKind.gate), wording[.coldGateLetter])
    case .berth: (kind, letter) = (wording.name(ColdKind.berth), wording[.coldBerthLetter])
    case .sea: (kind, letter) = (wording.name(ColdKind.sea), wording[.coldSeaLetter])
    case nil: (kind, letter) = ("", "")
    }
  }
}

extension RoomContext {
  /// The code of a port or airport, and `RS>HR` for a crossing, never more than five columns.
  func shortCode(_ place: PlaceID?) -> String? {
    guard let id = place else { return nil }
    guard let place = gazetteer.place(id), place.kind == .crossing,
      let other = place.otherCountry
    else { return id.code }
    return place.country.code + ">" + other.code
  }
}

extension Wording {
  /// An age in a column of seven: hours count up to ten days, then days alone.
  func columnAge(_ seconds: Int) -> String {
    guard abs(seconds) >= 864_000 else { return age(seconds) }
    return (seconds < 0 ? "−" : "") + String(abs(seconds) / 86_400) + self[.dayLetter]
  }

  /// The same without a blank: `2d04h`.
  func compactAge(_ seconds: Int) -> String { columnAge(seconds).filter { $0 != " " } }
}
