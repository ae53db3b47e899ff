import Canvas
import TaskForce

extension Model {
  /// Begins an act on the marked incidents or the one under the cursor.
  mutating func begin(_ verb: Verb, at now: Instant) -> [Effect] {
    let targets = targets(at: now).references
    guard !targets.isEmpty else { return [] }
    if let command = immediate(verb, targets, at: now) {
      return settle(Deed(verb: verb, command: command, targets: targets), at: now)
    }
    return ask(Draft(verb: verb, targets: targets), at: now)
  }

  /// The command of a verb that asks nothing here.
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
      show(.entry(draft, TextField(room.drafts[draft] ?? ""), nil))
    } else if let command = chosenCommand(draft) {
      return settle(Deed(verb: draft.verb, command: command, targets: draft.targets), at: now)
    }
    return []
  }

  private func chosenCommand(_ draft: Draft) -> TaskForce.Command? {
    switch draft.choice {
    case .officer(let officer): .assign(to: officer)
    case .giveBack: .giveBack
    case .until(let instant): .shelve(until: instant, reason: "")
    case .resolve: .resolve("")
    case .close(let disposition, _): .close(disposition, text: "")
    case .grade, .basis, .other, nil: nil
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
      let deed = Deed(verb: draft.verb, command: command, targets: draft.targets)
      let plan = plan(deed, at: now)
      if plan.parts.isEmpty, let first = plan.refused.first {
        replaceOverlay(.entry(draft, field, first.reason))
        return []
      }
      // Kept until it is written: somebody else may be faster.
      room.drafts[draft] = field.text
      room.overlays.removeLast()
      return settle(deed, from: draft, at: now)
    }
  }

  /// Shows what a deed would do where that needs a look, and else does it.
  mutating func settle(_ deed: Deed, from draft: Draft? = nil, at now: Instant) -> [Effect] {
    room.writingDraft = draft
    if deed.targets.count > 1 || deed.verb.isPreviewed {
      show(.preview(deed, ListState()))
      return []
    }
    return carryOut(deed, at: now)
  }

  /// Does again what was done last, here.
  mutating func repeatDeed(at now: Instant) -> [Effect] {
    guard let last = room.lastDeed else {
      object(.nothingToRepeat, at: now)
      return []
    }
    let targets = targets(at: now).references
    return settle(Deed(verb: last.verb, command: last.command, targets: targets), at: now)
  }

  /// Writes what the domain allows of a deed.
  mutating func carryOut(_ deed: Deed, at now: Instant) -> [Effect] {
    let plan = plan(deed, at: now)
    guard !plan.parts.isEmpty else {
      if let first = plan.refused.first { object(first.reason, at: now) }
      return []
    }
    room.lastDeed = deed
    let written = deed.targets.filter { target in
      !plan.refused.contains { $0.reference == target }
    }
    return write(.deed(deed.verb, written), plan.parts, basis: deed.command.basis, at: now)
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
    var plan = DeedPlan()
    for reference in deed.targets {
      if let reason = objection(to: deed, on: reference, at: now) {
        plan.refused.append((reference, reason))
        continue
      }
      switch situation.decide(deed.command, on: reference, by: actor(at: now), at: now) {
      case .payloads(let payloads, let revision):
        plan.parts.append(
          ProposedAct.Part(
            stream: .named(StreamName(reference)), payloads: payloads, revision: revision,
            like: situation.incidents[reference]))
      case .refused(let refusal): plan.refused.append((reference, .refused(refusal)))
      }
    }
    return plan
  }

  /// Emergencies, alarms and warnings are acknowledged one at a time, only cautions together
  /// (MSC.302(87) 9.9).
  private func objection(
    to deed: Deed, on reference: IncidentReference, at now: Instant
  ) -> Objection? {
    guard deed.targets.count > 1, deed.verb.endsAlert,
      let standing = situation.incidents[reference]?.standing(at: now), standing.state == .new,
      standing.severity != .caution
    else { return nil }
    return .oneAtATime(standing.severity)
  }
}
