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
    case let reverted as IncidentReverted:
      return revertedText(EventType(reverted.of), reverted.position, reverted.reason)
    case let reverted as ActReverted:
      return revertedText(EventType(reverted.of), reverted.position, reverted.reason)
    default: return nil
    }
  }

  private func revertedText(_ type: EventType, _ position: Int, _ reason: String?) -> String {
    let position = wording.whole(position)
    let isRedone = type == IncidentReverted.type || type == ActReverted.type
    let head =
      isRedone
      ? wording(.saidRedone, ["position": position])
      : wording(.saidReverted, ["deed": wording.deed(type), "position": position])
    return Self.joined(head, reason ?? "")
  }

  /// What a chronicle's entry about something undone says: its text is a type and a position.
  func revertedText(_ brief: String) -> String {
    let words = brief.split(separator: " ").map(String.init)
    return revertedText(
      EventType(words.first ?? ""), words.last.flatMap { Int($0) } ?? 0, nil)
  }

  /// `tags +reefer -air`, `linked with NL-2026-000412`, as a chronicle keeps them; nil for another
  /// entry.
  func tieText(_ type: String, _ brief: String) -> String? {
    if type == ActReverted.type.name { return revertedText(brief) }
    if type.hasSuffix(".tagged") { return wording(.saidTagged, ["tags": brief]) }
    guard type.hasSuffix(".linked") else { return nil }
    return wording(
      brief.hasPrefix("-") ? .saidUnlinked : .saidLinked,
      ["reference": String(brief.dropFirst())])
  }
}
