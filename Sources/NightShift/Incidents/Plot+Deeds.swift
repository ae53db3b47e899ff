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
    case .neglected: break
    case .seen: act(.acknowledge, after: matter.grade == .caution ? 12...50 : 6...22, &random)
    case .taken:
      take(after: patience, &random)
      note(after: 45...110, &random)
      if random.chance(0.4) { regrade(after: 120...170, &random) }
      note(after: 180...300, &random)
    case .shelved:
      act(.acknowledge, after: 8...20, &random)
      let until = NightShift.start.advanced(seconds: 11 * 3_600 + 900 * random.number(in: 0...3))
      let reason = random.pick(Self.waits)
      act(.shelve(until: until, reason: reason), after: 22...50, &random)
    case .confirmed:
      take(after: patience, &random)
      note(after: 25...45, &random)
      act(
        .close(.confirmed, text: "opened with customs, load taken, box resealed"),
        after: 95...170, &random)
    case .dismissed:
      take(after: patience, &random)
      close(after: 60...200, &random)
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

  private mutating func note(after minutes: ClosedRange<Int>, _ random: inout SplitMix64) {
    let isFact = random.chance(0.6)
    let text = random.pick(isFact ? Self.facts : Self.assessments)
    act(.note(text), after: minutes, basis: isFact ? .fact : .assessment, &random)
  }

  private mutating func regrade(after minutes: ClosedRange<Int>, _ random: inout SplitMix64) {
    switch matter.grade {
    case .emergency:
      act(.regrade(to: .alarm, reason: "gate is closed, box is guarded"), after: minutes, &random)
    case .alarm:
      act(.regrade(to: .warning, reason: "no pick-up before the morning"), after: minutes, &random)
    case .warning:
      act(.regrade(to: .alarm, reason: "second box of the same shipper"), after: minutes, &random)
    case .caution:
      act(.regrade(to: .warning, reason: "corroborated by a second feed"), after: minutes, &random)
    }
  }

  private mutating func close(after minutes: ClosedRange<Int>, _ random: inout SplitMix64) {
    let (disposition, text) = random.pick(Self.endings)
    act(.close(disposition, text: text), after: minutes, &random)
  }

  private mutating func addMerge(_ back: Int, _ random: inout SplitMix64) {
    let wait = 60 * random.number(in: 8...18)
    deeds.append((openedAt.advanced(seconds: wait), .merge(into: back)))
  }

  /// Items of other feeds about the same thing.
  private mutating func addReports(_ random: inout SplitMix64) {
    guard !identifiers.isEmpty else { return }
    let most = matter.grade >= .alarm ? 3 : 2
    for _ in 0..<random.number(in: 0...most) {
      let wait = random.number(in: 2...70) * 60 + random.number(in: 0...59)
      let report = random.pick(identifiers[0].kind == "container" ? Self.ofBoxes : Self.ofShips)
      let evaluation = Evaluation(
        random.pick([.A, .B, .B, .C]), random.pick([.two, .three, .three, .four]))
      deeds.append(
        (openedAt.advanced(seconds: wait), .report(report.text, report.feed, evaluation)))
    }
  }
}
