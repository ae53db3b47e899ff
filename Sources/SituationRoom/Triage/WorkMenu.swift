import TaskForce

extension RoomContext {
  /// The choices of a verb for a piece of work; empty if it has none.
  func workMenu(of verb: Verb, _ item: WorkItem) -> [DraftMenuItem] {
    switch (verb, item) {
    case (.note, _): basisItems
    case (.shelve, .signal): timeItems(.menuOtherTime)
    case (.grade, .request): outcomes([.answered, .refused, .withdrawn])
    case (.end, .request): outcomes([.refused, .withdrawn])
    case (.grade, .action(let id)):
      outcomes(isBlocked(id) ? [.unblocked, .done, .dropped] : [.blocked, .done, .dropped])
    case (.end, .action): outcomes([.done, .dropped])
    case (.grade, .crossing):
      CrossingState.allCases.map { state in
        DraftMenuItem(
          key: state.key, label: wording.name(state).lowercased(), choice: .crossing(state))
      }
    case (.rate, .signal):
      SignalFinding.allCases.map { finding in
        DraftMenuItem(key: finding.key, label: wording.name(finding), choice: .finding(finding))
      }
    default: []
    }
  }

  private func isBlocked(_ id: ActionID) -> Bool {
    situation.actions.value[id]?.state == .blocked
  }

  private func outcomes(_ outcomes: [WorkOutcome]) -> [DraftMenuItem] {
    outcomes.map { outcome in
      DraftMenuItem(
        key: outcome.key, label: wording.name(outcome), choice: .outcome(outcome))
    }
  }
}

extension WorkOutcome {
  fileprivate var key: Unicode.Scalar {
    switch self {
    case .answered: "a"
    case .refused: "r"
    case .withdrawn: "w"
    case .blocked: "b"
    case .unblocked: "u"
    case .done: "d"
    case .dropped: "p"
    }
  }
}

extension SignalFinding {
  fileprivate var key: Unicode.Scalar {
    switch self {
    case .real: "r"
    case .explained: "e"
    case .false: "f"
    }
  }
}

extension CrossingState {
  fileprivate var key: Unicode.Scalar {
    switch self {
    case .open: "o"
    case .slow: "s"
    case .closed: "c"
    }
  }
}
