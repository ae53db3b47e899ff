import TaskForce

/// One question whether the flow has moved, with what is counted and known about it.
enum FlowCase: Sendable {
  /// Places and periods that an officer fixed.
  case fixed(Comparison, Displacement)
  /// Counts that an authority published.
  case published(PublishedPair)

  /// The pair of places: `BEANR-NLVLI`.
  var pair: String {
    switch self {
    case .fixed(let comparison, _): comparison.pair
    case .published(let pair): pair.fell.code + "-" + pair.rose.code
    }
  }

  var question: FlowQuestion {
    switch self {
    case .fixed(let comparison, _): FlowQuestion(comparison)
    case .published(let pair): FlowQuestion(pair)
    }
  }

  var verdict: DisplacementVerdict {
    switch self {
    case .fixed(_, let displacement): displacement.verdict
    case .published(let pair): pair.verdict
    }
  }

  var fisher: FisherTest {
    switch self {
    case .fixed(_, let displacement): displacement.fisher
    case .published(let pair): pair.fisher
    }
  }
}

extension RoomContext {
  /// The questions: those fixed by officers, the newest first, then those of published counts.
  var flowCases: [FlowCase] { flowCases(known: .now) }

  /// The same by what is known now, or was when each period had ended.
  func flowCases(known: Knowledge) -> [FlowCase] {
    let routes = situation.comparedRoutes.value
    let fixed = routes.comparisons.reversed().map {
      FlowCase.fixed($0, routes.displacement(of: $0, known: known))
    }
    let known = Set(fixed.map(\.pair))
    return fixed + routes.publishedPairs.map(FlowCase.published).filter { !known.contains($0.pair) }
  }

  func evidence(on flow: FlowCase) -> FlowEvidence {
    situation.comparedRoutes.value.evidence(
      on: flow.question, late: situation.charts.value.late, today: today.daysSinceEpoch,
      gazetteer: gazetteer)
  }

  /// The signal at `place` that nobody has judged, the newest first.
  func openSignal(at place: PlaceID) -> GatewaySignal? {
    situation.charts.value.byPlace[place]?.openSignal
  }

  /// What an alert about a signal says.
  func text(of signal: SignalID) -> String {
    let known = situation.charts.value.byPlace[signal.place]?.signals.first { $0.id == signal }
    return wording(
      signal.side == .up ? .alertSignalUp : .alertSignalDown,
      [
        "sum": known.map { wording.tenths($0.sum) } ?? "-",
        "limit": known.map { wording.tenths($0.limit) } ?? "-",
        "week": CivilDate(daysSinceEpoch: signal.week).iso8601,
      ])
  }
}

extension Wording {
  /// A sum or limit of a chart.
  func tenths(_ value: Int) -> String { number(Double(value) / 10, decimals: 1) }

  /// A difference with its sign.
  func signed(_ value: Double, decimals: Int = 0) -> String {
    (value > 0 ? "+" : "") + number(value, decimals: decimals)
  }
}
