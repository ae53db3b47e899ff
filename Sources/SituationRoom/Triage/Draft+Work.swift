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
    case (.shelve, _): .due
    case (.escalate, _): .reminder
    case (.reopen, _): .reason
    case (.take, _), (.assign, _): .lead
    case (.acknowledge, _), (.note, _), (.end, _), (.tag, _), (.link, _), (.merge, _): nil
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
    switch (self, item) {
    case (.note, .signal), (.grade, .signal): false
    case (.rate, .signal), (.acknowledge, .signal): true
    case (.note, _): true
    case (.acknowledge, .request), (.acknowledge, .source): true
    case (.take, .request), (.take, .action), (.take, .source): true
    case (.assign, .action): true
    case (.grade, _): true
    case (.rate, .request), (.escalate, .request): true
    case (.progress, .action), (.reopen, .action): true
    case (.shelve, .request), (.shelve, .action): true
    case (.end, .request), (.end, .action): true
    default: false
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
    case .incident, .route, .event, .quarantined, .partner, .report: nil
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
