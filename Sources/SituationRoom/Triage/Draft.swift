import TaskForce

/// An act on incidents that is being put together: what is known before it can be decided.
package struct Draft: Hashable, Sendable {
  /// What is to be done.
  package let verb: Verb
  /// With which incidents.
  package let targets: [IncidentReference]
  /// What was chosen from the verb's menu.
  package var choice: DraftChoice?

  /// What is typed next; nil if nothing is missing that could be typed.
  var entry: EntryKind? {
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
  /// None of these: it is typed.
  case other

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
}

/// An act with everything it needs, for one incident or many.
package struct Deed: Hashable, Sendable {
  /// What is done.
  package let verb: Verb
  /// The same as the domain decides it.
  package let command: TaskForce.Command
  /// With which incidents.
  package let targets: [IncidentReference]
}

/// What of a deed the domain allows.
struct DeedPlan {
  /// What is to be written.
  var parts: [ProposedAct.Part] = []
  /// The incidents that stay as they are, and why.
  var refused: [(reference: IncidentReference, reason: Objection)] = []
}
