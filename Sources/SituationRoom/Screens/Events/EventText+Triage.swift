import TaskForce

extension RoomContext {
  /// What an officer put on an incident, asked about it, or undid.
  func triageText(_ payload: any EventPayload) -> String? {
    switch payload {
    case let tagged as IncidentTagged:
      let tags = tagged.added.map { "+" + $0 } + tagged.removed.map { "-" + $0 }
      return wording(.saidTagged, ["tags": tags.joined(separator: " ")])
    case let linked as IncidentLinked:
      let reference = linked.to?.description ?? "?"
      return wording(
        linked.removed ? .saidUnlinked : .saidLinked, ["reference": reference])
    case let asked as IncidentEscalated:
      let bodies = asked.to.map(\.code).joined(separator: " ")
      let head = wording(.saidEscalated, ["bodies": bodies, "time": moment(asked.by)])
      return Self.joined(head, asked.reason)
    case let given as IncidentAcknowledgementGiven:
      return Self.joined(wording(.saidGiven, ["body": given.body.code]), given.text)
    case let reverted as IncidentReverted: return text(of: reverted)
    default: return nil
    }
  }

  private func text(of reverted: IncidentReverted) -> String {
    let type = EventType(reverted.of)
    let position = wording.whole(reverted.position)
    let head =
      type == IncidentReverted.type
      ? wording(.saidRedone, ["position": position])
      : wording(.saidReverted, ["deed": wording.deed(type), "position": position])
    return Self.joined(head, reverted.reason ?? "")
  }
}
