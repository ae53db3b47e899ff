import Canvas
import TaskForce

extension Model {
  /// Begins an act on the marked incidents or the thing under the cursor.
  mutating func begin(_ verb: Verb, at now: Instant) -> [Effect] {
    guard let object = object(at: now) else { return [] }
    if let command = immediate(verb, object, at: now) {
      return settle(Deed(verb: verb, command: command, object: object), at: now)
    }
    return ask(Draft(verb: verb, object: object), at: now)
  }

  /// What an act is done with: a piece of work under the cursor, else incidents.
  private func object(at now: Instant) -> DeedObject? {
    if let item = workItem(at: now) { return .work(item) }
    let references = targets(at: now).references
    return references.isEmpty ? nil : .incidents(references)
  }

  /// The command of a verb that asks nothing here.
  private func immediate(_ verb: Verb, _ object: DeedObject, at now: Instant) -> DeedCommand? {
    switch object {
    case .incidents(let references):
      immediate(verb, references, at: now).map(DeedCommand.incident)
    case .work(.request), .work(.source), .work(.report): verb == .take ? .work(.take) : nil
    case .work(.signal(let signal)):
      switch verb {
      case .take: .work(.take)
      case .shelve where situation.routes.signalWork[signal]?.isShelved(at: now) == true:
        .work(.wake)
      default: nil
      }
    case .work(.action), .work(.crossing): nil
    }
  }

  private func immediate(
    _ verb: Verb, _ targets: [IncidentReference], at now: Instant
  ) -> TaskForce.Command? {
    let states = targets.compactMap { situation.incidents[$0]?.standing(at: now).state }
    switch verb {
    case .acknowledge:
      let owes = targets.contains { situation.incidents[$0]?.owed(by: setup.desk.body) != nil }
      return owes && !states.contains(.new) ? .giveAcknowledgement(text: "") : .acknowledge
    case .take: return .take
    case .shelve where states.allSatisfy { $0 == .shelved }: return .wake
    case .merge where states.allSatisfy { $0 == .merged }: return .unmerge
    default: return nil
    }
  }

  /// Asks for what a draft lacks: a choice, then a text.
  private mutating func ask(_ draft: Draft, at now: Instant) -> [Effect] {
    if !context(at: now).menu(of: draft).isEmpty {
      show(.menu(draft))
    } else if draft.entry != nil {
      show(.entry(draft, field(for: draft), nil))
    } else if let command = chosenCommand(draft) {
      let deed = Deed(verb: draft.verb, command: command, object: draft.object)
      return settle(deed, at: now)
    }
    return []
  }

  /// The line for a draft: what was typed for it before, and what was typed into such lines.
  private func field(for draft: Draft) -> TextField {
    TextField(
      room.drafts[draft] ?? "", isMultiline: draft.entry?.isMultiline ?? false,
      history: draft.history(in: room.typed))
  }

  private func chosenCommand(_ draft: Draft) -> DeedCommand? {
    if case .work = draft.object {
      guard case .until(let instant) = draft.choice else { return nil }
      return .work(.wait(until: instant, reason: ""))
    }
    return chosenIncidentCommand(draft).map(DeedCommand.incident)
  }

  private func chosenIncidentCommand(_ draft: Draft) -> TaskForce.Command? {
    switch draft.choice {
    case .officer(let officer): .assign(to: officer)
    case .giveBack: .giveBack
    case .until(let instant): .shelve(until: instant, reason: "")
    case .resolve: .resolve("")
    case .close(let disposition, _): .close(disposition, text: "")
    case .grade, .basis, .outcome, .crossing, .finding, .other, nil: nil
    }
  }

  /// Answers a key in a menu.
  mutating func choose(_ key: KeyPress, in draft: Draft, at now: Instant) -> [Effect] {
    if key.key == .escape || key.key == .backspace { room.overlays.removeLast() }
    guard case .character(let scalar) = key.key, key.modifiers.isEmpty else { return [] }
    let choices = context(at: now).menu(of: draft).compactMap { $0.choice(for: scalar) }
    guard let choice = choices.first else { return [] }
    room.overlays.removeLast()
    var draft = draft
    draft.choice = choice
    return ask(draft, at: now)
  }

  /// Enter behind a typed line.
  mutating func submit(_ draft: Draft, _ field: TextField, at now: Instant) -> [Effect] {
    let entry = EntryText(draft: draft, text: field.text, now: now, desk: setup.desk)
    switch entry.command {
    case .failure(let problem):
      replaceOverlay(.entry(draft, field, problem))
      return []
    case .success(let command):
      let deed = Deed(verb: draft.verb, command: command, object: draft.object)
      let plan = plan(deed, at: now)
      if plan.parts.isEmpty, let first = plan.refused.first {
        replaceOverlay(.entry(draft, field, first.reason))
        return []
      }
      if let kind = draft.entry { room.typed.note(field.text, as: .entry(kind)) }
      // Kept until it is written: somebody else may be faster.
      room.drafts[draft] = field.text
      room.overlays.removeLast()
      return settle(deed, from: draft, at: now)
    }
  }

