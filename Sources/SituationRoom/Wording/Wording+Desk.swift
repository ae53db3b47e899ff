import TaskForce

extension Wording {
  /// A text about work at the desk with its blanks filled.
  func callAsFunction(_ phrase: DeskPhrase, _ values: KeyValuePairs<String, String>) -> String {
    fill(self[phrase], values)
  }

  /// What a piece of work is called in a sentence; a report has no reference of its own.
  func name(_ item: WorkItem) -> String {
    if case .report = item { return self[.workReport] }
    return item.code
  }

  /// What an act touched, in a sentence.
  func name(_ targets: [ActTarget], _ desk: DeskIdentity, _ now: Instant) -> String {
    let references = targets.compactMap(\.incident)
    if references.count == targets.count { return name(references, desk, now) }
    guard let first = targets.first, targets.count == 1 else {
      return plural(self[.toldThings], targets.count)
    }
    switch first {
    case .incident(let reference): return name([reference], desk, now)
    case .work(let item): return name(item)
    case .alert(let alert): return alert.subject
    }
  }

  /// What an act on a piece of work did, as a participle; nil for another type.
  func workDeed(_ type: EventType) -> String? { Self.workDeeds[type].map { self[$0] } }

  private static let workDeeds: [EventType: DeskPhrase] = [
    RequestAssigned.type: .deedTaken, SourceAssigned.type: .deedTaken,
    SignalAssigned.type: .deedTaken, ReportAssigned.type: .deedTaken,
    RequestAnswered.type: .deedAnswered, RequestRefused.type: .deedRefused,
    RequestWithdrawn.type: .deedWithdrawn, RequestReminded.type: .deedReminded,
    RequestRescheduled.type: .deedPutOff, ActionRescheduled.type: .deedPutOff,
    ActionProgressed.type: .deedMovedOn, ActionBlocked.type: .deedBlocked,
    ActionUnblocked.type: .deedUnblocked, ActionCompleted.type: .deedDone,
    ActionDropped.type: .deedDropped, ActionAssigned.type: .deedLead,
    SourceOutagePlanned.type: .deedOutage, CrossingStatusChanged.type: .deedState,
    SignalReviewed.type: .deedJudged, ReportEvaluated.type: .deedRated,
    ReportCorrected.type: .deedCorrected, ReportAttached.type: .deedSettled,
    ReportShared.type: .deedShared, SignalShared.type: .deedShared,
  ]

  /// Why nothing may go to a partner, and what would have to be otherwise.
  func sentence(
    withheldFrom partner: Country, _ reason: WithholdingReason, marking: TLP, limit: TLP?
  ) -> String {
    switch (reason, limit) {
    case (.handling, _): self[.refusedShareHandling]
    case (.release, _): self(.refusedShareRelease, ["partner": partner.code])
    case (.marking, let limit?):
      self(
        .refusedShareMarking,
        ["marking": marking.rawValue, "partner": partner.code, "limit": limit.rawValue])
    case (.marking, nil), (.person, _), (.other, _):
      self(.refusedShareNoAgreement, ["marking": marking.rawValue, "partner": partner.code])
    }
  }

  /// That a verb is not done to a piece of work, and by which keys what is done to it.
  func sentence(notDoneTo item: WorkItem, possible: [VerbKey]) -> String {
    let verbs = possible.map { entry in
      [entry.key, word(entry.verb, for: item).shortened].filter { !$0.isEmpty }.joined(
        separator: " ")
    }
    let what: String = if case .report = item { self[.workReports] } else { name(item) }
    return self(.objectNotDone, ["what": what, "verbs": verbs.joined(separator: ", ")])
  }

  /// What a verb does to a piece of work, in a word or two.
  private func word(_ verb: Verb, for item: WorkItem) -> String {
    switch (verb, item) {
    case (.take, .action), (.assign, _): self[.nameLead]
    case (.grade, .source): self[.nameOutage]
    case (.grade, _): self[.nameState]
    case (.rate, .signal): self[.nameJudge]
    case (.rate, .request): self[.nameAnswer]
    case (.shelve, .request), (.shelve, .action): self[.nameDue]
    case (.escalate, .request): self[.nameRemind]
    case (.escalate, _): self[.nameShare]
    default: name(verb)
    }
  }

  /// What a command joins or sends out, and what of it stays here.
  func deskEffect(of command: WorkCommand) -> [String] {
    switch command {
    case .link(let other): [self(.effectLink, ["reference": other.description])]
    case .unlink(let other): [self(.effectUnlink, ["reference": other.description])]
    case .share(let partner, let text):
      [
        self(.effectShare, ["partner": partner.code, "text": text]),
        self[.effectShareStays],
      ]
    default: []
    }
  }
}

extension String {
  /// Without the word that leads over to what the verb is done to, `remind of`.
  fileprivate var shortened: String {
    let leading = [" of", " van", " aan", " de", " von", " di"]
    return leading.first(where: hasSuffix).map { String(dropLast($0.count)) } ?? self
  }
}
