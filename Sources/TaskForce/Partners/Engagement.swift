/// A liaison post, a capacity project, a joint operation or an agreement with partners.
package struct Engagement: Sendable, Equatable, Codable {
  /// What it is.
  package enum Kind: String, CaseIterable, Sendable, Codable {
    case liaison, capacity, operation, agreement
  }
  /// What it is called; empty if it is withheld.
  package internal(set) var id: EngagementID
  /// What it is.
  package let kind: Kind
  /// The partner countries.
  package internal(set) var partners: [Country]
  /// The bodies of ours that take part.
  package var bodies: [Body] = []
  /// In words; of a post, the city.
  package var title: String
  /// When it began.
  package let since: Instant
  /// When a project is to be delivered, or an agreement ends.
  package var due: DueDate?
  /// The strictest marking that an agreement lets go to the partner.
  package var tlp: TLP?
  /// When it ended; nil while it lasts.
  package internal(set) var endedAt: Instant?
  /// Who may see it.
  package let marking: Marking
  /// Whether the audience may not see what it is; figures count it all the same.
  package internal(set) var isWithheld = false

  init(
    _ kind: Kind, _ id: EngagementID, with partners: [Country], _ title: String,
    _ event: RecordedEvent
  ) {
    self.kind = kind
    self.id = id
    self.partners = partners
    self.title = title
    since = event.envelope.occurredAt
    marking = Marking(event.envelope)
  }

  /// Whether it has not ended at `now`; an agreement also ends with the day until which it runs,
  /// a project does not.
  package func lasts(at now: Instant) -> Bool {
    if let endedAt, endedAt <= now { return false }
    return kind != .agreement || !(due?.isPast(at: now) ?? false)
  }

  /// Itself without what it is.
  var withheld: Engagement {
    var result = self
    result.id = EngagementID("")
    result.title = ""
    result.bodies = []
    result.due = nil
    result.isWithheld = true
    return result
  }

  /// What of it concerns `country`: nil if nothing does.
  func concerning(_ country: Country) -> Engagement? {
    let body = Body(country.code)
    if bodies.contains(body) || marking.body == body { return self }
    guard partners.contains(country) else { return nil }
    var result = self
    result.partners = [country]
    return result
  }

  /// Which of two is let go first: what ended, the longer ago the sooner, then what is older.
  static func goesBefore(_ left: Engagement, _ right: Engagement) -> Bool {
    let far = Instant(milliseconds: .max)
    return (left.endedAt ?? far, left.since, left.id)
      < (right.endedAt ?? far, right.since, right.id)
  }
}

extension Partners {
  mutating func record(_ posted: LiaisonPosted, _ event: RecordedEvent) {
    var post = Engagement(
      .liaison, posted.identity, with: [posted.partner], posted.city, event)
    post.bodies = posted.sender.map { [$0] } ?? []
    begin(post, event)
  }

  mutating func record(_ recalled: LiaisonRecalled, _ event: RecordedEvent) {
    end(recalled.identity, event, recalled.reason)
  }

  mutating func record(_ started: CapacityStarted, _ event: RecordedEvent) {
    var project = Engagement(
      .capacity, started.identity, with: [started.partner], started.title, event)
    project.due = started.due
    begin(project, event)
  }

  mutating func record(_ delivered: CapacityDelivered, _ event: RecordedEvent) {
    end(delivered.identity, event, delivered.text)
  }

  mutating func record(_ started: OperationStarted, _ event: RecordedEvent) {
    var operation = Engagement(
      .operation, started.identity, with: started.partners, started.title, event)
    operation.bodies = started.members
    begin(operation, event)
  }

  mutating func record(_ concluded: OperationConcluded, _ event: RecordedEvent) {
    guard let operation = concluded.operation else { return }
    end(operation, event, concluded.circumstances.summary)
  }

  mutating func record(_ signed: AgreementSigned, _ event: RecordedEvent) {
    var agreement = Engagement(
      .agreement, signed.identity, with: [signed.partner], signed.title, event)
    agreement.due = signed.until
    agreement.tlp = signed.tlp
    begin(agreement, event)
  }

  mutating func record(_ ended: AgreementEnded, _ event: RecordedEvent) {
    end(ended.identity, event, ended.reason)
  }

  /// One that begins again under its name, such as an agreement that is signed anew, replaces
  /// what was.
  private mutating func begin(_ engagement: Engagement, _ event: RecordedEvent) {
    clear(at: event.recordedAt)
    engagementsByID[engagement.id] = engagement
    tell(event, of: engagement.partners, reference: engagement.id.code, text: engagement.title)
  }

  private mutating func end(_ id: EngagementID, _ event: RecordedEvent, _ text: String) {
    guard let engagement = engagementsByID[id] else { return }
    if engagement.endedAt == nil { engagementsByID[id]?.endedAt = event.envelope.occurredAt }
    tell(event, of: engagement.partners, reference: id.code, text: text)
  }
}