  /// Shows what a deed would do where that needs a look, and else does it.
  mutating func settle(_ deed: Deed, from draft: Draft? = nil, at now: Instant) -> [Effect] {
    room.writingDraft = draft
    if deed.object.references.count > 1 || deed.verb.isPreviewed {
      show(.preview(deed, ListState()))
      return []
    }
    return carryOut(deed, at: now)
  }

  /// Does again what was done last, here.
  mutating func repeatDeed(at now: Instant) -> [Effect] {
    guard let last = room.lastDeed, let object = object(at: now), last.fits(object) else {
      self.object(.nothingToRepeat, at: now)
      return []
    }
    return settle(Deed(verb: last.verb, command: last.command, object: object), at: now)
  }

  /// Writes what the domain allows of a deed.
  mutating func carryOut(_ deed: Deed, at now: Instant) -> [Effect] {
    let plan = plan(deed, at: now)
    guard !plan.parts.isEmpty else {
      if let first = plan.refused.first { object(first.reason, at: now) }
      return []
    }
    room.lastDeed = deed
    // What is repeated on a report is whichever was done last to one.
    if case .work(.report) = deed.object { room.inbox.last = nil }
    return write(act(of: deed, plan), plan.parts, basis: deed.command.basis, at: now)
  }

  private func act(of deed: Deed, _ plan: DeedPlan) -> Act {
    switch deed.object {
    case .work(let item):
      deed.isReversal ? .workReversed(deed.verb, item) : .work(deed.verb, item)
    case .incidents(let references):
      deed.isReversal
        ? .reversed(deed.verb, references.allowed(by: plan))
        : .deed(deed.verb, references.allowed(by: plan))
    }
  }

  mutating func write(
    _ act: Act, _ parts: [ProposedAct.Part], basis: Basis = .fact, at now: Instant
  ) -> [Effect] {
    room.writing = act
    room.following = follower(of: act, at: now)
    return [
      .append(ProposedAct(act: act, parts: parts, basis: basis, actor: actor(at: now), at: now))
    ]
  }

  /// What the domain makes of a deed.
  func plan(_ deed: Deed, at now: Instant) -> DeedPlan {
    switch (deed.command, deed.object) {
    case (.incident(let command), .incidents(let references)):
      plan(deed.verb, command, references, at: now)
    case (.work(let command), .work(let item)): plan(command, item, at: now)
    default: DeedPlan()
    }
  }

  private func plan(
    _ verb: Verb, _ command: TaskForce.Command, _ targets: [IncidentReference], at now: Instant
  ) -> DeedPlan {
    var plan = DeedPlan()
    for reference in targets {
      if targets.count > 1, let reason = objection(to: verb, on: reference, at: now) {
        plan.refused.append((reference.description, reason))
        continue
      }
      plan.add(
        situation.decide(command, on: reference, by: actor(at: now), at: now),
        to: StreamName(reference), like: situation.incidents[reference]?.marking)
    }
    return plan
  }

  private func plan(_ command: WorkCommand, _ item: WorkItem, at now: Instant) -> DeedPlan {
    var plan = DeedPlan()
    plan.add(
      situation.decide(command, on: item, by: actor(at: now), at: now), to: item.stream,
      like: situation.marking(of: item))
    return plan
  }

  /// Emergencies, alarms and warnings are acknowledged one at a time, only cautions together
  /// (MSC.302(87) 9.9).
  private func objection(
    to verb: Verb, on reference: IncidentReference, at now: Instant
  ) -> Objection? {
    guard verb.endsAlert, let standing = situation.incidents[reference]?.standing(at: now),
      standing.state == .new, standing.severity != .caution
    else { return nil }
    return .oneAtATime(standing.severity)
  }
}

extension [IncidentReference] {
  /// Those with which the plan does something.
  fileprivate func allowed(by plan: DeedPlan) -> [IncidentReference] {
    filter { target in !plan.refused.contains { $0.reference == target.description } }
  }
}

extension Deed {
  /// Whether it takes back what its verb does.
  fileprivate var isReversal: Bool {
    switch command {
    case .incident(.wake), .incident(.giveBack), .incident(.unlink), .incident(.unmerge): true
    case .work(.wake), .work(.unlink): true
    case .incident, .work: false
    }
  }

  /// Whether it can be done to `other` as it was to its own object.
  fileprivate func fits(_ other: DeedObject) -> Bool {
    switch (object, other) {
    case (.incidents, .incidents): true
    case (.work(let item), .work(let other)): item.isLike(other)
    default: false
    }
  }
}

extension DeedPlan {
  fileprivate mutating func add(
    _ decision: Decision, to stream: StreamName, like marking: Marking?
  ) {
    switch decision {
    case .payloads(let payloads, let revision):
      parts.append(
        ProposedAct.Part(
          stream: .named(stream), payloads: payloads, revision: revision, like: marking))
    case .refused(let refusal): refused.append((stream.identity, .refused(refusal)))
    }
  }
}
