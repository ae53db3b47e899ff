import TaskForce

// What a typed line makes of an act on a request, an action, a source or a crossing.
extension EntryText {
  var workCommand: Result<WorkCommand, Objection> {
    switch (draft.entry, draft.choice) {
    case (.note, .basis(let basis)): .success(.note(text, basis: basis))
    case (.answer, _): .success(.answer(text))
    case (.reminder, _): .success(.remind(text))
    case (.lead, _): lead
    case (.due, _): due
    case (.progress, _): progress
    case (.block, _): .success(block)
    case (.outage, _): outage
    case (.until, _):
      UntilText(text, from: now).map { .success(.wait(until: $0.instant, reason: $0.rest)) }
        ?? .failure(.noTime(text))
    case (.tags, _): .success(.tag(add: tagWords.added, remove: tagWords.removed))
    case (.reference, _):
      tied.map { $0.isLess ? .unlink(from: $0.reference) : .link(to: $0.reference) }
    case (.share, _): share
    case (.queue, .crossing(let state)): .success(crossing(state))
    case (_, .finding(let finding)): .success(.review(finding, reason: text))
    case (.reason, nil): .success(.reopen(reason: text))
    case (_, .outcome(let outcome)): ending(outcome)
    default: .failure(.nothingSelected)
    }
  }

  /// `CO 1.2 t in reefers`, `CO: 1.2 t in reefers`.
  private var share: Result<WorkCommand, Objection> {
    let code = (words.first ?? "").filter { $0 != ":" }.uppercased()
    guard Country.isWellFormed(code) else {
      return .failure(
        .refused(.noPartner(Country(words.first ?? "-"), known: Partner.all.map(\.country))))
    }
    let about = words.dropFirst().joined(separator: " ")
    return .success(.share(with: Country(code), about: about))
  }

  private func ending(_ outcome: WorkOutcome) -> Result<WorkCommand, Objection> {
    switch outcome {
    case .refused: .success(.refuse(reason: text))
    case .withdrawn: .success(.withdraw(reason: text))
    case .unblocked: .success(.unblock(reason: text))
    case .done: .success(.complete(text))
    case .dropped: .success(.drop(reason: text))
    case .answered, .blocked: .failure(.nothingSelected)
    }
  }

  private var words: [String] { text.split(separator: " ").map(String.init) }

  private var lead: Result<WorkCommand, Objection> {
    let code = word.uppercased()
    let known = Coalitions.standard.members(of: Coalitions.taskForce, on: now.date)
      .first { $0.code.uppercased() == code }
    return known.map { .success(.lead($0)) } ?? .failure(.noBody(word))
  }

  /// `2026-05-01 waits for the court`, `2w`.
  private var due: Result<WorkCommand, Objection> {
    guard let first = words.first, let date = DueDate(typed: first, from: now) else {
      return .failure(.noDate(words.first ?? ""))
    }
    return .success(.reschedule(date, reason: words.dropFirst().joined(separator: " ")))
  }

  /// `60 contract signed`, `60 % contract signed | letter of 12 March`.
  private var progress: Result<WorkCommand, Objection> {
    var rest = words[...]
    guard let first = rest.popFirst(),
      let percent = Int(first.hasSuffix("%") ? String(first.dropLast()) : first)
    else { return .failure(.noPercent(words.first ?? "")) }
    if rest.first == "%" { rest.removeFirst() }
    let halves = rest.joined(separator: " ")
      .split(separator: "|", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    let evidence = halves.count > 1 ? halves[1] : nil
    return .success(.progress(percent: percent, text: halves.first ?? "", evidence: evidence))
  }

  /// `A-03 A-05 no budget`: actions it waits for stand before the reason.
  private var block: WorkCommand {
    let others = words.prefix { $0.isActionCode }
    return .block(
      reason: words.dropFirst(others.count).joined(separator: " "),
      waitsFor: others.map { ActionID($0.uppercased()) })
  }

  /// `2h new server`: from now on; `22:00 06:00 new server`: from and until.
  private var outage: Result<WorkCommand, Objection> {
    guard let first = UntilText(text, from: now) else { return .failure(.noTime(text)) }
    if let second = UntilText(first.rest, from: first.instant) {
      return .success(
        .planOutage(from: first.instant, until: second.instant, reason: second.rest))
    }
    return .success(.planOutage(from: now, until: first.instant, reason: first.rest))
  }

  /// `4h customs on strike`: how long lorries wait, then why.
  private func crossing(_ state: CrossingState) -> WorkCommand {
    guard let wait = words.first.flatMap(UntilText.length) else {
      return .setState(state, reason: text, queueMinutes: nil)
    }
    let reason = words.dropFirst().joined(separator: " ")
    return .setState(state, reason: reason, queueMinutes: wait / 60)
  }
}

extension String {
  /// Whether it is written like the name of an action, `A-08`.
  fileprivate var isActionCode: Bool {
    uppercased().hasPrefix("A-") && !dropFirst(2).isEmpty && dropFirst(2).allSatisfy(\.isNumber)
  }
}

extension DueDate {
  /// A date as it is written, or `10d`, `2w` from today on.
  init?(typed text: String, from now: Instant) {
    if let length = UntilText.length(text), length >= 86_400 {
      self.init(now.advanced(seconds: length).date)
    } else {
      self.init(text)
    }
  }
}
