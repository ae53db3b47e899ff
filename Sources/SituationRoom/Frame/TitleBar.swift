import Canvas
import TaskForce

/// The first row: who acts, what is shown, what time it is, what nobody has acknowledged.
struct TitleBar {
  /// What has been left out, one step after the other, to fit a narrow terminal. Actor, badge,
  /// grades, sources, quarantine and banner are in every step.
  struct Step {
    var secondClock = true
    var date = true
    var desk = true
    var words = true
    var zeroCautions = true
    var product = true
    var seconds = true
    var shortBadge = false
    var zeros = true
    var wideGaps = true
    var newWord = true

    static let all: [Step] = {
      let cuts: [(inout Step) -> Void] = [
        { _ in }, { $0.secondClock = false }, { $0.date = false }, { $0.desk = false },
        { $0.words = false }, { $0.zeroCautions = false }, { $0.product = false },
        { $0.shortBadge = true }, { $0.seconds = false }, { $0.zeros = false },
        { $0.wideGaps = false }, { $0.newWord = false },
      ]
      var step = Step()
      return cuts.map { cut in
        cut(&step)
        return step
      }
    }()
  }

  /// The bar as it fits a width.
  struct Layout {
    var left: [Run]
    var right: [Run]
    var showsSeconds: Bool

    func draw(on canvas: inout Canvas, row: Int = 0) {
      let width = canvas.size.width
      canvas.fill(Rect(column: 0, row: row, width: width, height: 1), TitleBar.plain)
      let end = left.draw(on: &canvas, column: 1, row: row)
      right.draw(on: &canvas, column: max(end + 1, width - 1 - right.columns), row: row)
    }
  }

  static let plain = Style(.titleBar, on: .titleBar)

  private let setup: RoomSetup
  private let wording: Wording
  private let alerts: AlertSummary
  private let quarantined: Int?
  private let lens: Country?
  private let past: PastView?
  private let now: Instant
  private let flashOn: Bool

  init(_ model: Model, _ alerts: AlertSummary, now: Instant, flashOn: Bool = false) {
    setup = model.setup
    wording = model.wording
    quarantined = model.room.quarantine?.count
    lens = model.room.lens
    past = model.past
    self.alerts = alerts
    self.now = now
    self.flashOn = flashOn
  }

  /// The widest step that fits; the narrowest if none does.
  func layout(width: Int) -> Layout {
    var layout = Layout(left: [], right: [], showsSeconds: false)
    for step in Step.all {
      layout = Layout(left: left(step), right: right(step), showsSeconds: showsSeconds(step))
      let gap = step.words ? 2 : 1
      if 1 + layout.left.columns + gap + layout.right.columns + 1 <= width { break }
    }
    return layout
  }

  private func showsSeconds(_ step: Step) -> Bool { step.seconds && setup.asOf == nil }

  private func left(_ step: Step) -> [Run] {
    var who: [[Run]] = []
    if step.product { who.append([Run(wording[.product], Style(.strong, on: .titleBar, .bold))]) }
    if setup.audience.isOutside {
      // Nobody acts in an officer's name before this audience's eyes.
      who.append([Run(wording.name(setup.audience), Style(.banner, on: .titleBar, .bold))])
    } else {
      let desk = step.desk ? "@" + setup.desk.body.code : ""
      who.append([Run(setup.desk.officer.code + desk, Self.plain)])
    }
    let gap = Run(step.words ? "  " : " ", Self.plain)
    return .joined(
      [.joined(who, by: gap)] + badges(step) + clocks(step), by: Run("  ", Self.plain))
  }

  private func badges(_ step: Step) -> [[Run]] {
    var badges: [Run] = []
    switch setup.mode {
    case .live:
      if setup.asOf == nil, past == nil, !setup.isReadOnly { badges.append(run(.badgeLive, .live)) }
    case .exercise:
      badges.append(run(step.shortBadge ? .badgeExerciseShort : .badgeExercise, .exercise))
    case .publicRecord:
      badges.append(run(step.shortBadge ? .badgePublicShort : .badgePublic, .publicRecord))
    }
    if let past {
      badges.append(replay(past, step))
    } else if let asOf = setup.asOf {
      let text = wording(.badgeAsOf, ["time": wording.moment(asOf)])
      badges.append(Run(text, Style(.replay, on: .replay)))
    }
    if setup.isReadOnly {
      badges.append(run(step.shortBadge ? .badgeReadOnlyShort : .badgeReadOnly, .readOnly))
    }
    if let lens {
      badges.append(Run(wording(.badgeLens, ["country": lens.code]), Style(.mark, on: .titleBar)))
    }
    return badges.map { [$0] }
  }

