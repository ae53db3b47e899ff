import TaskForce

extension RoomContext {
  /// What officers wrote about a piece of work, and who sees to it; nil for another event.
  func workText(_ payload: any EventPayload) -> (about: String, text: String)? {
    switch payload {
    case let noted as RequestNoted: (noted.identity.code, noted.text)
    case let noted as ActionNoted: (noted.identity.code, noted.text)
    case let noted as SourceNoted: (noted.source.code, noted.text)
    case let noted as CrossingNoted: (shortCode(noted.place) ?? noted.place.code, noted.text)
    case let assigned as RequestAssigned: (assigned.identity.code, seenTo(by: assigned.officer))
    case let assigned as SourceAssigned: (assigned.source.code, seenTo(by: assigned.officer))
    case let assigned as ActionAssigned:
      (assigned.identity.code, wording(.saidLead, ["body": assigned.lead?.code ?? "-"]))
    case let reopened as ActionReopened:
      (reopened.identity.code, Self.joined(wording[.saidReopened], reopened.reason))
    case let reviewed as SignalReviewed:
      (reviewed.signal.code, Self.joined(wording.name(reviewed.finding), reviewed.reason ?? ""))
    case let tagged as RequestTagged:
      (tagged.identity.code, tagText(tagged.added, tagged.removed))
    case let tagged as ActionTagged:
      (tagged.identity.code, tagText(tagged.added, tagged.removed))
    case let linked as RequestLinked:
      (linked.identity.code, linkText(linked.to, linked.removed))
    case let linked as ActionLinked:
      (linked.identity.code, linkText(linked.to, linked.removed))
    case let fixed as ComparisonFixed: (fixed.pair, wording[.flowTitle])
    default: nil
    }
  }

  /// What officers did about a signal besides judging it; nil for another event.
  func signalText(_ payload: any EventPayload) -> (about: String, text: String)? {
    switch payload {
    case let assigned as SignalAssigned:
      (assigned.signal.id.code, seenTo(by: assigned.officer))
    case let noted as SignalNoted: (noted.signal.id.code, noted.text)
    case let shelved as SignalShelved:
      (
        shelved.signal.id.code,
        shelved.until.map {
          Self.joined(wording(.saidShelved, ["time": moment($0)]), shelved.reason)
        } ?? wording[.saidWoken]
      )
    case let linked as SignalLinked:
      (linked.signal.id.code, linkText(linked.to, linked.removed))
    case let shared as SignalShared:
      (shared.signal.id.code, sharedText(shared.partner, shared.about))
    default: nil
    }
  }

  func tagText(_ added: [String], _ removed: [String]) -> String {
    let tags = added.map { "+" + $0 } + removed.map { "-" + $0 }
    return wording(.saidTagged, ["tags": tags.joined(separator: " ")])
  }

  func linkText(_ other: IncidentReference?, _ isLess: Bool) -> String {
    wording(isLess ? .saidUnlinked : .saidLinked, ["reference": other?.description ?? "?"])
  }

  func sharedText(_ partner: Country, _ about: String) -> String {
    Self.joined(wording(.saidShared, ["partner": partner.code]), about)
  }

  /// The incidents of `links` that this audience may see, as a field shows them.
  func linkCodes(_ links: [IncidentReference]) -> String {
    links.filter { situation.incident($0) != nil }
      .map { $0.short(desk: desk.body, year: today.year) }.joined(separator: " ")
  }

  /// What officers linked with an incident, and the requests about it, each by its name.
  func work(on incident: IncidentReference) -> [String] {
    let requests = situation.partners.value.about(incident).map(\.code)
    let actions = situation.actions.value.all.filter { $0.links.contains(incident) }.map(\.id.code)
    let signals = situation.routes.value.signalWork.filter { $0.value.links.contains(incident) }
      .map(\.key.code).sorted()
    let reports = (linkedReports[incident] ?? []).map(wording.title)
    return requests + actions + signals + reports
  }

  /// The reports that were linked with incidents, in the order in which they came: there may be two
  /// thousand reports, and the incident under the cursor changes with every key.
  private var linkedReports: [IncidentReference: [ReceivedReport]] {
    derived.linkedReports.value(clock) {
      var linked: [IncidentReference: [ReceivedReport]] = [:]
      for report in situation.reports.value.all where !report.links.isEmpty {
        for incident in Set(report.links) { linked[incident, default: []].append(report) }
      }
      return linked.mapValues { $0.sorted { $0.position < $1.position } }
    }
  }

  func seenTo(by officer: Officer?) -> String {
    wording(.saidSeesTo, ["officer": officer?.code ?? "-"])
  }
}
