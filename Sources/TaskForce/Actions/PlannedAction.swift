/// How an item of the action plan stands.
package enum ActionState: String, CaseIterable, Sendable, Codable {
  case open
  case inProgress = "in_progress"
  case blocked, done, dropped

  /// Whether somebody still has to do something about it.
  package var isOpen: Bool { self != .done && self != .dropped }
}

/// An item of the action plan, as the events left it.
package struct PlannedAction: Sendable, Equatable, Codable {
  /// What it is called.
  package let id: ActionID
  /// One line.
  package internal(set) var title: String
  /// What was agreed, in full.
  package internal(set) var text: String
  /// The pillar of the plan it belongs to.
  package internal(set) var pillar: Pillar
  /// The body that leads it; nil where nobody is named.
  package internal(set) var lead: Body?
  /// Bodies that take part.
  package internal(set) var partners: [Body]
  /// The meeting it was agreed at.
  package internal(set) var meeting: MeetingID?
  /// When it was agreed.
  package internal(set) var agreedAt: Instant
  /// By when it is to be done.
  package internal(set) var due: DueDate?
  /// Actions that must be done first.
  package internal(set) var waitsFor: [ActionID]
  /// Pieces of evidence that are to show that it is done.
  package internal(set) var evidenceNeeded: Int?
  /// Who may see it.
  package internal(set) var marking: Marking
  /// Who may see who leads it, where another body was named later.
  var leadMarking: Marking?
  /// Who may see its tags and links, each marking once.
  var tieMarkings: Set<Marking> = []
  /// Who may see why it is blocked.
  var blockedMarking: Marking?
  /// Who may see each piece of evidence.
  var evidenceMarkings: [Marking] = []
  /// How it stands.
  package internal(set) var state = ActionState.open
  /// How much of it is done.
  package internal(set) var percent = 0
  /// When it last moved on.
  package internal(set) var progressedAt: Instant?
  /// How much was done when, oldest first, the latest steps only.
  package internal(set) var steps: [Step] = []
  /// Since when it has been blocked.
  package internal(set) var blockedAt: Instant?
  /// Why it is blocked.
  package internal(set) var blockedReason = ""
  /// What shows that it is done, oldest first.
  package internal(set) var evidence: [String] = []
  /// Every time it got another due date, oldest first.
  package internal(set) var putOffs: [PutOff] = []
  /// When it was done or dropped.
  package internal(set) var endedAt: Instant?
  /// Words that officers put on it, in alphabetical order.
  package internal(set) var tags: [String] = []
  /// Incidents that it has to do with.
  package internal(set) var links: [IncidentReference] = []
  /// How it stood from when on, oldest first.
  package internal(set) var standings: [ActionStanding] = []
  /// Revision of its stream.
  package internal(set) var revision = 0
  /// What happened to it.
  package internal(set) var history = Chronicle()

  /// How much of an action was done at one moment.
  package struct Step: Sendable, Equatable, Codable {
    /// When.
    package let at: Instant
    /// How much, in per cent.
    package let percent: Int
  }

  /// That an action got another due date.
  package struct PutOff: Sendable, Equatable, Codable {
    /// The date before.
    package let before: DueDate?
    /// The new date; nil where none was named.
    package let due: DueDate?
    /// When it was put off.
    package let at: Instant

    /// Days between the last days of both dates; nil unless both are known.
    package var days: Int? {
      guard let before, let due else { return nil }
      return due.last.daysSinceEpoch - before.last.daysSinceEpoch
    }
  }
}

/// A meeting of the ministers that was set.
package struct ScheduledMeeting: Sendable, Equatable, Codable {
  /// What it is called.
  package let id: MeetingID
  /// Where it takes place.
  package let city: String
  /// When, as exactly as it is known.
  package let date: DueDate?
  /// Who may see it.
  let marking: Marking
}
