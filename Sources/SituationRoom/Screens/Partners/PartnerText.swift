import TaskForce

extension RoomContext {
  /// What an event of this area is about and what it says; nil for an event of another area.
  func partnerText(_ payload: any EventPayload) -> (about: String, text: String)? {
    requestText(payload) ?? engagementText(payload)
  }

  private func requestText(_ payload: any EventPayload) -> (about: String, text: String)? {
    switch payload {
    case let opened as RequestOpened:
      let phrase: PartnerPhrase =
        opened.direction == .toPartner ? .requestSaidTo : .requestSaidFrom
      let head = wording(
        phrase, ["code": opened.partner.code, "kind": wording.name(opened.kind)])
      return (opened.identity.code, said(head, opened.about))
    case let answered as RequestAnswered:
      return (answered.identity.code, said(wording[.requestSaidAnswered], answered.text))
    case let refused as RequestRefused:
      return (refused.identity.code, said(wording[.requestSaidRefused], refused.reason))
    case let withdrawn as RequestWithdrawn:
      return (withdrawn.identity.code, said(wording[.requestSaidWithdrawn], withdrawn.reason))
    case let reminded as RequestReminded:
      return (reminded.identity.code, said(wording[.requestSaidReminded], reminded.text))
    case let moved as RequestRescheduled:
      let days = [moved.before?.text, moved.due?.text].compactMap { $0 }
        .joined(separator: " > ")
      let text = [days, moved.reason].filter { !$0.isEmpty }.joined(separator: ", ")
      return (moved.identity.code, said(wording[.requestSaidPutOff], text))
    default: return nil
    }
  }

  private func engagementText(_ payload: any EventPayload) -> (about: String, text: String)? {
    switch payload {
    case let posted as LiaisonPosted:
      return (posted.partner.code, said(wording[.partnerSaidPosted], posted.city))
    case let recalled as LiaisonRecalled:
      return (recalled.identity.code, said(wording[.partnerSaidRecalled], recalled.reason))
    case let started as CapacityStarted:
      return (started.partner.code, said(wording[.partnerSaidProject], started.title))
    case let delivered as CapacityDelivered:
      return (delivered.identity.code, said(wording[.partnerSaidDelivered], delivered.text))
    case let started as OperationStarted:
      let partners = started.partners.map(\.code).joined(separator: " ")
      return (partners, said(wording[.partnerSaidOperation], started.title))
    case let signed as AgreementSigned:
      return (signed.partner.code, said(wording[.partnerSaidSigned], signed.title))
    case let ended as AgreementEnded:
      return (ended.identity.code, said(wording[.partnerSaidEnded], ended.reason))
    case let shared as ExchangeShared:
      return (shared.partner.code, said(wording[.partnerSaidShared], shared.about))
    case let withheld as ExchangeWithheld:
      let head = wording[.partnerSaidWithheld] + " (" + wording.name(withheld.reason) + ")"
      return (withheld.partner.code, said(head, withheld.about))
    case let received as ExchangeReceived:
      return (received.partner.code, said(wording[.partnerSaidReceived], received.about))
    default: return nil
    }
  }

  private func said(_ head: String, _ text: String) -> String {
    text.isEmpty ? head : head + ": " + text
  }

  /// What an entry of a partner's timeline says.
  func partnerText(_ entry: ChronicleEntry) -> String {
    if EventType(entry.type) == RequestAssigned.type {
      let what = entry.reference + " "
      return what + wording(.saidSeesTo, ["officer": entry.text.isEmpty ? "-" : entry.text])
    }
    if let text = tieText(entry.type, entry.text) { return entry.reference + " " + text }
    if EventType(entry.type) == RequestNoted.type { return said(entry.reference, entry.text) }
    guard let phrase = phrase(of: entry) else {
      // A find or a report: where, then what.
      let isNamed = entry.reference.isEmpty || entry.text.holds(bytesOf: entry.reference)
      return isNamed ? entry.text : entry.reference + " " + entry.text
    }
    let head = wording[phrase]
    let isRequest = entry.type.hasPrefix("request.")
    return said(isRequest ? entry.reference + " " + head : head, entry.text)
  }

  private func isTheirs(_ entry: ChronicleEntry) -> Bool {
    let request = situation.partners.value.request(RequestID(entry.reference))
    return request?.direction == .fromPartner
  }

  private func phrase(of entry: ChronicleEntry) -> PartnerPhrase? {
    switch EventType(entry.type) {
    case RequestOpened.type: isTheirs(entry) ? .requestSaidTheyAsked : .requestSaidAsked
    case RequestAnswered.type: .requestSaidAnswered
    case RequestRefused.type: .requestSaidRefused
    case RequestWithdrawn.type: .requestSaidWithdrawn
    case RequestReminded.type: .requestSaidReminded
    case RequestRescheduled.type: .requestSaidPutOff
    case LiaisonPosted.type: .partnerSaidPosted
    case LiaisonRecalled.type: .partnerSaidRecalled
    case CapacityStarted.type: .partnerSaidProject
    case CapacityDelivered.type: .partnerSaidDelivered
    case OperationStarted.type: .partnerSaidOperation
    case OperationConcluded.type: .partnerSaidConcluded
    case AgreementSigned.type: .partnerSaidSigned
    case AgreementEnded.type: .partnerSaidEnded
    case ExchangeShared.type, ReportShared.type, SignalShared.type: .partnerSaidShared
    case ExchangeWithheld.type: .partnerSaidWithheld
    case ExchangeReceived.type: .partnerSaidReceived
    default: nil
    }
  }
}

extension EventLine {
  /// The row of an entry of a partner's timeline.
  init(_ entry: ChronicleEntry, _ context: RoomContext) {
    position = entry.position
    recordedAt = entry.recordedAt
    basis = entry.basis
    source = entry.actor?.code ?? entry.source.code
    about = entry.reference
    text = context.partnerText(entry)
    type = entry.type
  }
}

extension String {
  /// Whether the bytes of `part` are in it; a search by characters takes ten times as long.
  fileprivate func holds(bytesOf part: String) -> Bool {
    guard let first = part.utf8.first else { return true }
    var rest = utf8[...]
    while let start = rest.firstIndex(of: first) {
      if rest[start...].starts(with: part.utf8) { return true }
      rest = rest[rest.index(after: start)...]
    }
    return false
  }
}
