import TaskForce

extension RoomContext {
  /// What an event of this area is about and what it says; nil for an event of another area.
  func transitText(_ payload: any EventPayload) -> (about: String, text: String)? {
    switch payload {
    case let counted as CrossingCounted:
      let checks = wording(.transitSaidChecks, count: counted.checks)
      let queue = counted.queueMinutes.map { wording(.transitSaidQueue, ["time": hours($0)]) }
      return (
        counted.from.code + ">" + counted.to.code,
        [checks, queue].compactMap { $0 }.joined(separator: ", ")
      )
    case let counted as InspectionCounted:
      return (counted.place.code, wording(.transitSaidInspections, count: counted.inspections))
    case let changed as CrossingStatusChanged:
      let way = [changed.from, changed.to].compactMap { $0?.code }
      let about = way.count == 2 ? way.joined(separator: ">") : shortCode(changed.place) ?? "-"
      return (about, stateText(changed.before, changed.state, changed.reason))
    default: return nil
    }
  }

  /// What a chronicle says of one thing that happened at a crossing.
  func transitText(_ entry: ChronicleEntry) -> String {
    if let text = tieText(entry.type, entry.text) { return text }
    let states = entry.reference.split(separator: ">").compactMap {
      CrossingState(rawValue: String($0))
    }
    guard let state = states.last else { return entry.text.isEmpty ? entry.type : entry.text }
    return stateText(states.count > 1 ? states.first : nil, state, entry.text)
  }

  private func stateText(
    _ before: CrossingState?, _ state: CrossingState, _ reason: String
  ) -> String {
    let names = [before, state].compactMap { $0.map(stateName) }.joined(separator: " > ")
    return reason.isEmpty ? names : names + ": " + reason
  }
}
