import TaskForce

extension Wording {
  /// A text about acts with its blanks filled.
  package func callAsFunction(_ phrase: DeedPhrase, _ values: KeyValuePairs<String, String>)
    -> String
  {
    fill(self[phrase], values)
  }

  /// A text about acts in the form for `count`.
  package func callAsFunction(_ phrase: DeedPhrase, count: Int) -> String {
    plural(self[phrase], count)
  }

  /// A verb as a command.
  package func name(_ verb: Verb) -> String {
    switch verb {
    case .acknowledge: self[.nameAcknowledge]
    case .take: self[.nameTake]
    case .assign: self[.nameAssign]
    case .grade: self[.nameGrade]
    case .rate: self[.nameRate]
    case .progress: self[.nameProgress]
    case .shelve: self[.nameShelve]
    case .note: self[.nameNote]
    case .end: self[.nameEnd]
    case .reopen: self[.nameReopen]
    case .tag: self[.nameTag]
    case .escalate: self[.nameEscalate]
    case .link: self[.nameLink]
    case .merge: self[.nameMerge]
    }
  }

  /// What is told once a verb is done.
  func told(_ verb: Verb) -> DeedPhrase {
    switch verb {
    case .acknowledge: .toldDoneAcknowledge
    case .take: .toldDoneTake
    case .assign: .toldDoneAssign
    case .grade: .toldDoneGrade
    case .rate: .toldDoneRate
    case .progress: .toldDoneProgress
    case .shelve: .toldDoneShelve
    case .note: .toldDoneNote
    case .end: .toldDoneEnd
    case .reopen: .toldDoneReopen
    case .tag: .toldDoneTag
    case .escalate: .toldDoneEscalate
    case .link: .toldDoneLink
    case .merge: .toldDoneMerge
    }
  }

  /// What is told once the key of a verb has taken back what it does.
  func toldReversed(_ verb: Verb) -> DeedPhrase {
    switch verb {
    case .shelve: .toldWoken
    case .assign: .toldGivenBack
    case .link: .toldUnlinked
    case .merge: .toldTakenApart
    case .acknowledge, .take, .grade, .rate, .progress, .note, .end, .reopen, .tag, .escalate:
      told(verb)
    }
  }

  /// One incident by its reference, several by their number.
  func name(_ references: [IncidentReference], _ desk: DeskIdentity, _ now: Instant) -> String {
    guard let first = references.first, references.count == 1 else {
      return self(.toldMany, count: references.count)
    }
    return first.short(desk: desk.body, year: now.date.year)
  }

  /// What is being put together: `comment #412`.
  func prompt(_ draft: Draft, _ desk: DeskIdentity, _ now: Instant) -> String {
    switch draft.object {
    case .incidents(let references):
      self(.promptOne, ["verb": name(draft.verb), "what": name(references, desk, now)])
    case .work(let item): self(.promptOne, ["verb": name(draft), "what": name(item)])
    }
  }

  /// What a line may hold.
  func hint(_ kind: EntryKind) -> String {
    switch kind {
    case .officer: self[.hintOfficer]
    case .until: self[.hintUntil]
    case .bodies: self[.hintBodies]
    case .bodiesUntil: self[.hintBodiesUntil]
    case .reason: self[.hintReason]
    case .note: self[.hintNote]
    case .report: self[.hintReport]
    case .tags: self[.hintTags]
    case .reference: self[.hintReference]
    case .answer, .neededReason, .reminder, .due, .lead, .progress, .block, .outage, .queue, .share:
      workHint(kind)
    }
  }

  /// That some of the marked incidents are not on the screen.
  func hiddenNote(_ count: Int) -> [String] {
    count > 0 ? [self(.previewHidden, count: count)] : []
  }

  /// What a command does besides changing the incident itself.
  func effect(of command: TaskForce.Command) -> [String] {
    switch command {
    case .escalate(let bodies, let deadline, _):
      let codes = bodies.map(\.code).joined(separator: " ")
      return [self(.effectEscalate, ["bodies": codes, "time": deadline.iso8601])]
    case .merge(let target): return [self(.effectMerge, ["reference": target.description])]
    case .link(let other): return [self(.effectLink, ["reference": other.description])]
    case .unlink(let other): return [self(.effectUnlink, ["reference": other.description])]
    default: return []
    }
  }
}
