/// What a piece of work or an alert was before a change, of what acts can change.
package enum WorkMemento: Sendable, Equatable, Codable {
  case request(PartnerRequest)
  /// Without its history, which undo adds to and takes nothing from.
  case action(PlannedAction)
  case source(caller: Officer?, outage: SourceRegister.Feed.Outage?)
  case crossing([PassageMemento])
  case signal(SignalReview?, SignalWork)
  case report(ReceivedReport)
  case alert(AlertAcknowledgement?)
}

/// How traffic went one way through a place; what was counted there is none of an officer's acts.
package struct PassageMemento: Sendable, Equatable, Codable {
  let key: PassageKey
  let status: PassageRecord.Status?
  let queue: PassageRecord.Queue?
}

extension Situation {
  /// What `target` is now, of what acts can change; nil if it is not here.
  func memento(of target: ActTarget) -> WorkMemento? {
    switch target {
    case .incident: nil
    case .alert(let alert): .alert(acknowledgements[alert])
    case .work(let item): memento(of: item)
    }
  }

  private func memento(of item: WorkItem) -> WorkMemento? {
    switch item {
    case .request(let id): partners.requestsByID[id].map(WorkMemento.request)
    case .action(let id): actions[id].map { .action($0.withoutHistory) }
    case .source(let id): sources[id].map { .source(caller: $0.caller, outage: $0.outage) }
    case .crossing(let place): transit.mementos(of: place).map(WorkMemento.crossing)
    case .signal(let signal):
      .signal(routes.reviews[signal], routes.signalWork[signal]?.withoutHistory ?? SignalWork())
    case .report(let id): reports[id].map(WorkMemento.report)
    }
  }

  /// The revision of the stream of `item`; nil if it is not here.
  func revision(of item: WorkItem) -> Int? {
    switch item {
    case .request(let id): partners.requestsByID[id]?.revision
    case .action(let id): actions[id]?.revision
    case .source(let id): sources[id]?.revision
    case .crossing(let id): transit.revisions[id] ?? 0
    case .signal(let id): routes.signalWork[id]?.revision ?? 0
    case .report(let id): reports[id]?.revision
    }
  }

  /// Gives back to `target` what `memento` kept; what all that was until now.
  mutating func exchange(
    _ memento: WorkMemento, of target: ActTarget, _ event: RecordedEvent
  ) -> WorkMemento {
    let now = self.memento(of: target) ?? memento
    switch (target, memento) {
    case (.work(.request(let id)), .request(let before)): partners.restore(id, before)
    case (.work(.action(let id)), .action(let before)): actions.restore(id, before, event)
    case (.work(.source(let id)), .source(let caller, let outage)):
      sources.restore(id, caller: caller, outage: outage)
    case (.work(.crossing(_)), .crossing(let before)): return .crossing(transit.restore(before))
    case (.work(.signal(let signal)), .signal(let review, let work)):
      routes.restore(signal, review, work)
    case (.work(.report(let id)), .report(let before)):
      separate(id)
      reports.restore(id, before)
      rejoin(id)
    case (.alert(let alert), .alert(let before)): acknowledgements.restore(alert, before)
    default: break
    }
    return now
  }

  /// Tells the history of `target` that something was undone, and keeps its revision.
  mutating func note(_ payload: ActReverted, about target: ActTarget, _ event: RecordedEvent) {
    guard case .work(let item) = target else { return }
    switch item {
    case .request(let id): partners.note(id, event, payload.brief)
    case .action(let id): actions.note(id, event, payload.brief)
    case .source(let id): sources.note(id, event)
    case .crossing(let place): transit.note(place, event, payload.brief)
    case .signal(let signal): routes.note(signal, event, payload.brief)
    case .report(let id): reports.keepRevision(of: id, event)
    }
  }
}

// What each area gives back. Revision, history and place in the log stay what they are.

extension Partners {
  fileprivate mutating func restore(_ id: RequestID, _ before: PartnerRequest) {
    guard let request = requestsByID[id] else { return }
    var result = before
    result.revision = request.revision
    result.lastPosition = request.lastPosition
    requestsByID[id] = result
  }
}

extension PlannedAction {
  fileprivate var withoutHistory: PlannedAction {
    var result = self
    result.history = Chronicle()
    result.standings = []
    return result
  }
}

extension Actions {
  fileprivate mutating func restore(
    _ id: ActionID, _ before: PlannedAction, _ event: RecordedEvent
  ) {
    change(id) { action in
      var result = before
      result.history = action.history
      result.standings = action.standings
      result.revision = action.revision
      result.stand(after: event)
      action = result
    }
  }
}

extension Routes {
  fileprivate mutating func restore(
    _ signal: SignalID, _ review: SignalReview?, _ work: SignalWork
  ) {
    reviews[signal] = review
    var result = work
    result.revision = signalWork[signal]?.revision ?? 0
    result.history = signalWork[signal]?.history ?? Chronicle()
    signalWork[signal] = result
    changes += 1
  }
}

extension SignalWork {
  fileprivate var withoutHistory: SignalWork {
    var result = self
    result.history = Chronicle()
    result.revision = 0
    return result
  }
}

extension Transit {
  /// How traffic goes at the ways through `place`; nil if it is none of the Balkans.
  fileprivate func mementos(of place: PlaceID) -> [PassageMemento]? {
    guard let known = Gazetteer.standard.place(place), known.role == .balkan else { return nil }
    return Self.passages(of: known).map { key in
      PassageMemento(key: key, status: passages[key]?.status, queue: passages[key]?.queue)
    }
  }

  fileprivate mutating func restore(_ mementos: [PassageMemento]) -> [PassageMemento] {
    mementos.map { memento in
      let record = passages[memento.key]
      let now = PassageMemento(key: memento.key, status: record?.status, queue: record?.queue)
      if record != nil || memento.status != nil || memento.queue != nil {
        passages[memento.key, default: PassageRecord()].restore(memento)
      }
      return now
    }
  }
}

extension PassageRecord {
  /// A queue that was counted after the state was changed is news and stays.
  fileprivate mutating func restore(_ memento: PassageMemento) {
    let isNewer = lastCount.map { count in queue.map { $0.at == count.at } ?? false } ?? false
    setStatus(memento.status, queue: isNewer ? queue : memento.queue)
  }
}
