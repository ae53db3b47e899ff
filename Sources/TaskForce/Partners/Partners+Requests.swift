// What the events of requests change. One that names a request nobody has opened changes
// nothing, and so does one about a request that has ended: the log keeps them both.

extension Partners {
  mutating func record(_ opened: RequestOpened, _ event: RecordedEvent) {
    clear(at: event.recordedAt)
    if requestsByID[opened.identity] == nil {
      requestsByID[opened.identity] = PartnerRequest(opened, event)
    }
    tell(event, of: [opened.partner], reference: opened.identity.code, text: opened.about)
  }

  mutating func record(_ answered: RequestAnswered, _ event: RecordedEvent) {
    end(answered.identity, as: .answered, event, answered.text)
  }

  mutating func record(_ refused: RequestRefused, _ event: RecordedEvent) {
    end(refused.identity, as: .refused, event, refused.reason)
  }

  mutating func record(_ withdrawn: RequestWithdrawn, _ event: RecordedEvent) {
    end(withdrawn.identity, as: .withdrawn, event, withdrawn.reason)
  }

  mutating func record(_ reminded: RequestReminded, _ event: RecordedEvent) {
    change(reminded.identity, event, reminded.text) { $0.reminders += 1 }
  }

  mutating func record(_ rescheduled: RequestRescheduled, _ event: RecordedEvent) {
    let dues = [rescheduled.before?.text, rescheduled.due?.text].compactMap { $0 }
    change(rescheduled.identity, event, dues.joined(separator: " > ")) {
      $0.due = rescheduled.due
      $0.putOffs += 1
    }
  }

  mutating func record(_ noted: RequestNoted, _ event: RecordedEvent) {
    change(noted.identity, event, noted.text) { _ in }
  }

  mutating func record(_ assigned: RequestAssigned, _ event: RecordedEvent) {
    change(assigned.identity, event, assigned.officer?.code ?? "") { request in
      request.officer = assigned.officer
      request.officerMarking = Marking(event.envelope)
    }
  }

  mutating func record(_ tagged: RequestTagged, _ event: RecordedEvent) {
    note(tagged.identity, event, Tags.brief(tagged.added, tagged.removed)) {
      $0.tags = Tags.changed($0.tags, adding: tagged.added, removing: tagged.removed)
      $0.tieMarkings.insert(Marking(event.envelope))
    }
  }

  mutating func record(_ linked: RequestLinked, _ event: RecordedEvent) {
    note(linked.identity, event, Links.brief(linked.to, linked.removed)) {
      $0.links = Links.changed($0.links, linked.to, linked.removed)
      $0.tieMarkings.insert(Marking(event.envelope))
    }
  }

  private mutating func end(
    _ id: RequestID, as state: RequestState, _ event: RecordedEvent, _ text: String
  ) {
    change(id, event, text) {
      $0.state = state
      $0.endedAt = event.envelope.occurredAt
    }
  }

  private mutating func change(
    _ id: RequestID, _ event: RecordedEvent, _ text: String,
    _ body: (inout PartnerRequest) -> Void
  ) {
    note(id, event, text) { if $0.state == .open { body(&$0) } }
  }

  /// Changes a request, ended or not, and tells the partner's timeline.
  mutating func note(
    _ id: RequestID, _ event: RecordedEvent, _ text: String,
    _ body: (inout PartnerRequest) -> Void = { _ in }
  ) {
    guard var request = requestsByID[id] else { return }
    body(&request)
    request.lastPosition = event.position
    if let revision = event.revision(of: .request(id)) { request.revision = revision }
    requestsByID[id] = request
    tell(event, of: [request.partner], reference: id.code, text: text)
  }
}
