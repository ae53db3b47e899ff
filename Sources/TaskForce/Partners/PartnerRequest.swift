/// A request to or from a partner.
package struct PartnerRequest: Sendable, Equatable, Codable {
  /// What it is called; empty if it is withheld.
  package internal(set) var id: RequestID
  /// The partner country.
  package let partner: Country
  /// Who asks whom.
  package let direction: RequestDirection
  /// What kind of request it is.
  package let kind: RequestKind
  /// What is asked, in one line.
  package internal(set) var about: String
  /// By when an answer is due.
  package internal(set) var due: DueDate?
  /// The incident it is about.
  package internal(set) var incident: IncidentReference?
  /// Who may see it; its body is the one that asks or is asked.
  package let marking: Marking
  /// When it was asked.
  package let openedAt: Instant
  /// What became of it.
  package internal(set) var state = RequestState.open
  /// When it was answered, refused or withdrawn.
  package internal(set) var endedAt: Instant?
  /// How often whoever asked has reminded.
  package internal(set) var reminders = 0
  /// How often it got another due day.
  package internal(set) var putOffs = 0
  /// Who sees to it.
  package internal(set) var officer: Officer?
  /// Words that officers put on it, in alphabetical order.
  package internal(set) var tags: [String] = []
  /// Incidents that it has to do with besides the one it is about.
  package internal(set) var links: [IncidentReference] = []
  /// Who may know who sees to it.
  var officerMarking: Marking?
  /// Who may see its tags and links, each marking once.
  var tieMarkings: Set<Marking> = []
  /// Revision of its stream.
  package internal(set) var revision: Int
  /// Where its last event stands in the log.
  package internal(set) var lastPosition: Int64
  /// Whether the audience may not see what it is about; figures count it all the same.
  package internal(set) var isWithheld = false

  init(_ opened: RequestOpened, _ event: RecordedEvent) {
    id = opened.identity
    partner = opened.partner
    direction = opened.direction
    kind = opened.kind
    about = opened.about
    due = opened.due
    incident = opened.incident
    marking = Marking(event.envelope)
    openedAt = event.envelope.occurredAt
    lastPosition = event.position
    revision = event.revision(of: .request(opened.identity)) ?? 0
  }

  /// Whether it is open and the whole period by which it was due lies before the day of `now`.
  package func isLate(at now: Instant) -> Bool {
    state == .open && due?.isPast(at: now) ?? false
  }

  /// Days of 24 hours from asking to the answer; nil unless it was answered.
  package var daysToAnswer: Double? {
    guard state == .answered, let endedAt else { return nil }
    return Double(max(0, endedAt.milliseconds - openedAt.milliseconds)) / 86_400_000
  }

  /// Itself without what it is about.
  var withheld: PartnerRequest {
    var result = self
    result.id = RequestID("")
    result.about = ""
    result.incident = nil
    result.officer = nil
    result.tags = []
    result.links = []
    result.lastPosition = 0
    result.isWithheld = true
    return result
  }

  /// By due day, those without one last; then by name.
  static func inOrder(_ left: PartnerRequest, _ right: PartnerRequest) -> Bool {
    let (first, second) = (left.due?.last.daysSinceEpoch, right.due?.last.daysSinceEpoch)
    return (first ?? .max, left.id) < (second ?? .max, right.id)
  }

  /// Which of two is let go first: what ended, the longer ago the sooner, then what is older.
  static func goesBefore(_ left: PartnerRequest, _ right: PartnerRequest) -> Bool {
    let far = Instant(milliseconds: .max)
    return (left.endedAt ?? far, left.openedAt, left.id)
      < (right.endedAt ?? far, right.openedAt, right.id)
  }
}

/// What became of a request.
package enum RequestState: String, CaseIterable, Sendable, Codable {
  case open, answered, refused, withdrawn
}
