extension Situation {
  /// Decides what `command` does to `item` at `now`.
  ///
  /// - Parameters:
  ///   - command: what an officer wants.
  ///   - item: with what.
  ///   - actor: who wants it.
  ///   - now: when.
  /// - Returns: payloads for the stream of the item at its revision, or why not.
  package func decide(
    _ command: WorkCommand, on item: WorkItem, by actor: Actor, at now: Instant
  ) -> Decision {
    do throws(Refusal) {
      try checkLink(command, by: actor)
      switch item {
      case .request(let id):
        guard let request = partners.requestsByID[id] else { throw .unknownWork(item) }
        return .payloads([try request.payload(for: command, actor)], revision: request.revision)
      case .action(let id):
        guard let action = actions[id] else { throw .unknownWork(item) }
        try checkWaits(command, of: id)
        return .payloads([try action.payload(for: command)], revision: action.revision)
      case .source(let id):
        guard let feed = sources[id] else { throw .unknownWork(item) }
        return .payloads([try feed.payload(for: command, actor, now)], revision: feed.revision)
      case .crossing(let id):
        guard let place = Gazetteer.standard.place(id), place.role == .balkan else {
          throw .unknownWork(item)
        }
        return .payloads(
          [try transit.payload(for: command, at: id)], revision: transit.revisions[id] ?? 0)
      case .signal(let id):
        return .payloads(
          [try payload(for: command, on: id, actor, now)],
          revision: routes.signalWork[id]?.revision ?? 0)
      case .report(let id):
        guard let report = reports[id], actor.maySee(report.marking) else {
          throw .unknownWork(item)
        }
        return .payloads(
          [try payload(for: command, on: report, actor, now)], revision: report.revision)
      }
    } catch {
      return .refused(error)
    }
  }

  /// Who may see `item`; nil where it bears no codes of its own.
  package func marking(of item: WorkItem) -> Marking? {
    switch item {
    case .request(let id): partners.requestsByID[id]?.marking
    case .action(let id): actions[id]?.marking
    case .report(let id): reports[id]?.marking
    case .source, .crossing, .signal: nil
    }
  }

  /// What is linked is an incident that the officer may see.
  private func checkLink(_ command: WorkCommand, by actor: Actor) throws(Refusal) {
    guard case .link(let other) = command else { return }
    guard let incident = incidents[other], actor.maySee(incident.marking) else {
      throw .workLinkTarget(other)
    }
  }

  /// An action waits for others that are known, and not for itself.
  private func checkWaits(_ command: WorkCommand, of id: ActionID) throws(Refusal) {
    guard case .block(_, let others) = command else { return }
    for other in others where other == id || actions[other] == nil {
      throw .waitsForUnknown(other)
    }
  }
}
