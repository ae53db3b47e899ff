import TaskForce

/// What an officer does with a thing: one verb, one letter (screens.md, Keys).
package enum Verb: String, CaseIterable, Sendable {
  case acknowledge, take, assign, grade, rate, progress, shelve, note, end, reopen, tag, escalate
  case link, merge

  /// The command that begins it.
  package var command: CommandID {
    switch self {
    case .acknowledge: .acknowledge
    case .take: .take
    case .assign: .assign
    case .grade: .grade
    case .rate: .rate
    case .progress: .progress
    case .shelve: .shelve
    case .note: .note
    case .end: .end
    case .reopen: .reopen
    case .tag: .tag
    case .escalate: .escalate
    case .link: .link
    case .merge: .merge
    }
  }

  /// The steps of an incident's life of which one must be possible.
  var steps: [IncidentStep] {
    switch self {
    case .acknowledge: [.acknowledge]
    case .take: [.acknowledge, .assign]
    case .assign: [.assign, .giveBack]
    case .grade: [.gradeUp, .gradeDown]
    case .rate, .progress: []
    case .shelve: [.shelve, .wake]
    case .note: [.note]
    case .end: [.resolve, .close]
    case .reopen: [.reopen]
    case .tag: [.tag]
    case .escalate: [.escalate]
    case .link: [.link]
    case .merge: [.merge, .unmerge]
    }
  }

  /// Whether others learn of it, or things are joined: it shows what it would do first.
  var isPreviewed: Bool { [.escalate, .link, .merge].contains(self) }

  /// Whether an alert that nobody has acknowledged ends by it. That is done one at a time for all
  /// but cautions (MSC.302(87) 9.9).
  var endsAlert: Bool { [.acknowledge, .take, .shelve, .end, .merge].contains(self) }
}
