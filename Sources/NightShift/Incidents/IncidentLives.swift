import TaskForce

/// Lets the planned incidents happen in order of time.
///
/// What officers do is decided by the same rules as in the room: a command that the state refuses
/// is not told. The numbers that the store will give are counted as it counts them.
struct IncidentLives {
  private let plots: [Plot]
  private let quiet: Quiet
  private var situation = Situation()
  private var position: Int64 = 0
  private var counters: [IncidentSeries: Int] = [:]
  private var revisions: [StreamName: Int] = [:]
  private var references: [IncidentReference?]

  private struct IncidentSeries: Hashable {
    let desk: Body
    let year: Int
  }

  /// An incident that happened.
  struct Outcome {
    let plot: Plot
    let reference: IncidentReference
    /// When it was closed because goods were found.
    let confirmedAt: Instant?
  }

  init(seed: UInt64, quiet: Quiet) {
    var maker = PlotMaker(quiet: quiet, random: SplitMix64(seed, for: "plots"))
    var random = SplitMix64(seed, for: "deeds")
    plots = maker.plots().map { plot in
      var plot = plot
      plot.plan(&random)
      return plot
    }
    self.quiet = quiet
    references = Array(repeating: nil, count: plots.count)
  }

  /// Tells everything; what becomes of each incident.
  func tell(_ teller: inout Teller) -> [Outcome] {
    var lives = self
    for step in lives.steps { lives.happen(step, &teller) }
    return zip(plots, lives.references).compactMap { plot, reference in
      reference.map { reference in
        let incident = lives.situation.incidents[reference]
        let isConfirmed = incident?.disposition == .confirmed && incident?.state == .closed
        return Outcome(
          plot: plot, reference: reference,
          confirmedAt: isConfirmed ? incident?.changedAt : nil)
      }
    }
  }

  private struct Step {
    let at: Instant
    let plot: Int
    let deed: Plot.Deed
  }

  private var steps: [Step] {
    let all = plots.enumerated().flatMap { index, plot in
      plot.deeds.map { Step(at: $0.at, plot: index, deed: $0.deed) }
    }
    return all.filter { $0.at <= NightShift.end }.enumerated().sorted {
      ($0.element.at, $0.offset) < ($1.element.at, $1.offset)
    }.map(\.element)
  }

  private mutating func happen(_ step: Step, _ teller: inout Teller) {
    switch step.deed {
    case .open: open(step, &teller)
    case .act(let command, let basis): act(command, basis, step, &teller)
    case .merge(let back):
      let target = step.plot - back
      guard plots.indices.contains(target), let reference = references[target] else { return }
      act(.merge(into: reference), .fact, step, &teller)
    case .report(let text, let feed, let evaluation):
      report(text, feed, evaluation, step, &teller)
    }
  }

  private mutating func open(_ step: Step, _ teller: inout Teller) {
    let plot = plots[step.plot]
    let series = IncidentSeries(desk: Body(plot.desk), year: step.at.date.year)
    counters[series, default: 0] += 1
    let reference = IncidentReference(
      desk: series.desk, year: series.year, counter: counters[series] ?? 1)
    references[step.plot] = reference
    let envelope = teller.tell(
      plot.opening, at: step.at, by: .feed(plot.feed), in: .newIncident(desk: series.desk)
    ) {
      $0.body = series.desk
      $0.evaluation = plot.evaluation
      plot.mark(&$0)
    }
    fold(envelope, in: StreamName(reference), at: step.at)
  }

  private mutating func act(
    _ command: Command, _ basis: Basis, _ step: Step, _ teller: inout Teller
  ) {
    let plot = plots[step.plot]
    guard let reference = references[step.plot] else { return }
    let voice = Voice.officer(Duty.officer(of: plot.desk, at: step.at))
    let actor = Actor(
      officer: voice.officer ?? Officer(plot.desk), desk: Body(plot.desk))
    guard
      case .payloads(let payloads, _) = situation.decide(
        command, on: reference, by: actor, at: step.at)
    else { return }
    var correlation: EventID?
    for payload in payloads {
      let envelope = teller.tell(
        payload, at: step.at, by: voice, in: .named(StreamName(reference))
      ) {
        $0.correlation = correlation ?? $0.id
        $0.basis = basis
        plot.mark(&$0)
      }
      correlation = envelope.correlation
      fold(envelope, in: StreamName(reference), at: step.at)
    }
  }

  private mutating func report(
    _ text: String, _ feed: Feed, _ evaluation: Evaluation, _ step: Step, _ teller: inout Teller
  ) {
    let plot = plots[step.plot]
    guard quiet.speaks(feed, at: step.at), let reference = references[step.plot],
      situation.incidents[reference]?.standing(at: step.at).state.isOpen == true
    else { return }
    var report = ReportReceived()
    report.identifiers = plot.identifiers
    report.circumstances.summary = text
    report.circumstances.origin = plot.opening.matter.origin
    report.circumstances.place = plot.place
    let envelope = teller.tell(report, at: step.at, by: .feed(feed)) {
      $0.evaluation = evaluation
      plot.mark(&$0)
    }
    fold(envelope, in: StreamName(kind: "report", envelope.id.description), at: step.at)
  }

  private mutating func fold(_ envelope: EventEnvelope, in stream: StreamName, at moment: Instant) {
    position += 1
    revisions[stream, default: 0] += 1
    situation.apply(
      RecordedEvent(
        envelope, position: position, stream: stream, revision: revisions[stream] ?? 1,
        recordedAt: moment))
  }
}
