import TaskForce

extension Wording {
  /// A text about triage with its blanks filled.
  package func callAsFunction(_ phrase: TriagePhrase, _ values: KeyValuePairs<String, String>)
    -> String
  {
    fill(self[phrase], values)
  }

  /// What an event did to an incident or a piece of work, as a participle; the name of the type if
  /// it is no such event.
  package func deed(_ type: EventType) -> String {
    Self.deeds[type].map { self[$0] } ?? workDeed(type) ?? type.name
  }

  private static let deeds: [EventType: TriagePhrase] = [
    IncidentOpened.type: .deedOpened, IncidentAcknowledged.type: .deedAcknowledged,
    IncidentAssigned.type: .deedAssigned, IncidentRegraded.type: .deedRegraded,
    IncidentNoted.type: .deedNoted, IncidentTagged.type: .deedTagged,
    IncidentLinked.type: .deedLinked, IncidentEscalated.type: .deedEscalated,
    IncidentAcknowledgementGiven.type: .deedGiven, IncidentShelved.type: .deedShelved,
    IncidentUnshelved.type: .deedUnshelved, IncidentResolved.type: .deedResolved,
    IncidentClosed.type: .deedClosed, IncidentReopened.type: .deedReopened,
    IncidentMerged.type: .deedMerged, IncidentUnmerged.type: .deedUnmerged,
    IncidentReverted.type: .deedReverted, ActReverted.type: .deedReverted,
    RequestNoted.type: .deedNoted, ActionNoted.type: .deedNoted, SourceNoted.type: .deedNoted,
    CrossingNoted.type: .deedNoted, SignalNoted.type: .deedNoted,
    RequestTagged.type: .deedTagged, ActionTagged.type: .deedTagged,
    ReportTagged.type: .deedTagged, RequestLinked.type: .deedLinked,
    ActionLinked.type: .deedLinked, ReportLinked.type: .deedLinked,
    SignalLinked.type: .deedLinked, SignalShelved.type: .deedShelved,
    ActionReopened.type: .deedReopened, AlertAcknowledged.type: .deedAcknowledged,
  ]

  /// A text that an officer writes, at the beginning of a sentence.
  package func name(_ text: Refusal.TextKind) -> String {
    switch text {
    case .title: self[.textTitle]
    case .note: self[.textNote]
    case .reason: self[.textReason]
    case .report: self[.textReport]
    case .concealment: self[.textConcealment]
    case .answer: self[.textAnswer]
    case .evidence: self[.textEvidence]
    case .about: self[.textAbout]
    case .city: self[.textCity]
    case .message: self[.textMessage]
    }
  }
}
