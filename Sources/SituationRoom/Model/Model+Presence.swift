import TaskForce

extension Model {
  /// Tells the other rooms what this officer looks at, when that has changed.
  mutating func announce(at now: Instant) -> [Effect] {
    guard setup.isAnnounced else { return [] }
    let viewing = room.presence.isHere(at: now) ? subject(at: now)?.stream : nil
    let known = room.announced
    if let known, known.viewing == viewing, known.officer == setup.desk.officer { return [] }
    let presence = OfficerPresence(
      officer: setup.desk.officer, desk: setup.desk.body, viewing: viewing, since: now)
    room.announced = presence
    return [.announce(presence)]
  }
}

extension Subject {
  /// The stream of what is looked at; nil for a thing that has none.
  fileprivate var stream: StreamName? {
    if case .incident(let reference) = self { return StreamName(reference) }
    return workItem?.stream
  }
}

extension RoomContext {
  /// The other officers who look at an incident at this moment.
  func viewers(of reference: IncidentReference) -> [Officer] {
    let stream = StreamName(reference)
    return others.filter { $0.viewing == stream }.map(\.officer)
  }
}
