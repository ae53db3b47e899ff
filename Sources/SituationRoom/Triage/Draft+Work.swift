import TaskForce

extension Draft {
  /// What is typed for an act on a request, an action, a source, a crossing or a signal.
  func workEntry(_ item: WorkItem) -> EntryKind? {
    switch (verb, choice) {
    case (.note, .some): .note
    case (_, .finding): .reason
    case (_, .outcome(let outcome)): outcome.entry
    case (.grade, .crossing): .queue
    case (.grade, _): .outage
    case (.rate, _): .answer
    case (.progress, _): .progress
    case (.shelve, let choice) where item.isSignal: choice == .other ? .until : nil
    case (.shelve, _): .due
    case (.escalate, _): item.isRequest ? .reminder : .share
    case (.tag, _): .tags
    case (.link, _): .reference
    case (.reopen, _): .reason
    case (.take, _), (.assign, _): .lead
    case (.acknowledge, _), (.note, _), (.end, _), (.merge, _): nil
    }
  }
}

extension WorkOutcome {
  fileprivate var entry: EntryKind {
    switch self {
    case .answered: .answer
    case .refused, .dropped: .neededReason
    case .blocked: .block
    case .withdrawn, .unblocked, .done: .reason
    }
  }
}

extension Verb {
  /// Whether it is ever done to `item`.
  func isDone(to item: WorkItem) -> Bool {
    let verbs: Set<Verb> =
      switch item {
      case .report: [.take, .rate, .note, .end, .tag, .escalate, .link]
      case .request:
        [.acknowledge, .take, .grade, .rate, .shelve, .note, .end, .tag, .escalate, .link]
      case .action:
        [.take, .assign, .grade, .progress, .shelve, .note, .end, .reopen, .tag, .link]
      case .signal: [.acknowledge, .take, .rate, .shelve, .note, .escalate, .link]
      case .source: [.acknowledge, .take, .grade, .note]
      case .crossing: [.grade, .note]
      }
    return verbs.contains(self)
  }

  /// Whether it is also done to work that has ended.
  var isDoneToEnded: Bool { [.note, .tag, .link].contains(self) }
}

extension WorkItem {
  fileprivate var isSignal: Bool { if case .signal = self { true } else { false } }
  fileprivate var isRequest: Bool { if case .request = self { true } else { false } }
}

/// A verb and the key that this officer's configuration gives it; empty if it has none.
package struct VerbKey: Hashable, Sendable {
  /// The verb.
  package let verb: Verb
  /// The key as it is written.
  package let key: String
}

extension Model {
  /// Why `verb` cannot be done to a piece of work as it stands, before anything is asked or typed.
  func objection(to verb: Verb, on item: WorkItem) -> Objection? {
    guard verb.isDone(to: item) else {
      let possible = Verb.allCases.filter { $0.isDone(to: item) }.map { verb in
        VerbKey(verb: verb, key: setup.keys.command(verb.command)?.keys.first?.name ?? "")
      }
      return .notDone(item, possible: possible)
    }
    switch item {
    case .action(let id):
      guard let state = situation.actions[id]?.state else { return nil }
      if verb == .reopen { return state.isOpen ? .refused(.actionOpen(state)) : nil }
      return state.isOpen || verb.isDoneToEnded ? nil : .refused(.actionEnded(state))
    case .request(let id):
      guard let state = situation.partners.request(id)?.state, state != .open,
        !verb.isDoneToEnded
      else { return nil }
      return .refused(.requestEnded(state))
    case .source, .crossing, .signal, .report: return nil
    }
  }
}

extension Subject {
  /// The piece of work that it is, or that it is about.
  var workItem: WorkItem? {
    switch self {
    case .request(let request): .request(request)
    case .action(let action): .action(action)
    case .source(let source): .source(source)
    case .place(let id): Gazetteer.standard.place(id)?.role == .balkan ? .crossing(id) : nil
    case .alert(let alert): alert.workItem
    case .report(let report): .report(report)
    case .incident, .route, .event, .quarantined, .partner: nil
    }
  }
}

extension AlertID {
  fileprivate var workItem: WorkItem? {
    switch cause {
    case .sourceSilent(let source): .source(source)
    case .requestOverdue(let request): .request(request)
    case .signal(let signal): .signal(signal)
    case .quarantine, .deconfliction, nil: nil
    }
  }
}