  /// `REPLAY 2025-03-01 06:00:00Z ×60`: the speed while it plays.
  private func replay(_ past: PastView, _ step: Step) -> Run {
    let time = String(past.moment.clockTime.prefix(step.seconds ? 8 : 5))
    let text = wording(.badgeReplay, ["time": "\(past.moment.date) \(time)Z"])
    let sign = past.speed < 0 ? "−" : ""
    let speed = past.isPaused ? "" : " " + sign + pace(of: past)
    return Run(text + speed, Style(.replay, on: .replay))
  }

  /// `×60`; from a day a second on `12 d/s`, which a person can imagine.
  private func pace(of past: PastView) -> String {
    let speed = Int(past.speed.magnitude)
    return speed < 86_400 ? "×\(speed)" : "\(speed / 86_400) \(wording[.dayLetter])/s"
  }

  private func run(_ phrase: Phrase, _ role: Role) -> Run {
    Run(wording[phrase], Style(role, on: role))
  }

  private func clocks(_ step: Step) -> [[Run]] {
    guard setup.asOf == nil else { return [] }
    let time = step.seconds ? now.clockTime : String(now.clockTime.prefix(5))
    let date = step.date ? wording.shortDate(now.date) + " " : ""
    var clocks = [[Run(date + time + "Z", Self.plain)]]
    let desk = setup.desk.clock
    if step.secondClock, !desk.label.isEmpty {
      let local = desk.local(now).clockTime.prefix(5)
      clocks.append([Run("\(desk.label) \(local)", Self.plain)])
    }
    return clocks
  }

  private func right(_ step: Step) -> [Run] {
    if setup.audience.isOutside { return banner(step) }
    let answering = alerts.sources - alerts.silentSources
    let sources = alerts.sources == 0 ? "-" : "\(answering)/\(alerts.sources)"
    let quarantine = quarantined.map(String.init) ?? "-"
    let source = Style(alerts.silentSources > 0 ? .silent : .titleBar, on: .titleBar)
    let quarantineStyle = Style((quarantined ?? 0) > 0 ? .bad : .titleBar, on: .titleBar)
    let pieces = [
      grades(step),
      [Run(step.words ? wording[.sourcesWord] + " " + sources : sources, source)],
      [
        Run(
          wording[step.words ? .quarantineWord : .quarantineLetter]
            + (step.words ? " " : "") + quarantine, quarantineStyle)
      ],
      banner(step),
    ]
    return .joined(pieces, by: Run(step.wideGaps ? "  " : " ", Self.plain))
  }

  private func grades(_ step: Step) -> [Run] {
    let flashing = alerts.isAnyNotAcknowledged && flashOn
    let word = Style(.strong, on: .titleBar, flashing ? [.bold, .reverse] : .bold)
    let counts = Severity.allCases.filter { severity in
      alerts.notAcknowledged(severity) > 0
        || step.zeros
          && (severity != .caution || step.zeroCautions)
    }.map { severity in
      let count = alerts.notAcknowledged(severity)
      let style = count > 0 ? Style(severity.role, on: .titleBar, .bold) : Self.plain
      return [Run(setup.symbols.mark(of: severity) + String(count), style)]
    }
    let new = step.newWord ? [[Run(wording[.newWord], word)]] : []
    return .joined(new + counts, by: Run(" ", Self.plain))
  }

  private func banner(_ step: Step) -> [Run] {
    guard let banner = alerts.banner else { return [] }
    let tlp = (step.words ? "TLP:" : "") + banner.tlp.rawValue
    let handling = banner.handling.isEmpty ? "" : " " + banner.handling.codes
    return [Run(tlp + handling, Style(.banner, on: .titleBar))]
  }
}

extension Severity {
  /// The role that colours this grade.
  package var role: Role {
    switch self {
    case .emergency: .emergency
    case .alarm: .alarm
    case .warning: .warning
    case .caution: .caution
    }
  }
}

extension Symbols {
  /// The mark of a grade.
  package func mark(of severity: Severity) -> String { grades[severity.rank] }
}
