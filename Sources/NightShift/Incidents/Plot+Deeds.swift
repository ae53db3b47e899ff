import TaskForce

extension Plot {
  /// Plans what is done to it, by its career.
  mutating func plan(_ random: inout SplitMix64) {
    deeds = [(openedAt, .open)]
    switch career {
    case .grows:
      take(after: 42...75, &random)
      note(after: 90...130, &random)
      if random.chance(0.6) { close(after: 240...420, &random) }
      closeInTime(&random)
    case .neglected: break
    case .seen:
      act(.acknowledge, after: matter.grade == .caution ? 12...50 : 6...22, &random)
      if random.chance(0.6) { take(after: 300...370, &random) }
    case .taken:
      take(after: patience, &random)
      note(after: 45...110, &random)
      if openedAt > .shift(-2), random.chance(0.4) { regrade(after: 120...170, &random) }
      note(after: 180...300, &random)
      takeOver(&random)
      closeInTime(&random)
    case .guarded:
      take(after: patience, &random)
      note(after: 9...14, &random)
      takeOver(&random)
      guardInTime(&random)
      close(after: 150...240, &random)
    case .shelved:
      act(.acknowledge, after: 8...20, &random)
      let until = NightShift.start.advanced(seconds: 11 * 3_600 + 900 * random.number(in: 0...3))
      act(
        .shelve(until: until, reason: random.pick(PlotTexts.waits)), after: 22...50, &random)
    case .confirmed:
      take(after: patience, &random)
      note(after: 25...45, &random)
      act(.close(.confirmed, text: texts.confirmed), after: 95...170, &random)
    case .dismissed:
      take(after: patience, &random)
      close(after: 80...200, &random)
    case .sameAs(let back): addMerge(back, &random)
    }
    addReports(&random)
  }

  /// Minutes until somebody takes it.
  private var patience: ClosedRange<Int> {
    switch matter.grade {
    case .emergency: 1...4
    case .alarm: 3...14
    case .warning: 5...24
    case .caution: 15...70
    }
  }

  private mutating func act(
    _ command: Command, after minutes: ClosedRange<Int>, basis: Basis = .fact,
    _ random: inout SplitMix64
  ) {
    let wait = random.number(in: minutes) * 60 + random.number(in: 0...59)
    deeds.append((openedAt.advanced(seconds: wait), .act(command, basis)))
  }

  private mutating func take(after minutes: ClosedRange<Int>, _ random: inout SplitMix64) {
    act(.take, after: minutes, &random)
  }

  /// The officer of the night takes over what the day has left.
  private mutating func takeOver(_ random: inout SplitMix64) {
    guard openedAt < NightShift.start else { return }
    let moment = Instant.shift(0, random.number(in: 4...26), random.number(in: 0...59))
    let officer = Officer(Duty.officer(of: desk, at: moment))
    deeds.append((moment, .act(.assign(to: officer), .fact)))
  }

  /// What goes cold in the shift is closed shortly before.
  private mutating func closeInTime(_ random: inout SplitMix64) {
    guard let coldAt, coldAt < NightShift.end else { return }
    let (disposition, text) = random.pick(texts.endings)
    let moment = coldAt.advanced(seconds: -60 * random.number(in: 4...18))
    deeds.append((moment, .act(.close(disposition, text: text), .fact)))
  }

  private mutating func guardInTime(_ random: inout SplitMix64) {
    guard let coldAt else { return }
    let moment = coldAt.advanced(seconds: -60 * random.number(in: 2...6))
    let reason = PlotTexts.reason(leaving: .emergency)
    deeds.append((moment, .act(.regrade(to: .alarm, reason: reason), .fact)))
  }

  /// An observation or a conclusion that was not written down yet.
  private mutating func note(after minutes: ClosedRange<Int>, _ random: inout SplitMix64) {
    let isFact = random.chance(0.6)
    let written = deeds.compactMap { $0.deed.note }
    let fresh = (isFact ? texts.facts : texts.assessments).filter { !written.contains($0) }
    guard !fresh.isEmpty else { return }
    let basis = isFact ? Basis.fact : .assessment
    act(.note(random.pick(fresh), basis: basis), after: minutes, basis: basis, &random)
  }

  private mutating func regrade(after minutes: ClosedRange<Int>, _ random: inout SplitMix64) {
    let next: Severity =
      switch matter.grade {
      case .emergency, .warning: .alarm
      case .alarm, .caution: .warning
      }
    let reason = PlotTexts.reason(leaving: matter.grade)
    act(.regrade(to: next, reason: reason), after: minutes, &random)
  }

  /// One in four is resolved, and closes by itself after some days.
  private mutating func close(after minutes: ClosedRange<Int>, _ random: inout SplitMix64) {
    let (disposition, text) = random.pick(texts.endings)
    let isResolved = random.chance(0.25)
    act(isResolved ? .resolve(text) : .close(disposition, text: text), after: minutes, &random)
  }

  private mutating func addMerge(_ back: Int, _ random: inout SplitMix64) {
    let wait = 60 * random.number(in: 8...18)
    deeds.append((openedAt.advanced(seconds: wait), .merge(into: back)))
  }

  /// Items of information about the same thing, each once.
  private mutating func addReports(_ random: inout SplitMix64) {
    guard !identifiers.isEmpty else { return }
    let most = matter.grade >= .alarm ? 3 : 2
    for report in random.shuffled(texts.reports).prefix(random.number(in: 0...most)) {
      let wait = random.number(in: 2...70) * 60 + random.number(in: 0...59)
      let evaluation = Evaluation(
        random.pick([.A, .B, .B, .C]), random.pick([.two, .three, .three, .four]))
      deeds.append(
        (
          openedAt.advanced(seconds: wait),
          .report(report.text, report.feed ?? feedOfPlace, evaluation)
        ))
    }
  }

  private var texts: PlotTexts { PlotTexts.of(matter.site, namesBox: matter.namesBox) }

  /// In the Netherlands, terminals speak through the port calls.
  private var feedOfPlace: Feed {
    desk == "NL" && matter.namesBox ? .portCallsNL : Feed.of(String(place.code.prefix(2)))
  }
}

extension Plot.Deed {
  fileprivate var note: String? {
    if case .act(.note(let text, _), _) = self { return text }
    return nil
  }
}
