import TaskForce

extension RoomContext {
  /// What happened, in one line of the reader's language.
  package func text(of event: RecordedEvent) -> String {
    let payload = event.envelope.payload
    switch payload {
    case let opened as IncidentOpened:
      let head = wording(.saidOpened, ["grade": wording.shortName(opened.severity)])
      return head + ": " + opened.title + (opened.matter.rule.map { " (\($0))" } ?? "")
    case let seizure as SeizureRecorded: return text(of: seizure.circumstances)
    case let statistic as StatisticPublished: return text(of: statistic)
    case let report as ReportReceived: return report.circumstances.summary
    case let meeting as MeetingHeld: return meeting.circumstances.summary
    case let measure as MeasureTaken: return measure.circumstances.summary
    case let operation as OperationConcluded: return operation.circumstances.summary
    case let asset as AssetConfiscated: return asset.circumstances.summary
    case let source as SourceRegistered:
      return wording(.saidSourceRegistered, ["title": source.title])
    case let pulse as SourceReported: return wording(.saidPulse, count: pulse.items)
    case is PolicyAdopted: return wording[.saidPolicy]
    case let outage as SourceOutagePlanned:
      return wording(.saidOutage, ["time": moment(outage.until), "reason": outage.reason])
    case let shift as ShiftOpened:
      return wording(
        .saidShiftOpened, ["desk": shift.desk.code, "officer": shift.officer.code])
    case let shift as ShiftHandedOver:
      let text = wording(
        .saidHandedOver, ["from": shift.from.code, "officer": shift.officer.code])
      return Self.joined(text, shift.text)
    case let alert as AlertAcknowledged:
      return wording(.saidAlertAcknowledged, ["alert": alert.alert.code])
    default:
      return changeText(payload) ?? areaText(payload)?.text ?? event.envelope.type.name
    }
  }

  /// What an officer did to an incident.
  private func changeText(_ payload: any EventPayload) -> String? {
    switch payload {
    case is IncidentAcknowledged: return wording[.saidAcknowledged]
    case let assigned as IncidentAssigned:
      guard let officer = assigned.officer else { return wording[.saidGivenBack] }
      return wording(.saidAssigned, ["officer": officer.code])
    case let regraded as IncidentRegraded:
      let grades = grade(regraded.from) + " > " + grade(regraded.to)
      return Self.joined(grades, regraded.reason)
    case let noted as IncidentNoted: return noted.text
    case let shelved as IncidentShelved:
      return Self.joined(wording(.saidShelved, ["time": moment(shelved.until)]), shelved.reason)
    case is IncidentUnshelved: return wording[.saidWoken]
    case let resolved as IncidentResolved:
      return Self.joined(wording.name(IncidentState.resolved), resolved.text)
    case let closed as IncidentClosed:
      return Self.joined(
        wording.name(IncidentState.closed) + ", " + wording.name(closed.disposition), closed.text)
    case let reopened as IncidentReopened:
      return Self.joined(wording[.saidReopened], reopened.reason)
    case let merged as IncidentMerged:
      return wording(.saidMerged, ["reference": merged.into?.description ?? "?"])
    case let unmerged as IncidentUnmerged:
      return wording(.saidUnmerged, ["reference": unmerged.from?.description ?? "?"])
    default: return triageText(payload)
    }
  }

  private func text(of facts: Circumstances) -> String {
    if !facts.summary.isEmpty { return facts.summary }
    let weight = facts.kilograms.map { wording.kilograms($0) + " kg" }
    return [weight, facts.substance, facts.concealment].compactMap { $0 }.joined(separator: ", ")
  }

  private func text(of statistic: StatisticPublished) -> String {
    guard statistic.circumstances.summary.isEmpty else { return statistic.circumstances.summary }
    return [statistic.count.map(wording.whole), statistic.unit].compactMap { $0 }
      .joined(separator: " ")
  }

  static func joined(_ head: String, _ reason: String) -> String {
    reason.isEmpty ? head : head + ": " + reason
  }

  /// What an event is about, in at most fourteen columns where it can be.
  func about(_ event: RecordedEvent) -> String {
    if let reference = event.stream.incident {
      return reference.short(desk: desk.body, year: today.year)
    }
    switch event.envelope.payload {
    case let seizure as SeizureRecorded: return place(seizure.circumstances)
    case let statistic as StatisticPublished: return place(statistic.circumstances)
    case let report as ReportReceived: return place(report.circumstances)
    case let meeting as MeetingHeld: return place(meeting.circumstances)
    case let measure as MeasureTaken: return place(measure.circumstances)
    case let operation as OperationConcluded: return place(operation.circumstances)
    case let asset as AssetConfiscated: return place(asset.circumstances)
    case let source as SourceRegistered: return source.identity.code
    case let pulse as SourceReported: return pulse.identity.code
    case let outage as SourceOutagePlanned: return outage.source.code
    case let shift as ShiftOpened: return shift.desk.code
    case let shift as ShiftHandedOver: return shift.desk.code
    case let alert as AlertAcknowledged: return alert.alert.subject
    case is ActReverted: return ActTarget(event.stream).map(about) ?? "-"
    default: return areaText(event.envelope.payload)?.about ?? "-"
    }
  }

  private func about(_ target: ActTarget) -> String {
    switch target {
    case .incident(let reference): reference.short(desk: desk.body, year: today.year)
    case .alert(let alert): alert.subject
    case .work(.crossing(let place)): shortCode(place) ?? place.code
    case .work(.report(let report)): about(report)
    case .work(let item): item.code
    }
  }

  private func areaText(_ payload: any EventPayload) -> (about: String, text: String)? {
    reportText(payload) ?? reportTieText(payload) ?? partnerText(payload) ?? transitText(payload)
      ?? actionText(payload)
      ?? workText(payload) ?? signalText(payload)
  }

  private func place(_ facts: Circumstances) -> String {
    shortCode(facts.place) ?? facts.country?.code ?? "-"
  }
}

extension EventLine {
  /// The row of an event.
  init(_ event: RecordedEvent, _ context: RoomContext) {
    position = event.position
    recordedAt = event.recordedAt
    basis = event.envelope.basis
    source = event.envelope.actor?.code ?? event.envelope.source.code
    about = context.about(event)
    text = context.text(of: event)
    type = event.envelope.type.name
  }

  /// What a search looks at.
  var searchText: String { [String(position), about, text, type].joined(separator: " ") }
}

extension RoomContext {
  /// The rows of the store's answer to `query`; none before it has answered.
  func eventLines(_ query: StoreQuery) -> [EventLine] {
    answers.events(for: query)?.shown.map { EventLine($0.value, self) } ?? []
  }
}
