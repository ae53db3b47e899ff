/// Where an incident stands in its life.
package enum IncidentState: String, CaseIterable, Sendable, FieldCode {
  case new, acknowledged, assigned, shelved, resolved, closed, merged
}

/// The columns of the table of an incident's life, and the steps beside the table.
package enum IncidentStep: String, CaseIterable, Sendable {
  case acknowledge, assign, gradeUp, gradeDown, shelve, resolve, close
  case wake, giveBack, note, tag, link, escalate, giveAcknowledgement, reopen, merge, unmerge

  /// Whether a refusal offers it; what leaves the state alone is possible nearly always, so that a
  /// comment stands for all of that.
  package var isOffered: Bool {
    switch self {
    case .tag, .link, .escalate, .giveAcknowledgement: false
    case .acknowledge, .assign, .gradeUp, .gradeDown, .shelve, .resolve, .close, .wake,
      .giveBack, .note, .reopen, .merge, .unmerge:
      true
    }
  }
}

extension IncidentState {
  /// The state that `step` leads to; nil where it is refused.
  ///
  /// - Parameters:
  ///   - step: what an officer wants to do.
  ///   - before: the state before a shelf or a merge, to which ending it leads back.
  /// - Returns: the state afterwards, or nil.
  package func after(_ step: IncidentStep, before: IncidentState = .new) -> IncidentState? {
    if self == .merged { return step == .unmerge ? before : nil }
    switch step {
    case .acknowledge: return self == .new ? .acknowledged : nil
    case .assign: return canBeAssigned ? .assigned : nil
    case .gradeUp: return afterGradingUp
    case .gradeDown: return self == .closed ? nil : self == .resolved ? .resolved : self
    case .shelve: return isInHand || self == .new ? .shelved : nil
    case .resolve: return self == .assigned ? .resolved : nil
    case .close: return self == .closed ? nil : .closed
    case .wake: return self == .shelved ? before : nil
    case .giveBack: return self == .assigned ? .acknowledged : nil
    case .note, .tag, .link, .escalate, .giveAcknowledgement: return self
    case .reopen: return self == .resolved || self == .closed ? .new : nil
    case .merge: return .merged
    case .unmerge: return nil
    }
  }

  private var isInHand: Bool { self == .acknowledged || self == .assigned }

  private var canBeAssigned: Bool { isInHand || self == .resolved }

  private var afterGradingUp: IncidentState {
    switch self {
    case .acknowledged, .new, .closed: .new
    case .assigned, .resolved: .assigned
    case .shelved: .shelved
    case .merged: .merged
    }
  }

  /// Whether an officer still has to do something about it.
  package var isOpen: Bool {
    switch self {
    case .new, .acknowledged, .assigned, .shelved: true
    case .resolved, .closed, .merged: false
    }
  }
}
