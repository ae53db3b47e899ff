import TaskForce

/// What a typed line makes of a draft.
struct EntryText {
  let draft: Draft
  let text: String
  let now: Instant
  let desk: DeskIdentity

  /// The command, or what is wrong with the line.
  var command: Result<DeedCommand, Objection> {
    switch draft.object {
    case .incidents: incidentCommand.map(DeedCommand.incident)
    case .work: workCommand.map(DeedCommand.work)
    }
  }

  private var incidentCommand: Result<TaskForce.Command, Objection> {
    switch (draft.entry, draft.choice) {
    case (.reason, .grade(let grade)): .success(.regrade(to: grade, reason: text))
    case (.reason, _): .success(.reopen(reason: text))
    case (.note, .basis(let basis)): .success(.note(text, basis: basis))
    case (.report, .resolve): .success(.resolve(text))
    case (.report, .close(let disposition, _)): .success(.close(disposition, text: text))
    case (.officer, _):
      Officer.isWellFormed(word) ? .success(.assign(to: Officer(word))) : .failure(.noOfficer(word))
    case (.until, _):
      UntilText(text, from: now).map { .success(.shelve(until: $0.instant, reason: $0.rest)) }
        ?? .failure(.noTime(text))
    case (.bodies, .until(let deadline)): escalation(bodies: text, by: deadline)
    case (.bodiesUntil, _):
      UntilText(text, from: now).map { escalation(bodies: $0.rest, by: $0.instant) }
        ?? .failure(.noTime(text))
    case (.tags, _): .success(.tag(add: tagWords.added, remove: tagWords.removed))
    case (.reference, _): tie
    default: .failure(.nothingSelected)
    }
  }

  var word: String { text.filter { $0 != " " } }

  /// `BE DE: the box goes to both`.
  private func escalation(bodies text: String, by deadline: Instant)
    -> Result<TaskForce.Command, Objection>
  {
    let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
      .map(String.init)
    var bodies: [Body] = []
    for code in (parts.first ?? "").split(whereSeparator: { " ,".contains($0) }) {
      guard let body = knownBody(String(code)) else { return .failure(.noBody(String(code))) }
      bodies.append(body)
    }
    let reason = parts.count > 1 ? parts[1] : ""
    return .success(.escalate(to: bodies, by: deadline, reason: reason))
  }

  /// The body of this code in any case: nobody would answer for one that is misspelt.
  private func knownBody(_ code: String) -> Body? {
    let coalitions = [Coalitions.taskForce, Coalitions.maritimeCentre]
    return coalitions.lazy.flatMap { Coalitions.standard.members(of: $0, on: now.date) }
      .first { $0.code.uppercased() == code.uppercased() }
  }

  /// `reefer -air` adds one and takes one off.
  var tagWords: (added: [String], removed: [String]) {
    let words = text.lowercased().split { " ,".contains($0) }.map(String.init)
    let added = words.filter { !$0.hasPrefix("-") }.map {
      $0.hasPrefix("+") ? String($0.dropFirst()) : $0
    }
    return (added, words.filter { $0.hasPrefix("-") }.map { String($0.dropFirst()) })
  }

  /// `412`, `#412`, `BE-2026-000412`; a hyphen before it takes a link away.
  var tied: Result<(reference: IncidentReference, isLess: Bool), Objection> {
    let isLess = word.hasPrefix("-")
    let code = isLess ? String(word.dropFirst()) : word
    guard let reference = IncidentReference(typed: code, desk: desk.body, year: now.date.year)
    else { return .failure(.noReference(code)) }
    return .success((reference, isLess))
  }

  private var tie: Result<TaskForce.Command, Objection> {
    tied.map { tie in
      if draft.verb == .merge { return .merge(into: tie.reference) }
      return tie.isLess ? .unlink(from: tie.reference) : .link(to: tie.reference)
    }
  }
}

extension IncidentReference {
  /// A reference in full, or the counter alone of the own desk and year.
  init?(typed: String, desk: Body, year: Int) {
    let text = typed.uppercased()
    let digits = text.hasPrefix("#") ? String(text.dropFirst()) : text
    if let counter = Int(digits), counter > 0 {
      self.init(desk: desk, year: year, counter: counter)
    } else {
      self.init(text)
    }
  }
}
