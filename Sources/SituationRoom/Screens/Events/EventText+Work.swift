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
    case let fixed as ComparisonFixed: (fixed.pair, wording[.flowTitle])
    default: nil
    }
  }

  private func seenTo(by officer: Officer?) -> String {
    wording(.saidSeesTo, ["officer": officer?.code ?? "-"])
  }
}
