import Canvas
import TaskForce

extension Model {
  /// Begins `verb` on a report.
  mutating func begin(_ verb: ReportVerb, on report: EventID, at now: Instant) -> [Effect] {
    ask(ReportDraft(verb: verb, report: report), at: now)
  }

  /// Rates the report under the cursor, or the first one of the incident that is there.
  mutating func beginRating(at now: Instant) -> [Effect] {
    switch subject(at: now) {
    case .report(let report): return begin(.rate, on: report, at: now)
    case .incident(let reference):
      guard let report = firstReport(of: reference) else { return [] }
      return begin(.rate, on: report.id, at: now)
    default: return []
    }
  }

  /// The oldest report of an incident that is still kept.
  func firstReport(of reference: IncidentReference) -> ReceivedReport? {
    situation.incidents[reference]?.reports.lazy
      .compactMap { situation.reports.report(at: $0.position) }.first
  }

  private mutating func ask(_ draft: ReportDraft, at now: Instant) -> [Effect] {
    if !menu(of: draft, at: now).isEmpty {
      show(.report(draft, nil, nil))
    } else if draft.entry != nil {
      show(.report(draft, TextField(room.inbox.drafts[draft] ?? firstText(of: draft)), nil))
    } else if let command = chosenCommand(draft) {
      return carryOut(command, on: draft.report, from: draft, at: now)
    }
    return []
  }

  private func firstText(of draft: ReportDraft) -> String {
    draft.entry == .text ? situation.reports[draft.report]?.text ?? "" : ""
  }

  private func chosenCommand(_ draft: ReportDraft) -> ReportCommand? {
    switch draft.choice {
    case .evaluation(let evaluation): .evaluate(evaluation)
    case .attach(let alike): .attach(to: alike.reference, reason: alike.identifier.code)
    case .source, .file, .attachOther, nil: nil
    }
  }

  /// Answers a key while a report's menu or line is open.
  mutating func press(
    _ key: KeyPress, for draft: ReportDraft, _ field: TextField?, at now: Instant
  ) -> [Effect] {
    guard var field else { return choose(key, in: draft, at: now) }
    if key.key == .enter { return submit(draft, field, at: now) }
    if key.key == .escape || key.key == .backspace && field.text.isEmpty {
      room.inbox.drafts[draft] = field.text.isEmpty ? nil : field.text
      room.overlays.removeLast()
    } else if field.press(key) {
      replaceOverlay(.report(draft, field, nil))
    }
    return []
  }

  private mutating func choose(
    _ key: KeyPress, in draft: ReportDraft, at now: Instant
  ) -> [Effect] {
    if key.key == .escape || key.key == .backspace { room.overlays.removeLast() }
    guard case .character(let scalar) = key.key, key.modifiers.isEmpty else { return [] }
    let lower = scalar.properties.lowercaseMapping.unicodeScalars.first ?? scalar
    guard let item = menu(of: draft, at: now).first(where: { $0.key == lower }) else { return [] }
    room.overlays.removeLast()
    var draft = draft
    draft.choice = item.choice
    return ask(draft, at: now)
  }

  private mutating func submit(
    _ draft: ReportDraft, _ field: TextField, at now: Instant
  ) -> [Effect] {
    switch command(of: draft, typed: field.text, at: now) {
    case .failure(let problem):
      replaceOverlay(.report(draft, field, problem))
      return []
    case .success(let command):
      let decision = situation.decide(command, on: draft.report, by: actor(at: now), at: now)
      if let refusal = decision.refusal {
        replaceOverlay(.report(draft, field, .reportRefused(refusal)))
        return []
      }
      room.inbox.drafts[draft] = field.text
      room.overlays.removeLast()
      return carryOut(command, on: draft.report, from: draft, at: now)
    }
  }

  /// The command that a typed line makes of a draft, or what is wrong with the line.
  private func command(
    of draft: ReportDraft, typed text: String, at now: Instant
  ) -> Result<ReportCommand, Objection> {
    switch draft.entry {
    case .text: return .success(.correct(text))
    case .reason: return .success(.file(reason: text))
    case .reference:
      let parts = text.split(separator: ":", maxSplits: 1).map(String.init)
      let code = (parts.first ?? "").filter { $0 != " " }
      guard
        let reference = IncidentReference(
          typed: code, desk: setup.desk.body, year: now.date.year)
      else { return .failure(.noReference(code)) }
      return .success(.attach(to: reference, reason: parts.count > 1 ? parts[1] : ""))
    case nil: return .failure(.nothingSelected)
    }
  }

  /// Does with the report under the cursor what was last done with another one.
  mutating func repeatReportDeed(on report: EventID, at now: Instant) -> [Effect] {
    guard let last = room.inbox.last else {
      object(.nothingToRepeat, at: now)
      return []
    }
    return carryOut(last, on: report, from: nil, at: now)
  }

  private mutating func carryOut(
    _ command: ReportCommand, on report: EventID, from draft: ReportDraft?, at now: Instant
  ) -> [Effect] {
    switch situation.decide(command, on: report, by: actor(at: now), at: now) {
    case .refused(let refusal):
      object(.reportRefused(refusal), at: now)
      return []
    case .payloads(let payloads, let stream, let revision):
      room.inbox.last = command
      if case .work(.report) = room.lastDeed?.object { room.lastDeed = nil }
      room.inbox.writing = draft
      room.inbox.following = reportBelow(report, at: now)
      let part = ProposedAct.Part(
        stream: .named(stream), payloads: payloads, revision: revision,
        like: situation.reports[report]?.marking)
      return write(.report(command, report), [part], at: now)
    }
  }

  /// The report that the cursor goes to when something is done with the one at `report`.
  private func reportBelow(_ report: EventID, at now: Instant) -> EventID? {
    guard subject(at: now) == .report(report) else { return nil }
    let ids = context(at: now).situation.reports.value.inOrder.map(\.id)
    guard let index = ids.firstIndex(of: report), index + 1 < ids.count else { return nil }
    return ids[index + 1]
  }

  /// The act on a report is written: what was typed for it is of no use any more.
  mutating func concludeReport(at now: Instant) {
    if let draft = room.inbox.writing { room.inbox.drafts[draft] = nil }
    room.inbox.writing = nil
    if let next = room.inbox.following, room.overlays.isEmpty {
      move(.place(.report(next)), context(at: now))
    }
    room.inbox.following = nil
  }
}
