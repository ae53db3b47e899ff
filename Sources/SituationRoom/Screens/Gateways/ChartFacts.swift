import TaskForce

extension RoomContext {
  /// What the charts promise: how often they raise a false signal, and how late they notice.
  var chartPromise: String? {
    let charts = situation.charts.value
    guard let weeks = charts.weeksToNotice else { return nil }
    return wording(
      .noteFalseSignals,
      [
        "n": wording.number(charts.falseAlarmsPerYear, decimals: 1),
        "first": wording.number(weeks.lowerBound), "last": wording.number(weeks.upperBound),
      ])
  }

  /// What is still expected at all of `lines` together; the spreads add as independent ones.
  func expectedLate(_ lines: [GatewayLine]) -> Estimate {
    Estimate.sum(lines.compactMap(\.late))
  }

  /// The charts with their parameters, the sums by what is known now and by what was known then.
  var chartFacts: [Fact] {
    let charts = situation.charts.value
    guard let baseline = charts.baseline else { return [] }
    func day(_ number: Int) -> FactValue { .text(CivilDate(daysSinceEpoch: number).iso8601) }
    let head = [
      Fact(["charts", "baselineFrom"], wording[.factBaselineFrom], day(baseline.lowerBound)),
      Fact(["charts", "baselineUntil"], wording[.factBaselineUntil], day(baseline.upperBound - 1)),
      Fact(
        ["charts", "falseSignalsPerYear"], wording[.factFalseSignals],
        .number(charts.falseAlarmsPerYear)),
    ]
    return head
      + charts.byPlace.values.sorted { $0.place < $1.place }.flatMap { chart in
        zip(chart.sides, chart.sidesThen).flatMap { facts(chart, $0, then: $1) }
      }
  }

  private func facts(_ chart: GatewayChart, _ side: ChartedSide, then: ChartedSide) -> [Fact] {
    let design = side.design
    let path = ["charts", chart.place.code, design.chart.side.rawValue]
    let head = chart.place.code + " " + name(design.chart.side) + ", "
    func tenths(_ value: Int) -> FactValue { .number(Double(value) / 10) }
    return [
      Fact(path + ["mu0"], head + "μ₀", .number(chart.mean)),
      Fact(path + ["k"], head + "k", tenths(design.chart.reference)),
      Fact(path + ["h"], head + "h", tenths(design.chart.limit)),
      Fact(path + ["s"], head + "S", tenths(side.sum)),
      Fact(path + ["sKnownThen"], head + "S, " + wording[.noteKnownThen], tenths(then.sum)),
      Fact(
        path + ["weeksToFalseSignal"], head + wording[.factWeeksToFalse],
        .number(design.weeksToFalseAlarm)),
      Fact(
        path + ["weeksToNotice"], head + wording[.factWeeksToNotice],
        .number(design.weeksToNotice)),
      Fact(
        path + ["dispersion"], head + wording[.factDispersion],
        chart.dispersion.map { .number($0.ratio) } ?? .none),
      Fact(
        path + ["judged"], head + wording[.headJudged],
        side.signals.last?.finding.map { .term($0.rawValue, wording.name($0)) } ?? .none),
    ]
  }

  /// What is found on its way out of the gateways; crossings have a screen of their own.
  var outwardLines: [OutwardFigures] {
    outwardFigures.filter {
      gazetteer.place($0.place)?.role == .gateway
    }
  }

  var outwardFacts: [Fact] {
    outwardLines.flatMap { line -> [Fact] in
      let path = ["outward", line.place.code, line.way.rawValue]
      let head = line.place.code + " " + wording[.routesOutward] + ", "
      return [
        Fact(path + ["finds90d"], head + wording[.factFinds90], .whole(line.lastQuarter)),
        Fact(
          path + ["finds90dBefore"], head + wording[.factFindsBefore], .whole(line.quarterBefore)),
        Fact(path + ["findsAll"], head + wording[.factFindsAll], .whole(line.total)),
      ]
    }
  }

  /// Which way a chart looks.
  func name(_ side: ControlChart.Side) -> String {
    wording[side == .up ? .sideUp : .sideDown]
  }
}

extension RoomContext {
  /// Finds still expected, `+3`, with the interval of 90 % where there is room: `+3 ±2`.
  func text(_ late: Estimate, hasSpread: Bool) -> String {
    let value = "+" + wording.number(late.value)
    return hasSpread ? value + " " + spread(late) : value
  }

  /// Half the interval of 90 %, `±2`.
  func spread(_ estimate: Estimate) -> String {
    (symbols.isASCII ? "+-" : "±") + wording.number(1.645 * estimate.standardError)
  }
}
