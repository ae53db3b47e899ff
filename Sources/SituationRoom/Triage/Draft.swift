import TaskForce

/// What an act is done with.
package enum DeedObject: Hashable, Sendable {
  case incidents([IncidentReference])
  case work(WorkItem)

  /// The incidents; none for another piece of work.
  package var references: [IncidentReference] {
    if case .incidents(let references) = self { references } else { [] }
  }
}

extension DeedObject {
  /// Whether it is a source, of which an outage is planned where others have a state.
  var isSource: Bool { if case .work(.source) = self { true } else { false } }
  /// Whether it is a signal, which is judged and not answered.
  var isSignal: Bool { if case .work(.signal) = self { true } else { false } }
}

/// An act that is being put together: what is known before it can be decided.
package struct Draft: Hashable, Sendable {
  /// What is to be done.
  package let verb: Verb
  /// With what.
  package let object: DeedObject
  /// What was chosen from the verb's menu.
  package var choice: DraftChoice?

  /// What is typed next; nil if nothing is missing that could be typed.
  var entry: EntryKind? {
    switch object {
    case .incidents: incidentEntry
    case .work(let item): workEntry(item)
    }
  }

  private var incidentEntry: EntryKind? {
    switch (verb, choice) {
    case (.assign, .other): .officer
    case (.shelve, .other): .until
    case (.escalate, .other): .bodiesUntil
    case (.escalate, .some): .bodies
    case (.grade, .some), (.reopen, _): .reason
    case (.note, .some): .note
    case (.end, .some(let choice)): choice.wantsText ? .report : nil
    case (.tag, _): .tags
    case (.link, _), (.merge, _): .reference
    default: nil
    }
  }
}

/// A line of a verb's menu.
package enum DraftChoice: Hashable, Sendable {
  case grade(Severity)
  case officer(Officer)
  case giveBack
  case until(Instant)
  case basis(Basis)
  /// The work is done; with a text or without.
  case resolve(withText: Bool)
  case close(Disposition, withText: Bool)
  /// What becomes of a request or an action.
  case outcome(WorkOutcome)
  /// How traffic goes at a crossing.
  case crossing(CrossingState)
  /// What a signal was found to be.
  case finding(SignalFinding)
  /// None of these: it is typed.
  case other

  /// Whether a text can be asked for that need not be given.
  var mayHaveText: Bool {
    switch self {
    case .resolve, .close: true
    default: false
    }
  }

  fileprivate var wantsText: Bool {
    switch self {
    case .resolve(let withText), .close(_, let withText): withText
    default: false
    }
  }
}

/// What a line that is typed for an act means.
package enum EntryKind: Hashable, Sendable {
  case officer, until, bodies, bodiesUntil, reason, note, report, tags, reference
  case answer, neededReason, reminder, due, lead, progress, block, outage, queue, share
}

extension EntryKind {
  /// Whether it may be long, with line breaks.
  package var isMultiline: Bool { self == .note || self == .report }
}

/// What becomes of a request or an action.
package enum WorkOutcome: Hashable, Sendable {
  case answered, refused, withdrawn, blocked, unblocked, done, dropped
}

/// An act as the domain decides it.
package enum DeedCommand: Hashable, Sendable {
  case incident(TaskForce.Command)
  case work(WorkCommand)

  /// Whether what it tells was observed or concluded.
  var basis: Basis {
    switch self {
    case .incident(let command): command.basis
    case .work(let command): command.basis
    }
  }
}

/// An act with everything it needs.
package struct Deed: Hashable, Sendable {
  /// What is done.
  package let verb: Verb
  /// The same as the domain decides it.
  package let command: DeedCommand
  /// With what.
  package let object: DeedObject
}

/// What of a deed the domain allows.
struct DeedPlan {
  /// What is to be written.
  var parts: [ProposedAct.Part] = []
  /// What stays as it is, by its reference, and why.
  var refused: [(reference: String, reason: Objection)] = []
}
